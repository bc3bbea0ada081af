"""区の形の試験: outlines as mapping programs and people make them."""

from typing import Any

import pytest
from tests.rules.records import (
    OUTLINES,
    SIDE,
    SOUTH,
    WAKABA,
    WEST,
    a_feature,
    a_map,
    a_register,
    a_square,
    codes,
    found,
)

from tsudoi.notices import Severity
from tsudoi.rules import outline_file, outline_names, outline_places, outline_shapes, overlaps
from tsudoi.words import sentences

EAST = WEST + SIDE


def crs(name: str) -> dict[str, Any]:
    return {"type": "name", "properties": {"name": name}}


@pytest.mark.parametrize(
    "polygons, expected",
    [
        (OUTLINES, []),
        ({**OUTLINES, "crs": None}, []),
        ({**OUTLINES, "crs": crs("urn:ogc:def:crs:OGC:1.3:CRS84")}, []),
        ({**OUTLINES, "crs": crs("urn:ogc:def:crs:EPSG::4326")}, []),
        ({**OUTLINES, "crs": crs("EPSG:6668")}, []),  # JGD2011
        ({**OUTLINES, "crs": crs("urn:ogc:def:crs:EPSG::4612")}, []),  # JGD2000
        ({**OUTLINES, "crs": crs("urn:ogc:def:crs:EPSG::6677")}, ["outlines_crs"]),  # plane rectangular IX
        ({**OUTLINES, "crs": crs("EPSG:3857")}, ["outlines_crs"]),
        ({**OUTLINES, "crs": crs("EPSG:14326")}, ["outlines_crs"]),
        ({**OUTLINES, "crs": {"type": "link"}}, ["outlines_crs"]),
        ({**OUTLINES, "crs": "WGS84?"}, ["outlines_crs"]),
        (a_feature(), ["outlines_no_collection"]),
        ({"type": "Topology", "objects": {}}, ["outlines_no_collection"]),
        ([a_feature()], ["outlines_no_collection"]),
        ({"type": "FeatureCollection"}, ["outlines_no_collection"]),
        (a_map(a_feature(), 7, None), ["outline_no_feature", "outline_no_feature"]),
        (None, []),
    ],
)
def test_the_file_is_a_collection_in_degrees(polygons: Any, expected: list[str]) -> None:
    assert codes(outline_file, a_register(polygons=polygons)) == expected


BARE = {"type": "Feature", "properties": {}, "geometry": a_feature()["geometry"]}


@pytest.mark.parametrize(
    "features, expected",
    [
        ([a_feature("wakaba"), a_feature("sakuradai")], []),
        ([a_feature("若葉小学校区"), a_feature("桜台")], []),  # names do as well
        ([a_feature("wakaba"), a_feature("sakuradai"), a_feature("wakaba")], ["outline_again"]),
        ([a_feature("wakaba")], ["outline_missing"]),
        ([a_feature("wakaba"), BARE], ["outline_nameless", "outline_missing"]),
        ([a_feature("wakaba"), {"type": "Feature"}], ["outline_nameless", "outline_missing"]),
        ([a_feature("wakaba"), a_feature(None)], ["outline_nameless", "outline_missing"]),
        ([a_feature("wakaba"), a_feature("sakurada")], ["outline_unknown_near", "outline_missing"]),
        ([a_feature("wakaba"), a_feature(12)], ["outline_unknown", "outline_missing"]),
        ([], ["outline_missing", "outline_missing"]),
    ],
)
def test_every_outline_is_a_district_and_every_district_has_one(features: list[Any], expected: list[str]) -> None:
    assert codes(outline_names, a_register(polygons=a_map(*features))) == expected


def test_without_a_file_no_outline_is_missed() -> None:
    assert codes(outline_names, a_register(polygons=None)) == []


SQUARE, HOLE = a_square(), a_square(WEST + 0.005, SOUTH + 0.005, 0.005)[::-1]
TIE = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]]


def turned(lines: list[list[float]]) -> list[list[float]]:
    return [[lat, lon] for lon, lat in lines]


