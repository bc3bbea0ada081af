"""割り付け: every page and file is decided, and its path checked, before a byte is drawn."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from tsudoi.geo import Outline
from tsudoi.languages import JAPANESE


@dataclass(frozen=True, slots=True)
class Page:
    """A page to draw: where it goes, which template, the values the template may name, and the code of its language."""

    path: PurePosixPath
    template: str
    context: Mapping[str, Any] = field(default_factory=dict)
    language: str = JAPANESE.code


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiles:
    """A map to lie under the outlines: ``url`` is its pattern, ``credit`` the link that its licence asks for, as HTML."""

    url: str
    credit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MapView:
    """A map to draw as a script file. ``data`` is the site path of the GeoJSON with its pins.

    Where a district has no outline, ``extent`` (west, south, east, north) says what the map shows at first.
    """

    path: PurePosixPath
    outline: Outline
    extent: tuple[float, float, float, float] | None = None
    neighbours: tuple[Outline, ...] = ()
    data: PurePosixPath
    tiles: Tiles | None = None


@dataclass(frozen=True, slots=True)
class Sight:
    """What is known of a photograph before it is drawn: its size as it stands upright, and a mark of its content."""

    width: int
    height: int
    mark: str


@dataclass(frozen=True, slots=True)
class PhotoView:
    """A photograph to be drawn in this size; ``source`` is its path in the town's folder."""

    path: PurePosixPath
    source: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class QrView:
    """A QR code (SVG) that leads to ``url``."""

    path: PurePosixPath
    url: str


@dataclass(frozen=True, slots=True)
class Artifact:
    """A finished file of the site."""

    path: PurePosixPath
    body: bytes


Item = Page | MapView | PhotoView | QrView | Artifact


class PathTaken(Exception):
    """Two of ours want one path: our fault, so an exception and not a notice."""


def settle(items: Iterable[Item]) -> tuple[Item, ...]:
    """All items in order of path; raises PathTaken when two differ only in case or not at all."""
    settled: dict[str, Item] = {}
    for item in items:
        key = str(item.path).casefold()
        if key in settled:
            raise PathTaken(f"{item.path} and {settled[key].path}")
        settled[key] = item
    return tuple(settled[key] for key in sorted(settled))
