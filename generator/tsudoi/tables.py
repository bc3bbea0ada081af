"""表を調べる: rows against the Table Schemas, judged by frictionless and told in our words.

``load`` has read the cells before and leaves a cell it could not read as it stands, so frictionless may object to it again:
of two errors for one cell ``build`` keeps the earlier one, which is the more specific. Unique ids and coordinates
are left to ``rules``, which can name both places and say why.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from tsudoi import schemas
from tsudoi.nearest import nearest
from tsudoi.notices import Notice, Severity
from tsudoi.rows import Row, Table
from tsudoi.schemas import Field, Schema

FIRST_ROW = 2  # frictionless counts the heading as row 1, even for rows handed over in memory
NO_LIMIT = 10**9  # it stops after 1,000 errors unless told otherwise

PLACES = ("latitude", "longitude")
"""A latitude of 139 breaks the range, but 「緯度と経度が逆です」 is what helps: ``rules`` judges what they say."""

_CONSTRAINT = re.compile(r'constraint "(\w+)"')  # the error names its constraint only in its English note
_TYPES = {"date": "cell_no_date", "integer": "cell_no_number", "number": "cell_no_number"}
_CONSTRAINTS = {
    "required": "cell_missing",
    "enum": "cell_not_in_list",
    "minimum": "cell_too_small",
    "maximum": "cell_too_large",
    "maxLength": "cell_over_length",
    "pattern": "cell_wrong_form",
}
_PATTERNS = {"id": "cell_wrong_id", "phone": "cell_wrong_phone"}


class UnknownField(Exception):
    """A row with a cell that its schema does not have: frictionless would not look at it, so our reader is at fault."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One of frictionless' errors, in plain values: ``row`` is counted from 0 and None where it names no row."""

    type: str
    row: int | None
    field: str | None
    note: str


def faults(tables: Iterable[Table]) -> Iterator[Notice]:
    """What is wrong with single cells: all rows of a kind in one call, because a call costs more than many rows."""
    kinds: dict[str, list[Table]] = defaultdict(list)
    for table in tables:
        kinds[table.kind].append(table)
    for kind, several in kinds.items():
        yield from _faults(schemas.of(kind), several)


def _faults(schema: Schema, tables: list[Table]) -> Iterator[Notice]:
    rows = [row for table in tables for row in table.rows]
    told: set[tuple[int | None, str | None]] = set()
    for finding in _findings(schema, rows):
        if (finding.row, finding.field) not in told and not _lacks_column(finding, rows):
            told.add((finding.row, finding.field))
            yield _notice(schema, finding, rows, tables)


def _lacks_column(finding: Finding, rows: list[Row]) -> bool:
    """True where the whole column is missing: ``load`` says so once, at the headings. Only YAML has headings for each record."""
    row = _row(finding, rows)
    return row is not None and finding.field is not None and not row.lines and finding.field not in row.headings


def _row(finding: Finding, rows: list[Row]) -> Row | None:
    return rows[finding.row] if finding.row is not None and finding.row < len(rows) else None


def _findings(schema: Schema, rows: list[Row]) -> tuple[Finding, ...]:
    _known(schema, rows)
    asked = [field.name for field in schema.fields if field.is_required or any(row[field.name] for row in rows)]
    return _judged(schema.name, tuple(asked), tuple(tuple(row[name] for name in asked) for row in rows))


@lru_cache(maxsize=2 * len(schemas.KINDS))
def _judged(kind: str, columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> tuple[Finding, ...]:
    """One call of frictionless. A preview judges the town at each change, and most kinds of table are as they were.

    Rows go in as lists below a heading: dictionaries with misspelt keys pass as valid. Columns that may be blank and are
    blank in every row are left out, for a column costs as much as many rows.
    """
    import frictionless  # noqa: PLC0415 - half a second that other commands need not wait for

    fields = [_descriptor(schemas.of(kind)[name]) for name in columns]
    schema = frictionless.Schema.from_descriptor({"fields": fields})
    resource = frictionless.resources.TableResource(data=[list(columns), *map(list, rows)], schema=schema)
    report = resource.validate(limit_errors=NO_LIMIT)
    return tuple(_finding(error) for task in report.tasks for error in task.errors)


def _finding(error: Any) -> Finding:
    number, field = getattr(error, "row_number", None), getattr(error, "field_name", None)
    return Finding(error.type, number - FIRST_ROW if number else None, field, error.note)


def _descriptor(field: Field) -> dict[str, Any]:
    return (replace(field, type="string", constraints={}) if field.name in PLACES else field).descriptor


def _known(schema: Schema, rows: list[Row]) -> None:
    names = {field.name for field in schema.fields}
    for row in rows:
        if unknown := row.cells.keys() - names:
            raise UnknownField(f"{row.origin}: {sorted(unknown)}")


def _notice(schema: Schema, finding: Finding, rows: list[Row], tables: list[Table]) -> Notice:
    row = _row(finding, rows)
    if row is None or finding.field is None:
        origin = row.origin if row else tables[0].origin
        return Notice("table_other", origin, Severity.ERROR, {"title": schema.title}, row.record if row else None)
    field = schema[finding.field]
    code, facts = _told(finding, field, row.originals.get(field.name, row[field.name]))
    origin = row.at(field.name)
    return Notice(code, origin.at(origin.column or field.title), Severity.ERROR, facts, row.record)


def _told(finding: Finding, field: Field, value: str) -> tuple[str, dict[str, object]]:
    """The code for a cell's error, and what its sentences need to know."""
    code, limit = _code(finding, field)
    facts: dict[str, object] = {
        "field": field.title,
        "value": value,
        "help": field.description,
        "example": field.example,
        "limit": limit,
        "length": len(value),
    }
    if code == "cell_missing" and value:
        code = "cell_missing_said"
    if code == "cell_not_in_list":
        close = nearest(value, limit)
        facts |= {"choices": "".join(f"「{choice}」" for choice in limit), "near": close}
        code += "_near" if close else ""
    return code, facts


def _code(finding: Finding, field: Field) -> tuple[str, Any]:
    """Our code, with the value that the constraint asks for. What we have no word for is told in general words."""
    if finding.type == "type-error":
        return _TYPES.get(field.type, "cell_other"), None
    named = _CONSTRAINT.search(finding.note) if finding.type == "constraint-error" else None
    name = named[1] if named else ""
    if name == "pattern":
        return _PATTERNS.get(field.reading, _CONSTRAINTS[name]), None
    return _CONSTRAINTS.get(name, "cell_other"), field.constraints.get(name)
