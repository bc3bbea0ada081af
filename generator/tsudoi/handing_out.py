"""配る: the workbooks of a town, one for each district and kind, with the records that it has."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from tsudoi import assemble, schemas, spoken, workbook
from tsudoi.plan import Artifact
from tsudoi.register import Entry, Register

_WHOLE_TOWN = "全市"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A district, or the whole town (``id`` ""). ``folder`` is where its records stand in ``resources/``."""

    id: str
    name: str
    folder: str


def places(register: Register) -> tuple[Place, ...]:
    """All districts in the order of districts.csv, then the whole town."""
    used = _folders(register.entries)
    districts = (
        Place(id=district.id, name=spoken.school_district(district.name), folder=used.get(district.id, district.id))
        for district in register.districts
    )
    town = Place(id="", name=f"{register.settings.name}全体", folder=used.get("", _WHOLE_TOWN))
    return (*districts, town)


def home(register: Register, text: str) -> str | None:
    """The district that a person means by its id, its name or an alias; "" for the whole town, None where nobody can say."""
    return assemble.Areas.of(register.tables, register.settings).home(text)


def _folders(entries: Iterable[Entry]) -> Mapping[str, str]:
    """District → the folder that its records are in by now, which may go by its id, its name or an alias."""
    return {entry.service.district: entry.folder for entry in entries}


def workbooks(register: Register, wanted: Iterable[Place], kinds: Iterable[str], day: date) -> Iterator[Artifact]:
    """``<folder>/通いの場.xlsx`` and so on: named as in ``resources/``, where each can go when it comes back."""
    kinds = tuple(kinds)
    names = tuple(district.name for district in register.districts)
    choices = {kind: workbook.choices(schemas.of(kind), register.vocabulary, names) for kind in kinds}
    for place in wanted:
        for kind in kinds:
            rows = tuple(
                entry.row for entry in register.entries if (entry.kind, entry.service.district) == (kind, place.id)
            )
            book = workbook.Book(
                schema=schemas.of(kind), folder=place.folder, place=place.name, rows=rows, choices=choices[kind]
            )
            path = PurePosixPath(place.folder, f"{book.schema.title}.xlsx")
            yield Artifact(path, workbook.draw(book, day))
