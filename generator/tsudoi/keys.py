"""設定の見出し: which field a key of a YAML file means, in Japanese or English, and what to say of a key that means none."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tsudoi.nearest import fold, nearest
from tsudoi.notices import Notice, Severity
from tsudoi.rows import NodePath, Tree

_BETWEEN = re.compile(r"[、,，;；\n]")


@dataclass(frozen=True, slots=True)
class Key:
    """A field and the keys people may write for it, the Japanese one first."""

    field: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A value with the path that leads to it, so that a notice can name its line."""

    value: Any
    path: NodePath

    @property
    def text(self) -> str | None:
        """The value where it is plain text, "" where it is blank, None where it is a list or a block."""
        if self.value is None:
            return ""
        return str(self.value).strip() if isinstance(self.value, str | int | float) else None


Block = dict[str, Found]
"""Field → what the file says for it."""


def block(tree: Tree, path: NodePath, value: object, keys: tuple[Key, ...]) -> tuple[Block, tuple[Notice, ...]]:
    """The fields of a mapping, and a notice for each key that is unknown or comes twice."""
    if value is None or value == "":
        return {}, ()
    if not isinstance(value, Mapping):
        return {}, (Notice("not_a_block", tree.at(*path), Severity.ERROR, {"keys": _names(keys)}),)
    fields: Block = {}
    notices = []
    for key, item in value.items():
        field = _field(str(key), keys)
        if field is None:
            notices.append(_unknown(tree, (*path, key), str(key), keys))
        elif field in fields:
            notices.append(_twice(tree, (*path, key), str(key), fields[field]))
        else:
            fields[field] = Found(item, (*path, key))
    return fields, tuple(notices)


def not_text(tree: Tree, fields: Block, names: tuple[str, ...]) -> Iterator[Notice]:
    """A notice for each of the named fields that holds a list or a block where a word belongs."""
    for name in names:
        if name in fields and fields[name].text is None:
            path = fields[name].path
            yield Notice("not_plain_text", tree.at(*path), Severity.ERROR, {"key": path[-1]})


def several(found: Found | None) -> tuple[str, ...]:
    """The words of a list, or of one line with 「、」 between them, each once."""
    value = found.value if found else None
    words = value if isinstance(value, list) else _BETWEEN.split(str(value or ""))
    return tuple(dict.fromkeys(word.strip() for word in words if isinstance(word, str) and word.strip()))


def _field(text: str, keys: tuple[Key, ...]) -> str | None:
    return _fields(keys).get(fold(text))


@cache
def _fields(keys: tuple[Key, ...]) -> Mapping[str, str]:
    """Every way to write a key, folded, and its field; the earlier key wins."""
    spellings = [(fold(name), key.field) for key in keys for name in (key.field, *key.names)]
    return dict(reversed(spellings))


def _unknown(tree: Tree, path: NodePath, text: str, keys: tuple[Key, ...]) -> Notice:
    close = nearest(text, [name for key in keys for name in (*key.names, key.field)])
    facts = {"key": text, "near": close, "keys": _names(keys)}
    return Notice("unknown_key_near" if close else "unknown_key", tree.at(*path), Severity.ERROR, facts)


def _twice(tree: Tree, path: NodePath, text: str, first: Found) -> Notice:
    facts = {"key": text, "first": first.path[-1]}
    return Notice("key_twice", tree.at(*path), Severity.ERROR, facts)


def _names(keys: tuple[Key, ...]) -> str:
    return "、".join(key.names[0] for key in keys)
