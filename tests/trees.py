"""試験の木: YAML files as ``load`` hands them on, without a file: plain values, and a line for each node."""

from pathlib import PurePosixPath
from typing import Any

from tsudoi.origin import Origin
from tsudoi.rows import Tree


def a_tree(data: Any, file: str = "resources/town.yaml") -> Tree:
    """Every key and list item stands on a line of its own, counted from 1."""
    lines: dict[tuple[str | int, ...], int] = {}
    _number(data, (), lines)
    return Tree(data, Origin(PurePosixPath(file)), lines)


def _number(data: Any, path: tuple[str | int, ...], lines: dict[tuple[str | int, ...], int]) -> None:
    keyed = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in keyed:
        lines[(*path, key)] = len(lines) + 1
        _number(value, (*path, key), lines)
