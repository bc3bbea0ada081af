"""紙: how small the writing of a month must be so that it fits one A4 sheet; never below 8.5 points."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from tsudoi.pages.appointments import Appointment
from tsudoi.pages.months import Day, Month

_ROWS = 168.0
"""Millimetres that A4 on its side leaves for the weeks, below the head and the weekdays."""
_NOTE = 3.7
"""Millimetres of a line below the table, and the characters it holds."""
_NOTE_LENGTH = 88
_MADE = 31
"""Characters of the sentence on when the sheet was made, which ends the notes."""
_NARROW = 0.6
"""A digit's width, in those of a 漢字."""
_CELL_LENGTH, _NOTE_IN_CELL = 9, 10
"""Characters in a line of a cell in the largest writing, and of a note in the smaller ones."""

Count = Callable[[Day], int]


@dataclass(frozen=True, slots=True)
class Size:
    """``name`` is a class of the theme; ``date`` and ``line`` are heights in millimetres; ``lines`` counts those of a day."""

    name: str
    date: float
    line: float
    lines: Count


@dataclass(frozen=True, slots=True)
class Sheet:
    """The writing of a month; ``cut`` says of each week whether its appointments must do with one line each."""

    size: str
    cut: tuple[bool, ...]


def sheet(month: Month, notes: tuple[str, ...]) -> Sheet:
    """The largest writing in which the weeks stand above the notes; mere numbers where none does."""
    room = _ROWS - ceil((_MADE + sum(map(_width, notes))) / _NOTE_LENGTH) * _NOTE
    whole = (False,) * len(month.weeks)
    for size in (_ROOMY, _SNUG, _FINE):
        if sum(_heights(size, month)) <= room:
            return Sheet(size.name, whole)
    cut = _cut(month, room)
    return Sheet(_FINE.name, cut) if cut else Sheet("is-packed", whole)


def _cut(month: Month, room: float) -> tuple[bool, ...]:
    """The tallest weeks are cut first; empty where even that is not enough."""
    heights, lower = _heights(_FINE, month), _heights(_CUT, month)
    cut = [False] * len(heights)
    for tallest in sorted(range(len(heights)), key=lambda week: -heights[week]):
        heights[tallest], cut[tallest] = lower[tallest], True
        if sum(heights) <= room:
            return tuple(cut)
    return ()


def _width(text: str) -> float:
    return sum(_NARROW if sign.isascii() else 1 for sign in text)


def _heights(size: Size, month: Month) -> list[float]:
    return [size.date + size.line * max(size.lines(day) for day in week if day) for week in month.weeks]


def _full(day: Day) -> int:
    """Time, name and note, each on lines of its own; a long name on two."""
    return sum(_above(each) + _wrapped(each.name) + _wrapped(each.word + each.more) for each in day.appointments)


def _above(each: Appointment) -> int:
    """The line of the hours, which has room for two signs; more have a line of their own."""
    return bool(each.start or each.end or each.signs) + (len(each.signs) > 2)


def _wrapped(text: str) -> int:
    return min(2, ceil(len(text) / _CELL_LENGTH))


def _short(day: Day) -> int:
    """Time and name, each on one line, and the note, which may name another venue."""
    return sum(_above(each) + 1 + ceil(len(each.word + each.more) / _NOTE_IN_CELL) for each in day.appointments)


def _one(day: Day) -> int:
    """All on one line: number, hour of beginning, as much of the name as there is room for."""
    return len(day.appointments)


_ROOMY = Size("is-roomy", 6.4, 4.5, _full)
_SNUG = Size("is-snug", 5.2, 3.9, _short)
_FINE = Size("is-fine", 4.8, 3.55, _short)
_CUT = Size("is-fine", 4.4, 3.4, _one)
