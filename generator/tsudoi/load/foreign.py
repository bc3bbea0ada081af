"""よそのファイル: all that ``intake`` may ask of this room: files of any layout, and how a cell of ours would be read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from tsudoi.load import limits, opening
from tsudoi.load.fault import Found, guarded
from tsudoi.load.fold import fold, key
from tsudoi.load.folder import Spot, too_large
from tsudoi.load.limits import LINES_ABOVE_HEADINGS
from tsudoi.load.names import origin
from tsudoi.load.readings import Reading, read
from tsudoi.rows import Grid, Tree

__all__ = ["LINES_ABOVE_HEADINGS", "Reading", "fold", "grid", "json_tree", "key", "origin", "read", "yaml_tree"]

Opener = Callable[[Spot], Found[Tree | None]]


def grid(path: Path, root: Path) -> Found[Grid]:
    """The raw cells of a CSV or XLSX file of any layout; ``root`` shortens its name in what is said."""
    return opening.guarded_grid(path, origin(path, root))


def json_tree(path: Path, root: Path) -> Found[Tree | None]:
    """A JSON or GeoJSON file."""
    return _tree(path, root, opening.polygons)


def yaml_tree(path: Path, root: Path) -> Found[Tree | None]:
    """A YAML file."""
    return _tree(path, root, opening.tree)


def _tree(path: Path, root: Path, opener: Opener) -> Found[Tree | None]:
    place = origin(path, root)
    return guarded(partial(_sized, Spot(path, place, "tree"), opener), place, None)


def _sized(spot: Spot, opener: Opener) -> Found[Tree | None]:
    size = spot.path.stat().st_size
    return (None, (too_large(size).at(spot.origin),)) if size > limits.FILE_BYTES else opener(spot)
