"""描く試験: outlines and positions land on the sheet, in proportion and right way up."""

import re
from math import cos, radians

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tsudoi import geo
from tsudoi.geo import Position
from tsudoi.geo.values import Ring

NORTH_WEST, SOUTH_EAST = Position(137.5, 34.8), Position(137.6, 34.7)
BOX = (137.5, 34.7, 137.6, 34.8)

lands = st.tuples(st.floats(122, 154), st.floats(20, 46)).map(lambda pair: Position(*pair))


def a_ring(*positions: Position) -> Ring:
    return (*positions, positions[0])


def test_north_is_up_and_west_is_left() -> None:
    left, top = geo.project(NORTH_WEST, BOX, 100, 100)
    right, bottom = geo.project(SOUTH_EAST, BOX, 100, 100)
    assert (top, bottom) == (0, pytest.approx(100))
    assert right - left == pytest.approx(100 * cos(radians(34.75)))  # a degree of longitude is shorter here
    assert left == pytest.approx(100 - right)  # in the middle of the sheet


@settings(max_examples=100, deadline=None)
@given(st.lists(lands, min_size=3, max_size=20), st.floats(10, 2000), st.floats(10, 2000))
def test_every_number_of_a_path_is_on_the_sheet(ring: list[Position], width: float, height: float) -> None:
    outline = ((a_ring(*ring),),)
    path = geo.svg_path(outline, geo.bounds([outline]), width, height)
    points = [tuple(map(float, pair.split(","))) for pair in re.findall(r"[\d.]+,[\d.]+", path)]
    assert points
    assert all(0 <= x <= width + 0.05 and 0 <= y <= height + 0.05 for x, y in points)
    assert re.fullmatch(r"M[\d., ]+Z", path)
    assert not re.search(r"\.\d\d", path)


def test_a_path_has_one_line_for_each_ring_and_no_corner_twice() -> None:
    outer = a_ring(Position(137.5, 34.7), Position(137.6, 34.7), Position(137.60001, 34.70001), Position(137.6, 34.8))
    hole = a_ring(Position(137.58, 34.72), Position(137.59, 34.72), Position(137.59, 34.75))
    path = geo.svg_path(((outer, hole),), BOX, 100, 100)
    assert path == "M8.9,100 91.1,100 91.1,0ZM74.6,80 82.9,80 82.9,50Z"


def test_the_box_of_several_outlines_holds_them_all() -> None:
    one = ((a_ring(Position(137, 34), Position(138, 34), Position(137, 35)),),)
    other = ((a_ring(Position(139, 33), Position(140, 33), Position(139, 34)),),)
    assert geo.bounds([one, (), other]) == (137, 33, 140, 35)


def test_a_box_of_one_point_still_draws() -> None:
    x, y = geo.project(NORTH_WEST, (137.5, 34.8, 137.5, 34.8), 100, 50)
    assert 0 <= x <= 100
    assert 0 <= y <= 50


def test_nothing_draws_nothing() -> None:
    assert geo.svg_path((), BOX, 100, 100) == ""


@pytest.mark.parametrize(
    "a, b, metres",
    [
        (Position(139.7671, 35.6812), Position(135.4959, 34.7025), 403_000),  # Tokyo to Osaka
        (Position(137.5, 34.7), Position(137.5, 34.701), 111.2),
        (Position(137.5, 34.7), Position(137.5, 34.7), 0),
    ],
)
def test_distances_are_those_of_the_map(a: Position, b: Position, metres: float) -> None:
    assert geo.distance_m(a, b) == pytest.approx(metres, rel=0.005)
