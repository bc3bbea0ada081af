"""指さす: how a rule says where it found something: row, heading, record, and the facts its sentences need."""

from collections.abc import Iterable, Iterator
from functools import cache

from tsudoi import schemas
from tsudoi.notices import Notice, Severity
from tsudoi.register import Register
from tsudoi.rows import Row, of_kind

MOST_NAMES = 20


def point(row: Row, field: str, code: str, severity: Severity, /, **facts: object) -> Notice:
    """A notice at one cell of a row; a cell that the file does not have goes by the heading it should have."""
    origin = row.at(field)
    return Notice(code, origin.at(origin.column or title(field)), severity, facts, row.record)


def error(row: Row, field: str, code: str, /, **facts: object) -> Notice:
    """A notice that stops the build."""
    return point(row, field, code, Severity.ERROR, **facts)


def warning(row: Row, field: str, code: str, /, **facts: object) -> Notice:
    """A notice that asks for a look."""
    return point(row, field, code, Severity.WARNING, **facts)


def info(row: Row, field: str, code: str, /, **facts: object) -> Notice:
    """A notice that only tells."""
    return point(row, field, code, Severity.INFO, **facts)


def several(names: Iterable[str]) -> str:
    """The names to choose from, each once; a long list is cut, because nobody reads sixty."""
    distinct = list(dict.fromkeys(name for name in names if name))
    rest = f" など{len(distinct)}個" if len(distinct) > MOST_NAMES else ""
    return "、".join(distinct[:MOST_NAMES]) + rest


@cache
def title(field: str) -> str:
    """The heading that a column of this field should have."""
    return next(column.title for kind in schemas.KINDS for column in schemas.of(kind).fields if column.name == field)


def rows(register: Register, kind: str) -> Iterator[Row]:
    """All rows of a kind of table, in the order of the files."""
    return of_kind(register.tables, kind)
