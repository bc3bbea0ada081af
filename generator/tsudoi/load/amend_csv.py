"""CSVの直し: new words for single cells of a CSV file; every other byte stays as it is."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tsudoi.load.commas import delimiter_of
from tsudoi.load.written import as_written

Cells = Mapping[tuple[int, int], str]
"""(row as a spreadsheet shows it, column from 0) → the new text."""


class _Cell(NamedTuple):
    row: int
    column: int
    start: int
    end: int


def amend_csv(raw: bytes, cells: Cells) -> bytes:
    """The file with those cells changed; a cell that its encoding cannot write stays as it is."""
    written = as_written(raw)
    delimiter, body = delimiter_of(written.text)
    offset = len(written.text) - len(body)
    parts, done = [], 0
    for cell in _cells(body, delimiter):
        word = cells.get((cell.row, cell.column))
        text = None if word is None else written.own(word)
        if text is not None:
            start, end = cell.start + offset, cell.end + offset
            parts += [written.text[done:start], _quoted(text, delimiter, written.text[start:end])]
            done = end
    return written.encoded("".join(parts) + written.text[done:])


def _quoted(text: str, delimiter: str, before: str) -> str:
    if before.startswith('"') or any(sign in text for sign in (delimiter, '"', "\n", "\r")):
        return '"' + text.replace('"', '""') + '"'
    return text


def _cells(text: str, delimiter: str) -> Iterator[_Cell]:
    """Where each cell stands, its quotes included; rows are counted as the csv module counts them."""
    piece = re.compile(rf'"(?:[^"]|"")*"|[^{re.escape(delimiter)}\r\n]*')
    place, row, column = 0, 1, 0
    while place < len(text):
        match = piece.match(text, place)
        end = match.end() if match else place
        yield _Cell(row, column, place, end)
        place, column = end + 1, column + 1
        if end < len(text) and text[end] != delimiter:
            place += text[end : end + 2] == "\r\n"
            row, column = row + 1, 0
