"""CSV: decoded text to cells, with the csv module held to its strict rules."""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from itertools import islice

from tsudoi.load import limits
from tsudoi.load.decode import decode
from tsudoi.load.fault import Fault, Found
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import Grid, Line

_DELIMITERS = (",", "\t", ";")
_SEPARATOR_LINE = re.compile(r'"?sep=([,;\t])"?(?:\r\n|\r|\n)')  # Excel reads this first line and does not show it
_LOST_BOM = re.compile("[\ufeff?？]+(?=[^\ufeff?？])|ï»¿")
_SAMPLE = 20


def read_csv(raw: bytes, origin: Origin) -> Found[Grid]:
    """All lines that hold anything; nothing at all where the file cannot be read to its end."""
    text, faults = decode(raw)
    notices = tuple(fault.at(origin.at(None, fault.facts.get("line"))) for fault in faults)
    if text is None:
        return Grid((), origin), notices
    csv.field_size_limit(limits.FILE_BYTES)  # an unclosed quote swallows the file; it should be called by its name
    delimiter, text = delimiter_of(text)
    lines, found = _lines(text, delimiter, origin)
    return Grid(_without_lost_bom(lines), origin), notices + found + _lost_bom(lines, origin)


def delimiter_of(text: str) -> tuple[str, str]:
    """The sign that parts the first line, then all first lines, into most columns; a tie goes to the comma."""
    if match := _SEPARATOR_LINE.match(text):
        return match.group(1), text[match.end() :]
    return max(_DELIMITERS, key=lambda sign: _widths(text, sign)), text


def _widths(text: str, delimiter: str) -> tuple[int, int]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    widths = [len(cells) for cells in islice(reader, _SAMPLE) if cells]
    return (widths[0], max(widths)) if widths else (0, 0)


def _lines(text: str, delimiter: str, origin: Origin) -> Found[tuple[Line, ...]]:
    lines: list[Line] = []
    row = 0
    try:
        for row, cells in _numbered(text, delimiter):
            if any(cell.strip() for cell in cells):
                lines.append(Line(tuple(cells), row))
            if len(lines) > limits.ROWS + limits.LINES_ABOVE_HEADINGS:
                return (), (Fault("too_many_rows", {"limit": limits.ROWS}).at(origin),)
    except csv.Error as error:
        return (), (_quotes(str(error), row + 1).at(origin.at(None, row + 1)),)
    return tuple(lines), ()


def _numbered(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    return enumerate(csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True), 1)


def _quotes(message: str, row: int) -> Fault:
    """The csv module's own words, in ours: it knows two ways of quoting wrongly."""
    return Fault("quote_unclosed" if "unexpected end" in message else "quote_misplaced", {"row": row})


def _without_lost_bom(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """A second byte order mark stands at the first heading, sometimes turned into a question mark on the way."""
    if not lines:
        return ()
    first, *rest = lines[0].cells
    return (
        Line((_LOST_BOM.sub("", first, count=1) if _LOST_BOM.match(first) else first, *rest), lines[0].row),
        *lines[1:],
    )


def _lost_bom(lines: tuple[Line, ...], origin: Origin) -> tuple[Notice, ...]:
    if lines and _LOST_BOM.match(lines[0].cells[0]):
        return (Fault("double_bom", severity=Severity.INFO).at(origin),)
    return ()
