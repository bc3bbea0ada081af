"""描く: outlines and positions on a flat sheet: equirectangular, narrowed by the latitude, y running down."""

from collections.abc import Iterable
from math import cos, radians

from tsudoi.geo.values import Bounds, Outline, Position, Ring

_LEAST = 1e-9  # a box of one point still has a scale


def bounds(outlines: Iterable[Outline]) -> Bounds:
    """West, south, east and north of everything; ValueError when there is nothing."""
    positions = [position for outline in outlines for polygon in outline for position in polygon[0]]
    lons, lats = [position.lon for position in positions], [position.lat for position in positions]
    return min(lons), min(lats), max(lons), max(lats)


def project(position: Position, box: Bounds, width: float, height: float) -> tuple[float, float]:
    """Where a position falls on a sheet; the box fits whole, keeps its proportions and stands in the middle."""
    west, south, east, north = box
    narrow = cos(radians((south + north) / 2))
    across, up = max((east - west) * narrow, _LEAST), max(north - south, _LEAST)
    scale = min(width / across, height / up)
    left, top = (width - across * scale) / 2, (height - up * scale) / 2
    return left + (position.lon - west) * narrow * scale, top + (north - position.lat) * scale


def svg_path(outline: Outline, box: Bounds, width: float, height: float) -> str:
    """The ``d`` of an SVG path, rounded to a tenth; holes are right with ``fill-rule="evenodd"``."""
    rings = (_points(ring, box, width, height) for polygon in outline for ring in polygon)
    return "".join(f"M{' '.join(points)}Z" for points in rings if points)


def _points(ring: Ring, box: Bounds, width: float, height: float) -> list[str]:
    """The corners of a ring as ``x,y``; those that fall on the one before are left out, as is the closing one."""
    corners: list[str] = []
    for position in ring[:-1]:
        x, y = project(position, box, width, height)
        corner = f"{_tenth(x)},{_tenth(y)}"
        if not corners or corners[-1] != corner:
            corners.append(corner)
    return corners


def _tenth(number: float) -> str:
    rounded = round(number, 1) + 0.0  # turns -0.0 into 0.0
    return f"{rounded:.1f}".removesuffix(".0")
