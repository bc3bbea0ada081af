"""地図の下敷き: folium draws the fixed part of a map (outlines, bounds, tiles) as a script file. Pins are drawn in the browser.

No text of a record comes near folium: its popups, tooltips and icons would run ``${…}`` from data. This is the only room that knows that
Leaflet wants (lat, lon).
"""

import itertools
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tsudoi import geo
from tsudoi.geo import Outline
from tsudoi.plan import Artifact, MapView, Tiles

ELEMENT = "district_map"
"""folium's name for the map: the page has an element ``map_district_map``, the script a variable of that name."""

HOOK = "_generate_id"
"""Where branca, on which folium stands, makes the id of an element."""

MAX_ZOOM = 18
NEAREST = 16
"""A map of one place begins with the streets around it, not with its roof."""

PADDING = 12
"""Pixels between the outline and the edge of the map."""

_STILL: dict[str, Any] = {
    "zoom_control": False,
    "zoom_animation": False,
    "fade_animation": False,
    "marker_zoom_animation": False,
    "inertia": False,
}
"""Nothing moves by itself; the buttons for zooming are made in the browser, with Japanese words."""

FINE_ZOOM = 0.25
"""Without tiles a map need not keep to whole zoom levels, and a district fills its frame."""

_DIGITS = 5  # about a metre

_HOST = re.compile(r"//([^/\s\"'<>]+)")


class ForeignHost(Exception):
    """folium wrote a host that no page may ask: our fault, so the build stops."""


def draw(view: MapView) -> Artifact:
    """The script that builds the map of a view: same view, same bytes, in whatever order maps are drawn."""
    with _counted_ids():
        script = _script(_shell(view))
    if foreign := sorted(_hosts(script) - _allowed(view.tiles)):
        raise ForeignHost(f"{view.path}: {', '.join(foreign)}")
    return Artifact(view.path, script.encode())


def _hosts(text: str) -> set[str]:
    return set(_HOST.findall(text.lower()))


def _allowed(tiles: Tiles | None) -> set[str]:
    """The host of the tiles, and the one that their credit leads to."""
    return _hosts(f"{tiles.url} {tiles.credit}") if tiles else set()


def _shell(view: MapView) -> Any:
    import folium  # noqa: PLC0415 - half a second that a build without maps need not pay

    shell = folium.Map(tiles=None, **_STILL)
    shell.default_js, shell.default_css = [], []  # lists of its own: folium's belong to the class, and to a CDN
    shell._id = ELEMENT
    shell.options["maxZoom"] = MAX_ZOOM  # folium gives max_zoom to its tiles only, and clusters ask the map
    if view.tiles:
        folium.TileLayer(view.tiles.url, attr=view.tiles.credit, max_zoom=MAX_ZOOM).add_to(shell)
    else:
        shell.options["zoomSnap"] = FINE_ZOOM
    for outline in view.neighbours:
        _add(shell, outline, "map-neighbour")
    _add(shell, view.outline, "map-outline")
    west, south, east, north = view.extent or geo.bounds([view.outline])
    shell.fit_bounds([[south, west], [north, east]], padding=(PADDING, PADDING), max_zoom=NEAREST)
    return shell


def _add(shell: Any, outline: Outline, name: str) -> None:
    """One path for each polygon with its holes; their colours stand in map.css."""
    import folium  # noqa: PLC0415 - see above

    for polygon in outline:
        places = [[(round(lat, _DIGITS), round(lon, _DIGITS)) for lon, lat in ring] for ring in polygon]
        folium.Polygon(places, class_name=name, fill=True, interactive=False).add_to(shell)


def _script(shell: Any) -> str:
    """Only the script: the element and the style stand in our own template and stylesheet."""
    figure = shell.get_root()
    figure.render()
    return "\n".join(line.rstrip() for line in str(figure.script.render()).splitlines() if line.strip()) + "\n"


@contextmanager
def _counted_ids() -> Iterator[None]:
    """folium names its elements at random; inside this block it counts."""
    from branca.element import Element  # noqa: PLC0415 - comes with folium

    numbers = itertools.count(1)
    original = Element._generate_id
    setattr(Element, HOOK, lambda _element: f"{next(numbers):03d}")
    try:
        yield
    finally:
        setattr(Element, HOOK, original)
