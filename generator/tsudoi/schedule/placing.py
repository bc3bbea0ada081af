"""年の決まり: days written without a year find theirs in the window; a weekday that does not fit there is an error."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from tsudoi.schedule.rules import Closure, Day, Freq, Reading, Rule, Span
from tsudoi.schedule.window import Window
from tsudoi.spoken import weekday


class _Misfit(Exception):
    """The weekday in the text is not the day's."""


def within(reading: Reading, window: Window) -> Reading:
    """The reading with its years, or an error where the text contradicts the calendar."""
    if reading.status not in ("dates", "unknown"):
        return reading
    try:
        _place(reading.dated, window)
        rules = tuple(_placed(rule, window) for rule in reading.rules)
        closures = tuple(replace(closure, rule=_closed(closure, window)) for closure in reading.closures)
    except _Misfit as misfit:
        return Reading(status="error", text=reading.text, notes=reading.notes, reason=str(misfit))
    return replace(reading, rules=rules, closures=closures)


def _closed(closure: Closure, window: Window) -> Rule:
    return _placed(closure.rule, window)


def _placed(rule: Rule, window: Window) -> Rule:
    if not (rule.rdate or rule.span or rule.dtstart):
        return rule
    rdate = tuple(placed for day in rule.rdate for placed in _date(day, window))
    span = _span(rule.span, window) if rule.span else None
    dtstart = _base(rule, rule.dtstart, window) if rule.dtstart else None
    return replace(rule, rdate=rdate, span=span, dtstart=dtstart)


def _place(days: Iterable[Day], window: Window) -> None:
    """Raises where a weekday is not that of its date."""
    for day in days:
        _date(day, window)


def _date(day: Day, window: Window) -> Iterable[Day]:
    if day.year:
        return (day,)
    inside = [found for year in _years(window) if (found := day.on(year)) and window.first <= found <= window.last]
    fitting = _fitting(day, inside)
    return (replace(day, year=fitting[0].year),) if fitting else ()


def _years(window: Window) -> range:
    return range(window.first.year, window.last.year + 1)


def _fitting(day: Day, found: list[date]) -> list[date]:
    """Those of the right weekday; there must be one if there is any at all."""
    fitting = [one for one in found if day.weekday in (None, one.weekday())]
    if found and not fitting:
        one = found[0]
        raise _Misfit(f"{one.year}年{one.month}月{one.day}日は{weekday(one)}曜日です。")
    return fitting


def _span(span: Span, window: Window) -> Span:
    """With a weekday the span belongs to one year; without, to every year."""
    if span.first.year or span.last.year or (span.first.weekday is None and span.last.weekday is None):
        return span
    met = [
        dated
        for year in range(max(1, window.first.year - 1), window.last.year + 1)
        if (dated := _in(span, year, window))
    ]
    if not met:
        return span
    first = _fitting(span.first, [dated[0] for dated in met])[0]
    last = _fitting(span.last, [dated[1] for dated in met if dated[0] == first])[0]
    return Span(replace(span.first, year=first.year), replace(span.last, year=last.year))


def _in(span: Span, year: int, window: Window) -> tuple[date, date] | None:
    """The span that begins in this year, if it meets the window."""
    wraps = (span.last.month, span.last.day) < (span.first.month, span.first.day)
    first, last = span.first.on(year), span.last.on(min(year + wraps, date.max.year))
    if first and last and first <= window.last and last >= window.first:
        return first, last
    return None


def _base(rule: Rule, day: Day, window: Window) -> Day:
    """A base without a year: in the window, else the last one before it, else the next; its weekday must fit the rule."""
    if day.year is None:
        years = range(max(1, window.first.year - 1), min(date.max.year, window.last.year + 1) + 1)
        found = [one for year in years if (one := day.on(year))]
        inside = [one for one in found if window.first <= one <= window.last]
        past = [one for one in found if one < window.first and _fits(rule, day, one)]
        chosen = next(iter(inside or past[-1:] or found), None)
        day = replace(day, year=chosen.year) if chosen else day
    known = day.on(day.year) if day.year else None
    if known is None or not _fits(rule, day, known):
        raise _Misfit(f"{day.month}月{day.day}日は、書かれている曜日と合いません。")
    return day


def _fits(rule: Rule, day: Day, found: date) -> bool:
    is_weekly = rule.freq is Freq.WEEKLY and rule.interval > 1
    return day.weekday in (None, found.weekday()) and (not is_weekly or found.weekday() in rule.byday)
