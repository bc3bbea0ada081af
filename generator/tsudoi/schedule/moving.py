"""振り替え: where a day goes that falls on a national holiday."""

from collections.abc import Callable
from datetime import date, timedelta

from tsudoi.schedule import holidays
from tsudoi.schedule.rules import SATURDAY, Move, Rule, Shift
from tsudoi.schedule.window import positions

_DAY, _WEEK = timedelta(1), timedelta(7)


def falls(shift: Shift, day: date) -> bool:
    """True when the day is one that is moved."""
    return day.weekday() in shift.weekdays or (shift.holidays and bool(holidays.name(day)))


def lands_nowhere(shift: Shift, target: date) -> bool:
    """True when the other day would have to move again; a weekday that is named (翌火曜日) is meant, holiday or not."""
    return shift.move is not Move.NEXT_NAMED and falls(shift, target)


def moved(rule: Rule, day: date) -> date | None:
    """The other day; None when the month has no such day or when it would be the same."""
    if rule.shift is None:
        return None
    if rule.shift.move is Move.NEXT_NAMED:
        return day + timedelta(((rule.shift.weekday or 0) - day.weekday() - 1) % 7 + 1)
    if rule.shift.move is Move.NTH:
        return _nth(day, rule.shift.nth, day.weekday() if rule.shift.weekday is None else rule.shift.weekday)
    return _STEPS[rule.shift.move](day)


def _workday(day: date, step: timedelta) -> date:
    day += step
    while day.weekday() >= SATURDAY or holidays.name(day):
        day += step
    return day


_STEPS: dict[Move, Callable[[date], date]] = {
    Move.NEXT_DAY: lambda day: day + _DAY,
    Move.NEXT_WEEK: lambda day: day + _WEEK,
    Move.NEXT_WORKDAY: lambda day: _workday(day, _DAY),
    Move.DAY_BEFORE: lambda day: day - _DAY,
    Move.WEEK_BEFORE: lambda day: day - _WEEK,
    Move.WORKDAY_BEFORE: lambda day: _workday(day, -_DAY),
}


def _nth(day: date, nth: int, weekday: int) -> date | None:
    one = day.replace(day=1)
    while one.month == day.month:
        if one.weekday() == weekday and nth in positions(one):
            return one if one != day else None
        one += _DAY
    return None
