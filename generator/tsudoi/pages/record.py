"""一つの活動のページ: one page per record, with every public fact; it stays when the activity ends."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.model import District, Occurrence, Precision, Service, Status
from tsudoi.pages import addresses, calls, coming, facts, places, sketches
from tsudoi.pages.frame import Frame, Link, around, district_name, trail
from tsudoi.pages.marks import marks
from tsudoi.pages.stamps import stamp
from tsudoi.plan import Item, Page, PhotoView, QrView

PHOTO_WIDTHS = (480, 960)
DAYS_SHOWN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One of the next days; ``words`` say it, ``reason`` says why."""

    day: date
    holding: str
    words: str
    span: str
    reason: str


def path(service: Service) -> PurePosixPath:
    """For life: this address is printed on paper."""
    return addresses.service(service.id)


def pages(edition: Edition) -> Iterator[Item]:
    """The page of each service, its photograph in two widths, its QR code."""
    for service in edition.town.services:
        yield Page(path(service), "record.html", _context(edition, service))
        yield from _pictures(edition, service)


def sessions(edition: Edition, service: Service) -> tuple[Session, ...]:
    """The next days, off and uncertain ones among them; none for what is at rest."""
    if service.status is not Status.ACTIVE:
        return ()
    table = coming.timetable(edition, service)
    return tuple(_session(day) for day in coming.ahead(edition, table)[:DAYS_SHOWN])


def number_of(edition: Edition, service: Service) -> int:
    """The number in the list of its own district; 0 where it stands in none."""
    listing = edition.listings.get(service.district, ())
    return next((number for number, each in enumerate(listing, start=1) if each.id == service.id), 0)


def _session(occurrence: Occurrence) -> Session:
    day = spoken.short_day(occurrence.day)
    words = {"open": day, "closed": f"{day}は休み", "unknown": f"{day}は、まだわかりません"}
    is_open = str(occurrence.holding) == "open"
    return Session(
        day=occurrence.day,
        holding=str(occurrence.holding),
        words=words[str(occurrence.holding)],
        span=spoken.span(occurrence.start, occurrence.end) if is_open else "",
        reason=occurrence.reason,
    )


def _pictures(edition: Edition, service: Service) -> Iterator[Item]:
    if service.photo:
        for width in PHOTO_WIDTHS:
            yield PhotoView(addresses.photo(service.id, width), service.photo.path, width)
    if base := edition.town.settings.base_url:
        yield QrView(addresses.qr(service.id), addresses.url(base, path(service)))


def _context(edition: Edition, service: Service) -> dict[str, Any]:
    district = calls.home(edition, service)
    table = coming.timetable(edition, service)
    position = service.location.position
    return {
        "frame": _frame(edition, service, district),
        "service": service,
        "number": number_of(edition, service),
        "district": district,
        "coming": coming.coming(edition, service),
        "sessions": sessions(edition, service),
        "rule": coming.rule(service, table),
        "is_read": table.status == "dates",
        "notes": table.notes,
        "sure_until": edition.sure_until,
        "marks": marks(service),
        "stamp": stamp(service, edition.today),
        "call": calls.of_service(edition, service),
        "publisher": calls.of_publisher(edition),
        "instead": places.instead(service),
        "locator": sketches.locator(district, position),
        "gsi": places.gsi_map(position) if position else "",
        "is_rough": service.location.precision is Precision.TOWN,
        "facts": facts.facts(edition, service),
        "successor": _successor(edition, service),
        "photos": tuple(addresses.photo(service.id, width) for width in PHOTO_WIDTHS) if service.photo else (),
        "qr": addresses.qr(service.id) if edition.town.settings.base_url else None,
        "called": _called(district, number_of(edition, service), service),
    }


def _called(district: District | None, number: int, service: Service) -> str:
    """How a reader can name this page on the telephone."""
    return f"{district.name}の{number}番" if district and number else service.name


def _successor(edition: Edition, service: Service) -> Service | None:
    return next((each for each in edition.town.services if service.successor and each.id == service.successor), None)


def _frame(edition: Edition, service: Service, district: District | None) -> Frame:
    place = (Link(district_name(district), addresses.district(district.id)),) if district else ()
    told = f"{service.name}({service.category.name})の日時、場所、料金、電話番号です。"
    return replace(
        around(edition, path(service), service.name, service.summary or told),
        crumbs=trail(edition, *place, Link(service.name)),
        door="districts",
        styles=("css/record.css",),
    )
