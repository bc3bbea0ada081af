"""測る: lengths in metres on a round earth, exact enough for walking distances."""

from math import asin, cos, radians, sin, sqrt

from tsudoi.geo.values import Position

EARTH_M = 6_371_008.8
METRES_PER_DEGREE = 111_195.0
"""Of latitude, everywhere; of longitude, times the cosine of the latitude."""


def distance_m(a: Position, b: Position) -> float:
    """Metres between two positions, as the crow flies (haversine)."""
    up, across = radians(b.lat - a.lat), radians(b.lon - a.lon)
    chord = sin(up / 2) ** 2 + cos(radians(a.lat)) * cos(radians(b.lat)) * sin(across / 2) ** 2
    return 2 * EARTH_M * asin(min(1.0, sqrt(chord)))
