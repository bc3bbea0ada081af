"""The days after the build, for a home page that is read later."""

import json
from datetime import date, time, timedelta

from tests.a_town import TODAY, a_service, a_timetable, an_edition, nowhere

from tsudoi.edition import Edition
from tsudoi.exports import days
from tsudoi.model import Holding, Occurrence

TUESDAY = date(2026, 11, 24)


def the_day(edition: Edition, when: date = TUESDAY) -> dict[str, object]:
    body = next(item.body for item in days.items(edition, ()) if item.path == days.path(when))
    return dict(json.loads(body))


def session(hour: int | None, holding: Holding = Holding.OPEN) -> Occurrence:
    return Occurrence(day=TUESDAY, start=None if hour is None else time(hour), holding=holding)


def test_there_is_a_file_for_every_day_that_the_home_page_knows() -> None:
    edition = an_edition(a_service())
    found = [item.path for item in days.items(edition, ())]
    ahead = (edition.sure_until - TODAY).days
    assert found == [days.path(TODAY + timedelta(days=number)) for number in range(1, ahead + 1)]


def test_a_day_tells_what_opens_when_and_where() -> None:
    day = the_day(an_edition(a_service("a", "体操"), agenda={"a": a_timetable(session(9))}))
    assert (day["count"], day["weekday"], day["more"]) == (1, "火", "weekdays/tue/")
    assert day["services"] == [
        {
            "id": "a",
            "url": "services/a/",
            "name": "体操",
            "category": "体操・運動",
            "shape": "taiso",
            "hours": "午前9時から",
            "where": "若葉",
            "place": "若葉公民館",
        }
    ]


def test_the_earliest_comes_first_and_what_gives_no_hour_last() -> None:
    agenda = {"late": a_timetable(session(13)), "open": a_timetable(session(None)), "early": a_timetable(session(8))}
    day = the_day(an_edition(*map(a_service, agenda), agenda=agenda))
    assert [service["id"] for service in day["services"]] == ["early", "late", "open"]  # type: ignore[index, attr-defined]


def test_a_place_that_opens_twice_on_a_day_is_one_place_and_tells_the_earlier_hour() -> None:
    edition = an_edition(a_service("a"), a_service("b"), agenda={"a": a_timetable(session(13), session(9))})
    day = the_day(edition)
    assert day["count"] == 1
    assert [(service["id"], service["hours"]) for service in day["services"]] == [("a", "午前9時から")]  # type: ignore[index, attr-defined]


def test_days_off_and_records_without_a_place_open_nowhere() -> None:
    agenda = {"off": a_timetable(session(9, Holding.CLOSED)), "home": a_timetable(session(9))}
    edition = an_edition(a_service("off"), a_service("home", location=nowhere()), agenda=agenda)
    assert the_day(edition)["count"] == 0
    assert the_day(edition)["services"] == []
