"""札: one record as it stands in a list, with its number, next day, place and marks."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.model import Service, Status
from tsudoi.pages import addresses, places
from tsudoi.pages.coming import Coming, coming, rule_of_days, timetable
from tsudoi.pages.marks import Mark, marks
from tsudoi.pages.stamps import Stamp, stamp
from tsudoi.vocabulary import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """``number`` is the service's place in its district's list, the same as on the map; 0 where a list has no numbers."""

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


def card(edition: Edition, service: Service, number: int = 0) -> Card:
    """The card of one service."""
    return Card(
        id=service.id,
        number=number,
        name=service.name,
        name_kana=service.name_kana,
        category=service.category,
        path=addresses.service(service.id),
        coming=coming(edition, service),
        rule=rule_of_days(service, timetable(edition, service)),
        place=places.short(service),
        is_on_map=service.location.position is not None and number > 0,
        is_active=service.status is Status.ACTIVE,
        marks=marks(service),
        stamp=stamp(service, edition.today),
    )
