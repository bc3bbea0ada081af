"""取り分け: which rows a build may leave out because of an error, and which errors stop it all the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import Records, Row, Table
from tsudoi.schemas import SERVICE_KINDS

LOSABLE = (*SERVICE_KINDS, "needs")
"""Kinds of table that may lose a row. A district, a setting or a word concerns everything else and may not be lost."""

TABLES = (".csv", ".xlsx", ".xls", ".yaml", ".yml")
_FOLDER = 2
"""A record file lies in resources/ and there in a folder."""

Spots = Mapping[PurePosixPath, frozenset[int | None]]
"""File (or folder) → the rows with an error; None for an error of the file as a whole."""


def stops(records: Records, notice: Notice) -> bool:
    """True for an error that no leaving out can cure."""
    if notice.severity is not Severity.ERROR:
        return False
    file = notice.origin.file
    is_of_a_record_folder = len(file.parts) > _FOLDER and file.parts[0] == "resources"
    return not (is_of_a_record_folder or any(_concerns(file, table) for table in _losable(records)))


def without_errors(records: Records, notices: Iterable[Notice]) -> tuple[Records, tuple[Notice, ...]]:
    """The records without the rows that hold an error, and one notice for each row left out."""
    spots = _spots(notices)
    left_out = {table.origin: tuple(_bad_rows(table, spots)) for table in _losable(records)}
    kept = (_without(table, left_out.get(table.origin, ())) for table in records.tables)
    told = (
        Notice("left_out", row.origin, Severity.WARNING, record=row.record)
        for rows in left_out.values()
        for row in rows
    )
    return replace(records, tables=tuple(kept)), (*told, *_unread(records, spots))


def _unread(records: Records, spots: Spots) -> Iterator[Notice]:
    """Files with an error that gave no table at all: nobody knows how many records they hold."""
    read = {table.origin.file for table in records.tables}
    for file in spots:
        if file not in read and len(file.parts) > _FOLDER and file.suffix.casefold() in TABLES:
            yield Notice("left_out_file", Origin(file), Severity.WARNING, {"name": file.name})


def _losable(records: Records) -> Iterator[Table]:
    return (table for table in records.tables if table.kind in LOSABLE)


def _concerns(file: PurePosixPath, table: Table) -> bool:
    """The table's own file, or the folder it lies in."""
    return file == table.origin.file or (len(file.parts) > 1 and file in table.origin.file.parents)


def _spots(notices: Iterable[Notice]) -> Spots:
    rows: dict[PurePosixPath, set[int | None]] = defaultdict(set)
    for notice in notices:
        if notice.severity is Severity.ERROR:
            rows[notice.origin.file].add(notice.origin.row)
    return {file: frozenset(found) for file, found in rows.items()}


def _bad_rows(table: Table, spots: Spots) -> Iterator[Row]:
    rows = spots.get(table.origin.file, frozenset())
    first = min((row.origin.row or 0 for row in table.rows), default=0)
    is_lost = None in rows or any(spot is not None and spot < first for spot in rows)  # the heading is everyone's
    is_lost = is_lost or any(folder in spots for folder in table.origin.file.parents[:-2])
    return (row for row in table.rows if is_lost or not rows.isdisjoint(_lines(row)))


def _lines(row: Row) -> range:
    """Where a record stands: one spreadsheet row, or several lines of YAML."""
    first = row.origin.row or 0
    return range(first, max(row.lines.values(), default=first) + 1)


def _without(table: Table, bad: tuple[Row, ...]) -> Table:
    gone = {row.origin for row in bad}
    return replace(table, rows=tuple(row for row in table.rows if row.origin not in gone)) if bad else table
