"""iCalendar files: parsed with icalendar, expanded with recurring-ical-events, and held against our own days over two years."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

import icalendar
import pytest
import recurring_ical_events
from tests.a_town import a_district, a_service, an_edition, everywhere
from tests.conftest import TODAY
from tests.exports.ics import events, files, parsed

from tsudoi import build, edition, schedule
from tsudoi.edition import CALENDAR_DAYS, Edition
from tsudoi.exports import calendars
from tsudoi.model import (
    Holding,
    Schedule,
    Service,
    Status,
    Town,
)
from tsudoi.pages import addresses

Held = tuple[str, date, time | None, time | None]
"""Service id, day, and the hours; without a start no hour can stand in a calendar."""


def on_day(town: Town, today: date) -> Edition:
    """The sample town as it would be printed on that day."""
    return edition.of(town, schedule.agenda(town, today, edition.HORIZON), today, today, "test")


def meetings(body: bytes, first: date, days: int = CALENDAR_DAYS) -> list[tuple[str, Held]]:
    """What somebody else's library makes of a file: each meeting with its UID."""
    found = recurring_ical_events.of(parsed(body)).between(first, first + timedelta(days))
    return [(str(event["UID"]), _held(event)) for event in found]


def _held(event: icalendar.Event) -> Held:
    identifier = str(event["UID"]).rsplit("-", 1)[0]
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    if not isinstance(start, datetime):
        return identifier, start, None, None
    assert start.utcoffset() == timedelta(hours=9)
    return identifier, start.date(), start.time(), end.time() if end > start else None


def known(services: Iterable[Service], first: date, days: int = CALENDAR_DAYS) -> set[Held]:
    """Our own days, straight from the expansion."""
    return {
        (service.id, one.day, one.start, one.end if one.start else None)
        for service in services
        if service.status is Status.ACTIVE
        for one in schedule.expand(schedule.read(service.schedule.text), service.schedule, first, days)
        if one.holding is Holding.OPEN
    }


@pytest.fixture(scope="module")
def town(sample_outcome: build.Outcome) -> Town:
    assert sample_outcome.town
    return sample_outcome.town


@pytest.fixture(scope="module")
def written(sample_outcome: build.Outcome) -> dict[str, bytes]:
    """The calendars of the real build."""
    return {str(each.path): each.body for each in sample_outcome.artifacts if each.path.suffix == ".ics"}


@pytest.fixture(scope="module")
def in_town(written: dict[str, bytes]) -> list[tuple[str, Held]]:
    """All meetings of two years, from the town's file."""
    return meetings(written["calendar.ics"], TODAY)


@pytest.mark.slow
def test_every_record_opens_on_exactly_our_days_for_two_years(town: Town, written: dict[str, bytes]) -> None:
    dated = 0
    for service in town.services:
        expected = known([service], TODAY)
        body = written.get(f"services/{service.id}/calendar.ics")
        assert (body is not None) == bool(expected), service.schedule.text
        if body:
            found = [held for _, held in meetings(body, TODAY)]
            assert sorted(found, key=str) == sorted(expected, key=str), service.schedule.text
            dated += 1
    assert dated > 180


@pytest.mark.slow
def test_the_town_opens_on_all_days_of_its_records(town: Town, in_town: list[tuple[str, Held]]) -> None:
    found = [held for _, held in in_town]
    assert len(found) == len(set(found))
    assert set(found) == known(town.living, TODAY)


def test_a_district_has_the_very_events_of_the_records_on_its_page(town: Town, written: dict[str, bytes]) -> None:
    listings = edition.listings(town)
    assert len(listings) == 9
    for identifier, services in listings.items():
        files_of = (written.get(f"services/{service.id}/calendar.ics", b"") for service in services)
        expected = [event for body in files_of for event in events(body)]
        assert events(written[f"districts/{identifier}/calendar.ics"]) == expected
        assert len(expected) > 30


def test_the_town_has_the_very_events_of_all_records(written: dict[str, bytes]) -> None:
    each = [event for path, body in written.items() if path.startswith("services/") for event in events(body)]
    assert sorted(events(written["calendar.ics"])) == sorted(each)


def test_all_files_are_what_the_library_would_have_written(written: dict[str, bytes]) -> None:
    """We put files together from events that were drawn once; reading and writing them anew changes nothing."""
    for body in written.values():
        assert parsed(body).to_ical() == body


def test_no_uid_stands_for_two_events(written: dict[str, bytes]) -> None:
    uids = [str(event["UID"]) for event in parsed(written["calendar.ics"]).events]
    assert len(uids) == len(set(uids)) > 200
    assert all(uid.endswith("@hiyori.example.jp") for uid in uids)


