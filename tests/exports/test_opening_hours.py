"""opening_hours in the pins: every text evaluated by the opening-hours library, day by day over two years, against our expansion."""

import json
from datetime import date, datetime, time, timedelta

import pytest
from opening_hours import OpeningHours
from tests.a_town import a_service, an_edition
from tests.conftest import TODAY

from tsudoi import build, schedule
from tsudoi.edition import CALENDAR_DAYS
from tsudoi.exports import district_map
from tsudoi.model import DatedChange, Holding, Schedule, Service, Status, Town
from tsudoi.plan import Artifact

DAY = date(2026, 12, 24)
"""A Thursday."""
ASKED = schedule.window(TODAY, CALENDAR_DAYS)
DAYS = tuple(TODAY + timedelta(number) for number in range(CALENDAR_DAYS))


def told_otherwise() -> set[date]:
    """Days that are a holiday for one of the two only."""
    theirs = set(opened("PH 00:00-24:00"))
    return {day for day in DAYS if (day in theirs) is not (day in ASKED.holidays)}


def opened(text: str) -> dict[date, list[tuple[time, time | None]]]:
    """Day → the hours that the library reads out of a text; an end at midnight belongs to no session of ours."""
    first, last = (datetime.combine(day, time()) for day in (DAYS[0], DAYS[-1] + timedelta(1)))
    found: dict[date, list[tuple[time, time | None]]] = {}
    for start, end, state, _ in OpeningHours(text, country="JP").intervals(first, last):
        if str(state) == "open":
            for day in days_between(start, end):
                begin = start.time() if start.date() == day else time()
                found.setdefault(day, []).append((begin, end.time() if end.date() == day else None))
    return found


def days_between(start: datetime, end: datetime) -> list[date]:
    """The days of an interval; one that ends at midnight does not touch the next."""
    count = ((end - timedelta(microseconds=1)).date() - start.date()).days
    return [start.date() + timedelta(number) for number in range(count + 1)]


def expected(service: Service) -> dict[date, list[tuple[time, time | None]]]:
    """Our hours, as stretches of time: sessions that touch are one, and an open end runs on past what begins later (8:30、10:00発)."""
    found: dict[date, list[tuple[time, time | None]]] = {}
    reading = schedule.read(service.schedule.text)
    for one in schedule.expand(reading, service.schedule, TODAY, CALENDAR_DAYS):
        if one.holding is Holding.OPEN and not one.venue:  # a pin speaks of its own place
            assert one.start
            sessions = found.setdefault(one.day, [])
            if sessions and sessions[-1][1] == one.start:
                sessions[-1] = (sessions[-1][0], one.end)
            elif not sessions or sessions[-1][1]:
                sessions.append((one.start, one.end))
    return found


def said(service: Service) -> str:
    return schedule.opening_hours(schedule.within(schedule.read(service.schedule.text), ASKED), service.schedule)


@pytest.fixture(scope="module")
def town(sample_outcome: build.Outcome) -> Town:
    assert sample_outcome.town
    return sample_outcome.town


def pins(artifacts: tuple[Artifact, ...]) -> dict[str, dict[str, object]]:
    bodies = [json.loads(each.body) for each in artifacts if each.path.name == "services.geojson"]
    return {pin["id"]: pin["properties"] for body in bodies for pin in body["features"]}


@pytest.mark.slow
def test_every_text_opens_and_closes_when_we_do(town: Town) -> None:
    aside = told_otherwise()
    texts = 0
    for service in town.services:
        if service.status is Status.ACTIVE and (text := said(service)):
            ours, theirs = expected(service), opened(text)
            wrong = {day: (ours.get(day), theirs.get(day)) for day in DAYS if ours.get(day) != theirs.get(day)}
            assert {day: pair for day, pair in wrong.items() if day not in aside} == {}, (service.schedule.text, text)
            texts += 1
    assert texts > 150


def test_only_days_that_the_library_does_not_know_as_holidays_are_set_aside() -> None:
    assert told_otherwise() <= {date(2027, 3, 22)}  # 振替休日 after an equinox on a Sunday


def test_the_pins_carry_the_texts(town: Town, sample_outcome: build.Outcome) -> None:
    found = pins(sample_outcome.artifacts)
    services = {service.id: service for service in town.services}
    active = {each: "" if services[each].status is not Status.ACTIVE else said(services[each]) for each in found}
    assert {each: properties.get("opening_hours", "") for each, properties in found.items()} == active
    assert sum(map(bool, active.values())) > 100


@pytest.mark.parametrize(
    "schedule, hours",
    [
        ({"extra_dates": (DatedChange(day=DAY, start=time(13), end=time(15)),)}, "We 10:00-12:00, 2026 Dec 24 13:00-15:00"),
        ({"extra_dates": (DatedChange(day=DAY),)}, "We 10:00-12:00; 2026 Dec 24 10:00-12:00"),
        ({"exdates": (DatedChange(day=DAY, note="選挙のため"),)}, "We 10:00-12:00; 2026 Dec 24 off"),
        ({"venue_changes": (DatedChange(day=DAY - timedelta(1), venue="北公民館"),)}, "We 10:00-12:00; 2026 Dec 23 off"),
        (
            {"venue_changes": (DatedChange(day=DAY, last=DAY + timedelta(20), venue="北公民館"),)},
            "We 10:00-12:00; 2026 Dec 24-2027 Jan 13 off",
        ),
        (
            {"extra_dates": (DatedChange(day=DAY, start=time(13)),), "exdates": (DatedChange(day=DAY),)},
            "We 10:00-12:00, 2026 Dec 24 13:00+; 2026 Dec 24 off",
        ),
    ],
)  # fmt: skip
def test_single_days_open_and_close_when_we_say_so(schedule: dict[str, tuple[DatedChange, ...]], hours: str) -> None:
    service = a_service(schedule=Schedule(text="毎週水曜 10時〜12時", **schedule))
    assert said(service) == hours
    assert opened(hours) == expected(service)


@pytest.mark.parametrize(
    "text, status, hours",
    [
        ("第2・4水曜 9:30〜12:00 祝日は休み", Status.ACTIVE, "We[2,4] 09:30-12:00; PH off"),
        ("第2・4水曜 9:30〜12:00", Status.SUSPENDED, None),
        ("第2・4水曜", Status.ACTIVE, None),  # no hours, no opening hours
        ("毎月10日 10時〜11時", Status.ACTIVE, None),  # the grammar has no day of every month
        ("ご相談ください", Status.ACTIVE, None),
    ],
)
def test_a_pin_says_its_hours_where_the_grammar_can(text: str, status: Status, hours: str | None) -> None:
    issue = an_edition(a_service(text=text, status=status))
    (found,) = pins(tuple(each for each in district_map.items(issue, ()) if isinstance(each, Artifact))).values()
    assert found.get("opening_hours") == hours
