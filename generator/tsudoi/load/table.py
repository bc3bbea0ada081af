"""表: a grid of cells, as a table of one kind."""

from collections.abc import Iterable, Iterator

from tsudoi import schemas
from tsudoi.load import heading_row, limits
from tsudoi.load.fault import Fault, Found
from tsudoi.load.headings import Column, shown, wanted
from tsudoi.load.left_out import is_instruction
from tsudoi.load.record import Cell, called, read_record
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import Grid, Line, Row, Table


def read_table(kind: str, folder: str, grid: Grid) -> Found[Table | None]:
    """The rows below the headings; no table where the headings cannot be found."""
    place = heading_row.find(kind, grid.lines)
    if place is None:
        return None, _headless(kind, grid)
    body = grid.lines[place + 1 :]
    if fault := _too_large(grid.lines[place], body):
        return None, (fault.at(grid.origin),)
    columns = heading_row.columns(kind, grid.lines[place])
    rows, notices = _rows(kind, columns, body, grid.origin)
    surplus = _surplus(grid.lines[place], columns, body, grid.origin)
    return Table(kind, folder, rows, grid.origin.at(None, grid.lines[place].row)), (
        *heading_row.notices(kind, grid, place),
        *surplus,
        *notices,
    )


def _headless(kind: str, grid: Grid) -> tuple[Notice, ...]:
    if not grid.lines:
        return (Fault("no_rows", {"wanted": wanted(kind)}).at(grid.origin),)
    first = shown("、".join(cell for cell in grid.lines[0].cells if cell.strip()))[:40]
    facts = {"kind": schemas.of(kind).title, "wanted": wanted(kind), "first": first}
    return (Fault("no_headings", facts).at(grid.origin.at(None, grid.lines[0].row)),)


def _too_large(headings: Line, body: tuple[Line, ...]) -> Fault | None:
    width = max((place + 1 for place, cell in enumerate(headings.cells) if cell.strip()), default=0)
    if width > limits.COLUMNS:
        return Fault("too_many_columns", {"limit": limits.COLUMNS, "count": width})
    return Fault("too_many_rows", {"limit": limits.ROWS}) if len(body) > limits.ROWS else None


def _rows(kind: str, columns: tuple[Column, ...], body: Iterable[Line], origin: Origin) -> Found[tuple[Row, ...]]:
    rows: list[Row] = []
    notices: list[Notice] = []
    headings = {column.field.name: column.heading for column in reversed(columns)}  # 料金1 stands for all prices
    places = {column.field.name: column.place for column in reversed(columns)}
    for line in body:
        place = origin.at(None, line.row)
        if is_instruction(columns, line.cells):
            notices.append(Fault("instruction_row", severity=Severity.INFO).at(place))
            continue
        row, found = read_record(kind, _cells(columns, line), place, headings, places)
        notices += found
        if row:
            rows.append(row)
    return tuple(rows), tuple(notices)


def _cells(columns: tuple[Column, ...], line: Line) -> Iterator[Cell]:
    width = len(line.cells)
    for column in columns:
        if column.place < width and line.cells[column.place]:
            yield Cell(column.field, column.heading, line.cells[column.place], place=column.place)


def _surplus(headings: Line, columns: tuple[Column, ...], body: Iterable[Line], origin: Origin) -> Iterator[Notice]:
    """Cells to the right of the last heading: a comma too many shifts everything behind it."""
    width = len(headings.cells)
    for line in body:
        extra = next((place for place, cell in enumerate(line.cells) if place >= width and cell.strip()), None)
        if extra is not None:
            facts = {"count": len(line.cells), "width": width, "value": shown(line.cells[extra])[:20]}
            spot = origin.at(heading_row.letters(extra), line.row, extra)
            yield Fault("too_many_cells", facts).at(spot, called(columns, line))
