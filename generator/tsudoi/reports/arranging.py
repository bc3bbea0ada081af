"""並べ方: each finding with the words of its cell, what to put there instead, and who is in charge of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from tsudoi import words
from tsudoi.notices import Notice, Severity
from tsudoi.register import Register
from tsudoi.reports.values import Finding, Report
from tsudoi.rows import Row, Table
from tsudoi.schemas import SERVICE_KINDS

_MENDED = ("mended", "mended_to_blank", "mended_private")
_NEAREST = ("nearest",)
"""Facts that are a whole new cell."""

_NEAR = ("near", "suggestion")
"""Facts that are to stand where the faulty word of the cell stands."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """A cell of a file: by column in a sheet, by text line in YAML."""

    file: PurePosixPath
    row: int | None
    column: str | None


def arranged(register: Register, notices: Iterable[Notice], made: str) -> Report:
    """The report of a check; ``made`` says when, in words."""
    tables, notices = register.tables, tuple(notices)
    cells = dict(pair for table in tables for row in table.rows for pair in _cells(row))
    people = _people(register)
    findings = tuple(_finding(notice, cells, people) for notice in notices)
    return Report(
        title=register.settings.title or register.settings.name,
        made=made,
        records=sum(len(table.rows) for table in tables if table.kind in SERVICE_KINDS),
        files=_files(tables, notices),
        findings=tuple(sorted(findings, key=lambda finding: finding.file)),
    )


def _cells(row: Row) -> Iterable[tuple[_Spot, str]]:
    """Every cell of a record that holds anything, as it was written."""
    for name in {*row.cells, *row.originals}:
        origin = row.at(name)
        yield _Spot(origin.file, origin.row, origin.column), row.originals.get(name) or row[name]


def _people(register: Register) -> Mapping[str, str]:
    """Folder → who looks after the district, as districts.csv has it."""
    staff = {district.id: district.staff or district.coordinator for district in register.districts}
    return {entry.folder: staff.get(entry.service.district, "") for entry in register.entries}


def _files(tables: Iterable[Table], notices: Iterable[Notice]) -> int:
    return len({table.origin.file for table in tables} | {notice.origin.file for notice in notices})


def _finding(notice: Notice, cells: Mapping[_Spot, str], people: Mapping[str, str]) -> Finding:
    origin = notice.origin
    value = cells.get(_Spot(origin.file, origin.row, origin.column), "")
    what, remedy = words.sentences(notice)
    return Finding(
        level="mended" if notice.code in _MENDED else notice.severity.value,
        file=str(origin.file.relative_to("resources") if origin.file.is_relative_to("resources") else origin.file),
        row=origin.row,
        column=origin.column or "",
        record=notice.record or "",
        person=people.get(origin.file.parent.name, ""),
        what=what.removeprefix("直しました："),
        remedy=remedy,
        value=value,
        fixed=_fixed(notice, value),
    )


def _fixed(notice: Notice, value: str) -> str:
    """What the cell should say. A word that was probably meant takes the place of the one that nobody knows."""
    if notice.fixed is not None:
        return notice.fixed
    if notice.severity is Severity.INFO or not value:
        return ""
    whole = next((str(notice.facts[name]) for name in _NEAREST if notice.facts.get(name)), "")
    near = next((str(notice.facts[name]) for name in _NEAR if notice.facts.get(name)), "")
    wrong = str(notice.facts.get("value", ""))
    return whole or (value.replace(wrong, near) if near and wrong and wrong in value else "")
