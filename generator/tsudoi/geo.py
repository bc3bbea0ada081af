"""場所と形: positions, outlines, and the questions asked of them. Positions are (lon, lat) everywhere but in ``maps``."""

from typing import NamedTuple


class Position(NamedTuple):
    """WGS 84 degrees in GeoJSON's order (RFC 7946 section 3.1.1)."""

    lon: float
    lat: float


Ring = tuple[Position, ...]
"""A closed line: the first position stands again at the end."""

Polygon = tuple[Ring, ...]
"""The outer ring, then its holes."""

Outline = tuple[Polygon, ...]
"""One or several polygons: the shape of a district."""
