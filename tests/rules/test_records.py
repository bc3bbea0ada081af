"""記録の試験: dates, consent, successors, photographs, and someone to call."""

from datetime import date

import pytest
from tests.rules.records import SAKURA, TODAY, WAKABA, a_register, codes, found

from tsudoi.notices import Severity
from tsudoi.rules import consents, periods, photographs, reachable, successors
from tsudoi.words import sentences


@pytest.mark.parametrize(
    "cells, expected",
    [
        ({}, []),
        ({"valid_from": "2026-04-01", "valid_to": "2027-03-31"}, []),
        ({"valid_from": "2026-04-01", "valid_to": "2026-04-01"}, ["period_over"]),
        ({"valid_from": "2026-12-01", "valid_to": "2026-12-01"}, []),  # one day is a period
        ({"valid_from": "2027-04-01", "valid_to": "2026-04-01"}, ["period_backwards"]),
        ({"valid_to": "2026-11-24"}, []),  # the last day itself still counts
        ({"valid_to": "2026-11-23"}, ["period_over"]),
        ({"valid_to": "2026-11-23", "status": "休止中"}, ["period_over"]),
        ({"valid_to": "2026-11-23", "status": "終了"}, []),
        ({"valid_to": "2026-02-30"}, []),  # told by the table
        ({"assured_date": "2026-11-24"}, []),
        ({"assured_date": "2026-11-25"}, ["confirmed_tomorrow"]),
        ({"exdates": "2026-12-29\n2027-01-05"}, []),
        ({"exdates": "2026-02-30"}, []),  # told when it was read
        ({"exdates": "2026-12-29", "valid_to": "2026-12-28"}, ["day_outside"]),
        ({"extra_dates": "2026-03-31", "valid_from": "2026-04-01"}, ["day_outside"]),
        ({"exdates": "2026-12-29(選挙のため)", "valid_to": "2026-12-28"}, ["day_outside"]),
        ({"venue_changes": "2026-12-29:北公民館", "valid_to": "2026-12-28"}, ["day_outside"]),
        ({"venue_changes": "2026-12-20〜2027-01-31:北公民館", "valid_to": "2026-12-28"}, []),  # begins within it
        ({"exdates": "2026-12-29", "valid_from": "2027-04-01", "valid_to": "2026-04-01"}, ["period_backwards"]),
    ],
)
def test_days_fit_together(cells: dict[str, str], expected: list[str]) -> None:
    assert codes(periods, a_register(cells)) == expected


def test_today_is_handed_in() -> None:
    register = a_register({"valid_to": "2026-11-24"})
    assert codes(periods, register, TODAY) == []
    assert codes(periods, register, date(2026, 11, 25)) == ["period_over"]


@pytest.mark.parametrize(
    "consent, phone_consent, expected",
    [
        ("可", "可", []),
        ("可", "不可", []),
        ("可", "", ["phone_consent_blank"]),
        ("可", "口頭で可", ["phone_consent_odd"]),
        ("不可", "", ["consent_no"]),  # nothing more to say of a record that is not shown
        ("", "可", ["consent_blank"]),
        ("○", "可", ["consent_odd"]),
        ("可（口頭）", "可", ["consent_odd"]),
        ("不可（昨年は可）", "可", ["consent_odd"]),
        ("はい", "可", ["consent_odd"]),
    ],
)
def test_only_a_plain_yes_is_yes(consent: str, phone_consent: str, expected: list[str]) -> None:
    notices = found(consents, a_register({"consent": consent, "phone_consent": phone_consent}))
    assert [notice.code for notice in notices] == expected
    assert not any(notice.severity is Severity.ERROR for notice in notices)


def test_without_a_number_no_consent_for_it_is_asked() -> None:
    assert codes(consents, a_register({"phone": "", "phone_consent": ""})) == []


@pytest.mark.parametrize(
    "successor, others, expected",
    [
        ("", {}, []),
        ("b", {"b": {}}, []),
        ("b", {"b": {"successor": "c"}, "c": {}}, []),
        ("a", {}, ["successor_self"]),
        ("zzz", {"b": {}}, ["successor_unknown"]),
        ("bb-1", {"bb-2": {}}, ["successor_unknown_near"]),
        ("B", {"b": {}}, ["successor_unknown_near"]),
        ("b", {"b": {"successor": "a"}}, ["successor_ring", "successor_ring"]),
        (
            "b",
            {"b": {"successor": "c"}, "c": {"successor": "b"}},
            ["successor_ring", "successor_ring"],
        ),  # a is only led to it
        ("b", {"b": {"consent": "不可"}}, ["successor_unseen"]),
    ],
)
def test_a_successor_can_be_opened(successor: str, others: dict[str, dict[str, str]], expected: list[str]) -> None:
    ended = {"status": "終了"}
    rows = [
        {"id": "a", "successor": successor, **ended},
        *({"id": key, **ended, **cells} for key, cells in others.items()),
    ]
    assert codes(successors, a_register(*rows)) == expected


