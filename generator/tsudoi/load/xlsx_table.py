"""Excelの表: choose the sheet that holds the records, and say what the others and the odd cells are."""

from collections.abc import Iterable, Iterator
from string import ascii_uppercase

from tsudoi.load import heading_row
from tsudoi.load.fault import Fault, Found
from tsudoi.load.headings import Column
from tsudoi.load.sheet_marks import SheetMarks
from tsudoi.load.table import read_table
from tsudoi.load.workbook import Sheet, bomb, sheets
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import Grid, Line, Row, Table

_SHOWN = 5


def read_xlsx(raw: bytes, origin: Origin) -> Found[tuple[Sheet, ...]]:
    """All sheets with anything in them; none where the file is damaged or grows too large."""
    try:
        fault = bomb(raw)
        return (sheets(raw), ()) if fault is None else ((), (fault.at(origin),))
    except Exception:  # zipfile, the XML parser and the library each have their own; the file is damaged either way
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
        *_odd_cells(chosen, (), origin, 0, ()),
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
    columns = heading_row.columns(kind, heading)
    odd = _odd_cells(chosen, columns, origin, heading.row, table.rows)
    return table, (*told, *_others(found, chosen, origin), *odd)


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
    others = [sheet for sheet in found if sheet is not chosen]
    if others:
        facts = {"chosen": chosen.name, "others": "」「".join(sheet.name for sheet in others[:_SHOWN])}
        severity = Severity.INFO if all(sheet.is_hidden for sheet in others) else Severity.WARNING
        yield Fault("sheets_unread", facts, severity).at(origin)


def _odd_cells(
    sheet: Sheet, columns: tuple[Column, ...], origin: Origin, below: int, rows: tuple[Row, ...]
) -> Iterator[Notice]:
    names = {row.origin.row: row.record for row in rows}
    headings = {column.place: column.heading for column in columns}
    for row, place, fault in sheet.faults:
        if row > below and (place in headings or not columns):
            yield fault.at(origin.at(headings.get(place, f"{heading_row.letter(place)}列"), row), names.get(row))
    yield from _marks(sheet, headings, origin, below)


def _marks(sheet: Sheet, headings: dict[int, str], origin: Origin, below: int) -> Iterator[Notice]:
    marks: SheetMarks = sheet.marks
    filled = {line.row for line in sheet.lines}
    merged = [ref for ref in marks.merged if _row(ref) > below]
    if merged:
        facts = {"ranges": "、".join(merged[:_SHOWN]), "count": len(merged)}
        yield Fault("cells_merged", facts, Severity.WARNING).at(origin.at(None, _row(merged[0])))
    if rows := [row for row in marks.hidden_rows if row > below and row in filled]:
        facts = {"rows": "、".join(str(row) for row in rows[:_SHOWN]), "count": len(rows)}
        yield Fault("rows_hidden", facts, Severity.WARNING).at(origin.at(None, rows[0]))
    if columns := [headings[number - 1] for number in marks.hidden_columns if number - 1 in headings]:
        facts = {"headings": "」「".join(columns[:_SHOWN])}
        yield Fault("columns_hidden", facts, Severity.WARNING).at(origin.at(columns[0], below or None))


def _row(reference: str) -> int:
    """The first row of a range such as A3:B5."""
    return int(reference.partition(":")[0].lstrip(ascii_uppercase))
