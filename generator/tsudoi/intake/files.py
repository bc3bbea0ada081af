"""よそのファイル: trees of YAML and JSON files that lie anywhere, read by ``load`` under its own limits."""

from collections.abc import Callable
from functools import partial
from importlib.resources import files
from pathlib import Path, PurePosixPath

from tsudoi.load import limits, names, opening
from tsudoi.load.decode import decode
from tsudoi.load.fault import Found, guarded
from tsudoi.load.folder import Spot, too_large
from tsudoi.load.yaml_tree import read_yaml
from tsudoi.origin import Origin
from tsudoi.rows import Tree

Opener = Callable[[Spot], Found[Tree | None]]


def json_tree(path: Path, root: Path) -> Found[Tree | None]:
    """A JSON or GeoJSON file."""
    return _tree(path, root, opening.polygons)


def yaml_tree(path: Path, root: Path) -> Found[Tree | None]:
    """A YAML file."""
    return _tree(path, root, opening.tree)


def packaged(package: str, *parts: str) -> Tree:
    """A YAML file that comes with the program; one that cannot be read is our fault."""
    text, _ = decode(files(package).joinpath(*parts).read_bytes())
    tree, notices = read_yaml(text or "", Origin(PurePosixPath(*parts)))
    if tree is None:
        raise ValueError(f"{'/'.join(parts)} cannot be read: {notices}")
    return tree


def origin(path: Path, root: Path) -> Origin:
    """Within the town's folder by its path, outside by its name."""
    try:
        shown = path.resolve().relative_to(root.resolve())
    except ValueError:
        shown = Path(path.name)
    return Origin(PurePosixPath(*(names.normal(part) for part in shown.parts)))


def _tree(path: Path, root: Path, opener: Opener) -> Found[Tree | None]:
    place = origin(path, root)
    return guarded(partial(_sized, Spot(path, place, "tree"), opener), place, None)


def _sized(spot: Spot, opener: Opener) -> Found[Tree | None]:
    size = spot.path.stat().st_size
    return (None, (too_large(size).at(spot.origin),)) if size > limits.FILE_BYTES else opener(spot)
