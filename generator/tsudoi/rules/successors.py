"""引きつぎ先: an ended activity leads on to another that residents can open, and never back to itself."""

from collections.abc import Iterator, Mapping
from datetime import date

from tsudoi.nearest import nearest
from tsudoi.notices import Notice
from tsudoi.register import Entry, Register
from tsudoi.rules._pointing import error, warning


def faults(register: Register, today: date) -> Iterator[Notice]:
    entries = {entry.service.id: entry for entry in reversed(register.entries)}
    for entry in register.entries:
        if entry.service.successor:
            yield from _of_entry(entry, entries)


def _of_entry(entry: Entry, entries: Mapping[str, Entry]) -> Iterator[Notice]:
    wanted = entry.service.successor
    if wanted == entry.service.id:
        yield error(entry.row, "successor", "successor_self", value=wanted)
    elif wanted not in entries:
        beside = (key for key, other in entries.items() if other.folder == entry.folder and key != entry.service.id)
        near = nearest(wanted, beside)
        yield error(
            entry.row, "successor", "successor_unknown_near" if near else "successor_unknown", value=wanted, near=near
        )
    elif (ring := _ring(entry.service.id, entries)) and entry.service.id in ring:
        yield error(entry.row, "successor", "successor_ring", ring=" → ".join(ring))
    elif not entries[wanted].is_consented:
        yield warning(entry.row, "successor", "successor_unseen", value=wanted, name=entries[wanted].service.name)


def _ring(start: str, entries: Mapping[str, Entry]) -> tuple[str, ...]:
    """The way from an id along its successors until an id comes again; () when the way ends."""
    way, at = [start], entries[start].service.successor
    while at in entries:
        if at in way:
            return (*way[way.index(at) :], at)
        way.append(at)
        at = entries[at].service.successor
    return ()
