"""地区の地図: the shell of each district's map, and its pins as GeoJSON (RFC 7946)."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from tsudoi import geo, schedule
from tsudoi.edition import CALENDAR_DAYS, Edition
from tsudoi.exports import jsons
from tsudoi.geo import Position
from tsudoi.model import District, Precision, Service, Status
from tsudoi.pages import addresses
from tsudoi.pages.district import has_map
from tsudoi.pages.shapes import shape
from tsudoi.pages.tiles import tiles
from tsudoi.plan import Artifact, Item, MapView, Page

TOLERANCE_M = 8.0
"""Outlines lose no more than this: less than the width of a line on a phone."""

_DIGITS = 6  # about 10 cm


def path(district: District) -> PurePosixPath:
    """The GeoJSON of a district's pins."""
    return addresses.pins(district.id)


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Item]:
    """For every district with a map: the map to draw and the pins to put on it."""
    outlined = {district.id: district.outline for district in edition.town.districts if district.outline}
    simple = {identifier: geo.simplify(outline, TOLERANCE_M) for identifier, outline in outlined.items()}
    beside = geo.neighbours(outlined)
    for district in edition.town.districts:
        if has_map(edition, district):
            yield MapView(
                path=addresses.map_script(district.id),
                outline=simple.get(district.id, ()),
                extent=None if district.outline else _extent(edition, district),
                neighbours=tuple(simple[each] for each in beside.get(district.id, ())),
                data=path(district),
                tiles=tiles(edition.town.settings),
            )
            yield _pins(edition, district)


def _extent(edition: Edition, district: District) -> tuple[float, float, float, float]:
    places = [service.location.position for service in edition.listings[district.id] if service.location.position]
    return geo.bounds([((tuple(places),),)])


def _pins(edition: Edition, district: District) -> Artifact:
    numbered = enumerate(edition.listings.get(district.id, ()), start=1)
    here = path(district)
    pins = [
        _pin(edition, here, service, position, number)
        for number, service in numbered
        if (position := service.location.position)
    ]
    return jsons.artifact(here, {"type": "FeatureCollection", "features": pins})


def _pin(edition: Edition, here: PurePosixPath, service: Service, position: Position, number: int) -> dict[str, Any]:
    """What a pin says by itself; the rest stands on the card of the same number."""
    return {
        "type": "Feature",
        "id": service.id,
        "geometry": {"type": "Point", "coordinates": [round(degrees, _DIGITS) for degrees in position]},
        "properties": {
            "number": number,
            "name": service.name,
            "url": addresses.relative(here, addresses.service(service.id)),
            "category": service.category.name,
            "shape": shape(service.category),
            "status": service.status.value,
            "rough": service.location.precision is Precision.TOWN,
            **_opening_hours(edition, service),
        },
    }


def _opening_hours(edition: Edition, service: Service) -> dict[str, str]:
    """The days in OpenStreetMap's grammar, for others who make maps; nothing where it cannot say them exactly."""
    if service.status is not Status.ACTIVE:
        return {}
    asked = schedule.window(edition.today, CALENDAR_DAYS)
    said = schedule.opening_hours(schedule.within(schedule.read(service.schedule.text), asked), service.schedule)
    return {"opening_hours": said} if said else {}
