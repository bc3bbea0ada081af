"""形に問う: inside or outside, beside, crossing, overlapping, simpler. The only room of shapely."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator, Mapping
from math import cos, radians
from types import ModuleType
from typing import TYPE_CHECKING, cast

from tsudoi.geo.measuring import METRES_PER_DEGREE
from tsudoi.geo.values import Outline, Polygon, Position, Ring


def _when_asked(name: str) -> ModuleType:
    """A library that is loaded at the first question: shapely brings numpy, for which --help and init need not wait."""
    spec = importlib.util.find_spec(name)
    if name in sys.modules or spec is None or spec.loader is None:
        return importlib.import_module(name)
    spec.loader = importlib.util.LazyLoader(spec.loader)
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if TYPE_CHECKING:
    import shapely
    from shapely.geometry.base import BaseGeometry
else:
    shapely = _when_asked("shapely")

BORDER_DEGREES = 1e-6
"""A border point is written with six decimals (a tenth of a metre), so it stands this near the line, seldom on it."""

BESIDE_M = 30.0
"""Districts this near are neighbours: real borders leave slits the width of a river or a road."""


def contains(outline: Outline, position: Position) -> bool:
    """True inside and on the border, false in a hole."""
    return bool(shapely.dwithin(_shape(outline), shapely.Point(position), BORDER_DEGREES))


class Locator:
    """Many positions asked of the same outlines: which of them hold it? Borders belong to both sides."""

    def __init__(self, outlines: Mapping[str, Outline]) -> None:
        self._ids = [key for key, outline in outlines.items() if outline]
        self._shapes = [_shape(outlines[key]) for key in self._ids]
        self._tree = shapely.STRtree(self._shapes)
        shapely.prepare(self._shapes)

    def __bool__(self) -> bool:
        """False when there is no outline to ask."""
        return bool(self._ids)

    def holding(self, position: Position) -> tuple[str, ...]:
        """The ids of the outlines that hold the position, in the order they were given."""
        lon, lat = position
        around = shapely.box(lon - BORDER_DEGREES, lat - BORDER_DEGREES, lon + BORDER_DEGREES, lat + BORDER_DEGREES)
        point, near = shapely.Point(position), sorted(self._tree.query(around).tolist())
        return tuple(self._ids[place] for place in near if shapely.dwithin(self._shapes[place], point, BORDER_DEGREES))

    def nearest(self, position: Position) -> tuple[str, float]:
        """The outline that is nearest, and how many metres off."""
        return min(((key, self.off_m(key, position)) for key in self._ids), key=lambda pair: pair[1])

    def off_m(self, key: str, position: Position) -> float:
        """How many metres a position lies outside an outline; 0 inside it."""
        narrow = cos(radians(position.lat))
        shape = _plane(self._shapes[self._ids.index(key)], narrow)
        return float(shape.distance(shapely.Point(position.lon * narrow, position.lat))) * METRES_PER_DEGREE


def label_point(outline: Outline, wide: float = 1) -> Position:
    """The middle of the roomiest place of the largest polygon: always inside, also for crescents and rings.

    ``wide``: how many times wider than high the label is that wants the room.
    """
    largest = max((_sound(_polygon(polygon)) for polygon in outline), key=_area)
    if largest.is_empty:
        return outline[0][0][0]
    narrow = cos(radians(largest.centroid.y)) / wide
    flat = cast(shapely.Polygon, _plane(largest, narrow))
    middle = shapely.maximum_inscribed_circle(flat, tolerance=1e-5).coords[0]
    return Position(round(middle[0] / narrow, 6), round(middle[1], 6))


def neighbours(outlines: Mapping[str, Outline]) -> dict[str, tuple[str, ...]]:
    """For each outline those that lie beside it, in the order they were given; an empty outline has none."""
    ids = [key for key, outline in outlines.items() if outline]
    middle = _middle_latitude(outlines)
    shapes = [_plane(_shape(outlines[key]), cos(radians(middle))) for key in ids]
    beside: dict[str, set[str]] = {key: set() for key in outlines}
    for one, other in _pairs(shapes, BESIDE_M / METRES_PER_DEGREE):
        beside[ids[one]].add(ids[other])
    return {key: tuple(other for other in ids if other in beside[key]) for key in outlines}


def simplify(outline: Outline, tolerance_m: float) -> Outline:
    """Fewer corners, none moved, the line within about the tolerance of what it was; never invalid, never empty."""
    simple = tuple(_simplified(polygon, tolerance_m) for polygon in outline)
    return simple if not outline or _shape(simple).is_valid else outline


def crossings(outline: Outline) -> Position | None:
    """Where an outline crosses or touches itself in a forbidden way; None when it is sound."""
    reason = shapely.is_valid_reason(_shape(outline))
    if reason == "Valid Geometry":
        return None
    lon, _, lat = reason.rpartition("[")[2].rstrip("]").partition(" ")  # "Self-intersection[139.1 35.2]"
    return Position(float(lon), float(lat))


def overlap_share(outlines: Mapping[str, Outline]) -> Iterator[tuple[str, str, float]]:
    """Each pair that overlaps, with the share of the smaller one that lies in the other."""
    ids = [key for key, outline in outlines.items() if outline]
    shapes = [_sound(_shape(outlines[key])) for key in ids]
    for one, other in _pairs(shapes, 0):
        if one < other:
            shared = shapely.intersection(shapes[one], shapes[other]).area
            yield ids[one], ids[other], shared / min(_area(shapes[one]), _area(shapes[other]))


def _simplified(polygon: Polygon, tolerance_m: float) -> Polygon:
    """Simplified on the plane; its corners are corners of the original, so they are looked up, not computed back."""
    narrow = cos(radians(polygon[0][0].lat))
    simple = shapely.simplify(_plane(_polygon(polygon), narrow), tolerance_m / METRES_PER_DEGREE)
    corners = {(position.lon * narrow, position.lat): position for ring in polygon for position in ring}
    if not isinstance(simple, shapely.Polygon) or simple.is_empty:
        return polygon
    return tuple(_looked_up(line, corners) for line in (simple.exterior, *simple.interiors))


def _looked_up(line: shapely.LinearRing, corners: Mapping[tuple[float, float], Position]) -> Ring:
    return tuple(corners[corner[0], corner[1]] for corner in line.coords)


def _shape(outline: Outline) -> BaseGeometry:
    return shapely.MultiPolygon([_polygon(polygon) for polygon in outline])


def _polygon(polygon: Polygon) -> shapely.Polygon:
    return shapely.Polygon(polygon[0], polygon[1:])


def _plane(shape: BaseGeometry, narrow: float) -> BaseGeometry:
    return shapely.transform(shape, lambda points: points * (narrow, 1))


def _sound(shape: BaseGeometry) -> BaseGeometry:
    """The same area without crossings, so that areas can be cut from it; what has no width falls away."""
    return shapely.make_valid(shape, method="structure", keep_collapsed=False)


def _pairs(shapes: list[BaseGeometry], distance: float) -> list[list[int]]:
    """The places of those that lie within a distance of each other, in order; each pair comes both ways round."""
    if not shapes:
        return []
    found = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=distance)
    return sorted(pair for pair in found.T.tolist() if pair[0] != pair[1])


def _area(shape: BaseGeometry) -> float:
    return float(shape.area) or BORDER_DEGREES**2


def _middle_latitude(outlines: Mapping[str, Outline]) -> float:
    lats = [position.lat for outline in outlines.values() for polygon in outline for position in polygon[0]]
    return (min(lats) + max(lats)) / 2 if lats else 0.0
