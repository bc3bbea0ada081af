"""番号: one id means one record in the whole town, and every id can be a folder on every computer."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from tsudoi import vocabulary
from tsudoi.nearest import fold
from tsudoi.notices import Notice, Severity
from tsudoi.register import Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import error, rows

DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")  # after NFKC, so COM¹ is here too


def faults(register: Register, today: date) -> Iterator[Notice]:
    records = [entry.row for entry in register.entries]
    yield from _twice(records)
    yield from _twice(rows(register, "districts"))
    for row in (*records, *rows(register, "districts")):
        if DEVICE.fullmatch(fold(row["id"])):
            yield error(row, "id", "id_device", value=row["id"])
    yield from _term_devices(register)


def _twice(records: Iterable[Row]) -> Iterator[Notice]:
    """An id that an earlier row has already; the earlier one keeps it, the later one is told of both places."""
    first: dict[str, Row] = {}
    for row in records:
        earlier = first.setdefault(fold(row["id"]), row)
        if row["id"] and earlier is not row:
            yield error(row, "id", "id_twice", value=row["id"], first=earlier.at("id"), other=earlier.record)


def _term_devices(register: Register) -> Iterator[Notice]:
    """Categories and needs have pages of their own; the other words have none."""
    words, tree = register.vocabulary, register.vocabulary_tree
    for name, terms in (("categories", words.categories), ("needs", words.needs)):
        for term in terms:
            if tree and DEVICE.fullmatch(fold(term.id)):
                origin = vocabulary.at(tree, name, term.id, "id")
                yield Notice("id_device", origin, Severity.ERROR, {"value": term.id}, term.name)
