"""展開: from a reading to dated occurrences, each with the reason why it is on that day or off."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, time

from tsudoi.model import DatedChange, Holding, Occurrence, Schedule
from tsudoi.schedule import reasons
from tsudoi.schedule.matching import days_of
from tsudoi.schedule.moving import falls, lands_nowhere, moved
from tsudoi.schedule.placing import within
from tsudoi.schedule.rules import Closure, Holidays, Reading, Rule, Session, Shift
from tsudoi.schedule.window import Window, window

_NO_HOURS = (Session(),)


def expand(reading: Reading, schedule: Schedule, first: date, days: int) -> tuple[Occurrence, ...]:
    """All that is known of these days, in order of day and start. Days taken away stand there as CLOSED."""
    asked = window(first, days)
    placed = within(reading, asked)
    found = list(_ruled(placed, asked)) if placed.status == "dates" else []
    if placed.status != "suspended":
        found = _changed(found, placed, schedule)
    begin, end = max(first, schedule.valid_from or first), min(asked.last, schedule.valid_to or asked.last)
    return tuple(_without_doubles(occurrence for occurrence in found if begin <= occurrence.day <= end))


def _ruled(reading: Reading, asked: Window) -> Iterator[Occurrence]:
    closed = _closed_days(reading.closures, asked)
    on_holidays = _closed_days(filter(_may_be_holiday, reading.closures), asked)
    for rule in reading.rules:
        for day in days_of(rule, asked):
            yield from _held(rule, day, on_holidays if rule.holidays is Holidays.ONLY else closed)


def _may_be_holiday(closure: Closure) -> bool:
    """「火~日曜日、祝日 祝日の翌日は休み」: a holiday right behind another one is named as open."""
    return closure.rule.holidays is not Holidays.DAY_AFTER


def _closed_days(closures: Iterable[Closure], asked: Window) -> dict[date, Closure]:
    """Each closed day with its closure; what is surely closed outweighs what may be."""
    found = [pair for closure in closures for pair in _rest(closure, asked)]
    return dict(sorted(found, key=lambda pair: _certainty(pair[1])))


def _certainty(closure: Closure) -> tuple[bool, bool]:
    return closure.holding is Holding.CLOSED, closure.rule.holidays is not Holidays.ONLY


def _rest(closure: Closure, asked: Window) -> Iterator[tuple[date, Closure]]:
    """The days of a closure; one that falls on a holiday may move, and where it goes to a holiday nobody knows."""
    for day in days_of(closure.rule, asked):
        shift = closure.rule.shift
        if not shift or not falls(shift, day):
            yield day, closure
        elif target := moved(closure.rule, day):
            holding = Holding.UNKNOWN if lands_nowhere(shift, target) else closure.holding
            yield target, replace(closure, holding=holding, word=reasons.instead_of(day))


def _held(rule: Rule, day: date, closed: dict[date, Closure]) -> Iterator[Occurrence]:
    if rule.shift and falls(rule.shift, day):
        is_off = day in closed and closed[day].rule.holidays is not Holidays.ONLY
        yield from _off_anyway(rule, day, closed) if is_off else _after_moving(rule, rule.shift, day, closed)
    elif day in closed:
        yield _taken(day, closed[day])
    else:
        reason = reasons.regular(rule, day)
        for session in rule.sessions or _NO_HOURS:  # as in ``_meetings``: nothing is done more often
            yield Occurrence(day=day, start=session.start, end=session.end, reason=reason)


def _off_anyway(rule: Rule, day: date, closed: dict[date, Closure]) -> Iterator[Occurrence]:
    """「毎月1日(祝日の場合は翌平日)、年末年始は休み」: whether 1 January is made up for nobody knows."""
    yield _taken(day, closed[day])
    target = moved(rule, day)
    if target and target in closed:
        yield _taken(target, closed[target])
    elif target:
        yield Occurrence(day=target, holding=Holding.UNKNOWN, reason=reasons.nowhere(rule, day))


def _after_moving(rule: Rule, shift: Shift, day: date, closed: dict[date, Closure]) -> Iterator[Occurrence]:
    target = moved(rule, day)
    if target is None or lands_nowhere(shift, target):
        reason = reasons.nowhere(rule, day)
        yield from (Occurrence(day=one, holding=Holding.UNKNOWN, reason=reason) for one in (day, target) if one)
    elif target in closed:
        yield _taken(day, closed.get(day, closed[target]))
        yield _taken(target, closed[target])
    else:
        yield Occurrence(day=day, holding=Holding.CLOSED, reason=reasons.moved_away(day, target), moved=target)
        here = _meetings(rule, target, reasons.moved_here(rule, day, target))
        yield from (replace(one, moved=day) for one in here)


def _taken(day: date, closure: Closure) -> Occurrence:
    reason, brief = reasons.closed(closure, day), reasons.closed_brief(closure, day)
    return Occurrence(day=day, holding=closure.holding, reason=reason, brief=brief)


def _meetings(rule: Rule, day: date, reason: str) -> Iterator[Occurrence]:
    for session in rule.sessions or _NO_HOURS:
        yield Occurrence(day=day, start=session.start, end=session.end, reason=reason)


def _changed(found: list[Occurrence], reading: Reading, schedule: Schedule) -> list[Occurrence]:
    """臨時開催日, 中止日 and 会場の変更: dates of their own cells, so they hold even where the words say nothing."""
    off = {change.day: change.note for change in reversed(schedule.exdates)}
    extra = [change for change in schedule.extra_dates if change.day not in off]
    days = {change.day for change in extra}
    held = [one for one in found if one.day not in off and not (one.day in days and one.holding is not Holding.OPEN)]
    usual = _shared_sessions(reading.rules) or _NO_HOURS
    for change in sorted(extra, key=_has_hours):
        held = _extended(held, change, usual)
    placed = [_placed(one, schedule.venue_changes) for one in held] if schedule.venue_changes else held
    return placed + [_cancelled(day, off[day]) for day in off]


def _has_hours(change: DatedChange) -> bool:
    """An item without hours speaks of what the words say, so it comes first."""
    return change.start is not None or change.end is not None


def _cancelled(day: date, note: str) -> Occurrence:
    return Occurrence(
        day=day, holding=Holding.CLOSED, reason=reasons.cancelled(note), note=note, brief="" if note else reasons.OFF
    )


def _extended(held: list[Occurrence], change: DatedChange, usual: tuple[Session, ...]) -> list[Occurrence]:
    """With one more meeting. Of a day that is held anyway an item without hours only says what is on, and one with hours says
    when, where that was not known.
    """
    own = Session(change.start, change.end)
    here = [one for one in held if one.day == change.day and one.holding is Holding.OPEN]
    same = here if own == Session() else [one for one in here if _hours(one) == own]
    vague = [] if own == Session() else [one for one in here if _hours(one) == Session()]
    if same:
        return [_noted(one, change.note) if one in same else one for one in held if one not in vague]
    reason = reasons.with_note(vague[0].reason, change.note) if vague else reasons.added(change.note)
    brief = "" if vague else reasons.MORE
    added = [
        Occurrence(day=change.day, start=session.start, end=session.end, reason=reason, note=change.note, brief=brief)
        for session in (usual if own == Session() else (own,))
    ]
    return [one for one in held if one not in vague] + added


def _hours(one: Occurrence) -> Session:
    return Session(one.start, one.end)


def _noted(one: Occurrence, note: str) -> Occurrence:
    return replace(one, reason=reasons.with_note(one.reason, note), note=note or one.note)


def _placed(one: Occurrence, changes: tuple[DatedChange, ...]) -> Occurrence:
    """Where it is held on this day; a day named by itself outweighs the period that it lies in."""
    here = [change for change in changes if change.covers(one.day)]
    if not here or one.holding is not Holding.OPEN:
        return one
    nearest = min(here, key=lambda change: change.final - change.day)
    reason = reasons.elsewhere(one.reason, nearest.venue, nearest.note)
    return replace(one, venue=nearest.venue, reason=reason, note=one.note or nearest.note)


def _shared_sessions(rules: tuple[Rule, ...]) -> tuple[Session, ...]:
    """The hours of an extra day are those of all other days, if these agree."""
    kinds = {rule.sessions for rule in rules}
    return kinds.pop() if len(kinds) == 1 else ()


def _without_doubles(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """In order, one line for a session, and for a day off, even when two rules name it; a day that is held is not off as well."""
    seen: dict[tuple[object, ...], Occurrence] = {}
    for one in sorted(found, key=_order):
        seen.setdefault((one.day, one.start, one.end, one.holding is Holding.OPEN), one)
    held = {one.day for one in seen.values() if one.holding is Holding.OPEN}
    return (one for one in seen.values() if one.holding is Holding.OPEN or one.day not in held)


def _order(one: Occurrence) -> tuple[object, ...]:
    return (
        one.day,
        one.start is not None,
        one.start or time.min,
        one.end is not None,
        one.end or time.min,
        one.holding,
        one.reason,
    )
