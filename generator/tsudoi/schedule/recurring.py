"""くり返し: the days of a service as iCalendar says them: a rule (RRULE), the days it leaves out (EXDATE) and the days beside it (RDATE).

RFC 5545. Whatever the rules do (holidays, moves, seasons, cancelled days), the days of a recurrence are by construction exactly the days
that ``expand`` holds open: a rule says what it can, and exceptions say the rest.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, time

from tsudoi.model import Holding, Occurrence, Recurrence, Schedule
from tsudoi.schedule.expansion import expand
from tsudoi.schedule.matching import days_of
from tsudoi.schedule.placing import within
from tsudoi.schedule.rules import Freq, Holidays, Reading, Rule
from tsudoi.schedule.window import Window, window

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

_Meeting = tuple[time | None, time | None, str]


def recurrences(reading: Reading, schedule: Schedule, first: date, days: int) -> tuple[Recurrence, ...]:
    """One value for each rule and session, in order of hours and first day; empty when no day is known."""
    asked = window(first, days)
    rules = within(reading, asked).rules
    meetings = _open(expand(reading, schedule, first, days))
    return tuple(
        one for meeting in sorted(meetings, key=_order) for one in _said(meeting, meetings[meeting], rules, asked)
    )


def rrule(rule: Rule) -> str:
    """「FREQ=MONTHLY;BYDAY=2WE,4WE」; empty for days that come by no rule (listed dates, holidays)."""
    if rule.freq is Freq.NONE or rule.holidays in (Holidays.ONLY, Holidays.DAY_AFTER):
        return ""
    return ";".join(f"{name}={value}" for name, value in _parts(rule) if value)


def _parts(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "FREQ", rule.freq.value
    yield "INTERVAL", str(rule.interval) if rule.interval > 1 else ""
    yield "BYMONTH", _listed(rule.bymonth)
    yield "BYMONTHDAY", _listed(rule.bymonthday)
    yield "BYDAY", ",".join(f"{nth or ''}{WEEKDAYS[day]}" for nth in rule.bysetpos or (0,) for day in rule.byday)


def _listed(numbers: Iterable[int]) -> str:
    return ",".join(map(str, numbers))


def _open(occurrences: Iterable[Occurrence]) -> Mapping[_Meeting, set[date]]:
    found: dict[_Meeting, set[date]] = defaultdict(set)
    for one in occurrences:
        if one.holding is Holding.OPEN:
            found[one.start, one.end, one.venue].add(one.day)
    return found


def _order(meeting: _Meeting) -> tuple[str, str, str]:
    return str(meeting[0] or ""), str(meeting[1] or ""), meeting[2]


def _said(meeting: _Meeting, held: set[date], rules: tuple[Rule, ...], asked: Window) -> Iterator[Recurrence]:
    """Each rule takes the days it explains; what no rule explains is listed."""
    left = set(held)
    for rule in rules:
        series = _series(rule, asked) if rrule(rule) else ()
        if mine := left.intersection(series):
            yield _recurrence(meeting, rrule(rule), mine, series)
            left -= mine
    if left:
        yield _recurrence(meeting, "", left, ())


def _series(rule: Rule, asked: Window) -> tuple[date, ...]:
    """All days that the bare RRULE gives in the window, with nothing taken away."""
    bare = replace(rule, span=None, holidays=Holidays.ANY, shift=None)
    return tuple(day for day in days_of(bare, asked) if asked.first <= day <= asked.last)


def _recurrence(meeting: _Meeting, rule: str, held: set[date], series: tuple[date, ...]) -> Recurrence:
    first, last = min(held), max(held)
    start, end, venue = meeting
    return Recurrence(
        start=start, end=end, venue=venue, dtstart=first, rrule=rule,
        until=last if rule else None,
        exdates=tuple(day for day in series if first <= day <= last and day not in held),
        rdates=() if rule else tuple(sorted(held - {first})),
    )  # fmt: skip
