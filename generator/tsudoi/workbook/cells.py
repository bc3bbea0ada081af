"""セルの文字: what of a record stands in which column, so that reading it again gives the very same record."""

import re
from collections.abc import Iterable, Iterator, Mapping

from tsudoi.rows import Row
from tsudoi.schemas import Field, Schema

PRICES = "cost_options"
FEWEST_PRICES = 3
_PARTS = 3
_JOINING = re.compile("[:：()（）、，,;；]")


def columns(schema: Schema, rows: Iterable[Row]) -> tuple[tuple[Field, str], ...]:
    """The columns in the order of the schema, each with its heading; prices have as many columns as a record needs."""
    most = max((len(_prices(row)) for row in rows), default=0)
    return tuple(pair for field in schema.fields for pair in _headed(field, max(most, FEWEST_PRICES)))


def _headed(field: Field, prices: int) -> Iterator[tuple[Field, str]]:
    if field.name == PRICES:
        yield from ((field, f"料金{number}") for number in range(1, prices + 1))
    else:
        yield field, field.title


def texts(row: Row) -> Mapping[str, tuple[str, ...]]:
    """Field → what stands in its column, or in its several ones: the words as the person wrote them, mended or not."""
    found = {name: (_text(row, name),) for name in {*row.cells, *row.originals} - {PRICES}}
    return {**found, PRICES: _prices(row)}


def _text(row: Row, name: str) -> str:
    return row.originals.get(name) or row.cells[name]


def _prices(row: Row) -> tuple[str, ...]:
    """One price a column."""
    lines = (row.originals.get(PRICES) or row[PRICES]).split("\n")
    return tuple(_price(line) for line in lines if line.strip())


def _price(line: str) -> str:
    """Parts that were never one text are joined as people write them, where that reads back to the same parts."""
    parts = line.split("|")
    if len(parts) != _PARTS or not parts[0] or any(_JOINING.search(part) for part in parts):
        return line
    option, amount, note = parts
    return f"{option}：{amount}({note})" if note else f"{option}：{amount}"
