"""番地: where each page and file of the site lives."""

from datetime import date
from pathlib import PurePosixPath

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

HOME = PurePosixPath("index.html")
SEARCH = PurePosixPath("search", "index.html")
NOT_FOUND = PurePosixPath("404.html")


def district(identifier: str) -> PurePosixPath:
    """One small site per elementary-school district."""
    return PurePosixPath("districts", identifier, "index.html")


def service(identifier: str) -> PurePosixPath:
    """A record keeps its address for life: it stands in QR codes on paper."""
    return PurePosixPath("services", identifier, "index.html")


def need(identifier: str) -> PurePosixPath:
    """All that answers one need."""
    return PurePosixPath("needs", identifier, "index.html")


def category(identifier: str) -> PurePosixPath:
    """All of one category."""
    return PurePosixPath("categories", identifier, "index.html")


def weekday(number: int) -> PurePosixPath:
    """All that opens on a day of the week, from 0 (Monday)."""
    return PurePosixPath("weekdays", DAYS[number], "index.html")


def day(when: date) -> PurePosixPath:
    """What opens on one of the days after the build."""
    return PurePosixPath("days", f"{when.isoformat()}.json")


def content(slug: str) -> PurePosixPath:
    """A page of content/."""
    return PurePosixPath(slug, "index.html")


def pins(identifier: str) -> PurePosixPath:
    """The GeoJSON with a district's pins."""
    return PurePosixPath("districts", identifier, "services.geojson")


def map_script(identifier: str) -> PurePosixPath:
    """The script that draws a district's map."""
    return PurePosixPath("districts", identifier, "map.js")


def photo(identifier: str, width: int) -> PurePosixPath:
    """A record's photograph at one of its widths."""
    return PurePosixPath("services", identifier, f"photo-{width}.jpg")


def qr(identifier: str) -> PurePosixPath:
    """A record's QR code."""
    return PurePosixPath("services", identifier, "qr.svg")


def url(base_url: str, path: PurePosixPath) -> str:
    """The absolute address that people see, without index.html."""
    text = str(path)
    return base_url + (text.removesuffix("index.html") if path.name == "index.html" else text)
