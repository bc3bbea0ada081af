"""一件: the cells of one record, read and joined into a Row that knows where everything stands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from tsudoi.load import left_out
from tsudoi.load.fault import Fault
from tsudoi.load.headings import Column
from tsudoi.load.mending import Mended, mend
from tsudoi.notices import Notice
from tsudoi.origin import Origin
from tsudoi.rows import Line, Row, record_of
from tsudoi.schemas import Field


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as it stands in the file: in its column, from 0 (CSV, XLSX), or on a text line of its own (YAML)."""

    field: Field
    heading: str
    text: str
    line: int | None = None
    place: int | None = None


NAMING = ("name", "id", "district", "need")
"""The fields by which a row is called."""


def read_record(
    kind: str,
    cells: Iterable[Cell],
    origin: Origin,
    headings: Mapping[str, str],
    places: Mapping[str, int] = MappingProxyType({}),
) -> tuple[Row | None, tuple[Notice, ...]]:
    """The row and what was mended in it; no row where it is blank or no record at all."""
    cells = tuple(cells)
    if left_out.is_our_example((cell.field, cell.text) for cell in cells):
        return None, ()
    read = [(cell, mend(cell.field, cell.text)) for cell in cells if cell.text.strip()]
    texts = _joined(read)
    if not texts:
        return None, ()
    if fault := left_out.template(kind, texts):
        return None, (fault.at(_told_by(fault, read, texts, origin), record_of(texts)),)
    row = Row(texts, origin, _originals(read, texts), headings, _lines(cells), places)
    return row, tuple(_notices(read, row))


def called(columns: Iterable[Column], line: Line) -> str | None:
    """What a row of a sheet is called, also where it is no record."""
    found = [column for column in columns if column.field.name in NAMING and column.place < len(line.cells)]
    return record_of({column.field.name: mend(column.field, line.cells[column.place]).text for column in found})


def _told_by(fault: Fault, read: Sequence[tuple[Cell, Mended]], texts: Mapping[str, str], origin: Origin) -> Origin:
    """The cell by which a row was seen to be no record; the row itself where it took all of them."""
    value = fault.facts.get("value")
    spots = (cell for cell, _ in read if cell.field.name in NAMING and texts.get(cell.field.name) == value)
    cell = next(spots, None)
    return origin.at(cell.heading, cell.line, cell.place) if cell else origin


def _joined(read: list[tuple[Cell, Mended]]) -> dict[str, str]:
    """Field → text; 料金1 and 料金2 are lines of one field."""
    texts: dict[str, str] = {}
    for cell, mended in read:
        if mended.text:
            name = cell.field.name
            texts[name] = f"{texts[name]}\n{mended.text}" if name in texts else mended.text
    return texts


def _originals(read: list[tuple[Cell, Mended]], texts: Mapping[str, str]) -> dict[str, str]:
    """Field → the text as written, where it is not the text as read."""
    written: dict[str, str] = {}
    for cell, _ in read:
        name = cell.field.name
        written[name] = f"{written[name]}\n{cell.text}" if name in written else cell.text
    return {name: text for name, text in written.items() if text != texts.get(name, "")}


def _lines(cells: Iterable[Cell]) -> dict[str, int]:
    """Also of blank cells, so that what is missing is said where it is missing."""
    lines: dict[str, int] = {}
    for cell in cells:
        if cell.line is not None:
            lines.setdefault(cell.field.name, cell.line)
    return lines


def _notices(read: list[tuple[Cell, Mended]], row: Row) -> Iterable[Notice]:
    for cell, mended in read:
        for fault in mended.faults:
            yield _said(fault, cell, row.origin, row.record)


def _said(fault: Fault, cell: Cell, origin: Origin, record: str | None) -> Notice:
    """A fault of one cell, at its heading and its own line."""
    return fault.at(origin.at(cell.heading, cell.line, cell.place), record)
