"""YAMLの直し: new words for single values of a YAML file; comments, order, indents and every other line stay as they are."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import yaml

from tsudoi.load.headings import shown
from tsudoi.load.written import as_written

Values = Mapping[tuple[int, str], str]
"""(text line of the key, key as we quote it) → the new text; a list has one item a line."""

_WIDTH = 10**9


class _Place(NamedTuple):
    """A value below a key: its scalars in the order of the file."""

    line: int
    heading: str
    scalars: tuple[yaml.ScalarEvent, ...]


def amend_yaml(raw: bytes, values: Values) -> bytes:
    """The file with those values changed; what cannot be written in the place of the old one stays as it is."""
    written = as_written(raw)
    parts, done = [], 0
    for place in _places(written.text):
        text = values.get((place.line, place.heading))
        own = None if text is None else written.own(text)
        for scalar, word in _paired(place.scalars, own):
            start, end = _index(scalar.start_mark), _index(scalar.end_mark)
            parts += [written.text[done:start], _said(word, scalar, written.text[start:end])]
            done = end
    return written.encoded("".join(parts) + written.text[done:])


def _index(mark: Any) -> int:
    """The letter of the file that a mark stands at; a parser that was given text has one for every scalar."""
    return int(mark.index)


def _line(key: yaml.ScalarEvent) -> int:
    mark: Any = key.start_mark
    return int(mark.line) + 1


def _paired(scalars: tuple[yaml.ScalarEvent, ...], text: str | None) -> Iterator[tuple[yaml.ScalarEvent, str]]:
    """Each scalar with its new word, where it has one; a list whose items are not as many as the lines is left alone."""
    if text is None:
        return
    words = [text] if len(scalars) == 1 else text.split("\n")
    if len(words) == len(scalars):
        yield from ((scalar, word) for scalar, word in zip(scalars, words, strict=True) if scalar.value != word)


def _places(text: str) -> Iterator[_Place]:
    """Every key of a record with what stands below it; a value with mappings in it has no scalars here."""
    depth, key = 0, None
    scalars: list[yaml.ScalarEvent] = []
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth == _RECORD and key is None and isinstance(event, yaml.ScalarEvent):
            key, scalars = event, []
        elif key is not None:
            if isinstance(event, yaml.ScalarEvent):
                scalars.append(event)
            if depth == _RECORD and not isinstance(event, yaml.CollectionStartEvent):
                yield _Place(_line(key), shown(key.value), tuple(scalars))
                key = None
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1


_RECORD = 2
"""A list holds mappings: so deep stand the keys of a record."""


def _said(word: str, scalar: yaml.ScalarEvent, before: str) -> str:
    """The word in the style of the one before it, or in double quotes where that style cannot say it."""
    if scalar.style == "|":
        return _block(word, before)
    if scalar.style == ">":
        return before
    if scalar.style == "'" and "\n" not in word:
        return "'" + word.replace("'", "''") + "'"
    if scalar.style is None and _is_plain(word):
        return word
    return json.dumps(word, ensure_ascii=False)


def _is_plain(word: str) -> bool:
    """True where YAML reads the word back as it stands, in a line as well as within brackets."""
    return _reads(f"k: {word}", word) and _reads(f"k: [{word}]", word)


def _reads(text: str, word: str) -> bool:
    try:
        scalars = [
            event.value for event in yaml.parse(text, Loader=yaml.SafeLoader) if isinstance(event, yaml.ScalarEvent)
        ]
    except yaml.YAMLError:
        return False
    return scalars == ["k", word]


def _block(word: str, before: str) -> str:
    """The lines below 「|」, as far in as they were."""
    head, end, body = before.partition("\r\n" if "\r\n" in before else "\n")
    first = next((line for line in body.splitlines() if line.strip()), "")
    indent = first[: len(first) - len(first.lstrip(" "))]
    tail = body[len(body.rstrip("\r\n ")) :]
    return head + end + end.join(f"{indent}{line}" if line else "" for line in word.split("\n")) + tail
