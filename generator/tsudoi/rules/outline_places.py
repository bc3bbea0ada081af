"""形の場所: the numbers of an outline are degrees in Japan, longitude first."""

from collections.abc import Iterator
from datetime import date

from tsudoi.geo import Position
from tsudoi.geo.reading import ring
from tsudoi.notices import Notice, Severity
from tsudoi.register import Register
from tsudoi.rules._features import Feature, features
from tsudoi.rules.coordinates import is_in_japan


def faults(register: Register, today: date) -> Iterator[Notice]:
    for feature in features(register):
        yield from _of_feature(feature)


def _of_feature(feature: Feature) -> Iterator[Notice]:
    """The first corner that lies wrong tells for all of them."""
    corners = (position for points in feature.rings for position in ring(points))
    stray = next((position for position in corners if not is_in_japan(position)), None)
    if stray:
        yield feature.notice(_code(stray), Severity.ERROR, x=f"{stray.lon:g}", y=f"{stray.lat:g}")


def _code(position: Position) -> str:
    if is_in_japan(Position(position.lat, position.lon)):
        return "outline_swapped"
    return "outline_projected" if abs(position.lon) > 180 or abs(position.lat) > 90 else "outline_abroad"
