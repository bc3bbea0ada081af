"""シートの印: what a streamed sheet does not tell: merged cells, hidden rows and columns, formulas. Read from its XML."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_MERGE = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d+:[A-Z]{1,3}\d+)"')
_ROW = re.compile(rb"<(?:\w+:)?row\s[^>]*>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\s[^>]*>")
_HIDDEN = re.compile(rb'\shidden="(?:1|true)"')
_ATTRIBUTE = re.compile(rb'\s(r|min|max)="(\d+)"')
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")


class SheetMarks(NamedTuple):
    """Ranges such as ``A3:A5``, numbers of hidden rows and columns, and whether any cell is a formula."""

    merged: tuple[str, ...]
    hidden_rows: tuple[int, ...]
    hidden_columns: tuple[int, ...]
    has_formulas: bool


def read_marks(xml: bytes) -> SheetMarks:
    """A scan by pattern: the sheet itself is parsed once only, by the library."""
    return SheetMarks(
        merged=tuple(ref.decode("ascii") for ref in _MERGE.findall(xml)),
        hidden_rows=tuple(number for tag in _hidden(_ROW, xml) if (number := _numbers(tag).get(b"r"))),
        hidden_columns=tuple(column for tag in _hidden(_COLUMN, xml) for column in _columns(_numbers(tag))),
        has_formulas=bool(_FORMULA.search(xml)),
    )


def _hidden(pattern: re.Pattern[bytes], xml: bytes) -> Iterator[bytes]:
    return (tag for tag in pattern.findall(xml) if _HIDDEN.search(tag))


def _numbers(tag: bytes) -> dict[bytes, int]:
    return {name: int(value) for name, value in _ATTRIBUTE.findall(tag)}


def _columns(numbers: dict[bytes, int]) -> range:
    first = numbers.get(b"min", 1)
    return range(first, min(numbers.get(b"max", first), first + 1000) + 1)
