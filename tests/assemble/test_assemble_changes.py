"""The lines of single dates become values; what load could not read is left out."""

from datetime import date, time

import pytest

from tsudoi.assemble.changes import changes
from tsudoi.load.readings import read
from tsudoi.model import DatedChange

DAY = date(2026, 12, 24)


@pytest.mark.parametrize(
    "reading, written, change",
    [
        ("extra_days", "2026-12-24", DatedChange(day=DAY)),
        ("extra_days", "2026-12-24 10時〜12時（餅つき大会）", DatedChange(day=DAY, start=time(10), end=time(12), note="餅つき大会")),
        ("extra_days", "2026-12-24 13:30〜", DatedChange(day=DAY, start=time(13, 30))),
        ("extra_days", "2026-12-24 12時まで", DatedChange(day=DAY, end=time(12))),
        ("extra_days", "2026-12-24（餅つき（雨天中止））", DatedChange(day=DAY, note="餅つき(雨天中止)")),
        ("extra_days", "2026-12-24（会場：北公民館）", DatedChange(day=DAY, note="会場:北公民館")),
        ("days_off", "R8.12.24(木) 選挙のため", DatedChange(day=DAY, note="選挙のため")),
        ("venues", "2026-12-24：北公民館", DatedChange(day=DAY, venue="北公民館")),
        ("venues", "2026-12-24：北公民館（2階会議室）", DatedChange(day=DAY, venue="北公民館(2階会議室)")),
        ("venues", "2026-12-24：北公民館（耐震工事のため）", DatedChange(day=DAY, venue="北公民館", note="耐震工事のため")),
        ("venues", "2026-12-24〜2027-01-31 北公民館", DatedChange(day=DAY, last=date(2027, 1, 31), venue="北公民館")),
    ],
)  # fmt: skip
def test_what_load_reads_is_understood(reading: str, written: str, change: DatedChange) -> None:
    assert changes(tuple(read(reading, written).text.split("\n"))) == (change,)


def test_they_stand_in_order_each_once_and_what_cannot_be_read_is_left_out() -> None:
    lines = (
        "2026-12-31",
        "2026-12-24 13:00〜",
        "2026-12-24 10:00〜",
        "2026-12-31",
        "2026-02-30",
        "来週",
        "2026-12-24 10じ",
    )
    found = [(change.day.day, change.start and change.start.hour) for change in changes(lines)]
    assert found == [(24, 10), (24, 13), (31, None)]


@pytest.mark.parametrize(
    "day, covered", [(date(2026, 12, 23), False), (DAY, True), (date(2026, 12, 31), True), (date(2027, 1, 1), False)]
)
def test_a_period_covers_its_days(day: date, covered: bool) -> None:
    assert DatedChange(day=DAY, last=date(2026, 12, 31)).covers(day) is covered
    assert DatedChange(day=day).covers(DAY) is (day == DAY)
