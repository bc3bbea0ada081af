"""たずねる先: for every living activity a resident finds someone to call, and knows where it is or whom it is for."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from tsudoi import settings, spoken
from tsudoi.model import District, Status
from tsudoi.notices import Notice, Severity
from tsudoi.register import Entry, Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import rows, warning

_SHOWN = 3


def faults(register: Register, today: date) -> Iterator[Notice]:
    living = [entry for entry in register.entries if entry.is_consented and entry.service.status is not Status.ENDED]
    for entry in living:
        if not entry.service.location.is_known and not _is_area_said(entry):
            yield warning(entry.row, "venue", "place_unsaid")
    silent: dict[str, list[Entry]] = defaultdict(list)
    for entry in living:
        if entry.service.status is Status.ACTIVE and not entry.service.contact.phone:
            silent[entry.service.district].append(entry)
    desks = {district.id: district for district in register.districts}
    for district, entries in silent.items():
        yield from _nobody(register, desks.get(district), entries)


def _is_area_said(entry: Entry) -> bool:
    """A record of the whole town is for all of it, said or not."""
    return bool(entry.row["service_area"] or not entry.service.district)


def _nobody(register: Register, home: District | None, entries: list[Entry]) -> Iterator[Notice]:
    """One missing number of a desk is one thing to mend, however many records would lead to it."""
    if home.desk.phone if home else register.settings.publisher.phone:
        return
    code, name = ("nobody_to_call", spoken.school_district(home.name)) if home else ("nobody_to_call_town", "")
    if len(entries) == 1:
        yield warning(entries[0].row, "phone", code, district=name)
        return
    names = "".join(f"「{entry.service.name}」" for entry in entries[:_SHOWN])
    facts = {"district": name, "names": names, "count": len(entries)}
    if home:
        yield warning(_row(register, home), "desk_phone", "nobody_to_call_many", **facts)
    else:
        origin = settings.at(register.town_tree, "publisher", "phone")
        yield Notice("nobody_to_call_town_many", origin, Severity.WARNING, facts)


def _row(register: Register, home: District) -> Row:
    return next(row for row in rows(register, "districts") if row["id"] == home.id)
