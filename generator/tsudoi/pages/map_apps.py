"""地図アプリ: the map of others on which a place is shown with its streets, as the town chose. Nothing is asked of it before somebody presses."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from tsudoi.languages import said
from tsudoi.model import Location, Precision
from tsudoi.settings import Settings

_DIGITS = 6  # about 10 cm


@dataclass(frozen=True, slots=True)
class MapApp:
    """``pattern`` is an address with ``{lat}`` and ``{lon}`` in it."""

    name: str
    pattern: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A link to one place; ``lat`` and ``lon`` are for the map app of a phone."""

    text: str
    url: str
    lat: str
    lon: str
    is_rough: bool


_KNOWN = {
    "gsi": MapApp(said("国土地理院の地図"), "https://maps.gsi.go.jp/#17/{lat}/{lon}/"),
    "google": MapApp("Google マップ", "https://www.google.com/maps/search/?api=1&query={lat}%2C{lon}"),
    "osm": MapApp("OpenStreetMap", "https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}"),
}


def chosen(settings: Settings) -> MapApp | None:
    """What the town wrote; None where it wants to lead nobody elsewhere."""
    if settings.map_app == "none":
        return None
    return _KNOWN.get(settings.map_app) or _own(settings)


def _own(settings: Settings) -> MapApp:
    return MapApp(said("{host} の地図", host=urlsplit(settings.map_app).hostname), settings.map_app)


def way(settings: Settings, location: Location) -> Way | None:
    """The same spot with streets and house numbers; of a rough position it says that it is one."""
    app, position = chosen(settings), location.position
    if app is None or position is None:
        return None
    lat, lon = f"{position.lat:.{_DIGITS}f}", f"{position.lon:.{_DIGITS}f}"
    is_rough = location.precision is Precision.TOWN
    words = said("だいたいの場所を見る") if is_rough else said("道や番地まで見る")
    url = app.pattern.replace("{lat}", lat).replace("{lon}", lon)
    return Way(text=said("{words}({map})", words=words, map=app.name), url=url, lat=lat, lon=lon, is_rough=is_rough)
