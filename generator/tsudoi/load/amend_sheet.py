"""Excelの直し: new words for single cells of a sheet; formats, notes, other sheets and every other cell stay as they are."""

import re
from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZipFile

from tsudoi.load.heading_row import letters

Cells = Mapping[tuple[int, int], str]
"""(row, column from 0) → the new text."""

_CELL = re.compile(r"<(?P<prefix>\w+:)?c\b(?P<inside>[^>]*?)(?:/>|>(?P<body>.*?)</(?P=prefix)?c>)", re.DOTALL)
"""A cell, empty or filled; ``prefix`` is of the name space where a program writes one."""

_PLACE = re.compile(r'\br="([A-Z]+[0-9]+)"')
_KIND = re.compile(r'\s*\bt="[^"]*"')
_FORMULA = re.compile(r"<(?:\w+:)?f[\s>/]")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\r\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


def amend_sheet(raw: bytes, part: str, cells: Cells) -> bytes:
    """The workbook with those cells of one sheet changed to text; a formula stays a formula."""
    wanted = {f"{letters(column).removesuffix('列')}{row}": text for (row, column), text in cells.items()}
    with ZipFile(BytesIO(raw)) as archive:
        before = archive.read(part).decode("utf-8")
        after = _CELL.sub(lambda match: _cell(match, wanted), before)
        if after == before:
            return raw
        body = BytesIO()
        with ZipFile(body, "w") as fresh:
            for entry in archive.infolist():
                fresh.writestr(entry, after.encode() if entry.filename == part else archive.read(entry))
        return body.getvalue()


def _cell(match: re.Match[str], wanted: Mapping[str, str]) -> str:
    place = _PLACE.search(match["inside"])
    text = wanted.get(place[1]) if place else None
    if text is None or _FORMULA.search(match["body"] or ""):
        return match[0]
    prefix = match["prefix"] or ""
    inside = _KIND.sub("", match["inside"]).rstrip()
    words = f'<{prefix}is><{prefix}t xml:space="preserve">{_written(text)}</{prefix}t></{prefix}is>'
    return f'<{prefix}c{inside} t="inlineStr">{words}</{prefix}c>'


def _written(text: str) -> str:
    """Text as a sheet holds it: what XML cannot write goes by its number, as Excel does it."""
    return escape(_UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", text))