@pytest.mark.slow
@pytest.mark.parametrize("later", [1, 40])
def test_a_meeting_keeps_its_uid_when_the_site_is_built_later(
    town: Town, in_town: list[tuple[str, Held]], later: int
) -> None:
    first = TODAY + timedelta(later)
    before = {held: uid for uid, held in in_town if first <= held[1] < first + timedelta(365)}
    after = {held: uid for uid, held in meetings(files(on_day(town, first))["calendar.ics"], first, 365)}
    assert after == before
    assert len(after) > 5_000


def test_two_builds_of_a_day_give_the_same_bytes(town: Town, written: dict[str, bytes]) -> None:
    assert files(on_day(town, TODAY)) == written


def test_a_page_leads_to_its_calendar_where_there_is_one(
    sample_outcome: build.Outcome, written: dict[str, bytes]
) -> None:
    pages = {str(each.path): each.body.decode() for each in sample_outcome.artifacts if each.path.suffix == ".html"}
    linked = {path for path, body in pages.items() if 'href="calendar.ics"' in body}
    assert {path.replace("index.html", "calendar.ics") for path in linked} == written.keys()


@pytest.mark.parametrize(
    "service",
    [
        a_service(text="ご相談ください"),
        a_service(text=""),
        a_service(text="毎週火曜日 10時〜11時 休止中"),
        a_service(text="毎週火曜日 10時〜11時", status=Status.SUSPENDED),
        a_service(text="毎週火曜日 10時〜11時", status=Status.ENDED),
        a_service(schedule=Schedule(text="毎週火曜日 10時〜11時", valid_to=date(2026, 3, 31))),
    ],
    ids=["unknown", "nothing", "suspended in words", "suspended", "ended", "over"],
)
def test_what_has_no_day_has_no_calendar(service: Service) -> None:
    assert files(an_edition(service)) == {}


def test_what_does_not_open_does_not_stand_in_the_calendars_of_others() -> None:
    issue = an_edition(
        a_service("a", text="毎週火曜日"), a_service("b", text="毎週水曜日", status=Status.SUSPENDED), a_service("c")
    )
    assert list(files(issue)) == ["services/a/calendar.ics", "districts/wakaba/calendar.ics", "calendar.ics"]
    assert {str(event["UID"]).rsplit("-", 1)[0] for event in parsed(files(issue)["calendar.ics"]).events} == {"a"}


def test_what_serves_the_whole_town_stands_in_the_calendar_of_each_district() -> None:
    services = (a_service("a", text="毎週火曜日"), a_service("b", text="毎週水曜日", district="", area=everywhere()))
    issue = an_edition(*services, districts=(a_district(), a_district("sakura", "桜")))
    assert [len(events(files(issue)[f"districts/{each}/calendar.ics"])) for each in ("wakaba", "sakura")] == [2, 1]


def test_a_calendar_says_whose_it_is_how_long_it_holds_and_when_to_look_again() -> None:
    calendar = parsed(files(an_edition(a_service(text="毎週火曜日 10時〜11時")))["districts/wakaba/calendar.ics"])
    said = {name: str(calendar[name]) for name in ("NAME", "X-WR-CALNAME", "X-WR-TIMEZONE", "X-PUBLISHED-TTL")}
    assert said == {
        "NAME": "若葉小学校区の集まりと手助け",
        "X-WR-CALNAME": "若葉小学校区の集まりと手助け",
        "X-WR-TIMEZONE": "Asia/Tokyo",
        "X-PUBLISHED-TTL": "P1D",
    }
    assert calendar.refresh_interval == timedelta(days=1)
    assert str(calendar["X-WR-CALDESC"]).startswith("2026年11月22日から2年分の予定です。祝日は2027年12月31日まで")
    assert (calendar["VERSION"], calendar["CALSCALE"]) == ("2.0", "GREGORIAN")
    (zone,) = calendar.timezones
    assert (zone["TZID"], zone.to_tz().utcoffset(datetime(2027, 7, 1))) == ("Asia/Tokyo", timedelta(hours=9))  # noqa: DTZ001
    assert calendar.get_missing_tzids() == set()


@pytest.mark.parametrize(
    "today, year",
    [(date(2026, 2, 28), 2026), (date(2026, 3, 1), 2027), (date(2026, 12, 31), 2027), (date(2027, 1, 1), 2027)],
)
def test_the_holidays_of_a_year_are_sure_once_the_gazette_has_told_them(today: date, year: int) -> None:
    calendar = parsed(files(an_edition(a_service(text="毎週火曜日"), today=today))["calendar.ics"])
    assert f"祝日は{year}年12月31日まで決まっています。" in str(calendar["X-WR-CALDESC"])


def test_no_calendar_of_the_sample_town_needs_rdate(written: dict[str, bytes]) -> None:
    assert [path for path, body in written.items() if b"\r\nRDATE" in body] == []


def test_a_calendar_lies_beside_its_page() -> None:
    assert str(calendars.path(addresses.service("wk-01"))) == "services/wk-01/calendar.ics"
    assert str(calendars.path(addresses.HOME)) == "calendar.ics"
