"""気になるセル: what a person sees in a sheet and we read otherwise, each at its cell and under the name of its record."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from string import ascii_uppercase, digits

from tsudoi.load import heading_row
from tsudoi.load.fault import Fault
from tsudoi.load.headings import Column
from tsudoi.load.record import called
from tsudoi.load.workbook import Sheet
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import Line

_SHOWN = 5


def odd_cells(sheet: Sheet, columns: tuple[Column, ...], origin: Origin, below: int) -> Iterator[Notice]:
    """Of the rows below the headings; without columns of all there are."""
    lines = {line.row: line for line in sheet.lines if line.row > below}
    body = _Body(origin, columns, lines)
    for row, place, fault in sheet.faults:
        if row > below and (place in body.headings or not columns):
            yield fault.at(body.at(row, place), body.record(row))
    yield from _merged(sheet, body, below)
    yield from _hidden(sheet, body, below)


@dataclass(frozen=True, slots=True)
class _Body:
    """The rows of a sheet, to say where a cell stands and whose it is."""

    origin: Origin
    columns: tuple[Column, ...]
    lines: Mapping[int, Line]

    @property
    def headings(self) -> dict[int, str]:
        return {column.place: column.heading for column in self.columns}

    def at(self, row: int, place: int) -> Origin:
        return self.origin.at(self.headings.get(place, heading_row.letters(place)), row, place)

    def record(self, row: int) -> str | None:
        return called(self.columns, self.lines[row]) if row in self.lines else None


def _merged(sheet: Sheet, body: _Body, below: int) -> Iterator[Notice]:
    """Told once, at the upper left cell of the first range."""
    merged = [reference for reference in sheet.marks.merged if _corner(reference)[0] > below]
    if merged:
        row, place = _corner(merged[0])
        facts = {"ranges": "、".join(merged[:_SHOWN]), "count": len(merged)}
        yield Fault("cells_merged", facts, Severity.WARNING).at(body.at(row, place), body.record(row))


def _hidden(sheet: Sheet, body: _Body, below: int) -> Iterator[Notice]:
    if rows := [row for row in sheet.marks.hidden_rows if row in body.lines]:
        facts = {"rows": "、".join(str(row) for row in rows[:_SHOWN]), "count": len(rows)}
        yield Fault("rows_hidden", facts, Severity.WARNING).at(body.origin.at(None, rows[0]), body.record(rows[0]))
    if places := [number - 1 for number in sheet.marks.hidden_columns if number - 1 in body.headings]:
        facts = {"headings": "」「".join(body.headings[place] for place in places[:_SHOWN])}
        spot = body.origin.at(body.headings[places[0]], below or None, places[0])
        yield Fault("columns_hidden", facts, Severity.WARNING).at(spot)


def _corner(reference: str) -> tuple[int, int]:
    """The row and the column of the upper left cell of a range such as A3:B5."""
    cell = reference.partition(":")[0]
    return int(cell.lstrip(ascii_uppercase)), heading_row.place_of(cell.rstrip(digits))
