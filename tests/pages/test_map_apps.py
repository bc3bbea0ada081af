"""地図アプリの試験: the link from a place to the map that the town chose."""

from dataclasses import replace

import pytest
from tests.a_town import a_service, an_edition, at, nowhere, some_settings

from tsudoi import pages
from tsudoi.model import Precision
from tsudoi.pages import map_apps
from tsudoi.plan import Page

PLACE = a_service().location


@pytest.mark.parametrize(
    "chosen, url, text",
    [
        ("gsi", "https://maps.gsi.go.jp/#17/36.305000/141.005000/", "道や番地まで見る(国土地理院の地図)"),
        (
            "google",
            "https://www.google.com/maps/search/?api=1&query=36.305000%2C141.005000",
            "道や番地まで見る(Google マップ)",
        ),
        (
            "osm",
            "https://www.openstreetmap.org/?mlat=36.305000&mlon=141.005000#map=17/36.305000/141.005000",
            "道や番地まで見る(OpenStreetMap)",
        ),
        (
            "https://map.example.jp/?lat={lat}&lon={lon}",
            "https://map.example.jp/?lat=36.305000&lon=141.005000",
            "道や番地まで見る(map.example.jp の地図)",
        ),
    ],
)
def test_the_link_leads_to_the_place_on_the_map_that_the_town_chose(chosen: str, url: str, text: str) -> None:
    way = map_apps.way(some_settings(map_app=chosen), PLACE)
    assert way is not None
    assert (way.url, way.text, way.is_rough) == (url, text, False)


def test_a_rough_position_is_said_to_be_one() -> None:
    way = map_apps.way(some_settings(), replace(PLACE, precision=Precision.TOWN))
    assert way is not None
    assert (way.text, way.is_rough) == ("だいたいの場所を見る(国土地理院の地図)", True)


@pytest.mark.parametrize("map_app, location", [("none", PLACE), ("gsi", nowhere())])
def test_no_link_without_a_place_or_where_the_town_wants_none(map_app: str, location: object) -> None:
    edition = an_edition(a_service(location=location), settings=some_settings(map_app=map_app))
    (page,) = (each for each in pages.pages(edition) if each.path == at("services", "wk-01", "index.html"))
    assert isinstance(page, Page)
    assert page.context["map_way"] is None
