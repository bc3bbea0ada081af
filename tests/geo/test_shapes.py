"""形の試験: inside, border, holes, neighbours, simpler outlines; shapely from outside is the oracle."""

from math import cos, hypot, pi, radians, sin

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from tsudoi import geo
from tsudoi.geo import Outline, Position
from tsudoi.geo.measuring import METRES_PER_DEGREE

WEST, SOUTH = 137.5, 34.7


def a_square(lon: float = WEST, lat: float = SOUTH, side: float = 0.02) -> list[list[float]]:
    return [[lon, lat], [lon + side, lat], [lon + side, lat + side], [lon, lat + side], [lon, lat]]


def an_outline(*rings: list[list[float]]) -> Outline:
    return geo.outline({"type": "Polygon", "coordinates": list(rings)})


PIERCED = an_outline(a_square(), a_square(WEST + 0.005, SOUTH + 0.005, 0.005))
TWO_PARTS = an_outline(a_square()) + an_outline(a_square(WEST + 0.05))


@pytest.mark.parametrize(
    "outline, lon, lat, inside",
    [
        (PIERCED, WEST + 0.001, SOUTH + 0.001, True),
        (PIERCED, WEST + 0.007, SOUTH + 0.007, False),  # in the hole
        (PIERCED, WEST + 0.005, SOUTH + 0.007, True),  # on the rim of the hole
        (PIERCED, WEST, SOUTH + 0.01, True),  # on the border
        (PIERCED, WEST, SOUTH, True),  # on a corner
        (PIERCED, WEST - 0.00001, SOUTH + 0.01, False),  # a metre off
        (TWO_PARTS, WEST + 0.06, SOUTH + 0.01, True),  # in the second part
        (TWO_PARTS, WEST + 0.03, SOUTH + 0.01, False),  # between the parts
    ],
)
def test_a_position_is_inside_or_outside(outline: Outline, lon: float, lat: float, inside: bool) -> None:
    assert geo.contains(outline, Position(lon, lat)) is inside


corners = st.lists(
    st.tuples(st.floats(0, 2 * pi), st.floats(0.001, 0.05)), min_size=3, max_size=24, unique_by=lambda c: c[0]
)


def a_star(points: list[tuple[float, float]]) -> list[list[float]]:
    """A polygon without crossings: corners in order of their angle around a middle."""
    ring = [[WEST + radius * cos(angle), SOUTH + radius * sin(angle)] for angle, radius in sorted(points)]
    return [*ring, ring[0]]


@settings(max_examples=150, deadline=None)
@given(corners, st.floats(-0.06, 0.06), st.floats(-0.06, 0.06))
def test_inside_is_what_shapely_covers(points: list[tuple[float, float]], east: float, north: float) -> None:
    ring = a_star(points)
    oracle, point = shapely.Polygon(ring), shapely.Point(WEST + east, SOUTH + north)
    expected = oracle.covers(point) or oracle.distance(point) <= 1e-6
    outline = an_outline(ring)
    assert geo.contains(outline, Position(point.x, point.y)) == expected
    assert geo.Locator({"a": (), "b": outline}).holding(Position(point.x, point.y)) == (("b",) if expected else ())


@settings(max_examples=100, deadline=None)
@given(corners, st.integers(0, 22), st.floats(0, 1))
def test_a_border_point_written_with_six_decimals_is_inside(
    points: list[tuple[float, float]], at: int, share: float
) -> None:
    ring = a_star(points)
    (x1, y1), (x2, y2) = ring[at % len(points)], ring[at % len(points) + 1]
    middle = Position(round(x1 + (x2 - x1) * share, 6), round(y1 + (y2 - y1) * share, 6))
    assert geo.contains(an_outline(ring), middle)


def cross_track_m(a: Position, b: Position, point: Position) -> float:
    """Metres from a point to the straight line between two others, measured on a plane."""
    narrow = cos(radians(point.lat))
    ax, ay = (a.lon - point.lon) * narrow, a.lat - point.lat
    bx, by = (b.lon - point.lon) * narrow, b.lat - point.lat
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = 0.0 if length == 0 else max(0.0, min(1.0, -(ax * (bx - ax) + ay * (by - ay)) / length))
    return hypot(ax + along * (bx - ax), ay + along * (by - ay)) * METRES_PER_DEGREE


@settings(max_examples=100, deadline=None)
@given(corners, st.floats(1, 2000))
def test_simplifying_keeps_an_outline_valid_and_near(points: list[tuple[float, float]], tolerance: float) -> None:
    outline = an_outline(a_star(points))
    simple = geo.simplify(outline, tolerance)
    was_valid = geo.crossings(outline) is None
    assert (geo.crossings(simple) is None) or not was_valid
    assert set(simple[0][0]) <= set(outline[0][0])
    for corner in outline[0][0]:
        sides = zip(simple[0][0], simple[0][0][1:], strict=False)
        assert (
            min(cross_track_m(a, b, corner) for a, b in sides) <= 2 * tolerance + 0.01
        )  # the ring's first corner may go last


