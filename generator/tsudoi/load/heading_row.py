"""見出しの行: find it below titles and instructions, and tell its columns."""

from collections import defaultdict
from collections.abc import Iterator
from string import ascii_uppercase

from tsudoi import schemas
from tsudoi.load import limits
from tsudoi.load.fault import Fault
from tsudoi.load.headings import PRICES, Column, field_of, missing, shown, unknown
from tsudoi.load.record import called
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
    yield from _blank(kind, grid, place)
    for field in missing(schemas.of(kind), columns(kind, line)):
        yield Fault("column_missing", {"title": field.title}).at(origin.at(field.title))


def _unknown(kind: str, line: Line, origin: Origin) -> Iterator[Notice]:
    for place, cell in enumerate(line.cells):
        if cell.strip() and field_of(kind, cell) is None:
            yield unknown(kind, cell).at(origin.at(shown(cell), place=place))


def _twice(kind: str, line: Line, origin: Origin) -> Iterator[Notice]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, cell in enumerate(line.cells):
        field = field_of(kind, cell) if cell.strip() else None
        if field and field.name != PRICES:
            places[field.name].append(place)
    for name, several in places.items():
        if len(several) > 1:
            spelt = "と".join(f"{letters(place)}「{shown(line.cells[place])}」" for place in several)
            facts = {"columns": spelt, "first": letters(several[0]), "title": schemas.of(kind)[name].title}
            yield Fault("heading_twice", facts).at(origin.at(shown(line.cells[several[1]]), place=several[1]))


def _blank(kind: str, grid: Grid, place: int) -> Iterator[Notice]:
    """Columns that hold words below but have no heading, each at the first such cell."""
    blank = {column for column, cell in enumerate(grid.lines[place].cells) if not cell.strip()}
    known = columns(kind, grid.lines[place])
    for line in grid.lines[place + 1 :] if blank else ():
        for column, cell in enumerate(line.cells):
            if column in blank and cell.strip():
                blank.discard(column)
                facts = {"letter": letters(column).removesuffix("列"), "value": shown(cell)[:20]}
                spot = grid.origin.at(letters(column), line.row, column)
                yield Fault("heading_blank", facts).at(spot, called(known, line))


def letters(column: int) -> str:
    """The name a spreadsheet gives a column: 0 → A列, 26 → AA列."""
    found = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, len(ascii_uppercase))
        found = ascii_uppercase[rest] + found
    return f"{found}列"


def place_of(name: str) -> int:
    """The column of a name such as A (0) or AA (26)."""
    place = 0
    for letter in name:
        place = place * len(ascii_uppercase) + ascii_uppercase.index(letter) + 1
    return place - 1
