"""あてはめ: the days of a window that a rule means."""

from collections.abc import Iterable
from datetime import date, timedelta

from tsudoi.schedule.rules import LEAP_YEAR, Day, Freq, Holidays, Rule, Span
from tsudoi.schedule.window import Window

_WEEK = 7


def days_of(rule: Rule, asked: Window) -> list[date]:
    """In order, with the margin of the window."""
    days = sorted(set(_candidates(rule, asked)))
    if rule.bymonth:
        days = [day for day in days if day.month in rule.bymonth]
    if rule.span and not rule.rdate:
        days = [day for day in days if covers(rule.span, day)]
    if rule.dtstart:
        days = _from_base(rule, rule.dtstart, days)
    if rule.holidays is Holidays.NEVER:
        days = [day for day in days if day not in asked.holidays]
    return days


def _candidates(rule: Rule, asked: Window) -> Iterable[date]:
    if rule.rdate:
        return [found for day in rule.rdate if day.year and (found := day.on(day.year))]
    if rule.freq is Freq.DAILY:
        return _daily(rule, asked)
    if rule.freq is Freq.WEEKLY:
        return (day for weekday in rule.byday for day in asked.by_weekday.get(weekday, ()))
    return _monthly(rule, asked)


def _daily(rule: Rule, asked: Window) -> Iterable[date]:
    if rule.holidays is Holidays.DAY_AFTER:
        return (day + timedelta(1) for day in asked.holidays)
    return asked.holidays if rule.holidays is Holidays.ONLY else asked.every


def _monthly(rule: Rule, asked: Window) -> Iterable[date]:
    for monthday in rule.bymonthday:
        yield from asked.by_monthday.get(monthday, ())
    for nth in rule.bysetpos:
        for weekday in rule.byday or range(_WEEK):
            yield from asked.by_nth.get((weekday, nth), ())


def covers(span: Span, day: date) -> bool:
    """A span without years comes every year, and may lie over the new year."""
    if span.first.year and span.last.year:
        return _key(span.first) <= (day.year, day.month, day.day) <= _key(span.last)
    first, last, here = _key(span.first)[1:], _key(span.last)[1:], (day.month, day.day)
    return first <= here <= last if first <= last else here >= first or here <= last


def within_span(span: Span, day: Day) -> bool:
    """The same for a day that may have no year."""
    year = day.year or span.first.year or LEAP_YEAR
    known = day.on(year)
    return known is not None and covers(span, known)


def _key(day: Day) -> tuple[int, int, int]:
    return day.year or 0, day.month, day.day


def _from_base(rule: Rule, base: Day, days: list[date]) -> list[date]:
    """Nothing comes before the base; an interval counts in weeks that begin on Monday."""
    start = base.on(base.year) if base.year else None
    if start is None:
        return []
    monday = start.toordinal() - start.weekday()
    return [day for day in days if day >= start and (day.toordinal() - monday) // _WEEK % rule.interval == 0]
