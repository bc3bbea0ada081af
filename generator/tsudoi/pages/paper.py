"""紙: how small the writing of a month must be so that it fits one A4 sheet; never below 8.5 points."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from tsudoi.pages.appointments import Appointment
from tsudoi.pages.months import Day, Month

_ROWS = 164.0
"""Millimetres that A4 on its side leaves for the weeks, below the head and the weekdays."""
_LINE = 3.7
"""Millimetres of one line below the table; the line holds so many characters:"""
_CHARACTERS = 84
_IN_CELL = 9
"""Characters in one line of a cell in the largest writing."""


@dataclass(frozen=True, slots=True)
class Size:
    """``name`` is a class of the theme; heights are in millimetres: of the date, of a line; ``lines`` counts those of a day."""

    name: str
    date: float
    line: float
    lines: Callable[[Day], int]


def size(month: Month, notes: int) -> str:
    """The largest writing in which the weeks fit above so many characters of notes; the smallest where none does."""
    room = _ROWS - ceil(notes / _CHARACTERS) * _LINE
    fitting = (each for each in SIZES if sum(_height(each, week) for week in month.weeks) <= room)
    return next(fitting, SIZES[-1]).name


def _height(each: Size, week: tuple[Day | None, ...]) -> float:
    return each.date + each.line * max(each.lines(day) for day in week if day)


def _full(day: Day) -> int:
    """Time, name and note, each on lines of its own; a long name on two."""
    return sum(_hours(each) + _wrapped(each.name) + _wrapped(each.word + each.more) for each in day.appointments)


def _hours(each: Appointment) -> bool:
    return bool(each.start or each.end)


def _wrapped(text: str) -> int:
    return min(2, ceil(len(text) / _IN_CELL))


def _cut(day: Day) -> int:
    """Time, name and note, each on one line and cut at its end."""
    return sum(_hours(each) + 1 + bool(each.word or each.more) for each in day.appointments)


def _one(day: Day) -> int:
    """All on one line: number, hour of beginning, as much of the name as there is room for."""
    return len(day.appointments)


def _numbers(day: Day) -> int:
    """Only numbers and hours, two in a line at least; the names stand below."""
    return ceil(len(day.appointments) / 2)


SIZES = (
    Size("is-roomy", 6.4, 4.5, _full),
    Size("is-snug", 5.4, 4.0, _cut),
    Size("is-tight", 4.8, 3.6, _one),
    Size("is-packed", 4.8, 4.2, _numbers),
)
