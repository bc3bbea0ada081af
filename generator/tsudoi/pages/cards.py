"""札: one record as it stands in a list, with its number, next day, place and marks."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.languages import said
from tsudoi.model import Service, Status
from tsudoi.pages import addresses, calls, places
from tsudoi.pages.coming import Coming, coming, on_weekday, rule_of_days, timetable
from tsudoi.pages.marks import Mark, marks
from tsudoi.pages.stamps import Stamp, stamp
from tsudoi.vocabulary import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """``number`` is the service's place in its district's list, the same as on the map; 0 where a list has no numbers. ``phone`` is for paper."""

    id: str
    number: int
    name: str
    name_kana: str
    category: Term
    path: PurePosixPath
    coming: Coming
    rule: str
    place: str
    is_on_map: bool
    is_active: bool
    marks: tuple[Mark, ...]
    stamp: Stamp
    phone: str


def card(
    edition: Edition, service: Service, number: int = 0, is_mapped: bool = False, weekday: int | None = None
) -> Card:
    """The card of one service; with a weekday it shows the next day among those of this weekday, whatever opens before.

    ``is_mapped`` says that the page has a map.
    """
    when = coming(edition, service) if weekday is None else on_weekday(edition, service, weekday)
    return Card(
        id=service.id,
        number=number,
        name=service.name,
        name_kana=service.name_kana,
        category=service.category,
        path=addresses.service(service.id),
        coming=when,
        rule=rule_of_days(service, timetable(edition, service)),
        place=_place(service, when),
        is_on_map=is_mapped and service.location.position is not None,
        is_active=service.status is Status.ACTIVE,
        marks=marks(service),
        stamp=stamp(service, edition.today, shelf=edition.town.settings.shelf),
        phone=_phone(edition, service),
    )


def _place(service: Service, when: Coming) -> str:
    """Where to go on the day that the card shows."""
    place = places.on_the_day(service, when.venue)
    return said("{day}は{place}", day=spoken.short_day(when.day), place=place) if when.venue and when.day else place


def _phone(edition: Edition, service: Service) -> str:
    """The number that paper needs, where nothing can be pressed."""
    home = next((each for each in edition.town.districts if each.id == service.district), None)
    return "" if service.status is Status.ENDED else calls.of_service(edition, service, home).phone