PHOTOS = (
    *("resources/wakaba/taisou.jpg", "resources/wakaba/写真/茶.png", "resources/other/x.jpg"),
    *("resources/wakaba/two.jpg", "resources/wakaba/TWO.JPG"),
)


@pytest.mark.parametrize(
    "photo, alt, expected",
    [
        ("", "", []),
        ("taisou.jpg", "体操のようす", []),
        ("写真/茶.png", "お茶", []),
        ("taisou.jpg", "", ["photo_unsaid"]),
        ("taiso.jpg", "体操のようす", ["photo_missing_near"]),
        ("TAISOU.JPG", "体操のようす", ["photo_meant"]),  # one file to Windows and macOS
        ("ｔａｉｓｏｕ.jpg", "体操のようす", ["photo_meant"]),
        ("taisou", "体操のようす", ["photo_meant"]),  # Windows hides the ending
        ("写真\\茶.png", "お茶を飲んでいます", ["photo_meant"]),
        ("写真￥茶", "", ["photo_meant", "photo_unsaid"]),
        ("./taisou.jpg", "体操のようす", []),
        ("Two.jpg", "体操のようす", ["photo_missing_near"]),  # two.jpg or TWO.JPG?
        ("two.jpg", "体操のようす", []),
        ("taisou.jpg", "写真", ["photo_said_empty"]),
        ("taisou.jpg", "taisou", ["photo_said_empty"]),
        ("taisou.jpg", "TAISOU.jpg", ["photo_said_empty"]),
        ("zzz", "x", ["photo_missing"]),
        ("../other/x.jpg", "x", ["photo_missing"]),  # beside another record
        ("../../../etc/passwd", "x", ["photo_missing"]),
        ("/resources/wakaba/taisou.jpg", "x", ["photo_missing_near"]),
        ("https://example.jp/a.jpg", "x", ["photo_remote"]),
    ],
)
def test_a_photograph_lies_beside_its_record_and_is_described(photo: str, alt: str, expected: list[str]) -> None:
    assert codes(photographs, a_register({"photo": photo, "photo_alt": alt}, photos=PHOTOS)) == expected


NO_PHONE = {"phone": "", "phone_consent": ""}
SILENT = [{**WAKABA, "desk_phone": ""}, SAKURA]


@pytest.mark.parametrize(
    "cells, districts, expected",
    [
        ({}, SILENT, []),
        (NO_PHONE, [WAKABA, SAKURA], []),  # the desk answers
        (NO_PHONE, SILENT, ["nobody_to_call"]),
        ({"phone_consent": "不可"}, SILENT, ["nobody_to_call"]),  # a number that may not be shown
        ({**NO_PHONE, "status": "休止中"}, SILENT, []),
        ({**NO_PHONE, "status": "終了"}, SILENT, []),
        ({**NO_PHONE, "consent": "不可"}, SILENT, []),
        ({"venue": ""}, SILENT, ["place_unsaid"]),
        ({"venue": "", "address": "若葉町2-5"}, SILENT, []),
        ({"venue": "", "service_area": "若葉"}, SILENT, []),
    ],
)
def test_there_is_someone_to_call_and_somewhere_to_go(
    cells: dict[str, str], districts: list[dict[str, str]], expected: list[str]
) -> None:
    assert codes(reachable, a_register(cells, districts=districts)) == expected


def test_the_publisher_answers_for_the_whole_town() -> None:
    assert codes(reachable, a_register(NO_PHONE, folder="全市")) == []
    assert codes(reachable, a_register(NO_PHONE, folder="全市", town={"発行者": {}})) == ["nobody_to_call_town"]


def test_a_ring_is_drawn() -> None:
    first, _ = found(successors, a_register({"id": "a", "successor": "b"}, {"id": "b", "successor": "a"}))
    assert "(a → b → a)" in sentences(first)[0]
