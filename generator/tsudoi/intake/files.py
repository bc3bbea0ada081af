"""よそのファイル: trees of YAML and JSON files that lie anywhere, read by ``load`` under its own limits."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from tsudoi.load import limits, names, opening
from tsudoi.load.fault import Found, guarded
from tsudoi.load.folder import Spot, too_large
from tsudoi.rows import Tree

Opener = Callable[[Spot], Found[Tree | None]]


def json_tree(path: Path, root: Path) -> Found[Tree | None]:
    """A JSON or GeoJSON file."""
    return _tree(path, root, opening.polygons)


def yaml_tree(path: Path, root: Path) -> Found[Tree | None]:
    """A YAML file."""
    return _tree(path, root, opening.tree)


def _tree(path: Path, root: Path, opener: Opener) -> Found[Tree | None]:
    place = names.origin(path, root)
    return guarded(partial(_sized, Spot(path, place, "tree"), opener), place, None)


def _sized(spot: Spot, opener: Opener) -> Found[Tree | None]:
    size = spot.path.stat().st_size
    return (None, (too_large(size).at(spot.origin),)) if size > limits.FILE_BYTES else opener(spot)
