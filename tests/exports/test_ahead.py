"""The days of every record, for pages that are read after the day they were built."""

import json
from dataclasses import replace
from datetime import date, time, timedelta

from tests.a_town import TODAY, a_service, a_timetable, an_edition, everywhere

from tsudoi.edition import Edition
from tsudoi.exports import ahead
from tsudoi.model import Holding, Occurrence, Status


def the_file(edition: Edition) -> dict[str, object]:
    (item,) = ahead.items(edition, ())
    return dict(json.loads(item.body))


def the_record(*sessions: Occurrence, **more: object) -> dict[str, object]:
    edition = an_edition(a_service("a", **more), agenda={"a": a_timetable(*sessions)})
    return ahead.record(edition, edition.town.services[0])


def session(step: int, hour: int | None = 9, **more: object) -> Occurrence:
    return Occurrence(day=TODAY + timedelta(days=step), start=None if hour is None else time(hour), **more)  # type: ignore[arg-type]


def test_days_of_which_the_same_is_said_stand_together_counted_from_the_build() -> None:
    sessions = the_record(session(2), session(9), session(16))["sessions"]
    assert sessions == [{"start": "0900", "hours": "午前9時から", "on": [2, 9, 16]}]


def test_a_day_off_an_uncertain_day_and_another_venue_stand_by_themselves() -> None:
    off = session(2, holding=Holding.CLOSED, reason="祝日のため")
    unsure, moved = session(9, holding=Holding.UNKNOWN), session(16, venue="北公民館")
    sessions = the_record(off, unsure, moved, session(23))["sessions"]
    told = {each["on"][0]: each for each in sessions}  # type: ignore[index, attr-defined]
    assert (told[2]["holding"], told[2]["reason"]) == ("closed", "祝日のため")
    assert told[9]["holding"] == "unknown"
    assert (told[16]["venue"], told[16]["place"]) == ("北公民館", "北公民館(いつもは若葉公民館)")
    assert (told[23].get("venue"), told[23]["place"]) == (None, "若葉公民館")


def test_a_day_that_is_over_is_not_ahead_and_today_is() -> None:
    (found,) = the_record(session(-1), session(0))["sessions"]  # type: ignore[misc, attr-defined]
    assert found["on"] == [0]  # type: ignore[index]


def test_what_the_whole_town_shares_and_what_runs_almost_daily_stand_apart_from_the_week() -> None:
    assert "apart" not in the_record(session(1))
    assert the_record(session(1), area=everywhere())["apart"]
    daily = replace(a_timetable(session(1)), weekdays=(0, 1, 2, 3, 4))
    edition = an_edition(a_service("a"), agenda={"a": daily})
    assert ahead.record(edition, edition.town.services[0])["apart"]


def test_the_file_says_from_when_to_when_and_names_nothing_that_rests_or_has_no_days() -> None:
    services = (a_service("a"), a_service("rests", status=Status.SUSPENDED), a_service("dayless"))
    edition = an_edition(*services, agenda={"a": a_timetable(session(1)), "rests": a_timetable(session(1))})
    found = the_file(edition)
    assert date.fromisoformat(str(found["first"])) == TODAY
    assert date.fromisoformat(str(found["until"])) == edition.sure_until
    assert list(found["records"]) == ["a"]  # type: ignore[call-overload]
