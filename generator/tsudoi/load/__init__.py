"""読み取り: a town's files to rows and trees with origins. Nothing else reads records from the disk."""

from collections.abc import Iterable, Sequence
from functools import cache, partial
from importlib.resources import files
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from tsudoi.load import foreign, names, opening
from tsudoi.load.amending import Amended, amended
from tsudoi.load.decode import decode
from tsudoi.load.fault import Fault, Found, guarded
from tsudoi.load.folder import Spot, spots
from tsudoi.load.foreign import grid
from tsudoi.load.names import origin
from tsudoi.load.yaml_tree import read_yaml
from tsudoi.notices import Notice, in_order
from tsudoi.origin import Origin
from tsudoi.rows import Records, Tree

__all__ = ["Amended", "amended", "foreign", "grid", "origin", "packaged", "photo", "records", "starter_vocabulary"]

_OPENERS = {
    "table": opening.table,
    "tree": opening.tree,
    "polygons": opening.polygons,
    "document": opening.document,
}


class _Read(NamedTuple):
    spot: Spot
    value: Any


def records(root: Path) -> tuple[Records, tuple[Notice, ...]]:
    """Everything in ``resources/`` and ``content/``, and all that there is to say of it."""
    findings = tuple(spots(root))
    found, twice = _without_twins([finding for finding in findings if isinstance(finding, Spot)])
    notices = [*twice, *(finding[0].at(finding[1]) for finding in findings if not isinstance(finding, Spot))]
    read: list[_Read] = []
    for spot in found:
        value, told = _open(spot)
        notices += told
        if value is not None:
            read.append(_Read(spot, value))
    return _records(read), in_order(notices)


def _open(spot: Spot) -> Found[Any]:
    """A photograph is only noted here; whoever draws it asks for its bytes."""
    if spot.role == "photo":
        return str(spot.origin.file), ()
    return guarded(partial(_OPENERS[spot.role], spot), spot.origin, None)


def _without_twins(found: Iterable[Spot]) -> tuple[Sequence[Spot], Sequence[Notice]]:
    """Of two files that claim to be the same table the first is read; guessing which is newer helps nobody."""
    first: dict[tuple[str, str, str], Spot] = {}
    kept, notices = [], []
    for spot in found:
        other = first.setdefault((spot.role, spot.kind, spot.folder), spot)
        if other is spot or spot.role in ("photo", "document"):
            kept.append(spot)
        else:
            notices.append(Fault("file_twice", {"other": other.origin.file.name}).at(spot.origin))
    return kept, notices


def _records(read: Iterable[_Read]) -> Records:
    def of(role: str, kind: str = "") -> tuple[Any, ...]:
        return tuple(value for spot, value in read if spot.role == role and (not kind or spot.kind == kind))

    return Records(
        tables=of("table"),
        town=next(iter(of("tree", "town")), None),
        vocabulary=next(iter(of("tree", "vocabulary")), None),
        polygons=next(iter(of("polygons")), None),
        documents=of("document"),
        photos=frozenset(of("photo")),
    )


def photo(root: Path, path: str) -> bytes:
    """The bytes of one of ``Records.photos``. Any other path is our fault: ValueError or FileNotFoundError."""
    parts = PurePosixPath(path).parts
    if not parts or PurePosixPath(path).is_absolute() or ".." in parts:
        raise ValueError(path)
    place = root
    for part in parts:
        place = _child(place, part)
    if not place.resolve().is_relative_to(root.resolve()):
        raise ValueError(path)
    return place.read_bytes()


def _child(folder: Path, name: str) -> Path:
    """A name in NFC, found also where the disk keeps it apart as macOS does."""
    if (folder / name).exists():
        return folder / name
    return next((entry for entry in sorted(folder.iterdir()) if names.normal(entry.name) == name), folder / name)


@cache
def starter_vocabulary() -> Tree:
    """The vocabulary that is shipped with the program, for the lists a town does not write itself; read once."""
    return packaged("tsudoi", "starter", "resources", "vocabulary.yaml")


def packaged(package: str, *parts: str) -> Tree:
    """A YAML file that comes with the program; one that cannot be read is our fault and raises ValueError."""
    text, _ = decode(files(package).joinpath(*parts).read_bytes())
    tree, notices = read_yaml(text or "", Origin(PurePosixPath(*parts)))
    if tree is None:
        raise ValueError(f"{'/'.join(parts)} cannot be read: {notices}")
    return tree
