"""YAMLの場所: whose line a broken line is: the record and the heading, told from the text alone, since no tree was read."""

import re
from collections.abc import Iterator, Sequence

from tsudoi import schemas
from tsudoi.load.headings import folded

_PAIR = re.compile(
    r"""\s*(?:-\s+)*(?P<key>"[^"]*"|'[^']*'|[^\s"'#\[\]{},:：][^#\[\]{},:：]*?)\s*[:：](?:\s+(?P<value>.*?))?\s*$"""
)
_ITEM = re.compile(r"(\s*)-(?:\s|$)")
_VOCABULARY = ("名前",)


def heading_of(text: str, line: int) -> str | None:
    """The key that stands on a line, counted from 0."""
    match = _PAIR.match(_line(text.split("\n"), line))
    return match["key"].strip("\"'") if match else None


def record_of(text: str, line: int) -> str | None:
    """The name, else the id, of the list item around a line, counted from 0."""
    lines = text.split("\n")
    if _line(lines, line).startswith("---"):  # between two documents, and in neither
        return None
    return next((name for name in (_name(lines, start) for start in _items_around(lines, line)) if name), None)


def _items_around(lines: Sequence[str], line: int) -> Iterator[int]:
    """The lines where an item begins that the line belongs to, the innermost first."""
    least = len(_line(lines, line)) + 1
    for number in range(min(line, len(lines) - 1), -1, -1):
        item = _ITEM.match(lines[number])
        if item and len(item[1]) < least:
            least = len(item[1])
            yield number


def _name(lines: Sequence[str], start: int) -> str | None:
    pairs = [match for line in _block(lines, start) if (match := _PAIR.match(line))]
    found = {folded(match["key"].strip("\"'")): (match["value"] or "").strip("\"' ") for match in pairs}
    return next((found[word] for word in _WORDS if found.get(word)), None)


def _block(lines: Sequence[str], start: int) -> Iterator[str]:
    """The lines of an item, up to the next one as far to the left."""
    depth = _indent(lines[start])
    yield lines[start]
    for line in lines[start + 1 :]:
        if line.strip() and _indent(line) <= depth:
            return
        yield line


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _line(lines: Sequence[str], number: int) -> str:
    return lines[number] if number < len(lines) else ""


def _spellings() -> Iterator[str]:
    """Every way to write 名称, then every way to write 番号."""
    for name in ("name", "id"):
        yield from _VOCABULARY if name == "name" else ()
        for kind in schemas.SERVICE_KINDS:
            field = schemas.of(kind)[name]
            yield from (field.title, *field.aliases, field.name)


_WORDS = tuple(dict.fromkeys(folded(spelling) for spelling in _spellings()))