def test_simplifying_drops_corners_that_say_nothing() -> None:
    ring = [[WEST + step / 10000, SOUTH] for step in range(200)] + [[WEST + 0.02, SOUTH + 0.02], [WEST, SOUTH]]
    assert len(geo.simplify(an_outline(ring), 5)[0][0]) == 4


def test_simplifying_nothing_is_nothing() -> None:
    assert geo.simplify((), 10) == ()


def test_neighbours_share_a_border_a_corner_or_a_narrow_slit() -> None:
    outlines = {
        "a": an_outline(a_square()),
        "b": an_outline(a_square(WEST + 0.02)),
        "corner": an_outline(a_square(WEST + 0.04, SOUTH + 0.02)),
        "slit": an_outline(a_square(WEST, SOUTH + 0.0202)),  # 22 m of river between
        "far": an_outline(a_square(WEST + 0.2)),
        "none": (),
    }
    assert geo.neighbours(outlines) == {
        "a": ("b", "slit"),
        "b": ("a", "corner", "slit"),
        "corner": ("b",),
        "slit": ("a", "b"),
        "far": (),
        "none": (),
    }


def test_no_outlines_have_no_neighbours() -> None:
    assert geo.neighbours({}) == {}
    assert geo.neighbours({"a": ()}) == {"a": ()}


@settings(max_examples=60, deadline=None)
@given(corners)
def test_the_label_stands_inside(points: list[tuple[float, float]]) -> None:
    outline = an_outline(a_star(points))
    if shapely.Polygon(outline[0][0]).area > 1e-8:  # thinner than a metre there is no place for a word
        assert geo.contains(outline, geo.label_point(outline))


def test_the_label_of_a_crescent_is_not_in_its_bay() -> None:
    bay = [[0, 0], [10, 0], [10, 2], [2, 2], [2, 8], [10, 8], [10, 10], [0, 10], [0, 0]]
    crescent = an_outline([[WEST + x / 100, SOUTH + y / 100] for x, y in bay])
    assert geo.contains(crescent, geo.label_point(crescent))


def test_the_label_of_an_outline_without_width_is_one_of_its_corners() -> None:
    flat = an_outline([[WEST, SOUTH], [WEST + 0.01, SOUTH], [WEST + 0.02, SOUTH], [WEST, SOUTH]])
    assert geo.label_point(flat) in flat[0][0]


def test_the_label_stands_in_the_largest_part() -> None:
    island = an_outline(a_square(WEST + 1, SOUTH, 0.001))
    assert geo.label_point(island + an_outline(a_square())).lon == pytest.approx(WEST + 0.01, abs=1e-4)


def test_a_bow_tie_crosses_itself_in_its_middle() -> None:
    tie = an_outline(
        [[WEST, SOUTH], [WEST + 0.02, SOUTH + 0.02], [WEST + 0.02, SOUTH], [WEST, SOUTH + 0.02], [WEST, SOUTH]]
    )
    assert geo.crossings(tie) == pytest.approx((WEST + 0.01, SOUTH + 0.01))
    assert geo.crossings(an_outline(a_square())) is None


def test_overlaps_are_told_as_a_share_of_the_smaller() -> None:
    outlines = {
        "big": an_outline(a_square()),
        "small": an_outline(a_square(WEST + 0.015, SOUTH, 0.01)),
        "beside": an_outline(a_square(WEST - 0.02)),
        "none": (),
    }
    found = {(one, other): round(share, 3) for one, other, share in geo.overlap_share(outlines)}
    assert found == {("big", "small"): 0.5, ("big", "beside"): 0.0}


def test_without_outlines_there_is_nothing_to_ask() -> None:
    assert not geo.Locator({"a": ()})
    assert not geo.Locator({}).holding(Position(WEST, SOUTH))
    assert geo.Locator({"a": an_outline(a_square())})


def test_how_far_off_a_position_is() -> None:
    locator = geo.Locator({"a": an_outline(a_square())})
    assert locator.off_m("a", Position(WEST + 0.01, SOUTH - 0.001)) == pytest.approx(111, abs=1)
    assert locator.off_m("a", Position(WEST - 0.001, SOUTH)) == pytest.approx(111 * cos(radians(SOUTH)), abs=1)
    assert locator.off_m("a", Position(WEST + 0.01, SOUTH + 0.01)) == 0
