"""開く所: which places open on which day: what today, the coming days and the weekdays are made of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from tsudoi.edition import Edition
from tsudoi.model import Kind, Occurrence, Service
from tsudoi.pages.coming import by_hour, open_days, timetable

Session = tuple[Service, Occurrence]

_HORIZON = 28
"""Four weeks: long enough to meet whatever comes once a month."""


def by_day(edition: Edition) -> Mapping[date, tuple[Session, ...]]:
    """From today on; of each day the earliest first, and what gives no hour last. A place that opens twice is still one place."""
    found: dict[date, list[Session]] = defaultdict(list)
    for service, session in _sessions(edition):
        found[session.day].append((service, session))
    return {day: tuple(_once(sorted(each, key=lambda pair: by_hour(pair[1])))) for day, each in found.items()}


def by_weekday(edition: Edition) -> Mapping[int, tuple[Service, ...]]:
    """The places that open on each weekday, from 0 (Monday), within four weeks; each once, in the town's order."""
    last = edition.today + timedelta(days=_HORIZON)
    found: dict[int, dict[str, Service]] = {number: {} for number in range(7)}
    for service, session in _sessions(edition):
        if session.day < last:
            found[session.day.weekday()][service.id] = service
    return {number: tuple(services.values()) for number, services in found.items()}


def is_place_to_go(service: Service) -> bool:
    """True where a noren can hang: what comes to the house and what asks for helpers have their own ways in."""
    return service.location.is_known and service.kind is not Kind.VOLUNTEERING


def _sessions(edition: Edition) -> Iterator[Session]:
    for service in filter(is_place_to_go, edition.town.living):
        for session in open_days(edition, timetable(edition, service)):
            yield service, session


def _once(sessions: Iterable[Session]) -> Iterator[Session]:
    """The first session of each service."""
    seen: set[str] = set()
    for service, session in sessions:
        if service.id not in seen:
            seen.add(service.id)
            yield service, session
