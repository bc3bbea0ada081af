"""同意: only 可, and nothing but 可, is a yes."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from tsudoi.assemble.services import WITH_PHONE_CONSENT, says_yes
from tsudoi.nearest import fold
from tsudoi.notices import Notice, Severity
from tsudoi.register import Entry, Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import info, title, warning

NO = "不可"


def faults(register: Register, today: date) -> Iterator[Notice]:
    lines = [entry for entry in register.entries if _has_line(entry)]
    yield from _columns(register, "consent", "consent_column_missing", register.entries)
    yield from _columns(register, "phone_consent", "phone_consent_column_missing", lines)
    for entry in register.entries:
        if not _lacks(entry.row, "consent"):
            yield from _record(entry.row)
        if _has_line(entry) and not _lacks(entry.row, "phone_consent"):
            yield from _phone(entry.row)


def _columns(register: Register, field: str, code: str, entries: Iterable[Entry]) -> Iterator[Notice]:
    """A column that a whole file lacks is told once and not for each of its rows."""
    counts = Counter(entry.row.origin.file for entry in entries if _lacks(entry.row, field))
    for table in register.tables:
        if count := counts.get(table.origin.file):
            yield Notice(code, table.origin.at(title(field)), Severity.WARNING, {"count": count})


def _lacks(row: Row, field: str) -> bool:
    """True in a table without the column; YAML has headings for each record."""
    return not row.lines and bool(row.headings) and field not in row.headings


def _has_line(entry: Entry) -> bool:
    """A published record with a number or an address: only there it matters whether these may be shown."""
    return entry.is_consented and any(entry.row[name] for name in WITH_PHONE_CONSENT)


def _record(row: Row) -> Iterator[Notice]:
    if not row["consent"]:
        yield warning(row, "consent", "consent_blank")
    elif fold(row["consent"]) == NO:
        yield info(row, "consent", "consent_no")
    elif not says_yes(row["consent"]):
        yield warning(row, "consent", "consent_odd", value=_written(row, "consent"))


def _phone(row: Row) -> Iterator[Notice]:
    if not row["phone_consent"]:
        yield warning(row, "phone_consent", "phone_consent_blank")
    elif fold(row["phone_consent"]) != NO and not says_yes(row["phone_consent"]):
        yield warning(row, "phone_consent", "phone_consent_odd", value=_written(row, "phone_consent"))


def _written(row: Row, field: str) -> str:
    return row.originals.get(field, row[field])
