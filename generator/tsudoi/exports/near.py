"""近い順: where each record is and which places a resident may name, for a list in order of distance. Fetched only when asked for."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.exports import jsons, near_places
from tsudoi.geo import Position
from tsudoi.model import Precision, Service
from tsudoi.pages import addresses
from tsudoi.plan import Artifact, Page

_DIGITS = 5  # about a metre


def path() -> PurePosixPath:
    """One file for the town: the distances are worked out where the reader is, and nobody learns where that is."""
    return addresses.NEAR


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Artifact]:
    """``places``: [name, its spellings, longitude, latitude, and 1 where it is only the middle of a district]; ``services``:
    [longitude, latitude, and 1 where that is only the middle of a 町]."""
    found = (
        [place.name, " ".join(place.words), *_degrees(place.position), *_flag(place.is_rough)]
        for place in near_places.places(edition)
    )
    services = {
        service.id: [*_degrees(position), *_flag(_is_rough(service))]
        for service in edition.town.living
        if (position := service.location.position)
    }
    yield jsons.artifact(path(), {"places": list(found), "services": services})


def _degrees(position: Position) -> tuple[float, float]:
    return round(position.lon, _DIGITS), round(position.lat, _DIGITS)


def _flag(is_set: bool) -> tuple[int, ...]:
    return (1,) if is_set else ()


def _is_rough(service: Service) -> bool:
    return service.location.precision is Precision.TOWN
