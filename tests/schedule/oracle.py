"""日ごとの答え: what a reading says of one day, found in the plainest way; nothing of the product's own reckoning is used.

Each day of the window is asked of each rule, and each rule is asked of the days around it that may have moved here. There are no
tables and no ranges: a period is walked through, a weekday counted through its month. Slow, and meant to be read.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

import jpholiday

from tsudoi.model import Holding, Schedule
from tsudoi.schedule import Closure, Day, Freq, Holidays, Move, Reading, Rule, Session, Shift, Span

DAY = timedelta(1)
FARTHEST = 31  # no move goes farther than within its month


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a day, and its sessions where it is held."""

    holding: Holding
    sessions: frozenset[Session] = frozenset()


def verdicts(reading: Reading, cells: Schedule, window: tuple[date, ...]) -> dict[date, Verdict]:
    """Every day of the window of which there is anything to say."""
    if reading.status == "suspended":
        return {}
    named = _dated(reading, window)
    found = {day: _changed(day, _of(named, day), named, cells) for day in window if _is_valid(day, cells)}
    return {day: verdict for day, verdict in found.items() if verdict}


def _is_valid(day: date, cells: Schedule) -> bool:
    return (cells.valid_from or day) <= day <= (cells.valid_to or day)


def _changed(day: date, verdict: Verdict | None, reading: Reading, cells: Schedule) -> Verdict | None:
    """The cells beside the words have the last word, and 中止日 the very last."""
    if any(one.day == day for one in cells.exdates):
        return Verdict(Holding.CLOSED)
    said = [Session(one.start, one.end) for one in cells.extra_dates if one.day == day]
    if not said:
        return verdict
    held = verdict.sessions if verdict and verdict.holding is Holding.OPEN else frozenset()
    if Session() in said and not held:
        hours = {rule.sessions for rule in reading.rules}
        held = frozenset(hours.pop() if len(hours) == 1 else ()) or frozenset({Session()})
    if set(said) == {Session()}:
        return Verdict(Holding.OPEN, held)  # it only says what is on
    timed = (held | set(said)) - {Session()}
    return Verdict(Holding.OPEN, timed or frozenset({Session()}))


def _of(reading: Reading, day: date) -> Verdict | None:
    """One meeting makes the day a held one; without any, what is surely off outweighs what nobody knows."""
    said = [one for rule in reading.rules for one in _asked(rule, day, reading.closures)]
    for holding in (Holding.OPEN, Holding.CLOSED, Holding.UNKNOWN):
        same = [one for one in said if one.holding is holding]
        if same:
            return Verdict(holding, frozenset().union(*(one.sessions for one in same)))
    return None


def _asked(rule: Rule, day: date, closures: tuple[Closure, ...]) -> Iterator[Verdict]:
    if rule.holidays is Holidays.ONLY:  # a holiday right behind another one is a holiday
        closures = tuple(one for one in closures if one.rule.holidays is not Holidays.DAY_AFTER)
    if _is_named(rule, day):
        yield _at_home(rule, day, closures) if not _falls(rule.shift, day) else _leaving(rule, day, closures)
    for origin in _around(day) if rule.shift else ():
        if _is_named(rule, origin) and _falls(rule.shift, origin) and _target(rule, origin) == day:
            yield _arriving(rule, origin, day, closures)


def _at_home(rule: Rule, day: date, closures: tuple[Closure, ...]) -> Verdict:
    off = _rest(closures, day)
    return Verdict(off) if off else Verdict(Holding.OPEN, frozenset(rule.sessions) or frozenset({Session()}))


def _leaving(rule: Rule, day: date, closures: tuple[Closure, ...]) -> Verdict:
    target = _target(rule, day)
    if _is_off_anyway(closures, day):
        return Verdict(_rest(closures, day))
    if target is None or _lands_nowhere(rule.shift, target):
        return Verdict(Holding.UNKNOWN)
    if _rest(closures, target):
        return Verdict(_rest(closures, day) or _rest(closures, target))
    return Verdict(Holding.CLOSED)


def _arriving(rule: Rule, origin: date, day: date, closures: tuple[Closure, ...]) -> Verdict:
    if _is_off_anyway(closures, origin):
        return Verdict(_rest(closures, day) or Holding.UNKNOWN)
    if _lands_nowhere(rule.shift, day):
        return Verdict(Holding.UNKNOWN)
    return _at_home(rule, day, closures)


def _is_off_anyway(closures: tuple[Closure, ...], day: date) -> bool:
    """Off for another reason than the holiday that would move it: whether it is made up for, nobody knows."""
    strongest = _rest(closures, day)
    others = tuple(one for one in closures if one.rule.holidays is not Holidays.ONLY)
    return strongest is not None and _rest(others, day) is strongest


def _rest(closures: tuple[Closure, ...], day: date) -> Holding | None:
    """How the exceptions leave a day: surely off, perhaps off, or untouched."""
    found = [holding for closure in closures for holding in _resting(closure, day)]
    return Holding.CLOSED if Holding.CLOSED in found else Holding.UNKNOWN if found else None


