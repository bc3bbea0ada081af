"""地区ごと: records of a way in (a need, a category, a weekday), dealt out to the districts they serve."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.languages import said
from tsudoi.model import District, Service
from tsudoi.pages import addresses
from tsudoi.pages.cards import Card, card

WHOLE_TOWN = ""
TOWN_ANCHOR = "whole-town"
_UNITS = (said("市"), said("区"), said("町"), said("村"))


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
    return _dealt(edition, ((draw(edition, service), _served(service)) for service in services))


def homes(edition: Edition, services: Iterable[Service]) -> tuple[Group, ...]:
    """Each record once, where it is at home: these are the counts of the home page, and they add up."""
    return _dealt(edition, ((card(edition, service), (service.district,)) for service in services))


def unit(edition: Edition) -> str:
    """市, 町, 村 or 区, as the town's name ends."""
    last = edition.town.settings.name[-1:]
    return next((unit for unit in _UNITS if unit == last), _UNITS[0])


def is_town_wide(service: Service) -> bool:
    """True for what any resident can use."""
    return service.area.whole_town or not service.district


def _dealt(edition: Edition, cards: Iterable[tuple[Card, tuple[str, ...]]]) -> tuple[Group, ...]:
    found: dict[str, list[Card]] = defaultdict(list)
    for drawn, places in cards:
        for place in places:
            found[place].append(drawn)
    drawn_groups = (_group(district, found[district.id]) for district in edition.town.districts if district.id in found)
    return (*drawn_groups, *_whole_town(edition, found[WHOLE_TOWN]))


def _served(service: Service) -> tuple[str, ...]:
    """Where a record is listed: its home first, each district once."""
    if is_town_wide(service):
        return (WHOLE_TOWN,)
    return tuple(dict.fromkeys((service.district, *service.area.districts)))


def _group(district: District, cards: list[Card]) -> Group:
    return Group(
        id=district.id,
        name=spoken.school_district(district.name),
        name_kana=spoken.school_district_reading(district.name, district.name_kana),
        short=district.name,
        path=addresses.district(district.id),
        cards=tuple(cards),
    )


def _whole_town(edition: Edition, cards: list[Card]) -> tuple[Group, ...]:
    name = said("{unit}内のどこからでも使えるもの", unit=unit(edition))
    group = Group(id=TOWN_ANCHOR, name=name, name_kana="", short=said("どこからでも"), path=None, cards=tuple(cards))
    return (group,) if cards else ()
