"""Cells of single dates: every spelling of a date with its hours, its reason or its venue, and what is said of the others."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tsudoi import schemas
from tsudoi.load.mending import mend
from tsudoi.load.readings import MANY_DAYS, read
from tsudoi.words import catalogue


def text(reading: str, written: str) -> str:
    found = read(reading, written)
    assert found.faults == (), found.faults
    return found.text


def code(reading: str, written: str) -> str:
    return " ".join(fault.code for fault in read(reading, written).faults)


@pytest.mark.parametrize("reading", ["extra_days", "days_off"])
def test_several_days_each_stand_on_a_line(reading: str) -> None:
    assert text(reading, "2026/12/29、令和8年12月30日；20261231\n2027-01-03") == "\n".join(
        ("2026-12-29", "2026-12-30", "2026-12-31", "2027-01-03")
    )
    assert code(reading, "2026-12-29、12月30日、2027年1月") == "date_without_year date_without_day"


@pytest.mark.parametrize(
    "date",
    [
        "2026-12-23", "2026/12/23", "2026.12.23", "2026年12月23日", "2026 年 12 月 23 日", "２０２６年１２月２３日", "20261223",
        "令和8年12月23日", "R8.12.23", "Ｒ８．１２．２３", "2026-12-23(水)", "2026年12月23日（水曜日）", "2026/12/23 0:00", "2026-12-23 00:00:00",
        "2026-12-23（水・祝）",
    ],
)  # fmt: skip
def test_every_common_hand_of_a_date_may_stand_before_the_rest(date: str) -> None:
    assert text("extra_days", date) == "2026-12-23"
    assert text("extra_days", f"{date}（餅つき大会）") == "2026-12-23(餅つき大会)"
    assert text("days_off", f"{date} （選挙のため）") == "2026-12-23(選挙のため)"
    assert text("venues", f"{date}：北公民館") == "2026-12-23:北公民館"
    assert text("venues", f"{date} 北公民館") == "2026-12-23:北公民館"


@pytest.mark.parametrize(
    "written, read",
    [
        (" 10:00〜12:00（餅つき大会）", " 10:00〜12:00(餅つき大会)"),
        ("　１０：００～１２：００", " 10:00〜12:00"),
        (" 10時〜12時半", " 10:00〜12:30"),
        (" 10時15分から12時まで", " 10:15〜12:00"),
        (" 10〜12時", " 10:00〜12:00"),
        (" 午前10時〜正午", " 10:00〜12:00"),
        (" 午後1時半〜3時", " 13:30〜15:00"),
        (" 午前9時-午後1時", " 09:00〜13:00"),
        (" 9:30〜", " 09:30〜"),
        (" 10時開始", " 10:00〜"),
        (" 〜12:00", " 〜12:00"),
        (" 12時まで", " 〜12:00"),
        (" 10:00", " 10:00〜"),
        ("（10:00〜12:00）", " 10:00〜12:00"),
        ("（10:00〜12:00 餅つき大会）", " 10:00〜12:00(餅つき大会)"),
        ("（餅つき大会）10:00〜12:00", " 10:00〜12:00(餅つき大会)"),
        (" 餅つき大会 10:00〜12:00", " 10:00〜12:00(餅つき大会)"),
        (" 10:00〜12:00 餅つき大会", " 10:00〜12:00(餅つき大会)"),
        ("「餅つき大会」", "(餅つき大会)"),
        ("（もち米、きなこを使います）", "(もち米、きなこを使います)"),
        ("（第2会議室）", "(第2会議室)"),
        ("（3時のおやつ会）", "(3時のおやつ会)"),
        ("", ""),
    ],
)
def test_an_extra_day_has_hours_and_something_on(written: str, read: str) -> None:
    assert text("extra_days", f"2026-12-24{written}") == f"2026-12-24{read}"


@pytest.mark.parametrize(
    "written",
    [
        *(
            "（公民館まつり準備のため）",
            " 公民館まつり準備のため",
            "：公民館まつり準備のため",
            "は公民館まつり準備のため",
        ),
        *(
            "【公民館まつり準備のため】",
            "「公民館まつり準備のため」",
            " (公民館まつり準備のため)",
            "公民館まつり準備のため",
        ),
    ],
)
def test_a_day_off_says_why(written: str) -> None:
    assert text("days_off", f"2026-12-24{written}、2026-12-31") == "2026-12-24(公民館まつり準備のため)\n2026-12-31"


@pytest.mark.parametrize(
    "written, read",
    [
        ("2026-12-24（北公民館）", "2026-12-24:北公民館"),
        ("2026-12-24は北公民館", "2026-12-24:北公民館"),
        ("2026-12-24 北公民館に変更", "2026-12-24:北公民館"),
        ("2026-12-24 北公民館で開催します", "2026-12-24:北公民館"),
        ("2026-12-24：北公民館(2階会議室)", "2026-12-24:北公民館(2階会議室)"),
        ("2026-12-24：北公民館（耐震工事のため）", "2026-12-24:北公民館(耐震工事のため)"),
        ("2026-12-01〜2027-01-31：北公民館", "2026-12-01〜2027-01-31:北公民館"),
        ("2026年12月1日(火)から令和9年1月31日まで 北公民館", "2026-12-01〜2027-01-31:北公民館"),
        ("2026-12-24：北公民館、2026-12-31：南会館", "2026-12-24:北公民館\n2026-12-31:南会館"),
        ("2026-12-24：北公民館\n2026-12-31：南会館；2027-01-07 東会館", "2026-12-24:北公民館\n2026-12-31:南会館\n2027-01-07:東会館"),
    ],
)  # fmt: skip
def test_a_day_is_held_elsewhere(written: str, read: str) -> None:
    assert text("venues", written) == read


@pytest.mark.parametrize(
    "reading, written, why",
    [
        ("extra_days", "12月24日 10:00〜12:00（餅つき大会）", "date_without_year"),
        ("extra_days", "2026-02-30（餅つき大会）", "date_missing"),
        ("extra_days", "2026-12-24(金) 10:00〜", "date_weekday"),
        ("extra_days", "2026-12-24〜2026-12-26", "date_range"),
        ("extra_days", "2026-12-24 25:00〜", "hours_missing"),
        ("extra_days", "2026-12-24 10:75〜", "hours_missing"),
        ("extra_days", "2026-12-24 午前13時〜", "hours_missing"),
        ("extra_days", "2026-12-24 1時〜3時", "hours_vague"),
        ("extra_days", "2026-12-24 13:00〜12:00", "hours_backwards"),
        ("extra_days", "2026-12-24 10:00〜12:00、13:00〜15:00", "hours_without_day"),
        ("extra_days", "2026-12-24 10じから", "day_note_unclear"),
        ("extra_days", "2026-12-24（餅つき大会", "day_note_unclear"),
        ("extra_days", "餅つき大会", "date_unclear"),
        ("days_off", "2026-12-29〜31", "date_range"),
        ("days_off", "2026-12-24 10:00〜12:00", "day_off_in_part"),
        ("days_off", "2026-12-24（午後の部のみ）", "day_off_in_part"),
        ("days_off", "2026-12-24（1部だけ）", "day_off_in_part"),
        ("venues", "2026-12-24", "venue_unsaid"),
        ("venues", "2026-12-24：", "venue_unsaid"),
        ("venues", "北公民館", "date_unclear"),
        ("venues", "12月24日：北公民館", "date_without_year"),
        ("venues", "2026-12-24 10:00〜12:00 北公民館", "venue_with_hours"),
        ("venues", "2027-12-01〜2027-01-31：北公民館", "venue_backwards"),
        ("venues", "2026-12-01〜1月31日：北公民館", "date_without_year"),
    ],
)
def test_what_cannot_be_read_is_said_and_stays(reading: str, written: str, why: str) -> None:
    assert code(reading, written) == why
    assert why in catalogue()


@pytest.mark.parametrize(
    "reading, written, near",
    [
        ("extra_days", "2026/12/24 10:00〜12:00、13時〜15時", "2026-12-24 13:00〜15:00"),
        ("extra_days", "2026/12/24（餅つき大会", "2026-12-24(餅つき大会)"),
        ("venues", "2026/12/24", "2026-12-24：北公民館"),
        ("venues", "2026/12/24 10時 南会館", "2026-12-24：南会館"),
    ],
)
def test_the_nearest_form_is_shown(reading: str, written: str, near: str) -> None:
    assert [fault.facts["near"] for fault in read(reading, written).faults] == [near]


@pytest.mark.parametrize(
    "name, written, codes",
    [
        ("exdates", "2026-12-24（選挙のため）、2026-12-31", []),  # only width and signs of parting differ
        ("venue_changes", "2026-12-24 北公民館", []),
        ("exdates", "2026/12/24（選挙のため）", ["mended"]),
        ("extra_dates", "2026-12-24 10時〜12時", ["mended"]),
        ("venue_changes", "2026-12-24 北公民館に変更", ["mended"]),
    ],
)
def test_what_is_rewritten_is_said(name: str, written: str, codes: list[str]) -> None:
    assert [fault.code for fault in mend(schemas.of("gatherings")[name], written).faults] == codes


PIECES = (
    *("2026-12-24", "2026/12/31", "令和8年12月24日", "12月24日", "20261224", "2026-02-30", "(木)", "（金・祝）", "(", ")", "「", "」", "】"),
    *("10:00", "〜", "12:00", "1時", "半", "25時", "午後", "正午", "から", "まで", "、", "；", "\n", "：", " ", "は", "のみ", "北公民館"),
    *("餅つき大会", "選挙のため", "に変更", "0:00", "第2", "3", "-", "|"),
)  # fmt: skip


@given(st.sampled_from(MANY_DAYS), st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
@example("extra_days", "、-")  # nothing, parted from nothing
@example("venues", "なし\n-")
def test_whatever_is_put_together_is_read_or_said_and_reading_again_changes_nothing(reading: str, written: str) -> None:
    once = read(reading, written)
    assert all(fault.code in catalogue() for fault in once.faults)
    again = read(reading, once.text)
    assert again.text == once.text
    assert once.faults or not again.faults, (once, again)
