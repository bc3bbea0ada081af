"""The map shell: folium draws it, and nothing of folium's habits shows."""

import re
import subprocess
import sys
from pathlib import PurePosixPath
from typing import Any

import folium
import pytest
from branca.element import Element
from tests.a_town import a_square, some_settings

from tsudoi import maps
from tsudoi.geo import Outline, Position
from tsudoi.pages.tiles import tiles
from tsudoi.plan import MapView


def a_view(**more: object) -> MapView:
    plain = {
        "path": PurePosixPath("districts/wakaba/map.js"),
        "outline": a_square(),
        "data": PurePosixPath("x.geojson"),
    }
    return MapView(**(plain | more))  # type: ignore[arg-type]


def script(**more: object) -> str:
    return maps.draw(a_view(**more)).body.decode()


ISLAND: Outline = (*a_square(), *a_square(west=141.05))
WITH_HOLE: Outline = ((a_square()[0][0], a_square(west=141.002, south=36.302, side=0.002)[0][0]),)


@pytest.mark.parametrize("outline, paths", [(a_square(), 1), (ISLAND, 2), (WITH_HOLE, 1)])
def test_every_polygon_of_an_outline_is_drawn_once(outline: Outline, paths: int) -> None:
    assert script(outline=outline).count("L.polygon(") == paths


def test_leaflet_is_given_latitude_first() -> None:
    assert Position(141.0, 36.3) in a_square()[0][0]
    assert "[36.3, 141.0]" in script()


def test_neighbours_are_drawn_below_the_district() -> None:
    text = script(neighbours=(a_square(west=141.01), a_square(west=140.99)))
    assert text.count("map-neighbour") == 2
    assert text.rindex("map-neighbour") < text.index("map-outline")


def test_the_same_view_gives_the_same_bytes_in_any_order() -> None:
    first = maps.draw(a_view(outline=ISLAND)).body
    maps.draw(a_view())
    assert maps.draw(a_view(outline=ISLAND)).body == first


def test_another_process_gives_the_same_bytes() -> None:
    program = "import sys; from tests.maps.test_maps import script; sys.stdout.write(script())"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == script()


def test_folium_counts_only_while_we_draw() -> None:
    before = Element._generate_id
    maps.draw(a_view())
    assert Element._generate_id is before


def test_without_tiles_no_host_is_named() -> None:
    assert "//" not in script()


def test_with_tiles_only_the_two_hosts_of_gsi_are_named_and_the_source_is_credited() -> None:
    text = script(tiles=tiles(some_settings(tiles="gsi")))
    assert set(re.findall(r"//([a-z.]+)", text)) == {"cyberjapandata.gsi.go.jp", "maps.gsi.go.jp"}
    assert "地理院タイル" in text.encode().decode("unicode_escape", "ignore") or "地理院タイル" in text


def test_a_foreign_host_in_the_script_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    shell = maps._shell

    def with_more(view: MapView) -> Any:
        made = shell(view)
        folium.TileLayer("https://tiles.example.com/{z}/{x}/{y}.png", attr="x").add_to(made)
        return made

    monkeypatch.setattr(maps, "_shell", with_more)
    with pytest.raises(maps.ForeignHost, match=re.escape("tiles.example.com")):
        maps.draw(a_view(tiles=tiles(some_settings(tiles="gsi"))))


def test_clusters_are_told_the_largest_zoom_and_nothing_moves_by_itself() -> None:
    text = script()
    assert '"maxZoom": 18' in text
    assert '"zoomAnimation": false' in text
