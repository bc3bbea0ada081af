"""A second calendar, written apart from the product: which days of the test window a plain description means."""

from datetime import date, timedelta

FIRST = date(2026, 11, 22)
DAYS = 120
WINDOW = tuple(FIRST + timedelta(n) for n in range(DAYS))
HOLIDAYS = {
    date(2026, 11, 23): "勤労感謝の日",
    date(2027, 1, 1): "元日",
    date(2027, 1, 11): "成人の日",
    date(2027, 2, 11): "建国記念の日",
    date(2027, 2, 23): "天皇誕生日",
    date(2027, 3, 21): "春分の日",
}
"""Copied from the Cabinet Office's list for the window."""
NAMES = "月火水木金土日"
NEW_YEAR = frozenset(
    {date(2026, 12, 29), date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 2), date(2027, 1, 3)}
)


def weekly(names):
    return {day for day in WINDOW if NAMES[day.weekday()] in names}


def nth(names, *positions):
    return {day for day in weekly(names) if (day.day + 6) // 7 in positions}


def last(names):
    return {day for day in weekly(names) if (day + timedelta(7)).month != day.month}


def monthdays(*numbers):
    return {day for day in WINDOW if day.day in numbers}


def in_months(days, *months):
    return {day for day in days if day.month in months}


def days(*written):
    """「12-03」 in the window."""
    year = {"11": 2026, "12": 2026}
    return {date(year.get(one[:2], 2027), int(one[:2]), int(one[3:])) for one in written}


EVERY = set(WINDOW)
HOLIDAY = set(HOLIDAYS)
WORKDAYS = weekly("月火水木金") - HOLIDAY
