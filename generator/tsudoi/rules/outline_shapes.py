"""形の正しさ: an outline is an area whose rings close, turn the right way and do not cross."""

from collections.abc import Iterator
from datetime import date

from tsudoi import geo
from tsudoi.geo.reading import RING_LEAST, is_anticlockwise, polygons, ring
from tsudoi.notices import Notice, Severity
from tsudoi.register import Register
from tsudoi.rules._features import Feature, features

AREAS = ("Polygon", "MultiPolygon", "GeometryCollection")


def faults(register: Register, today: date) -> Iterator[Notice]:
    sound = []
    for feature in features(register):
        notices = tuple(_of_feature(feature))
        yield from notices
        sound += [] if notices else [feature]
    yield from _turned(sound)


def _of_feature(feature: Feature) -> Iterator[Notice]:
    """Only the gravest: a broken ring makes every further question idle."""
    geometry = feature.geometry
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    rings = list(feature.rings)
    if kind is not None and kind not in AREAS:
        yield feature.notice("outline_no_area", Severity.ERROR, kind=kind)
    elif not any(rings):
        yield feature.notice("outline_empty", Severity.ERROR)
    elif any(len(set(ring(points))) < RING_LEAST - 1 for points in rings):
        yield feature.notice("ring_broken", Severity.ERROR)
    elif position := geo.crossings(geo.outline(geometry)):
        yield feature.notice("ring_crosses", Severity.ERROR, lon=f"{position.lon:.5f}", lat=f"{position.lat:.5f}")
    elif any(points[0] != points[-1] for points in rings):
        yield feature.notice("ring_open", Severity.WARNING)


def _turned(sound: list[Feature]) -> Iterator[Notice]:
    """One notice for the whole file: shapes made from Shapefiles all turn the other way."""
    turned = [feature for feature in sound if _is_turned(feature)]
    if turned:
        yield turned[0].notice("rings_turned", Severity.INFO, count=len(turned))


def _is_turned(feature: Feature) -> bool:
    for rings in polygons(feature.geometry):
        lines = [line for points in rings if len(line := ring(points)) >= RING_LEAST]
        if any(is_anticlockwise(line) is not (index == 0) for index, line in enumerate(lines)):
            return True
    return False
