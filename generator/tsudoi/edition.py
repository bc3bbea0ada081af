"""版: what one build prints: the town, its days, the date, and the numbered lists of each district."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from tsudoi.model import Agenda, District, Kind, Service, Town

_KINDS = tuple(Kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """``listings`` maps a district id to its services; a service's number in the district is its place from 1.

    Ended services stand in no listing. ``sure_until`` is the last day that ``agenda`` covers.
    """

    town: Town
    agenda: Agenda
    today: date
    sure_until: date
    listings: Mapping[str, tuple[Service, ...]]
    version: str = ""


def of(town: Town, agenda: Agenda, today: date, sure_until: date, version: str) -> Edition:
    """The edition of a day, with each district's list numbered once for the page, the map and the paper."""
    return Edition(
        town=town, agenda=agenda, today=today, sure_until=sure_until, listings=listings(town), version=version
    )


def listings(town: Town) -> dict[str, tuple[Service, ...]]:
    """Each district's services: its own first, by kind and in the order of the files, then those that serve it from elsewhere."""
    return {district.id: _listing(town, district) for district in town.districts}


def _listing(town: Town, district: District) -> tuple[Service, ...]:
    home = [service for service in town.living if service.district == district.id]
    guests = [service for service in town.living if service.district != district.id and serves(service, district)]
    return tuple(sorted(home, key=_by_kind)) + tuple(sorted(guests, key=_by_kind))


def _by_kind(service: Service) -> int:
    return _KINDS.index(service.kind)


def serves(service: Service, district: District) -> bool:
    """True when the service names the district, or the whole town, as its 対象地区."""
    return service.area.whole_town or district.id in service.area.districts
