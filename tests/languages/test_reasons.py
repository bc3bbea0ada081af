"""Why a day is on or off, in another language: our own words are translated, what the town wrote stays."""

from datetime import date

import pytest

from tsudoi import schedule
from tsudoi.languages import TONGUES, Said, Tongue, voice
from tsudoi.model import Schedule
from tsudoi.schedule import holidays, reasons

FIRST = date(2026, 11, 1)
MOVED = "第4月曜日 祝日のときは次の日"


def told(text: str) -> dict[date, str]:
    """Each day of two months with its reason in English."""
    days = schedule.expand(schedule.read(text), Schedule(), FIRST, 61)
    return {one.day: voice("en").say(one.reason) for one in days}


@pytest.mark.parametrize(
    "text, day, reason",
    [
        ("毎週火曜日 祝日は休み", date(2026, 11, 3), "Closed for Culture Day."),
        ("毎週火曜日", date(2026, 11, 24), "Every Tuesday"),
        ("第2水曜日", date(2026, 11, 11), "2nd Wednesday of the month"),
        ("最終金曜日", date(2026, 11, 27), "last Friday of the month"),
        ("毎月10日", date(2026, 11, 10), "Day 10 of every month"),
        (MOVED, date(2026, 11, 23), "Moved to Nov 24: this day is Labour Thanksgiving Day."),
        ("毎日 年末年始は休み", date(2026, 12, 31), "Closed for the end of the year."),
    ],
)
def test_our_reasons_are_said_in_english(text: str, day: date, reason: str) -> None:
    assert told(text)[day] == reason


def test_a_day_that_has_moved_says_from_where_in_english() -> None:
    moved = told(MOVED)[date(2026, 11, 24)]
    assert "the next day" in moved and "Nov 23" in moved and "4th Monday of the month" in moved


@pytest.mark.parametrize(
    "reason, english",
    [
        (reasons.cancelled("講師の都合"), "No session on this day. (講師の都合)"),
        (reasons.cancelled("公民館まつり準備のため"), "No session on this day. (公民館まつり準備のため)"),
        (reasons.added("餅つき大会"), "An extra day. (餅つき大会)"),
        (reasons.elsewhere("ときどき", "北公民館", ""), "ときどき. On this day it is held at 北公民館."),
    ],
)
def test_what_the_town_wrote_stays_within_our_words(reason: str, english: str) -> None:
    assert voice("en").say(reason) == english


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_every_holiday_has_a_name_in_every_language(tongue: Tongue) -> None:
    names = {name for year in range(2022, 2100) for name in holidays.of_year(year).values()}
    assert {name for name in names if not voice(tongue.code).knows(Said(name))} == set()
