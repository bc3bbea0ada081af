"""略図: districts as shapes: the crest beside a name, the town on one sheet, the pin of one record."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from tsudoi import geo
from tsudoi.geo import Outline, Position
from tsudoi.model import District, Town
from tsudoi.pages import addresses

CREST = 64
SHEET = (690, 600)
LOCATOR = (360, 260)

_NAME = 2.2
"""A district's name is about so many times wider than high."""

_FOOT = 6
"""The foot of its letters lies so far below its middle, once its reading stands under it."""

_CREST_DETAIL = 80
_SHEET_DETAIL = 350
_MAP_DETAIL = 160
"""How many steps fit along the longer side: finer bends are not seen at this size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """One district on the town's sheet."""

    name: str
    name_kana: str
    path: PurePosixPath
    shape: str
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Locator:
    """A district with the pin of one record."""

    shape: str
    x: float
    y: float


def crest(district: District) -> str:
    """The ``d`` of the district's outline in a 64 × 64 box; "" where the town gave no outline."""
    if not district.outline:
        return ""
    return geo.svg_path(_coarse(district.outline, _CREST_DETAIL), geo.bounds([district.outline]), CREST, CREST)


def sheet(town: Town) -> tuple[Patch, ...]:
    """All districts that have an outline, on one sheet."""
    drawn = [district for district in town.districts if district.outline]
    if not drawn:
        return ()
    outlines = [district.outline for district in drawn]
    step = _extent(outlines) / _SHEET_DETAIL
    return tuple(_patch(district, geo.bounds(outlines), step) for district in drawn)


def ground(district: District) -> str:
    """The ``d`` of the district's outline under the pins of its records; drawn once for all of them."""
    if not district.outline:
        return ""
    return geo.svg_path(_coarse(district.outline, _SHEET_DETAIL), geo.bounds([district.outline]), *LOCATOR)


def outline(district: District) -> str:
    """The same ground with fewer bends, for the page that has many other things to carry."""
    return geo.svg_path(_coarse(district.outline, _MAP_DETAIL), geo.bounds([district.outline]), *LOCATOR)


def locator(district: District | None, shape: str, position: Position | None) -> Locator | None:
    """The record's place in its district, on the ground that was drawn for it; None where either is not known."""
    if position is None or district is None or not shape:
        return None
    x, y = geo.project(position, geo.bounds([district.outline]), *LOCATOR)
    return Locator(shape=shape, x=round(x, 1), y=round(y, 1))


def _patch(district: District, box: geo.Bounds, step: float) -> Patch:
    x, y = geo.project(geo.label_point(district.outline, _NAME), box, *SHEET)
    return Patch(
        name=district.name,
        name_kana=district.name_kana,
        path=addresses.district(district.id),
        shape=geo.svg_path(geo.simplify(district.outline, step), box, *SHEET),
        x=round(x),
        y=round(y) + _FOOT,
    )


def _coarse(outline: Outline, detail: int) -> Outline:
    return geo.simplify(outline, _extent([outline]) / detail)


def _extent(outlines: Iterable[Outline]) -> float:
    """Metres from corner to corner."""
    west, south, east, north = geo.bounds(outlines)
    return geo.distance_m(Position(west, south), Position(east, north))
