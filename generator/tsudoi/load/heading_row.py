"""見出しの行: find it below titles and instructions, and tell its columns."""

from collections import Counter
from collections.abc import Iterator
from string import ascii_uppercase

from tsudoi import schemas
from tsudoi.load import limits
from tsudoi.load.fault import Fault
from tsudoi.load.headings import PRICES, Column, field_of, missing, shown, unknown
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import Grid, Line

_FEW = 3


def find(kind: str, lines: tuple[Line, ...]) -> int | None:
    """The place in ``lines`` of the first row whose cells are mostly known headings; else the best one with a few."""
    near = [place for place, line in enumerate(lines) if line.row <= limits.LINES_ABOVE_HEADINGS]
    known = {place: _known(kind, lines[place]) for place in near}
    for place in near:
        if known[place] > 1 and known[place] * 2 >= _filled(lines[place]):
            return place
    best = max(near, key=lambda place: (known[place], -place), default=None)
    return best if best is not None and known[best] >= _FEW else None


def _known(kind: str, line: Line) -> int:
    return sum(field_of(kind, cell) is not None for cell in line.cells if cell.strip())


def _filled(line: Line) -> int:
    return sum(bool(cell.strip()) for cell in line.cells)


def columns(kind: str, line: Line) -> tuple[Column, ...]:
    """The columns that fill a field; of two that claim the same field the first."""
    taken: set[str] = set()
    found = []
    for place, cell in enumerate(line.cells):
        field = field_of(kind, cell) if cell.strip() else None
        if field and (field.name not in taken or field.name == PRICES):
            taken.add(field.name)
            found.append(Column(place, shown(cell), field))
    return tuple(found)


def notices(kind: str, grid: Grid, place: int) -> Iterator[Notice]:
    """All there is to say of the heading row and of what stands above it."""
    line = grid.lines[place]
    origin = grid.origin.at(None, line.row)
    if place:
        yield Fault("rows_above", {"count": place, "row": line.row}, Severity.INFO).at(origin)
    yield from _unknown(kind, line, origin)
    yield from _twice(kind, line, origin)
    yield from _blank(grid, place)
    for field in missing(schemas.of(kind), columns(kind, line)):
        yield Fault("column_missing", {"title": field.title}).at(origin.at(field.title))


def _unknown(kind: str, line: Line, origin: Origin) -> Iterator[Notice]:
    for cell in line.cells:
        if cell.strip() and field_of(kind, cell) is None:
            yield unknown(kind, cell).at(origin.at(shown(cell)))


def _twice(kind: str, line: Line, origin: Origin) -> Iterator[Notice]:
    filled = [cell for cell in line.cells if cell.strip()]
    fields = [(field_of(kind, cell), shown(cell)) for cell in filled]
    counts = Counter(field.name for field, _ in fields if field and field.name != PRICES)
    for name in (name for name, count in counts.items() if count > 1):
        spellings = [heading for field, heading in fields if field and field.name == name]
        facts = {"headings": "」「".join(spellings), "title": schemas.of(kind)[name].title}
        yield Fault("heading_twice", facts).at(origin.at(spellings[1]))


def _blank(grid: Grid, place: int) -> Iterator[Notice]:
    """Columns that hold words below but have no heading, each at the first such cell."""
    blank = {column for column, cell in enumerate(grid.lines[place].cells) if not cell.strip()}
    for line in grid.lines[place + 1 :] if blank else ():
        for column, cell in enumerate(line.cells):
            if column in blank and cell.strip():
                blank.discard(column)
                facts = {"letter": letter(column), "value": shown(cell)[:20]}
                yield Fault("heading_blank", facts).at(grid.origin.at(f"{letter(column)}列", line.row))


def letter(column: int) -> str:
    """The name a spreadsheet gives a column: 0 → A, 26 → AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, len(ascii_uppercase))
        letters = ascii_uppercase[rest] + letters
    return letters
