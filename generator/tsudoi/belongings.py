"""持ち物: what the records point to beside themselves: the theme's folder and texts, the mark and the photographs."""

from collections.abc import Iterator
from pathlib import Path

from tsudoi import load, photos, settings, themes
from tsudoi.notices import Notice, Severity
from tsudoi.register import Register


def faults(register: Register, root: Path) -> Iterator[Notice]:
    """What the rules cannot see, because it takes the disk to see it."""
    yield from _theme(register, root)
    yield from _texts(register, root)
    yield from _mark(register, root)
    yield from _photographs(register, root)


def _theme(register: Register, root: Path) -> Iterator[Notice]:
    """A theme that town.yaml names and nobody has."""
    known = themes.names(root)
    name = register.settings.look.theme
    if name not in known and register.town_tree:
        origin = settings.at(register.town_tree, "look", "theme")
        yield Notice("unknown_theme", origin, Severity.ERROR, {"name": name, "known": "、".join(known)})


def _texts(register: Register, root: Path) -> Iterator[Notice]:
    """Templates, css and scripts of the town's own that are not written in UTF-8."""
    for path in themes.own_texts(register.settings.look.theme, root):
        if (line := themes.broken_line(path.read_bytes())) is not None:
            origin = load.origin(path, root)
            yield Notice("theme_encoding", origin.at(None, line), Severity.ERROR, {"name": path.name})


def _mark(register: Register, root: Path) -> Iterator[Notice]:
    """A mark that is not there: the theme's own would stand in its place without a word."""
    mark = register.settings.look.mark
    if mark and not (root / mark).is_file():
        yield Notice("mark_missing", settings.at(register.town_tree, "look", "mark"), Severity.ERROR, {"value": mark})


def _photographs(register: Register, root: Path) -> Iterator[Notice]:
    """Photographs that are no pictures, or not whole ones."""
    for entry in register.entries:
        photo = entry.service.photo
        if photo and not photos.is_readable(load.photo(root, photo.path)):
            facts = {"value": entry.row["photo"]}
            yield Notice("photo_unreadable", entry.row.at("photo"), Severity.ERROR, facts, entry.row.record)
