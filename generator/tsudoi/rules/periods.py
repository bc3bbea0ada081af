"""日付: periods run forwards, confirmations lie behind us, and days off lie within the period."""

from collections.abc import Iterator
from datetime import date

from tsudoi.model import DatedChange, Schedule, Status
from tsudoi.notices import Notice
from tsudoi.register import Entry, Register
from tsudoi.rules._pointing import error, warning

LISTS = {"exdates": "中止日", "extra_dates": "臨時開催日", "venue_changes": "会場の変更"}


def faults(register: Register, today: date) -> Iterator[Notice]:
    for entry in register.entries:
        yield from _period(entry, today)
        yield from _confirmation(entry, today)
        for field, title in LISTS.items():
            yield from _listed(entry, field, title)


def _period(entry: Entry, today: date) -> Iterator[Notice]:
    schedule = entry.service.schedule
    first, last = schedule.valid_from, schedule.valid_to
    if first and last and last < first:
        yield error(entry.row, "valid_to", "period_backwards", first=first, last=last)
    elif last and last < today and entry.service.status is not Status.ENDED:
        yield warning(entry.row, "valid_to", "period_over", last=last)


def _confirmation(entry: Entry, today: date) -> Iterator[Notice]:
    confirmed = entry.service.assured_date
    if confirmed and confirmed > today:
        yield error(entry.row, "assured_date", "confirmed_tomorrow", value=confirmed, today=today)


def _listed(entry: Entry, field: str, title: str) -> Iterator[Notice]:
    """Each item of a list on its own; those that ``load`` could not read it has told of."""
    schedule = entry.service.schedule
    changes: tuple[DatedChange, ...] = getattr(schedule, field)
    for change in changes:
        if _is_outside(change, schedule):
            facts = {"first": schedule.valid_from or "", "last": schedule.valid_to or ""}
            yield warning(entry.row, field, "day_outside", value=change.day, title=title, **facts)


def _is_outside(change: DatedChange, schedule: Schedule) -> bool:
    first, last = schedule.valid_from or date.min, schedule.valid_to or date.max
    return first <= last and (change.final < first or last < change.day)
