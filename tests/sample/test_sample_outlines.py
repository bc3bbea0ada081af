"""見本のまちの形: nine school districts that lie side by side as real ones do."""

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from shapely.geometry import Point, shape
from shapely.ops import unary_union

RESOURCES = Path(__file__).parents[2] / "resources"
FEATURES = json.loads((RESOURCES / "districts.geojson").read_text(encoding="utf-8"))["features"]
SHAPES = {feature["properties"]["id"]: shape(feature["geometry"]) for feature in FEATURES}
ISLANDS = {"minato": 2}
HOLES = {"yamazato": 1}  # 日和湖

Vertex = tuple[float, float]


def rings(feature: dict[str, Any]) -> list[list[Vertex]]:
    geometry = feature["geometry"]
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [[tuple(vertex) for vertex in ring] for polygon in polygons for ring in polygon]


def vertices(feature: dict[str, Any]) -> set[Vertex]:
    return {vertex for ring in rings(feature) for vertex in ring}


def parts(name: str) -> list[Any]:
    return list(getattr(SHAPES[name], "geoms", [SHAPES[name]]))


def test_there_are_nine_valid_outlines() -> None:
    assert len(SHAPES) == 9
    assert [name for name, outline in SHAPES.items() if not outline.is_valid] == []


def test_the_outlines_are_as_fine_as_those_of_a_real_town() -> None:
    assert 400 <= sum(len(vertices(feature)) for feature in FEATURES) <= 1500
    assert all(len(vertices(feature)) > 40 for feature in FEATURES)


@pytest.mark.parametrize("one, other", tuple(combinations(SHAPES, 2)))
def test_no_two_districts_overlap(one: str, other: str) -> None:
    assert SHAPES[one].intersection(SHAPES[other]).area == 0


def test_nothing_lies_between_the_districts() -> None:
    """Together they are the mainland, whose only hole is the lake, and one island."""
    union: Any = unary_union(list(SHAPES.values()))
    town = sorted(union.geoms, key=lambda part: part.area)
    assert [len(part.interiors) for part in town] == [0, 1]
    assert sum(outline.area for outline in SHAPES.values()) == pytest.approx(sum(part.area for part in town))


def test_neighbours_share_every_vertex_of_their_border() -> None:
    """A vertex on somebody's border is a vertex of that border: nothing can tear when the lines are thinned."""
    for feature in FEATURES:
        for name, outline in SHAPES.items():
            if name == feature["properties"]["id"]:
                continue
            other = next(vertices(other) for other in FEATURES if other["properties"]["id"] == name)
            touching = {vertex for vertex in vertices(feature) if outline.distance(Point(vertex)) < 1e-9}
            assert touching <= other


@pytest.mark.parametrize("name", SHAPES)
def test_islands_and_lakes_are_where_they_are_meant_to_be(name: str) -> None:
    assert len(parts(name)) == ISLANDS.get(name, 1)
    assert sum(len(part.interiors) for part in parts(name)) == HOLES.get(name, 0)


def test_rings_are_closed_and_turn_as_rfc_7946_asks() -> None:
    for feature in FEATURES:
        assert all(ring[0] == ring[-1] for ring in rings(feature))
    for name in SHAPES:
        assert all(part.exterior.is_ccw for part in parts(name))
        assert not any(hole.is_ccw for part in parts(name) for hole in part.interiors)


def test_coordinates_are_written_to_a_tenth_of_a_metre_and_no_finer() -> None:
    written = [number for feature in FEATURES for vertex in vertices(feature) for number in vertex]
    assert all(round(number, 6) == number for number in written)
