"""iCalendar files: parsed with icalendar, expanded with recurring-ical-events, and held against our own days over two years."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import icalendar
import pytest
import recurring_ical_events
from tests.a_town import a_district, a_service, an_edition, everywhere, nowhere, some_settings
from tests.conftest import TODAY

from tsudoi import build, edition, schedule
from tsudoi.edition import CALENDAR_DAYS, Edition
from tsudoi.exports import calendars
from tsudoi.geo import Position
from tsudoi.model import (
    Contact,
    CostOption,
    Holding,
    Location,
    Precision,
    Recurrence,
    Schedule,
    Service,
    Status,
    Timetable,
    Town,
)
from tsudoi.pages import addresses

Held = tuple[str, date, time | None, time | None]
"""Service id, day, and the hours; without a start no hour can stand in a calendar."""

HOSTILE = (
    'そ;ば,と\\n「うどん」: "の" 会\n二行目\tBEGIN:VEVENT\r\nEND:VCALENDAR 🍵👵🏽 𠮷田\\;\\,\\N' + "長い説明。" * 400
)


def on_day(town: Town, today: date) -> Edition:
    """The sample town as it would be printed on that day."""
    return edition.of(town, schedule.agenda(town, today, build.HORIZON), today, today, "test")


def files(issue: Edition) -> dict[str, bytes]:
    return {str(item.path): item.body for item in calendars.items(issue, ())}


def parsed(body: bytes) -> icalendar.Calendar:
    calendar = icalendar.Calendar.from_ical(body)
    assert isinstance(calendar, icalendar.Calendar)
    assert calendar.errors == []
    assert [event.errors for event in calendar.events if event.errors] == []
    return calendar


def only_event(issue: Edition, identifier: str = "wk-01") -> icalendar.Event:
    (event,) = parsed(files(issue)[f"services/{identifier}/calendar.ics"]).events
    return event


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


def events(body: bytes) -> list[bytes]:
    """The bytes of each event, untouched by any parser."""
    return re.findall(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", body, re.DOTALL)


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


def test_an_event_says_what_somebody_far_from_the_site_needs() -> None:
    service = a_service(
        text="第2・4火曜 9:30〜11:30 雨天中止",
        fee="1回100円",
        booking="いりません",
        phone="0999-20-1111",
    )
    reading = schedule.read(service.schedule.text)
    table = Timetable(status="dates", sentence=schedule.sentence(reading), notes=reading.notes)
    issue = an_edition(
        service, agenda={"wk-01": table}, settings=some_settings(base_url="https://hiyori.example.jp/map/")
    )
    event = only_event(issue)
    assert event.to_ical().decode().replace("\r\n ", "").splitlines() == [
        "BEGIN:VEVENT",
        "SUMMARY:若葉いきいき体操",
        "DTSTART;TZID=Asia/Tokyo:20261124T093000",
        "DTEND;TZID=Asia/Tokyo:20261124T113000",
        "DTSTAMP:20261121T150000Z",
        f"UID:{event['UID']}",
        "RRULE:FREQ=MONTHLY;UNTIL=20281114T003000Z;BYDAY=2TU,4TU",
        "CATEGORIES:体操・運動",
        r"DESCRIPTION:毎月 第2・第4火曜日 午前9時30分〜午前11時30分\n雨天中止\n料金: 1回100円\n申込: いりません\n"
        r"電話: 0999-20-1111\n2026年11月2日に確かめた内容です。\n"
        "お出かけの前に、こちらでお確かめください。 https://hiyori.example.jp/map/services/wk-01/",
        "GEO:36.305;141.005",
        "LAST-MODIFIED:20261101T150000Z",
        "LOCATION:若葉公民館 ひより市若葉町1丁目1番地",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "URL:https://hiyori.example.jp/map/services/wk-01/",
        "END:VEVENT",
    ]
    assert re.fullmatch(r"wk-01-[0-9a-f]{16}@hiyori\.example\.jp", event["UID"])


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


def test_without_an_hour_an_event_lasts_all_day() -> None:
    event = only_event(an_edition(a_service(text="毎週火曜日(12/1は休み)")))
    assert event["DTSTART"].dt == date(2026, 11, 24)
    assert "DTEND" not in event
    assert event["RRULE"]["UNTIL"] == [date(2028, 11, 21)]
    assert [each.dt for each in event["EXDATE"].dts] == [date(2026, 12, 1)]


def test_an_end_without_a_start_is_told_in_words() -> None:
    event = only_event(an_edition(a_service(text="毎週火曜日 12時まで")))
    assert event["DTSTART"].dt == date(2026, 11, 24)
    assert "正午まで" in str(event["DESCRIPTION"]).splitlines()


def test_a_start_without_an_end_has_no_end() -> None:
    event = only_event(an_edition(a_service(text="毎週火曜日 13時から")))
    assert event["DTSTART"].dt.time() == time(13)
    assert "DTEND" not in event


def test_the_last_day_is_given_in_utc_where_there_is_an_hour() -> None:
    """Half past eight in Japan is the evening before in UTC; a UNTIL of local time would lose the last day."""
    event = only_event(
        an_edition(a_service(schedule=Schedule(text="毎週火曜日 8:30〜9:00", valid_to=date(2026, 12, 15))))
    )
    assert event["RRULE"]["UNTIL"] == [datetime(2026, 12, 14, 23, 30, tzinfo=UTC)]


def test_days_off_are_named_at_the_hour_of_the_meeting_that_they_take_away() -> None:
    event = only_event(an_edition(a_service(text="毎週火曜日 10時〜11時(12/1は休み)")))
    assert b"\r\nEXDATE;TZID=Asia/Tokyo:20261201T100000\r\n" in event.to_ical()


def test_days_without_a_rule_are_events_of_their_own_that_outlook_takes_too() -> None:
    issue = an_edition(a_service(text="11月24日、12月8日、1月19日 10時〜11時"))
    found = parsed(files(issue)["calendar.ics"]).events
    assert [event["DTSTART"].dt.date() for event in found] == [
        date(2026, 11, 24),
        date(2026, 12, 8),
        date(2027, 1, 19),
    ]
    assert not [event for event in found if "RDATE" in event or "RRULE" in event]
    assert len({event["UID"] for event in found}) == 3


def test_no_calendar_of_the_sample_town_needs_rdate(written: dict[str, bytes]) -> None:
    assert [path for path, body in written.items() if b"\r\nRDATE" in body] == []


def test_a_rough_place_and_none_have_no_position() -> None:
    rough = Location(venue="若葉町内", position=Position(141.001, 36.301), precision=Precision.TOWN)
    assert "GEO" not in only_event(an_edition(a_service(text="毎週火曜日", location=rough)))
    away = only_event(an_edition(a_service(text="毎週火曜日", location=nowhere())))
    assert ("GEO" in away, "LOCATION" in away) == (False, False)


def test_another_venue_stands_without_the_usual_address_and_position() -> None:
    issue = an_edition(a_service(text="毎週火曜日"))
    (usual,) = issue.recurrences["wk-01"]
    moved = replace(usual, rrule="", until=None, venue="川原公民館")
    event = only_event(replace(issue, recurrences={"wk-01": (moved,)}))
    assert str(event["LOCATION"]) == "川原公民館"
    assert "GEO" not in event


def test_a_telephone_that_may_not_be_shown_is_not_there() -> None:
    assert "電話" not in str(only_event(an_edition(a_service(text="毎週火曜日")))["DESCRIPTION"])


def test_a_price_table_is_told_where_there_is_no_single_price() -> None:
    prices = (
        CostOption(option="30分", amount_description="300円"),
        CostOption(option="ごみ出し", amount_description="無料"),
    )
    event = only_event(an_edition(a_service(text="毎週火曜日", cost_options=prices)))
    assert "料金: 30分 300円、ごみ出し 無料" in str(event["DESCRIPTION"]).splitlines()


def test_without_a_public_address_there_is_no_link_and_the_uid_has_a_domain_of_nobody() -> None:
    event = only_event(an_edition(a_service(text="毎週火曜日"), settings=some_settings(code="992011")))
    assert "URL" not in event
    assert "http" not in str(event["DESCRIPTION"])
    assert str(event["UID"]).endswith("@992011.tsudoi.invalid")


def a_uid(**more: object) -> str:
    plain = {"dtstart": date(2026, 11, 24), "rrule": "FREQ=WEEKLY;BYDAY=TU", "start": time(10)}
    return calendars.uid(some_settings(), a_service(), Recurrence(**(plain | more)))  # type: ignore[arg-type]


FORTNIGHT = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"


@pytest.mark.parametrize(
    "one, other, is_same",
    [
        ({}, {"dtstart": date(2026, 12, 1)}, True),
        ({}, {"until": date(2027, 3, 30), "exdates": (date(2026, 12, 29),)}, True),
        ({}, {"start": time(13)}, False),  # the second session of a day
        ({}, {"end": time(11)}, False),
        ({}, {"venue": "川原公民館"}, False),
        ({"rrule": FORTNIGHT}, {"rrule": FORTNIGHT, "dtstart": date(2026, 12, 8)}, True),
        ({"rrule": FORTNIGHT}, {"rrule": FORTNIGHT, "dtstart": date(2026, 12, 1)}, False),  # the weeks between
        ({"rrule": ""}, {"rrule": "", "dtstart": date(2026, 12, 1)}, False),
    ],
)
def test_a_uid_is_that_of_a_rule_and_its_hours(one: dict[str, object], other: dict[str, object], is_same: bool) -> None:
    assert (a_uid(**one) == a_uid(**other)) is is_same


def hostile() -> Service:
    return a_service(
        "x-1", HOSTILE, text="毎週火曜日 10時〜11時", fee=HOSTILE, booking=HOSTILE,
        location=Location(venue=HOSTILE, address=HOSTILE), contact=Contact(phone="0999-20-1111"),
    )  # fmt: skip


def lines_of(text: str) -> Iterator[str]:
    """As we pass it on: one kind of line end, and a 「\\N」 that no calendar takes for one."""
    return (line.replace("\\N", "＼N") for line in text.splitlines())


def test_whatever_a_record_says_comes_through_as_text() -> None:
    event = only_event(an_edition(hostile()), "x-1")
    assert str(event["SUMMARY"]) == " ".join(" ".join(lines_of(HOSTILE)).split())
    assert str(event["LOCATION"]) == "\n".join(lines_of(f"{HOSTILE} {HOSTILE}"))
    told = str(event["DESCRIPTION"])
    assert "\n".join(["料金: " + "\n".join(lines_of(HOSTILE)), "申込: "]) in told
    assert told.splitlines()[-2:] == ["電話: 0999-20-1111", "2026年11月2日に確かめた内容です。"]


def test_no_line_is_longer_than_75_octets_or_cut_within_a_letter() -> None:
    for body in files(an_edition(hostile())).values():
        lines = body.split(b"\r\n")
        assert max(map(len, lines)) <= 75
        said = [line.decode() for line in lines]  # a line cut within a letter would not be UTF-8
        assert said[-1] == ""
        assert [line for line in said if "\n" in line or "\r" in line] == []
        assert [line for line in said if line.endswith("VEVENT")] == ["BEGIN:VEVENT", "END:VEVENT"]


def test_a_calendar_lies_beside_its_page() -> None:
    assert str(calendars.path(addresses.service("wk-01"))) == "services/wk-01/calendar.ics"
    assert str(calendars.path(addresses.HOME)) == "calendar.ics"
