"""地図タイル: the maps of others that a town may lay under its outlines, and the one host that they come from."""

from urllib.parse import urlsplit

from tsudoi.plan import Tiles
from tsudoi.settings import Settings

_KNOWN = {
    "gsi": Tiles(
        url="https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png",
        credit='<a href="https://maps.gsi.go.jp/development/ichiran.html">地理院タイル</a>',
    )
}


def tiles(settings: Settings) -> Tiles | None:
    """What the town chose; None where it wants to depend on nobody."""
    return _KNOWN.get(settings.tiles)


def host(settings: Settings) -> str:
    """The only place beside the site that a page may fetch pictures from; "" where there is none."""
    chosen = tiles(settings)
    return "://".join(urlsplit(chosen.url)[:2]) if chosen else ""
