"""日付: periods run forwards, confirmations lie behind us, and days off lie within the period."""

from collections.abc import Iterator
from datetime import date

from tsudoi.assemble import cells
from tsudoi.model import Schedule, Status
from tsudoi.notices import Notice
from tsudoi.register import Entry, Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import error, warning

LISTS = {"exdates": "中止日", "extra_dates": "臨時開催日"}


def faults(register: Register, today: date) -> Iterator[Notice]:
    for entry in register.entries:
        yield from _period(entry, today)
        yield from _confirmation(entry, today)
        for field, title in LISTS.items():
            yield from _listed(entry.row, field, title, entry.service.schedule)


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


def _listed(row: Row, field: str, title: str, schedule: Schedule) -> Iterator[Notice]:
    """Each day of a list on its own; those that ``load`` could not read it has told of."""
    for item in row.items(field):
        day = cells.day(item)
        if day and _is_outside(day, schedule):
            facts = {"first": schedule.valid_from or "", "last": schedule.valid_to or ""}
            yield warning(row, field, "day_outside", value=day, title=title, **facts)


def _is_outside(day: date, schedule: Schedule) -> bool:
    first, last = schedule.valid_from or date.min, schedule.valid_to or date.max
    return first <= last and not first <= day <= last
