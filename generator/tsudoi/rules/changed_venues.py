"""会場の変更: another venue for a day that is not held has no effect, and of two for one day nobody knows which."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from tsudoi import schedule
from tsudoi.model import DatedChange, Holding, Status
from tsudoi.notices import Notice
from tsudoi.register import Entry, Register
from tsudoi.rules._pointing import warning

FIELD = "venue_changes"
NEAR = 31
"""So many days before and after, the day that was meant is looked for."""


def faults(register: Register, today: date) -> Iterator[Notice]:
    for entry in register.entries:
        yield from _twice(entry)
        if entry.service.status is Status.ACTIVE:
            yield from _without_effect(entry, today)


def _twice(entry: Entry) -> Iterator[Notice]:
    for one, other in pairwise(entry.service.schedule.venue_changes):
        if (one.day, one.final) == (other.day, other.final):
            yield warning(entry.row, FIELD, "venue_twice", value=one.day, venue=one.venue, other=other.venue)


def _without_effect(entry: Entry, today: date) -> Iterator[Notice]:
    """Days that are over are not looked at: nobody need tidy them away."""
    for change in entry.service.schedule.venue_changes:
        if change.final >= today and not _is_outside(change, entry):
            held = _held(change, entry)
            if not any(change.covers(day) for day in held):
                yield _told(change, held, entry)


def _is_outside(change: DatedChange, entry: Entry) -> bool:
    """Told by ``periods``."""
    first, last = entry.service.schedule.valid_from or date.min, entry.service.schedule.valid_to or date.max
    return change.final < first or last < change.day


def _held(change: DatedChange, entry: Entry) -> tuple[date, ...]:
    """The days around it on which it is open."""
    reading = schedule.read(entry.service.schedule.text)
    days = (change.final - change.day).days + 2 * NEAR + 1
    found = schedule.expand(reading, entry.service.schedule, change.day - timedelta(NEAR), days)
    return tuple(one.day for one in found if one.holding is Holding.OPEN)


def _told(change: DatedChange, held: tuple[date, ...], entry: Entry) -> Notice:
    if not held:
        return warning(entry.row, FIELD, "venue_not_held", value=_said(change))
    near = min(held, key=lambda day: (abs(day - change.day), day))
    return warning(entry.row, FIELD, "venue_not_held_near", value=_said(change), near=near, venue=change.venue)


def _said(change: DatedChange) -> str:
    return f"{change.day}〜{change.last}" if change.last else str(change.day)
