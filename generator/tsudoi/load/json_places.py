"""JSONの行: on which text line a part of a JSON file stands, which the json module does not say."""

import json
import re
from collections.abc import Callable, Generator, Iterator

from tsudoi.rows import NodePath

_TOKEN = re.compile(r'(?P<key>"(?:[^"\\]|\\.)*"(?=\s*:))|"(?:[^"\\]|\\.)*"|[^\s\[\]{},:"]+|[\[\]{}]')
_BETWEEN = re.compile(r"[\s,:]*")
_HALF_LETTER = re.compile("[\ud800-\udfff]")
_DECODER = json.JSONDecoder()


def lines(text: str) -> dict[NodePath, int]:
    """The lines of the members of the file's object, and of the items of ``features``; for a text that json can read."""
    found: dict[NodePath, int] = {(): 1}
    for path, place in _members(text):
        found[path] = _line(text, place)
    return found


def _members(text: str) -> Iterator[tuple[NodePath, int]]:
    place = _next(text, 0)
    if text[place] != "{":
        return
    place = _next(text, place + 1)
    while text[place] != "}":
        start = place
        key, place = _DECODER.raw_decode(text, place)
        yield (key,), start
        place = _next(text, place)
        if key == "features" and text[place] == "[":
            place = yield from _items(text, place)
        else:
            _, place = _DECODER.raw_decode(text, place)
        place = _next(text, place)


def _items(text: str, place: int) -> Generator[tuple[NodePath, int], None, int]:
    """Each feature with its place; the place behind them all is what it returns."""
    place, number = _next(text, place + 1), 0
    while text[place] != "]":
        yield ("features", number), place
        _, place = _DECODER.raw_decode(text, place)
        place, number = _next(text, place), number + 1
    return place + 1


def _next(text: str, place: int) -> int:
    """Behind blanks, commas and colons."""
    match = _BETWEEN.match(text, place)
    return match.end() if match else place


def of_word(text: str, word: str) -> int:
    """The line of a number such as NaN or 1e999."""
    return _first(text, lambda token, _: token == word)


def of_lost_letter(text: str) -> int:
    """The line of the first string with half a letter in it."""
    return _first(text, lambda token, _: token.startswith('"') and bool(_HALF_LETTER.search(json.loads(token))))


def too_deep(text: str, limit: int) -> int:
    """The line of the first bracket beyond the limit."""
    return _first(text, lambda _, depth: depth > limit)


def _first(text: str, is_meant: Callable[[str, int], bool]) -> int:
    depth = 0
    for match in _TOKEN.finditer(text):
        depth += (match[0] in "[{") - (match[0] in "]}")
        if is_meant(match[0], depth):
            return _line(text, match.start())
    return 1


def of_second(text: str, key: str) -> int:
    """The line where a key stands for the second time in the same brackets."""
    seen: list[set[str]] = [set()]
    for match in _TOKEN.finditer(text):
        if match[0] in "[{":
            seen.append(set())
        elif match[0] in "]}":
            seen.pop()
        elif match["key"] and json.loads(match[0]) == key:
            if key in seen[-1]:
                return _line(text, match.start())
            seen[-1].add(key)
    return 1


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1
