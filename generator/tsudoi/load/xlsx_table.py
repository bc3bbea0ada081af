"""Excelの表: choose the sheet that holds the records, and say what the others and the odd cells are."""

from collections.abc import Iterable, Iterator

from tsudoi.load import heading_row
from tsudoi.load.fault import Fault, Found
from tsudoi.load.odd_cells import odd_cells
from tsudoi.load.table import read_table
from tsudoi.load.workbook import Damaged, Sheet, bomb, sheets
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import Grid, Line, Table
from tsudoi.schemas import CHOICES_SHEET, GUIDE_SHEET

_SHOWN = 5
_OURS = (GUIDE_SHEET, CHOICES_SHEET)


def read_xlsx(raw: bytes, origin: Origin) -> Found[tuple[Sheet, ...]]:
    """All sheets with anything in them; none where the file is damaged or grows too large."""
    try:
        fault = bomb(raw)
        return (sheets(raw), ()) if fault is None else ((), (fault.at(origin),))
    except Damaged:
        return (), (Fault("xlsx_broken").at(origin),)


def xlsx_grid(raw: bytes, origin: Origin) -> Found[Grid]:
    """The first visible sheet, without knowing what is in it."""
    found, notices = read_xlsx(raw, origin)
    chosen = next(iter(sorted(found, key=lambda sheet: sheet.is_hidden)), None)
    if chosen is None:
        return Grid((), origin), notices
    return Grid(chosen.lines, origin), (
        *notices,
        *_others(found, chosen, origin),
        *odd_cells(chosen, (), origin, 0),
    )


def xlsx_table(kind: str, folder: str, raw: bytes, origin: Origin) -> Found[Table | None]:
    """The table of the sheet that has the kind's headings."""
    found, notices = read_xlsx(raw, origin)
    if not found:
        return None, notices or (Fault("file_empty").at(origin),)
    chosen = _chosen(kind, found)
    place = heading_row.find(kind, chosen.lines)
    table, told = read_table(kind, folder, Grid(_widened(chosen.lines, place), origin))
    if place is None or table is None:
        return table, told
    heading = chosen.lines[place]
    odd = odd_cells(chosen, heading_row.columns(kind, heading), origin, heading.row)
    return table, (*told, *_others(found, chosen, origin), *odd)


def part_of(kind: str, raw: bytes, origin: Origin) -> str:
    """The file within the workbook that holds the kind's records; "" where there is none."""
    found, _ = read_xlsx(raw, origin)
    return _chosen(kind, found).part if found else ""


def _chosen(kind: str, found: tuple[Sheet, ...]) -> Sheet:
    """The first visible sheet with headings, else a hidden one with headings, else the first."""
    ranked = sorted(found, key=lambda sheet: (heading_row.find(kind, sheet.lines) is None, sheet.is_hidden))
    return ranked[0]


def _widened(lines: tuple[Line, ...], place: int | None) -> tuple[Line, ...]:
    """The heading row as wide as the sheet: in a sheet no cell is surplus, it only lacks a heading."""
    if place is None:
        return lines
    heading = lines[place]
    blank = ("",) * (max(len(line.cells) for line in lines) - len(heading.cells))
    return (*lines[:place], Line(heading.cells + blank, heading.row), *lines[place + 1 :])


def _others(found: Iterable[Sheet], chosen: Sheet, origin: Origin) -> Iterator[Notice]:
    """Sheets that hold anything and were not read; hidden ones are mostly lists for pull-down menus."""
    others = [sheet for sheet in found if sheet is not chosen and sheet.name not in _OURS]
    if others:
        facts = {"chosen": chosen.name, "others": "」「".join(sheet.name for sheet in others[:_SHOWN])}
        severity = Severity.INFO if all(sheet.is_hidden for sheet in others) else Severity.WARNING
        yield Fault("sheets_unread", facts, severity).at(origin)
