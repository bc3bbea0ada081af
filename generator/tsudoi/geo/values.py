"""座標の値: positions, rings, polygons and outlines. Positions are (lon, lat), as in GeoJSON."""

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

Bounds = tuple[float, float, float, float]
"""West, south, east, north."""
