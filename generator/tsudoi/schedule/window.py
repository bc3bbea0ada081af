"""窓: the days that are asked for, sorted once so that each rule finds its own without looking at every day."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TypeVar

from tsudoi.schedule import holidays
from tsudoi.schedule.rules import LAST

MARGIN = 31
"""Days around the window: a day may move into it from outside."""
_WEEK = 7
_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class Window:
    """``first`` to ``last`` are asked for; the tables also hold the margin. Keys: weekday, (weekday, nth), day of the month."""

    first: date
    last: date
    every: tuple[date, ...]
    by_weekday: Mapping[int, tuple[date, ...]]
    by_nth: Mapping[tuple[int, int], tuple[date, ...]]
    by_monthday: Mapping[int, tuple[date, ...]]
    holidays: Mapping[date, str]


@lru_cache(maxsize=16)
def window(first: date, days: int) -> Window:
    """The window of so many days from the first; days that no calendar holds are left out."""
    begin, end = max(1, first.toordinal() - MARGIN), min(date.max.toordinal(), first.toordinal() + days - 1 + MARGIN)
    every = tuple(date.fromordinal(ordinal) for ordinal in range(begin, end + 1))
    by_weekday: dict[int, list[date]] = defaultdict(list)
    by_nth: dict[tuple[int, int], list[date]] = defaultdict(list)
    by_monthday: dict[int, list[date]] = defaultdict(list)
    for day in every:
        by_weekday[day.weekday()].append(day)
        by_monthday[day.day].append(day)
        for nth in positions(day):
            by_nth[day.weekday(), nth].append(day)
        if is_month_end(day):
            by_monthday[LAST].append(day)
    names = {day: name for day in every if (name := holidays.name(day))}
    last = (
        date.fromordinal(min(date.max.toordinal(), first.toordinal() + days - 1)) if days > 0 else first - timedelta(1)
    )
    return Window(first, last, every, _frozen(by_weekday), _frozen(by_nth), _frozen(by_monthday), names)


def _frozen(table: Mapping[_Key, list[date]]) -> dict[_Key, tuple[date, ...]]:
    return {key: tuple(days) for key, days in table.items()}


def positions(day: date) -> tuple[int, ...]:
    """Which of its weekday in the month the day is; also -1 when it is the last."""
    nth = (day.day - 1) // _WEEK + 1
    is_last = (day + timedelta(_WEEK)).month != day.month if day < date.max - timedelta(_WEEK) else True
    return (nth, LAST) if is_last else (nth,)


def is_month_end(day: date) -> bool:
    """True for the last day of a month."""
    return day == date.max or (day + timedelta(1)).month != day.month