def _resting(closure: Closure, day: date) -> Iterator[Holding]:
    rule = closure.rule
    if _is_named(rule, day) and not _falls(rule.shift, day):
        yield closure.holding
    for origin in _around(day) if rule.shift else ():
        if _is_named(rule, origin) and _falls(rule.shift, origin) and _target(rule, origin) == day:
            yield Holding.UNKNOWN if _lands_nowhere(rule.shift, day) else closure.holding


def _lands_nowhere(shift: Shift, day: date) -> bool:
    """Where it goes is a day that moves as well, unless that weekday is named."""
    return _falls(shift, day) and shift.move is not Move.NEXT_NAMED


def _around(day: date) -> list[date]:
    return [day + n * DAY for n in range(-FARTHEST, FARTHEST + 1) if n]


def _falls(shift: Shift | None, day: date) -> bool:
    return shift is not None and (day.weekday() in shift.weekdays or (shift.holidays and jpholiday.is_holiday(day)))


def _target(rule: Rule, day: date) -> date | None:
    """Where the rule's shift sends a day."""
    move = rule.shift.move
    if move is Move.NTH:
        return _nth_of_month(rule.shift, day)
    if move is Move.NEXT_NAMED:
        day += DAY
        while day.weekday() != rule.shift.weekday:
            day += DAY
        return day
    forward = move in (Move.NEXT_DAY, Move.NEXT_WORKDAY, Move.NEXT_WEEK)
    step = DAY if forward else -DAY
    if move in (Move.NEXT_WEEK, Move.WEEK_BEFORE):
        return day + 7 * step
    day += step
    while move in (Move.NEXT_WORKDAY, Move.WORKDAY_BEFORE) and not _is_workday(day):
        day += step
    return day


def _nth_of_month(shift: Shift, day: date) -> date | None:
    weekday = day.weekday() if shift.weekday is None else shift.weekday
    same = [one for one in _month(day) if one.weekday() == weekday]
    target = same[shift.nth - 1] if shift.nth <= len(same) else None
    return None if target == day else target


def _is_workday(day: date) -> bool:
    return day.weekday() < 5 and not jpholiday.is_holiday(day)


def _month(day: date) -> list[date]:
    return [one for one in (day.replace(day=1) + n * DAY for n in range(31)) if one.month == day.month]


def _is_named(rule: Rule, day: date) -> bool:
    """Is this one of the days that the rule is about?"""
    if rule.rdate:
        return any((one.year, one.month, one.day) == (day.year, day.month, day.day) for one in rule.rdate)
    if rule.freq is Freq.NONE:
        return False
    return all(
        [
            not rule.byday or day.weekday() in rule.byday,
            not rule.bysetpos or bool(_positions(day) & set(rule.bysetpos)),
            not rule.bymonthday or day.day in rule.bymonthday or (-1 in rule.bymonthday and day == _month(day)[-1]),
            not rule.bymonth or day.month in rule.bymonth,
            _suits(rule.holidays, day),
            rule.span is None or _is_in(rule.span, day),
            rule.dtstart is None or _is_counted(rule, day),
        ]
    )


def _positions(day: date) -> set[int]:
    same = [one for one in _month(day) if one.weekday() == day.weekday()]
    return {same.index(day) + 1} | ({-1} if day == same[-1] else set())


def _suits(holidays: Holidays, day: date) -> bool:
    return {
        Holidays.ANY: True,
        Holidays.NEVER: not jpholiday.is_holiday(day),
        Holidays.ONLY: jpholiday.is_holiday(day),
        Holidays.DAY_AFTER: jpholiday.is_holiday(day - DAY),
    }[holidays]


def _is_in(span: Span, day: date) -> bool:
    """Walk from the period's first day to its last; one without years begins every year."""
    for year in (span.first.year,) if span.first.year else (day.year - 1, day.year):
        one = date(year, span.first.month, span.first.day)
        while one != day:
            if (one.month, one.day) == (span.last.month, span.last.day) and span.last.year in (None, one.year):
                break
            one += DAY
        else:
            return True
    return False


def _is_counted(rule: Rule, day: date) -> bool:
    """Nothing comes before the base; weeks are counted from the Monday of the base's week."""
    base = date(rule.dtstart.year, rule.dtstart.month, rule.dtstart.day)
    if day < base:
        return False
    weeks = sum(1 for n in range((day - base).days) if (base + (n + 1) * DAY).weekday() == 0)
    return weeks % rule.interval == 0


def _dated(reading: Reading, window: tuple[date, ...]) -> Reading:
    """Days without a year are those of the window."""
    rules = tuple(_with_years(rule, window) for rule in reading.rules)
    closures = tuple(replace(one, rule=_with_years(one.rule, window)) for one in reading.closures)
    return replace(reading, rules=rules, closures=closures)


def _with_years(rule: Rule, window: tuple[date, ...]) -> Rule:
    return replace(rule, rdate=tuple(found for day in rule.rdate for found in _years(day, window)))


def _years(day: Day, window: tuple[date, ...]) -> list[Day]:
    if day.year:
        return [day]
    return [replace(day, year=one.year) for one in window if (one.month, one.day) == (day.month, day.day)][:1]
