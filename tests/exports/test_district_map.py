"""Pins: GeoJSON (RFC 7946) that the map reads, with the numbers of the list."""

import json
from dataclasses import replace

from tests.a_town import a_district, a_service, a_square, an_edition, nowhere, some_settings

from tsudoi import maps
from tsudoi.edition import Edition
from tsudoi.exports import district_map
from tsudoi.geo import Position
from tsudoi.model import Location, Precision, Status
from tsudoi.plan import Artifact, MapView


def pins(edition: Edition) -> list[dict[str, object]]:
    artifact = next(item for item in district_map.items(edition, ()) if isinstance(item, Artifact))
    return list(json.loads(artifact.body)["features"])


def test_a_pin_stands_at_its_place_with_its_number_in_the_list() -> None:
    edition = an_edition(a_service("a", "配食", location=nowhere()), a_service("b", "体操"))
    (pin,) = pins(edition)
    assert pin["id"] == "b"
    assert pin["geometry"] == {"type": "Point", "coordinates": [141.005, 36.305]}
    assert pin["properties"] == {
        "number": 2,
        "name": "体操",
        "url": "../../services/b/",
        "category": "体操・運動",
        "shape": "taiso",
        "status": "active",
        "rough": False,
    }


def test_ended_records_have_no_pin_and_suspended_ones_keep_theirs() -> None:
    edition = an_edition(a_service("a", status=Status.ENDED), a_service("b", status=Status.SUSPENDED))
    assert [pin["id"] for pin in pins(edition)] == ["b"]


def test_a_rough_place_says_so() -> None:
    rough = Location(venue="若葉町内", position=Position(141.001, 36.301), precision=Precision.TOWN)
    (pin,) = pins(an_edition(a_service(location=rough)))
    assert dict(pin["properties"])["rough"] is True  # type: ignore[call-overload]


def test_a_district_without_an_outline_has_neither_map_nor_pins() -> None:
    assert list(district_map.items(an_edition(a_service(), districts=(a_district(outline=()),)), ())) == []


def test_with_tiles_a_district_without_an_outline_has_a_map_around_its_pins() -> None:
    away = a_service("b", location=Location(venue="川原公民館", position=Position(141.02, 36.31)))
    bare = replace(a_district(), outline=())
    edition = an_edition(a_service("a"), away, districts=(bare,), settings=some_settings(tiles="gsi"))
    view = next(item for item in district_map.items(edition, ()) if isinstance(item, MapView))
    assert view.outline == ()
    assert view.extent == (141.005, 36.305, 141.02, 36.31)
    assert "[[36.305, 141.005], [36.31, 141.02]]" in maps.draw(view).body.decode()


def test_the_map_shows_the_neighbours_too() -> None:
    beside = replace(a_district("sakura", "桜"), outline=a_square(west=141.01))
    views = [
        item
        for item in district_map.items(an_edition(districts=(a_district(), beside)), ())
        if isinstance(item, MapView)
    ]
    assert [len(view.neighbours) for view in views] == [1, 1]
