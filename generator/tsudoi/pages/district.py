"""地区のページ: one elementary-school district: whom to call, the week, the list, the map, the neighbours."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from tsudoi import geo, spoken
from tsudoi.edition import Edition
from tsudoi.languages import Counted, joined, said
from tsudoi.model import District, Kind, Service
from tsudoi.pages import addresses, asking, calls, days, groups, home, map_apps, sketches, subscriptions
from tsudoi.pages.cards import Card, card
from tsudoi.pages.frame import Frame, Link, around, trail
from tsudoi.pages.sketch_map import sketch_map
from tsudoi.pages.tiles import tiles
from tsudoi.plan import Page
from tsudoi.vocabulary import Term

_SECTIONS = {
    Kind.GATHERING: ("gatherings", said("集まり")),
    Kind.SERVICE: ("services", said("暮らしの手助け")),
    Kind.VOLUNTEERING: ("volunteering", said("ボランティアの募集")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A stretch of the numbered list; what comes from elsewhere is told briefly, because it stands on many pages."""

    id: str
    name: str
    is_brief: bool
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A need with the number of records that answer it in the district."""

    name: str
    count: int
    path: PurePosixPath
    anchor: str


def path(district: District) -> PurePosixPath:
    """The front page of a district."""
    return addresses.district(district.id)


def pages(edition: Edition) -> Iterator[Page]:
    """One page per district."""
    beside = geo.neighbours({district.id: district.outline for district in edition.town.districts})
    for district in edition.town.districts:
        yield Page(path(district), "district.html", _context(edition, district, beside))


def sections(edition: Edition, district: District) -> tuple[Section, ...]:
    """The list cut by kind, then what serves the district from elsewhere; the numbers run through."""
    guests = ("guests", said("{unit}の全体・ほかの地区から", unit=groups.unit(edition)))
    found: dict[tuple[str, str], list[Card]] = {heading: [] for heading in (*_SECTIONS.values(), guests)}
    is_mapped = has_map(edition, district)
    for number, service in enumerate(edition.listings.get(district.id, ()), start=1):
        heading = _SECTIONS[service.kind] if service.district == district.id else guests
        found[heading].append(card(edition, service, number, is_mapped))
    return tuple(
        Section(id=heading[0], name=heading[1], is_brief=heading == guests, cards=tuple(cards))
        for heading, cards in found.items()
        if cards
    )


def lead(district: District) -> str:
    """Whose page this is: the 町名 of the district tell a resident whether it is theirs."""
    if not district.towns:
        return joined((district.summary, said("集まりと手助けの一覧です。")), "")
    whose = said("{towns}にお住まいの方の、集まりと手助けの一覧です。", towns=joined(district.towns))
    return joined((district.summary, whose), "")


def counted(own: int, listed: int, unit: str) -> str:
    """How much there is: what belongs to the district, and what comes to it from elsewhere."""
    if own == listed or not own:
        return said("{count}件あります。", count=listed)
    return said(
        "この地区に{own}件、{unit}全体やほかの地区で使えるものが{others}件あります。",
        own=own,
        unit=unit,
        others=listed - own,
    )


def figures(district: District) -> tuple[tuple[str, str], ...]:
    """The population, as far as the town gave it."""
    people = district.population
    known = (
        (said("人口"), people.total),
        (said("65歳以上"), people.over_65),
        (said("75歳以上"), people.over_75),
    )
    return tuple((word, said("{count}人", count=Counted(count))) for word, count in known if count is not None)


def needs(edition: Edition, district: District) -> tuple[Way, ...]:
    """The 困りごと that somebody answers here, each with the place on its page where this district begins."""
    found: dict[Term, list[Service]] = defaultdict(list)
    for service in edition.listings.get(district.id, ()):
        for term in service.needs:
            found[term].append(service)
    return tuple(_way(term, found[term], district) for term in edition.town.vocabulary.needs if term in found)


def _way(term: Term, services: list[Service], district: District) -> Way:
    is_near = any(not groups.is_town_wide(service) for service in services)
    anchor = district.id if is_near else groups.TOWN_ANCHOR
    return Way(name=term.name, count=len(services), path=addresses.need(term.id), anchor=anchor)


def _context(edition: Edition, district: District, beside: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
    listing = edition.listings.get(district.id, ())
    neighbours = [each for each in edition.town.districts if each.id in beside.get(district.id, ())]
    return {
        "frame": _frame(edition, district),
        "district": district,
        "name": spoken.school_district(district.name),
        "name_kana": spoken.school_district_reading(district.name, district.name_kana),
        "lead": lead(district),
        "figures": figures(district),
        "crest": sketches.crest(district),
        "count": len(listing),
        "search": asking.of_district(district),
        "counted": counted(len(home.own(edition, district)), len(listing), groups.unit(edition)),
        "week": days.week(edition, listing),
        "months": addresses.month_calendar(district.id),
        "calendar": subscriptions.beside(edition, path(district), listing),
        "needs": needs(edition, district),
        "sections": sections(edition, district),
        "ended": ended(edition, district),
        "neighbours": tuple(home.district_card(edition, each) for each in neighbours),
        **_desk(edition, district),
        **_map(edition, district),
    }


def _desk(edition: Edition, district: District) -> dict[str, Any]:
    call = calls.of_district(edition, district)
    return {
        "call": call,
        "has_desk": any((call.phone, district.coordinator, district.staff, district.council)),
    }


def _map(edition: Edition, district: District) -> dict[str, Any]:
    return {
        "pins": addresses.pins(district.id),
        "map_script": addresses.map_script(district.id),
        "map_app": map_apps.chosen(edition.town.settings),
        "has_map": has_map(edition, district),
        "sketch": sketch_map(district, edition.listings.get(district.id, ())),
    }


def ended(edition: Edition, district: District) -> tuple[Link, ...]:
    """What was here once: whoever looks for it learns that it is over, and what took its place."""
    gone = (each for each in edition.town.services if each.has_ended and each.district == district.id)
    return tuple(Link(service.name, addresses.service(service.id)) for service in gone)


def has_map(edition: Edition, district: District) -> bool:
    """Pins need a ground: the district's outline, or tiles."""
    has_pins = any(service.location.position for service in edition.listings.get(district.id, ()))
    return bool(district.outline) or (tiles(edition.town.settings) is not None and has_pins)


def _frame(edition: Edition, district: District) -> Frame:
    name = spoken.school_district(district.name)
    zone = (Link(district.zone),) if district.zone else ()
    description = said("{name}の集まり、暮らしの手助け、ボランティアの募集の一覧と地図です。", name=name)
    listing = edition.listings.get(district.id)
    return replace(
        around(edition, path(district), name, description),
        crumbs=trail(edition, *zone, Link(name)),
        door="districts",
        has_base=False,
        styles=("css/district.css",) if listing else ("css/district.css", "css/ways.css"),
        scripts=("js/district.js",),
    )
