"""持ち物: what the records point to beside themselves: the theme's folder and texts, the mark and the photographs."""

from collections.abc import Iterator
from pathlib import Path

from tsudoi import load, photos, settings, themes
from tsudoi.assemble import photographs
from tsudoi.model import Town
from tsudoi.notices import Notice, Severity
from tsudoi.photos import Refused
from tsudoi.plan import Sight
from tsudoi.register import Register
from tsudoi.rows import Row

SMALL = 480
"""Pixels on the longer side, below which hardly anything can be made out: a picture that was sent around by telephone."""


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


def sights(town: Town, root: Path) -> dict[str, Sight]:
    """How large each photograph of the town is, by its path."""
    found = {service.photo.path for service in town.services if service.photo}
    looks = ((path, photos.look(load.photo(root, path))) for path in sorted(found))
    return {path: look for path, look in looks if isinstance(look, Sight)}


def _photographs(register: Register, root: Path) -> Iterator[Notice]:
    """Photographs that are no pictures, or not whole ones, or of which little would be seen; described or not."""
    for row in (entry.row for entry in register.entries):
        if path := photographs.beside(row, register.photos):
            yield from _photograph(row, photos.look(load.photo(root, path)))


def _photograph(row: Row, look: Sight | Refused) -> Iterator[Notice]:
    value = {"value": row["photo"]}
    if isinstance(look, Refused):
        yield Notice(look.code, row.at("photo"), Severity.ERROR, value | look.facts, row.record)
    elif max(look.width, look.height) < SMALL:
        facts = value | {"width": look.width, "height": look.height}
        yield Notice("photo_small", row.at("photo"), Severity.WARNING, facts, row.record)