@pytest.mark.parametrize(
    "feature, expected",
    [
        (a_feature("wakaba", SQUARE), []),
        (a_feature("wakaba", SQUARE, HOLE), []),
        (a_feature("wakaba", [SQUARE, HOLE], [a_square(EAST + 1)], kind="MultiPolygon"), []),
        (a_feature("wakaba", [[*point, 3.5] for point in SQUARE]), []),
        (a_feature("wakaba", TIE), ["ring_crosses"]),
        (a_feature("wakaba", SQUARE, a_square(EAST + 1)[::-1]), ["ring_crosses"]),  # a hole beside its ring
        (
            a_feature("wakaba", [SQUARE], [a_square(WEST + 0.01)], kind="MultiPolygon"),
            ["ring_crosses"],
        ),  # parts overlap
        (a_feature("wakaba", SQUARE[:-1]), ["ring_open"]),
        (a_feature("wakaba", SQUARE[::-1]), ["rings_turned"]),
        (a_feature("wakaba", SQUARE, HOLE[::-1]), ["rings_turned"]),
        (a_feature("wakaba", SQUARE[:2]), ["ring_broken"]),
        (a_feature("wakaba", [SQUARE[0], SQUARE[1], SQUARE[0]]), ["ring_broken"]),
        (a_feature("wakaba", [["x", "y"], *SQUARE]), ["ring_broken"]),
        (a_feature("wakaba", SQUARE, [HOLE[0]]), ["ring_broken"]),
        (a_feature("wakaba", kind="Polygon", coordinates=[]), ["outline_empty"]),
        (a_feature("wakaba", kind="Polygon", coordinates=[[]]), ["outline_empty"]),
        (a_feature("wakaba", kind="MultiPolygon", coordinates=[]), ["outline_empty"]),
        ({"type": "Feature", "properties": {"id": "wakaba"}, "geometry": None}, ["outline_empty"]),
        ({"type": "Feature", "properties": {"id": "wakaba"}}, ["outline_empty"]),
        (a_feature("wakaba", kind="Point", coordinates=[WEST, SOUTH]), ["outline_no_area"]),
        (a_feature("wakaba", kind="LineString", coordinates=SQUARE), ["outline_no_area"]),
    ],
)
def test_an_outline_is_a_sound_area(feature: Any, expected: list[str]) -> None:
    assert codes(outline_shapes, a_register(polygons=a_map(feature))) == expected


def test_turned_rings_are_told_once_for_the_file() -> None:
    shapefile = a_map(*(a_feature(str(number), a_square(WEST + number)[::-1]) for number in range(5)))
    (notice,) = found(outline_shapes, a_register(polygons=shapefile))
    assert (notice.severity, notice.facts["count"]) == (Severity.INFO, 5)


def test_a_crossing_is_located() -> None:
    (notice,) = found(outline_shapes, a_register(polygons=a_map(a_feature("wakaba", TIE))))
    assert f"経度 {WEST + 0.01:.5f}、緯度 {SOUTH + 0.01:.5f}" in sentences(notice)[0]
    assert str(notice.origin.file) == "resources/districts.geojson"


@pytest.mark.parametrize(
    "ring, expected",
    [
        (SQUARE, []),
        (turned(SQUARE), ["outline_swapped"]),
        ([[x * 1000, y * 1000] for x, y in SQUARE], ["outline_projected"]),
        ([[x - 120, y - 30] for x, y in SQUARE], ["outline_abroad"]),
        ([*SQUARE[:2], [0, 0], *SQUARE[2:]], ["outline_abroad"]),  # one stray corner
    ],
)
def test_an_outline_lies_in_japan(ring: list[list[float]], expected: list[str]) -> None:
    assert codes(outline_places, a_register(polygons=a_map(a_feature("wakaba", ring)))) == expected


@pytest.mark.parametrize(
    "shift, expected",
    [
        (SIDE, []),  # side by side
        (SIDE + 0.005, []),  # a gap is a park or a lake
        (SIDE - 0.00001, ["overlap_sliver"]),
        (SIDE * 0.99, ["overlap"]),  # a street where families may choose
        (SIDE * 0.5, ["overlap_large"]),
        (0, ["overlap_large"]),  # the same shape twice
    ],
)
def test_districts_overlap_by_a_sliver_at_most(shift: float, expected: list[str]) -> None:
    polygons = a_map(a_feature("wakaba"), a_feature("sakuradai", a_square(WEST + shift)))
    assert codes(overlaps, a_register(polygons=polygons)) == expected


def test_overlaps_weigh_by_their_share() -> None:
    levels = []
    for shift in (SIDE - 0.00001, SIDE * 0.99, 0):
        polygons = a_map(a_feature("wakaba"), a_feature("sakuradai", a_square(WEST + shift)))
        levels += [notice.severity for notice in found(overlaps, a_register(polygons=polygons))]
    assert levels == [Severity.INFO, Severity.WARNING, Severity.ERROR]


def test_a_crossing_outline_does_not_stop_the_overlap() -> None:
    polygons = a_map(a_feature("wakaba", TIE), a_feature("sakuradai"))
    assert codes(overlaps, a_register(polygons=polygons)) == ["overlap_large"]


def test_one_district_overlaps_nothing() -> None:
    assert codes(overlaps, a_register(polygons=a_map(a_feature()), districts=[WAKABA])) == []
