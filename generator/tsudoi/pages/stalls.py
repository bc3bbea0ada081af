"""のきなみ: what of a district's numbered list stands in the calendar's days, and what is named below them."""

from collections.abc import Set
from dataclasses import dataclass
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.model import District, Kind, Service, Status, Timetable
from tsudoi.pages import addresses, calls
from tsudoi.pages.coming import is_almost_daily, rule, timetable
from tsudoi.pages.groups import is_town_wide
from tsudoi.pages.opening import is_place_to_go
from tsudoi.vocabulary import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Stall:
    """A service with its number in the district's list and what is known of its days."""

    number: int
    service: Service
    table: Timetable

    @property
    def is_active(self) -> bool:
        """Neither at rest nor ended."""
        return self.service.status is Status.ACTIVE

    @property
    def is_near(self) -> bool:
        """What the whole town shares stands only in the district's list, unless one can go there."""
        return not is_town_wide(self.service)

    @property
    def is_in_cells(self) -> bool:
        """What one goes to on certain days; what opens almost daily would fill every cell."""
        is_dated = self.is_active and self.table.status == "dates" and not is_almost_daily(self.table)
        return is_dated and is_place_to_go(self.service)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A service named below the days; ``words`` say when, as far as that is known."""

    number: int
    name: str
    category: Term
    path: PurePosixPath
    words: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """All that has no cell of its own, by reason."""

    unread: tuple[Mention, ...]
    resting: tuple[Mention, ...]
    daily: tuple[Mention, ...]
    visiting: tuple[Mention, ...]
    idle: tuple[Mention, ...]


def stalls(edition: Edition, district: District) -> tuple[Stall, ...]:
    """The numbered list without the volunteers wanted, who have ways of their own."""
    listing = enumerate(edition.listings.get(district.id, ()), start=1)
    return tuple(
        Stall(number=number, service=service, table=timetable(edition, service))
        for number, service in listing
        if service.kind is not Kind.VOLUNTEERING
    )


def beside(edition: Edition, found: tuple[Stall, ...], seen: Set[int]) -> Beside:
    """What is named below, each under the first reason that holds; ``seen`` are the numbers that stand in the cells."""
    active = [stall for stall in found if stall.is_active and (stall.is_near or is_place_to_go(stall.service))]
    dated = [stall for stall in active if stall.table.status == "dates" and stall.is_near and not stall.is_in_cells]
    return Beside(
        unread=_mentions(edition, [stall for stall in active if stall.table.status != "dates"]),
        resting=_mentions(edition, [stall for stall in found if not stall.is_active]),
        daily=_mentions(edition, [stall for stall in dated if is_almost_daily(stall.table)]),
        visiting=_mentions(edition, [stall for stall in dated if not is_almost_daily(stall.table)]),
        idle=_mentions(edition, [stall for stall in found if stall.is_in_cells and stall.number not in seen]),
    )


def _mentions(edition: Edition, found: list[Stall]) -> tuple[Mention, ...]:
    homes = {district.id: district for district in edition.town.districts}
    return tuple(
        Mention(
            number=stall.number,
            name=stall.service.name,
            category=stall.service.category,
            path=addresses.service(stall.service.id),
            words=rule(stall.service, stall.table),
            phone=calls.of_service(edition, stall.service, homes.get(stall.service.district)).phone,
        )
        for stall in found
    )
