"""確認が要る記録: which records are to be asked for again, by whom, the oldest first."""

from collections.abc import Iterable, Iterator
from datetime import date

from tsudoi import freshness
from tsudoi.confirming.codes import code
from tsudoi.confirming.values import Ask
from tsudoi.freshness import State
from tsudoi.register import Entry, Register

NOBODY = "担当が書かれていない記録"


def due(register: Register, today: date) -> tuple[Ask, ...]:
    """By person, those with the oldest record first; what has ended is not asked for."""
    found = sorted(_due(register, today), key=_age)
    people = list(dict.fromkeys(ask.person for ask in found))
    return tuple(sorted(found, key=lambda ask: people.index(ask.person)))


def asks(register: Register, entries: Iterable[Entry], today: date) -> Iterator[Ask]:
    """Each of these records, whether or not it is time to ask."""
    shelf = register.settings.shelf
    people = {district.id: district.staff or district.coordinator for district in register.districts}
    for entry in entries:
        yield Ask(
            entry=entry,
            person=entry.row["assurer"] or people.get(entry.service.district, "") or NOBODY,
            state=freshness.state(entry.service, shelf, today),
            groups=freshness.due(entry.service, shelf, today),
            code=code(entry.row),
        )


def _due(register: Register, today: date) -> Iterator[Ask]:
    living = (entry for entry in register.entries if entry.is_consented and not entry.service.has_ended)
    return (ask for ask in asks(register, living, today) if ask.state is not State.SURE)


def _age(ask: Ask) -> tuple[date, str]:
    """What was never confirmed comes before all else."""
    return ask.day or date.min, ask.entry.service.id
