"""はじめのページ: the town: a sentence, a search box, and the ways in by district, need, day and telephone."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.languages import said
from tsudoi.model import District, Service
from tsudoi.pages import addresses, opening, sketches, subscriptions, weekday
from tsudoi.pages.calls import Call, of_desk, of_publisher
from tsudoi.pages.cards import Card, card
from tsudoi.pages.frame import EVERYWHERE, Frame, around
from tsudoi.plan import Page
from tsudoi.vocabulary import Term

SHOWN_TODAY = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictCard:
    """A district in the list of the home page."""

    name: str
    name_kana: str
    path: PurePosixPath
    crest: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A 日常生活圏域 with its districts; the name is "" where the town has none."""

    name: str
    districts: tuple[DistrictCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A need or a category with the number of records behind it."""

    term: Term
    path: PurePosixPath
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A 相談窓口 and the districts it is there for."""

    call: Call
    districts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """What opens on the day of the build; ``cards`` are only the first of ``count``."""

    count: int
    cards: tuple[tuple[str, Card], ...]
    path: PurePosixPath
    weekday: str


def path() -> PurePosixPath:
    """The front door."""
    return addresses.HOME


def pages(edition: Edition) -> Iterator[Page]:
    """The one home page."""
    yield Page(path(), "home.html", _context(edition))


def _context(edition: Edition) -> dict[str, Any]:
    return {
        "frame": _frame(edition),
        "count": len(edition.town.living),
        "zones": zones(edition),
        "sheet": sketches.sheet(edition.town),
        "needs": needs(edition),
        "categories": categories(edition),
        "today": today(edition),
        "until": edition.sure_until,
        "weekdays": weekday.counts(edition, opening.by_weekday(edition)),
        "desks": desks(edition),
        "calendar": subscriptions.beside(edition, path(), edition.town.living),
    }


def _frame(edition: Edition) -> Frame:
    name = edition.town.settings.name
    description = said(
        "{town}の集まり、暮らしの手助け、ボランティアの募集を、小学校区ごとにまとめた地図です。", town=name
    )
    return replace(
        around(edition, path(), "", description),
        door="districts",
        styles=("css/home.css",),
        scripts=(*EVERYWHERE, "js/home-ask.js", "js/element.js", "js/today-home.js"),
    )


def zones(edition: Edition) -> tuple[Zone, ...]:
    """The districts under their 日常生活圏域, both in the town's order."""
    names = dict.fromkeys(district.zone for district in edition.town.districts)
    return tuple(
        Zone(
            name=name,
            districts=tuple(district_card(edition, each) for each in edition.town.districts if each.zone == name),
        )
        for name in names
    )


def district_card(edition: Edition, district: District) -> DistrictCard:
    """Crest, name and how much there is."""
    return DistrictCard(
        name=district.name,
        name_kana=district.name_kana,
        path=addresses.district(district.id),
        crest=sketches.crest(district),
        count=len(own(edition, district)),
    )


def own(edition: Edition, district: District) -> tuple[Service, ...]:
    """The records that belong to a district, without those that serve it from elsewhere."""
    return tuple(each for each in edition.listings.get(district.id, ()) if each.district == district.id)


def needs(edition: Edition) -> tuple[Way, ...]:
    """The 困りごと that somebody answers."""
    living = edition.town.living
    ways = (
        Way(term=term, path=addresses.need(term.id), count=sum(term in service.needs for service in living))
        for term in edition.town.vocabulary.needs
    )
    return tuple(way for way in ways if way.count)


def categories(edition: Edition) -> tuple[Way, ...]:
    """The categories that have a record."""
    living = edition.town.living
    ways = (
        Way(term=term, path=addresses.category(term.id), count=sum(service.category == term for service in living))
        for term in edition.town.vocabulary.categories
    )
    return tuple(way for way in ways if way.count)


def today(edition: Edition) -> Today:
    """What one can go to on the day of the build, the earliest first."""
    names, number = whereabouts(edition), edition.today.weekday()
    open_now = tuple(service for service, _ in opening.by_day(edition).get(edition.today, ()))
    shown = tuple((names[service.district], card(edition, service)) for service in spread(open_now)[:SHOWN_TODAY])
    return Today(count=len(open_now), cards=shown, path=addresses.weekday(number), weekday=spoken.weekday_name(number))


def whereabouts(edition: Edition) -> dict[str, str]:
    """What is said of where a record is at home, by the id of its district: the town itself where it has none."""
    return {district.id: district.name for district in edition.town.districts} | {"": edition.town.settings.name}


def spread(services: Iterable[Service]) -> tuple[Service, ...]:
    """The first of every district before the second of any: each part of the town finds itself among the few that are shown."""
    seen: Counter[str] = Counter()
    ranked = []
    for service in services:
        ranked.append((seen[service.district], service))
        seen[service.district] += 1
    return tuple(service for _, service in sorted(ranked, key=lambda pair: pair[0]))


def desks(edition: Edition) -> tuple[Desk, ...]:
    """The 相談窓口, each once; the publisher's telephone where no district has one; none where nobody can be called."""
    served: dict[Call, list[str]] = {}
    for district in edition.town.districts:
        if district.desk.phone:
            served.setdefault(of_desk(district.desk), []).append(district.name)
    publisher = of_publisher(edition)
    if publisher.phone and not served:
        return (Desk(call=publisher, districts=()),)
    return tuple(Desk(call=call, districts=tuple(names)) for call, names in served.items())
