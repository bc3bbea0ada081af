"""An event of a calendar: what it says, and that it says it in every program as it was meant."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from tests.a_town import a_service, an_edition, nowhere, some_settings
from tests.exports.ics import files, only_event, parsed

from tsudoi import schedule
from tsudoi.exports import calendars
from tsudoi.geo import Position
from tsudoi.model import (
    Contact,
    CostOption,
    Location,
    Precision,
    Recurrence,
    Schedule,
    Service,
    Timetable,
)

HOSTILE = (
    'そ;ば,と\\n「うどん」: "の" 会\n二行目\tBEGIN:VEVENT\r\nEND:VCALENDAR 🍵👵🏽 𠮷田\\;\\,\\N' + "長い説明。" * 400
)


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
