"""番地: where each page and file of the site lives."""

from datetime import date
from itertools import takewhile
from pathlib import PurePosixPath

from tsudoi.languages import JAPANESE

INDEX = "index.html"
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

HOME = PurePosixPath(INDEX)
SEARCH = PurePosixPath("search", INDEX)
KEPT = PurePosixPath("kept", INDEX)
NOT_FOUND = PurePosixPath("404.html")
OFFLINE = PurePosixPath("offline", INDEX)
ACCESSIBILITY = PurePosixPath("accessibility", INDEX)
AHEAD = PurePosixPath("days", "ahead.json")
SEARCH_WORDS = PurePosixPath("search", "words.json")
KEPT_LIST = PurePosixPath("search", "kept.json")
NEAR = PurePosixPath("search", "near.json")
DICTIONARY = PurePosixPath("search", "dictionary.json")
SPELLINGS = PurePosixPath("search", "spellings.json")
ELSEWHERE = "-"
"""Stands for a district where what is searched for belongs to none."""


def district(identifier: str) -> PurePosixPath:
    """One small site per elementary-school district."""
    return PurePosixPath("districts", identifier, INDEX)


def service(identifier: str) -> PurePosixPath:
    """A record keeps its address for life: it stands in QR codes on paper."""
    return PurePosixPath("services", identifier, INDEX)


def need(identifier: str) -> PurePosixPath:
    """All that answers one need."""
    return PurePosixPath("needs", identifier, INDEX)


def category(identifier: str) -> PurePosixPath:
    """All of one category."""
    return PurePosixPath("categories", identifier, INDEX)


def weekday(number: int) -> PurePosixPath:
    """All that opens on a day of the week, from 0 (Monday)."""
    return PurePosixPath("weekdays", DAYS[number], INDEX)


def search(district: str) -> PurePosixPath:
    """What the search knows of a district's records at once."""
    return PurePosixPath("search", "districts", f"{district}.json")


def search_texts(district: str) -> PurePosixPath:
    """The rest of what is written in them."""
    return PurePosixPath("search", "texts", f"{district}.json")


def day(when: date) -> PurePosixPath:
    """What opens on one of the days after the build."""
    return PurePosixPath("days", f"{when.isoformat()}.json")


def content(slug: str) -> PurePosixPath:
    """A page of content/."""
    return PurePosixPath(slug, INDEX)


def pins(identifier: str) -> PurePosixPath:
    """The GeoJSON with a district's pins."""
    return PurePosixPath("districts", identifier, "services.geojson")


def map_script(identifier: str) -> PurePosixPath:
    """The script that draws a district's map."""
    return PurePosixPath("districts", identifier, "map.js")


def photo(mark: str, width: int) -> PurePosixPath:
    """A photograph at one of its widths, by a mark of its content: records share it, and what it was called is nobody's business."""
    return PurePosixPath("photos", f"{width}.{mark}.jpg")


def qr(identifier: str) -> PurePosixPath:
    """A record's QR code."""
    return PurePosixPath("services", identifier, "qr.svg")


def relative(here: PurePosixPath, target: PurePosixPath) -> str:
    """The way from one page to another, up and then down, so that the site may live under any path of a server."""
    folder = target.parent if target.name == INDEX else target
    start, goal = here.parent.parts, folder.parts
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(start, goal, strict=False)))
    way = "/".join((*(("..",) * (len(start) - shared)), *goal[shared:])) or "."
    return f"{way}/" if target.name == INDEX else way


def month_calendar(identifier: str) -> PurePosixPath:
    """The month calendar of a district."""
    return PurePosixPath("districts", identifier, "calendar", INDEX)


def month_calendar_qr(identifier: str) -> PurePosixPath:
    """Its QR code, for the sheet on the wall."""
    return PurePosixPath("districts", identifier, "calendar", "qr.svg")


def ics(page: PurePosixPath) -> PurePosixPath:
    """The iCalendar file of what a page shows, beside the page."""
    return page.with_name("calendar.ics")


def in_language(code: str, path: PurePosixPath) -> PurePosixPath:
    """Pages in other languages than Japanese have a folder of their own; all other files are there once for all."""
    is_page = path.name in (INDEX, NOT_FOUND.name)
    return PurePosixPath(code) / path if is_page and code != JAPANESE.code else path


def url(base_url: str, path: PurePosixPath) -> str:
    """The absolute address that people see, without index.html."""
    text = str(path)
    return base_url + (text.removesuffix(INDEX) if path.name == INDEX else text)
