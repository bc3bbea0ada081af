"""置き場: walk through a town's folder and tell what each file is, in an order that no machine changes."""

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tsudoi.load import limits, names
from tsudoi.load.fault import Fault
from tsudoi.notices import Severity
from tsudoi.origin import Origin
from tsudoi.schemas import SERVICE_KINDS


@dataclass(frozen=True, slots=True)
class Spot:
    """A file to read. ``role`` is table, tree, polygons, document or photo; ``kind`` narrows tables and trees."""

    path: Path
    origin: Origin
    role: str
    kind: str = ""
    folder: str = ""


Finding = Spot | tuple[Fault, Origin]
"""A file, or what is wrong with one."""


def spots(root: Path) -> Iterator[Finding]:
    """Everything in resources/ and content/."""
    resources = root / "resources"
    if not resources.is_dir():
        yield Fault("no_resources"), Origin(PurePosixPath("resources"))
        return
    if resources.is_symlink() and not _is_inside(root, resources):
        yield Fault("link_outside"), Origin(PurePosixPath("resources"))
        return
    for entry, origin, fault in _entries(root, resources):
        if fault:
            yield fault, origin
        elif entry.is_dir():
            yield from _named_like_a_file(entry, origin)
            yield from _district(root, entry, origin.file.name)
        else:
            yield _town_file(entry, origin)
    yield from _content(root, root / "content", 0)


def _entries(root: Path, folder: Path) -> Iterator[tuple[Path, Origin, Fault | None]]:
    """By name as we write it, whatever order the disk has; with a fault where an entry must not be opened."""
    above = PurePosixPath(*(names.normal(part) for part in folder.relative_to(root).parts))
    try:
        found = sorted((names.normal(entry.name), entry.name, entry) for entry in folder.iterdir())
    except OSError:
        yield folder, Origin(above), Fault("cannot_open")
        return
    for name, _, entry in found:
        if not names.is_ignored(name):
            yield entry, Origin(above / name), _checked(root, entry)


def _checked(root: Path, entry: Path) -> Fault | None:
    try:
        return _unfit(root, entry)
    except OSError:
        return Fault("cannot_open")


def _unfit(root: Path, entry: Path) -> Fault | None:
    """Why a file or folder must not be opened."""
    name = entry.name
    if names.normal(name) != names.normal(name.encode("utf-8", "replace").decode()) or not name.isprintable():
        return Fault("name_odd")
    if entry.is_symlink() and not _is_inside(root, entry):
        return Fault("link_outside")
    mode = entry.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        return Fault("file_special")
    if stat.S_ISREG(mode) and entry.stat().st_size > limits.FILE_BYTES:
        return too_large(entry.stat().st_size)
    return None


def too_large(size: int) -> Fault:
    """A file over the limit, in megabytes."""
    return Fault("file_too_large", {"limit": limits.FILE_BYTES // 1024**2, "size": -(-size // 1024**2)})


def _is_inside(root: Path, entry: Path) -> bool:
    try:
        return entry.resolve(strict=True).is_relative_to(root.resolve())
    except (OSError, RuntimeError):  # a link to nowhere, or one that leads to itself
        return False


def _town_file(entry: Path, origin: Origin) -> Finding:
    ending = names.parts(entry.name)[1]
    if names.normal(entry.name).casefold() == names.POLYGONS:
        return Spot(entry, origin, "polygons")
    if ending in names.TREE_ENDINGS and (tree := names.tree_of(entry.name)):
        return Spot(entry, origin, "tree", tree)
    if kind := names.kind_of(entry.name, ("districts", "needs")):
        return _table(entry, origin, kind, "")
    if names.kind_of(entry.name, SERVICE_KINDS):
        return Fault("file_without_district"), origin
    if ending in names.PHOTO_ENDINGS:
        return Spot(entry, origin, "photo")
    return _unknown(entry.name, is_in_district=False), origin


def _table(entry: Path, origin: Origin, kind: str, folder: str) -> Finding:
    ending = names.parts(entry.name)[1]
    if ending in names.TABLE_ENDINGS:
        return Spot(entry, origin, "table", kind, folder)
    return Fault("file_other_format", {"ending": ending or origin.file.name}), origin


def _unknown(name: str, is_in_district: bool) -> Fault:
    if names.parts(name)[1] in names.OTHER_PHOTO_ENDINGS:
        return Fault("photo_other_format", severity=Severity.WARNING)
    near = names.likely(name, is_in_district)
    return Fault("file_near" if near else "file_unknown", {"near": near}, Severity.WARNING)


def _district(root: Path, folder: Path, name: str) -> Iterator[Finding]:
    for entry, origin, fault in _entries(root, folder):
        if fault:
            yield fault, origin
        elif entry.is_dir():
            yield from _named_like_a_file(entry, origin)
            yield from _photos(root, entry, limits.FOLDER_DEPTH)
        elif kind := names.kind_of(entry.name, SERVICE_KINDS):
            yield _table(entry, origin, kind, name)
        elif names.parts(entry.name)[1] in names.PHOTO_ENDINGS:
            yield Spot(entry, origin, "photo")
        else:
            yield _unknown(entry.name, is_in_district=True), origin


def _photos(root: Path, folder: Path, depth: int) -> Iterator[Finding]:
    """Folders inside a district's folder hold photographs only."""
    for entry, origin, fault in _entries(root, folder):
        if fault:
            yield fault, origin
        elif entry.is_dir() and depth and not entry.is_symlink():
            yield from _photos(root, entry, depth - 1)
        elif names.parts(entry.name)[1] in names.PHOTO_ENDINGS and entry.is_file():
            yield Spot(entry, origin, "photo")
        else:
            yield _not_a_photo(entry.name), origin


def _not_a_photo(name: str) -> Fault:
    code = "photo_other_format" if names.parts(name)[1] in names.OTHER_PHOTO_ENDINGS else "file_too_deep"
    return Fault(code, severity=Severity.WARNING)


def _named_like_a_file(folder: Path, origin: Origin) -> Iterator[Finding]:
    """A folder that goes by the name of a file: an archive unpacked into a folder, mostly."""
    ending = names.parts(folder.name)[1]
    if ending in (*names.TABLE_ENDINGS, ".geojson", ".md"):
        yield Fault("folder_like_file", {"name": origin.file.name, "ending": ending}, Severity.WARNING), origin


def _content(root: Path, folder: Path, depth: int) -> Iterator[Finding]:
    if not folder.is_dir():
        return
    if depth == 0 and folder.is_symlink() and not _is_inside(root, folder):
        yield Fault("link_outside"), Origin(PurePosixPath("content"))
        return
    for entry, origin, fault in _entries(root, folder):
        if fault:
            yield fault, origin
        elif entry.is_dir() and depth < limits.FOLDER_DEPTH and not entry.is_symlink():
            yield from _named_like_a_file(entry, origin)
            yield from _content(root, entry, depth + 1)
        elif names.parts(entry.name)[1] == ".md":
            yield Spot(entry, origin, "document")
        else:
            yield Fault("content_unknown", severity=Severity.WARNING), origin
