"""形を読む試験: GeoJSON geometries as towns have them become outlines."""

from math import inf, nan

import pytest

from tsudoi import geo
from tsudoi.geo import Position
from tsudoi.geo.reading import is_anticlockwise

SQUARE = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]
INNER = [[0.2, 0.2], [0.4, 0.2], [0.4, 0.4], [0.2, 0.4], [0.2, 0.2]]


@pytest.mark.parametrize(
    "geometry, rings",
    [
        ({"type": "Polygon", "coordinates": [SQUARE]}, [1]),
        ({"type": "Polygon", "coordinates": [SQUARE, INNER]}, [2]),
        ({"type": "MultiPolygon", "coordinates": [[SQUARE], [INNER]]}, [1, 1]),
        ({"type": "GeometryCollection", "geometries": [{"type": "Polygon", "coordinates": [SQUARE]}]}, [1]),
        ({"type": "Polygon", "coordinates": [SQUARE[:-1]]}, [1]),  # closed here
        ({"type": "Polygon", "coordinates": [[[*point, 12.5] for point in SQUARE]]}, [1]),  # heights are dropped
        ({"type": "Polygon", "coordinates": [SQUARE, [[0, 0]]]}, [1]),  # a hole of one point is none
        ({"type": "Point", "coordinates": [0, 0]}, []),
        ({"type": "LineString", "coordinates": SQUARE}, []),
        ({"type": "Polygon", "coordinates": []}, []),
        ({"type": "Polygon", "coordinates": [[]]}, []),
        ({"type": "Polygon", "coordinates": [[[0, 0], ["1", 0], [1, 1], [0, 0]]]}, []),
        ({"type": "Polygon", "coordinates": [[[0, 0], [nan, 0], [inf, 1], [0, 0]]]}, []),
        ({"type": "Polygon", "coordinates": [[[0, 0], [True, 0], [1, 1], [0, 0]]]}, []),
        ({"type": "Polygon", "coordinates": {"a": 1}}, []),
        ({"type": "Polygon", "coordinates": [7]}, []),
        ({"type": "MultiPolygon", "coordinates": [SQUARE, 7, None]}, []),
        ({"type": "Polygon"}, []),
        ({}, []),
        (None, []),
        ("Polygon", []),
    ],
)
def test_a_geometry_becomes_polygons_or_nothing(geometry: object, rings: list[int]) -> None:
    assert [len(polygon) for polygon in geo.outline(geometry)] == rings


@pytest.mark.parametrize("outer", [SQUARE, SQUARE[::-1]])
@pytest.mark.parametrize("hole", [INNER, INNER[::-1]])
def test_outer_rings_turn_left_and_holes_turn_right(outer: list[list[float]], hole: list[list[float]]) -> None:
    ((line, inner),) = geo.outline({"type": "Polygon", "coordinates": [outer, hole]})
    assert is_anticlockwise(line)
    assert not is_anticlockwise(inner)


def test_every_ring_is_closed() -> None:
    (((first, *_, last),),) = geo.outline({"type": "Polygon", "coordinates": [SQUARE[:-1]]})
    assert first == last == Position(0, 0)
