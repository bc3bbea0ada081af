"""本物の区の形: the outlines of two real cities pass, and what is odd about them is said."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from tests.rules.records import TODAY, a_register

from tsudoi import geo
from tsudoi.geo import Position
from tsudoi.rules import homes, outline_file, outline_names, outline_places, outline_shapes, overlaps

DATA = Path(__file__).parents[3] / "shared" / "data"
RULES = (outline_file, outline_names, outline_places, outline_shapes, overlaps)

real = pytest.mark.skipif(not DATA.is_dir(), reason=f"the real cities' data are not at {DATA}")


def _named(path: str, key: str | None) -> tuple[dict[str, Any], list[dict[str, str]]]:
    """A file with ids as our format wants them, and the districts that belong to it."""
    data = json.loads((DATA / path).read_text(encoding="utf-8"))
    districts = []
    for number, feature in enumerate(data["features"]):
        name = feature["properties"][key] if key else f"第{number}"
        feature["properties"] = {"id": f"d{number}"}
        districts.append({"id": f"d{number}", "name": name, "desk": "包括", "desk_phone": "0999-20-0001"})
    return data, districts


@real
@pytest.mark.parametrize(
    "path, key, count",
    [("hachioji-school-district/Elementary.geojson", "name", 69), ("kosai-caremap/school.geojson", None, 6)],
)
def test_the_outlines_of_a_real_city_are_sound(path: str, key: str | None, count: int) -> None:
    polygons, districts = _named(path, key)
    register = a_register(polygons=polygons, districts=districts)
    assert len([district for district in register.districts if district.outline]) == count
    notices = [notice for rule in RULES for notice in rule.faults(register, TODAY)]
    assert Counter(notice.code for notice in notices) - Counter({"rings_turned": 1, "overlap_sliver": 99}) == Counter()


@real
def test_neighbours_of_a_real_city_are_mutual_and_nobody_is_alone() -> None:
    polygons, _ = _named("hachioji-school-district/Elementary.geojson", "name")
    outlines = {str(number): geo.outline(feature["geometry"]) for number, feature in enumerate(polygons["features"])}
    beside = geo.neighbours(outlines)
    assert all(beside.values())
    assert all(one in beside[other] for one, others in beside.items() for other in others)


@real
def test_labels_and_simple_outlines_of_a_real_city_hold() -> None:
    polygons, _ = _named("hachioji-school-district/Elementary.geojson", "name")
    outlines = [geo.outline(feature["geometry"]) for feature in polygons["features"]]
    simple = [geo.simplify(outline, 20) for outline in outlines]
    assert all(geo.contains(outline, geo.label_point(outline)) for outline in outlines)
    assert all(geo.crossings(outline) is None for outline in simple)
    assert _corners(simple) < _corners(outlines) / 4


@real
def test_places_of_a_real_city_lie_in_their_districts() -> None:
    """340 of the 341 points of Kosai lie in one of its six districts."""
    polygons, districts = _named("kosai-caremap/school.geojson", None)
    spots = json.loads((DATA / "kosai-caremap/spot.geojson").read_text(encoding="utf-8"))["features"]
    points = [Position(*spot["geometry"]["coordinates"][:2]) for spot in spots]
    rows = [
        {"latitude": f"{point.lat:.7f}", "longitude": f"{point.lon:.7f}", "id": f"k-{n}"}
        for n, point in enumerate(points)
    ]
    register = a_register(*rows, polygons=polygons, districts=districts, folder="全市")
    assert len(points) == 341
    assert [notice.code for notice in homes.faults(register, TODAY)] == ["place_outside"]


def _corners(outlines: list[geo.Outline]) -> int:
    return sum(len(ring) for outline in outlines for polygon in outline for ring in polygon)
