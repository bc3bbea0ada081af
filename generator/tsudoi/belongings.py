"""持ち物: what the records point to beside themselves: the theme's folder and the photographs."""

from collections.abc import Iterator
from pathlib import Path

from tsudoi import load, photos, themes
from tsudoi.notices import Notice, Severity
from tsudoi.register import Register


def faults(register: Register, root: Path) -> Iterator[Notice]:
    """What the rules cannot see, because it takes the disk to see it."""
    yield from _theme(register, root)
    yield from _photographs(register, root)


def _theme(register: Register, root: Path) -> Iterator[Notice]:
    """A theme that town.yaml names and nobody has."""
    known = themes.names(root)
    name = register.settings.look.theme
    if name not in known and register.town_tree:
        origin = register.town_tree.at("見た目", "テーマ")
        yield Notice("unknown_theme", origin, Severity.ERROR, {"name": name, "known": "、".join(known)})


def _photographs(register: Register, root: Path) -> Iterator[Notice]:
    """Photographs that are no pictures, or not whole ones."""
    for entry in register.entries:
        photo = entry.service.photo
        if photo and not photos.is_readable(load.photo(root, photo.path)):
            facts = {"value": entry.row["photo"]}
            yield Notice("photo_unreadable", entry.row.at("photo"), Severity.ERROR, facts, entry.row.record)
