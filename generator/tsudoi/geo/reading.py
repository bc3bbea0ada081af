"""形を読む: a GeoJSON geometry as an outline. What cannot be read is left out; ``rules`` says what is wrong with it."""

from collections.abc import Iterator, Mapping
from math import isfinite
from typing import Any

from tsudoi.geo.values import Outline, Polygon, Position, Ring

RING_LEAST = 4  # a triangle, closed


def outline(geometry: object) -> Outline:
    """The polygons of a geometry: rings closed, outer rings anticlockwise, holes clockwise (RFC 7946 section 3.1.6)."""
    return tuple(polygon for rings in polygons(geometry) if (polygon := _polygon(rings)))


def polygons(geometry: object) -> Iterator[list[Any]]:
    """The lists of rings, as written, of a Polygon, a MultiPolygon or a collection of these."""
    if not isinstance(geometry, Mapping):
        return
    match geometry.get("type"), geometry.get("coordinates"), geometry.get("geometries"):
        case "Polygon", list() as rings, _:
            yield rings
        case "MultiPolygon", list() as several, _:
            yield from (rings for rings in several if isinstance(rings, list))
        case "GeometryCollection", _, list() as parts:
            for part in parts:
                yield from polygons(part)


def ring(points: object) -> Ring:
    """The positions of a ring as written; () when one of them is no pair of numbers."""
    if not isinstance(points, list):
        return ()
    positions = tuple(position(point) for point in points)
    return tuple(known for known in positions if known) if all(positions) else ()


def position(point: object) -> Position | None:
    """A GeoJSON position; a height is dropped."""
    match point:
        case [int() | float() as lon, int() | float() as lat, *_] if not isinstance(lon, bool) and not isinstance(
            lat, bool
        ):
            return Position(float(lon), float(lat)) if isfinite(lon) and isfinite(lat) else None
    return None


def is_anticlockwise(line: Ring) -> bool:
    """True for the order that outer rings must have."""
    pairs = zip(line, line[1:] + line[:1], strict=True)
    return sum((b.lon - a.lon) * (b.lat + a.lat) for a, b in pairs) < 0


def _polygon(rings: list[Any]) -> Polygon:
    lines = [_closed(ring(points)) for points in rings]
    if not lines or len(lines[0]) < RING_LEAST:
        return ()
    whole = [line for line in lines if len(line) >= RING_LEAST]
    return tuple(_turned(line, anticlockwise=index == 0) for index, line in enumerate(whole))


def _closed(line: Ring) -> Ring:
    return line if not line or line[0] == line[-1] else (*line, line[0])


def _turned(line: Ring, *, anticlockwise: bool) -> Ring:
    return line if is_anticlockwise(line) is anticlockwise else line[::-1]
