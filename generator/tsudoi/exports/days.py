"""あしたからの日々: what opens on each of the coming days, so that the home page is right on the day it is read, not only on the day it was built."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import PurePosixPath
from typing import Any

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.exports import jsons
from tsudoi.model import Occurrence, Service
from tsudoi.pages import addresses, home, opening, places, weekday
from tsudoi.pages.opening import Session
from tsudoi.pages.shapes import shape
from tsudoi.plan import Artifact, Page


def path(when: date) -> PurePosixPath:
    """One small file a day: a reader needs a single one."""
    return addresses.day(when)


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Artifact]:
    """The days after the build, as far as the build knows them; a day without anything says so too."""
    days, names = opening.by_day(edition), home.whereabouts(edition)
    count = (edition.sure_until - edition.today).days
    for when in (edition.today + timedelta(days=number) for number in range(1, count + 1)):
        yield jsons.artifact(path(when), _day(when, days.get(when, ()), names))


def _day(when: date, sessions: tuple[Session, ...], names: Mapping[str, str]) -> dict[str, Any]:
    held = {service.id: session for service, session in sessions}
    shown = home.spread(service for service, _ in sessions)[: home.SHOWN_TODAY]
    return {
        "count": len(sessions),
        "weekday": spoken.weekday(when),
        "more": _link(weekday.path(when.weekday())),
        "services": [_row(service, held[service.id], names[service.district]) for service in shown],
    }


def _row(service: Service, session: Occurrence, where: str) -> dict[str, str]:
    return {
        "id": service.id,
        "url": _link(addresses.service(service.id)),
        "name": service.name,
        "category": service.category.name,
        "shape": shape(service.category),
        "hours": spoken.span(session.start, session.end),
        "where": where,
        "place": places.on_the_day(service, session.venue),
    }


def _link(page: PurePosixPath) -> str:
    """As the home page writes it."""
    return addresses.relative(addresses.HOME, page)
