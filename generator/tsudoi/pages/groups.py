"""地区ごと: records of a way in (a need, a category, a weekday), dealt out to the districts they serve."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from tsudoi.edition import Edition, serves
from tsudoi.model import District, Service, Status
from tsudoi.pages import addresses, calls
from tsudoi.pages.cards import Card, card
from tsudoi.pages.frame import district_name, district_reading

WHOLE_TOWN = "town"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """``id`` is the anchor on the page; ``path`` leads to the district's own page, where there is one."""

    id: str
    name: str
    name_kana: str
    short: str
    path: PurePosixPath | None
    cards: tuple[Card, ...]


def groups(
    edition: Edition, services: Iterable[Service], draw: Callable[[Edition, Service], Card] = card
) -> tuple[Group, ...]:
    """The districts that have something, in the town's order; what serves the whole town comes once, at the end."""
    living = [service for service in services if service.status is not Status.ENDED]
    town_wide = [service for service in living if is_town_wide(service)]
    local = [service for service in living if not is_town_wide(service)]
    drawn = [_district(edition, district, local, draw) for district in edition.town.districts]
    whole = Group(
        id=WHOLE_TOWN,
        name=f"{edition.town.settings.name or '市'}のどこからでも",
        name_kana="",
        short="どこからでも",
        path=None,
        cards=tuple(draw(edition, service) for service in town_wide),
    )
    return tuple(group for group in (*drawn, whole) if group.cards)


def is_town_wide(service: Service) -> bool:
    """True for what any resident can use."""
    return service.area.whole_town or not service.district


def label(edition: Edition, service: Service) -> str:
    """The district a record is known by."""
    district = calls.home(edition, service)
    return district.name if district else edition.town.settings.name


def _district(
    edition: Edition, district: District, local: list[Service], draw: Callable[[Edition, Service], Card]
) -> Group:
    mine = [service for service in local if service.district == district.id or serves(service, district)]
    return Group(
        id=district.id,
        name=district_name(district),
        name_kana=district_reading(district),
        short=district.name,
        path=addresses.district(district.id),
        cards=tuple(draw(edition, service) for service in mine),
    )
