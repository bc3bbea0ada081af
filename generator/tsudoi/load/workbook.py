"""Excel: the sheets of an XLSX file as cells, streamed, with values and never formulas."""

import re
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any, NamedTuple
from zipfile import ZipFile, ZipInfo

from tsudoi.load import limits
from tsudoi.load.fault import Fault
from tsudoi.load.sheet_cells import cell_text
from tsudoi.load.sheet_marks import SheetMarks, read_marks
from tsudoi.notices import Severity
from tsudoi.rows import Line

_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_STRINGS, _SHIELD = "xl/sharedStrings.xml", b"_x005F_"
_MOST_LINES = limits.ROWS + limits.LINES_ABOVE_HEADINGS


class Damaged(Exception):
    """A file that the library cannot make sense of."""


@contextmanager
def _theirs() -> Iterator[None]:
    """Around calls of zipfile, the XML parser and the library: each raises what it likes over a damaged file."""
    try:
        yield
    except Exception as error:
        raise Damaged(type(error).__name__) from error


class CellFault(NamedTuple):
    """A fault of one cell; ``column`` counts from 0."""

    row: int
    column: int
    fault: Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet that holds anything; ``part`` is the file within the workbook that it is."""

    name: str
    part: str
    is_hidden: bool
    lines: tuple[Line, ...]
    marks: SheetMarks
    faults: tuple[CellFault, ...]


def bomb(raw: bytes) -> Fault | None:
    """Why a workbook must not be opened: it grows beyond all measure, or its XML declares entities."""
    with _theirs():
        archive = ZipFile(BytesIO(raw))
    with archive:
        entries = archive.infolist()
        if len(entries) > limits.ZIP_ENTRIES or sum(entry.file_size for entry in entries) > limits.EXPANDED_BYTES:
            return Fault("xlsx_too_large", {"limit": limits.EXPANDED_BYTES // 1024**2})
        for entry in entries:
            if entry.filename.endswith((".xml", ".rels")) and _DECLARATION.search(_head(archive, entry)):
                return Fault("xlsx_broken")
    return None


def _head(archive: ZipFile, entry: ZipInfo) -> bytes:
    with _theirs(), archive.open(entry) as opened:
        return opened.read(1024)


def sheets(raw: bytes) -> tuple[Sheet, ...]:
    """Every sheet with cells, in the workbook's order; Damaged where the library gives up."""
    raw = _shielded(raw)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library warns of drawings and validations, which we do not read
        with ZipFile(BytesIO(raw)) as archive:
            book = _book(raw, with_values=True)
            found = [_sheet(sheet, raw, archive) for sheet in book.worksheets]
    return tuple(sheet for sheet in found if sheet.lines or sheet.faults)


def _shielded(raw: bytes) -> bytes:
    """The same workbook with Excel's shield of its own escapes in small letters: the library throws away the one in capitals."""
    with _theirs(), ZipFile(BytesIO(raw)) as archive:
        strings = archive.read(_STRINGS) if _STRINGS in archive.namelist() else b""
        if _SHIELD not in strings:
            return raw
        body = BytesIO()
        with ZipFile(body, "w") as fresh:
            for name in archive.namelist():
                fresh.writestr(
                    name, strings.replace(_SHIELD, _SHIELD.lower()) if name == _STRINGS else archive.read(name)
                )
        return body.getvalue()


def _book(raw: bytes, *, with_values: bool) -> Any:
    """The library's workbook, with the values of its formulas or with the formulas themselves."""
    from openpyxl import load_workbook  # noqa: PLC0415 - a town without Excel need not wait for it

    with _theirs():
        return load_workbook(BytesIO(raw), read_only=True, data_only=with_values)


def _sheet(sheet: Any, raw: bytes, archive: ZipFile) -> Sheet:
    part = sheet._worksheet_path  # the library has no public name for it
    with _theirs():
        xml = archive.read(part)
    marks = read_marks(xml)
    lines, faults = _cells(_rows(sheet))
    if marks.has_formulas:
        faults = (*faults, *_uncalculated(sheet, raw))
    is_hidden = sheet.sheet_state != "visible"
    return Sheet(name=sheet.title, part=part, is_hidden=is_hidden, lines=lines, marks=marks, faults=faults)


def _rows(sheet: Any) -> Iterator[tuple[Any, ...]]:
    """Row by row, as the library parses them."""
    with _theirs():
        sheet.reset_dimensions()  # some programs write a wrong extent; the cells themselves are right
        rows = iter(sheet.iter_rows())
    while True:
        with _theirs():
            cells = next(rows, None)
        if cells is None:
            return
        yield cells


def _cells(rows: Iterable[tuple[Any, ...]]) -> tuple[tuple[Line, ...], tuple[CellFault, ...]]:
    """The lines that hold anything, and the cells that a person sees otherwise than we do."""
    lines: list[Line] = []
    faults: list[CellFault] = []
    for number, cells in enumerate(rows, 1):
        texts = [_text(cell) for cell in cells]
        while texts and not texts[-1].strip():
            texts.pop()
        if texts:
            lines.append(Line(tuple(texts), number))
        faults += _odd(number, cells)
        if len(lines) > _MOST_LINES:
            break
    return tuple(lines), tuple(faults)


def _odd(row: int, cells: tuple[Any, ...]) -> Iterator[CellFault]:
    """Cells that show #N/A or #REF!, and a row whose id or name is crossed out (to look at every font takes long)."""
    filled = [(column, cell) for column, cell in enumerate(cells) if cell.value is not None]
    for column, cell in filled:
        if cell.data_type == "e":
            yield CellFault(row, column, Fault("cell_error", {"value": cell.value}))
    for column, cell in filled[:2]:
        if _is_struck(cell):
            yield CellFault(row, column, Fault("cell_struck", severity=Severity.WARNING))
            return


def _is_struck(cell: Any) -> bool:
    with _theirs():
        return bool(cell.font.strike)


def _text(cell: Any) -> str:
    """Only of a number the format matters, and looking it up is slow."""
    value = cell.value
    return cell_text(value, _format(cell)) if isinstance(value, int | float) else cell_text(value)


def _format(cell: Any) -> str:
    with _theirs():
        return cell.number_format or ""


def _uncalculated(values: Any, raw: bytes) -> Iterator[CellFault]:
    """Formulas whose result was never saved: the program that wrote the file did not calculate."""
    formulas = _book(raw, with_values=False)[values.title]
    for number, (shown, written) in enumerate(zip(_rows(values), _rows(formulas), strict=False), 1):
        for column, (value, formula) in enumerate(zip(shown, written, strict=False)):
            if value.value is None and getattr(formula, "data_type", "") == "f":
                yield CellFault(number, column, Fault("formula_without_value", {"value": str(formula.value)}))
