"""同意: only 可, and nothing but 可, is a yes."""

from collections.abc import Iterator
from datetime import date

from tsudoi.assemble.services import WITH_PHONE_CONSENT, says_yes
from tsudoi.nearest import fold
from tsudoi.notices import Notice
from tsudoi.register import Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import info, warning

NO = "不可"


def faults(register: Register, today: date) -> Iterator[Notice]:
    for entry in register.entries:
        yield from _record(entry.row)
        if entry.is_consented:
            yield from _phone(entry.row)


def _record(row: Row) -> Iterator[Notice]:
    if not row["consent"]:
        yield warning(row, "consent", "consent_blank")
    elif fold(row["consent"]) == NO:
        yield info(row, "consent", "consent_no")
    elif not says_yes(row["consent"]):
        yield warning(row, "consent", "consent_odd", value=_written(row, "consent"))


def _phone(row: Row) -> Iterator[Notice]:
    """Only where there is something to publish."""
    if not any(row[name] for name in WITH_PHONE_CONSENT):
        return
    if not row["phone_consent"]:
        yield warning(row, "phone_consent", "phone_consent_blank")
    elif fold(row["phone_consent"]) != NO and not says_yes(row["phone_consent"]):
        yield warning(row, "phone_consent", "phone_consent_odd", value=_written(row, "phone_consent"))


def _written(row: Row, field: str) -> str:
    return row.originals.get(field, row[field])
