"""あとで見る一覧の中身: what the page of a reader's own list says of each record; its days stand in ``days/ahead.json``."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.exports import jsons
from tsudoi.model import District, Service
from tsudoi.pages import addresses, calls, coming, places
from tsudoi.pages.shapes import shape
from tsudoi.plan import Artifact, Page

_WITHOUT_DAYS = ("phone", "unknown")


def path() -> PurePosixPath:
    """One file for the town: whoever asked for single records would tell which are wanted."""
    return addresses.KEPT_LIST


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Artifact]:
    """Every record by its id, those that have ended too: a list may be older than they are."""
    homes = {district.id: district for district in edition.town.districts}
    rows = {service.id: row(edition, service, homes.get(service.district)) for service in edition.town.services}
    yield jsons.artifact(path(), {"records": rows})


def row(edition: Edition, service: Service, home: District | None) -> dict[str, Any]:
    """``state``, ``lead`` and ``rule`` are told where there is no day to go; ``who`` answers the telephone where it is not the record's own."""
    call, when = calls.of_service(edition, service, home), coming.coming(edition, service)
    is_dated, has_ended = when.state == "open", service.has_ended
    told = {
        "name": spoken.readings(service.name, service.name_kana),
        "url": addresses.relative(addresses.KEPT, addresses.service(service.id)),
        "category": service.category.name,
        "shape": shape(service.category),
        "district": spoken.school_district(home.name) if home else "",
        "place": "" if has_ended else places.short(service),
        "address": service.location.address if service.location.venue and not has_ended else "",
        "phone": call.phone,
        "who": call.name if call.note else "",
        "state": "" if is_dated else when.state,
        "lead": "" if is_dated else when.lead,
        "rule": when.rule if when.state in _WITHOUT_DAYS else "",
    }
    return {key: value for key, value in told.items() if value}
