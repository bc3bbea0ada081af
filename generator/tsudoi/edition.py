"""版: what one build prints: the town, its days, the date, and the numbered lists of each district."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tsudoi import schedule
from tsudoi.model import Agenda, District, Kind, Recurrence, Service, Status, Town
from tsudoi.plan import Sight

HORIZON = 120
"""Days ahead that dates are worked out for: the rest of this month and the next three."""

CALENDAR_DAYS = 731
"""A calendar goes on for two years, with a leap day in them."""

_KINDS = tuple(Kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """``listings`` maps a district id to its services; a service's number in the district is its place from 1.

    Ended services stand in no listing. ``sure_until`` is the last day that ``agenda`` covers. ``recurrences`` hold the days of
    two years by service id, as calendars want them; a service of which no day is known is not among them. ``sights`` tells of the photographs
    by their path in the town's folder.
    """

    town: Town
    agenda: Agenda
    today: date
    sure_until: date
    listings: Mapping[str, tuple[Service, ...]]
    recurrences: Mapping[str, tuple[Recurrence, ...]] = field(default_factory=dict)
    sights: Mapping[str, Sight] = field(default_factory=dict)
    version: str = ""


def of(town: Town, agenda: Agenda, today: date, sure_until: date, version: str) -> Edition:
    """The edition of a day, with each district's list numbered once for the page, the map and the paper."""
    return Edition(
        town=town, agenda=agenda, today=today, sure_until=sure_until, listings=listings(town),
        recurrences=recurrences(town, today), version=version,
    )  # fmt: skip


def listings(town: Town) -> dict[str, tuple[Service, ...]]:
    """Each district's services: its own first, by kind and in the order of the files, then those that serve it from elsewhere."""
    return {district.id: _listing(town, district) for district in town.districts}


def recurrences(town: Town, first: date) -> dict[str, tuple[Recurrence, ...]]:
    """The rules and days of each active service for two years, where any day is known."""
    found = ((service.id, _recurring(service, first)) for service in town.services if service.status is Status.ACTIVE)
    return {identifier: recurring for identifier, recurring in found if recurring}


def _recurring(service: Service, first: date) -> tuple[Recurrence, ...]:
    return schedule.recurrences(schedule.read(service.schedule.text), service.schedule, first, CALENDAR_DAYS)


def _listing(town: Town, district: District) -> tuple[Service, ...]:
    home = [service for service in town.living if service.district == district.id]
    guests = [service for service in town.living if service.district != district.id and serves(service, district)]
    return tuple(sorted(home, key=_by_kind)) + tuple(sorted(guests, key=_by_kind))


def _by_kind(service: Service) -> int:
    return _KINDS.index(service.kind)


def serves(service: Service, district: District) -> bool:
    """True when the service names the district, or the whole town, as its 対象地区."""
    return service.area.whole_town or district.id in service.area.districts
