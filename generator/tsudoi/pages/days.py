"""日々: the days of a week with what is open, off or uncertain on each."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.languages import joined, said
from tsudoi.model import Holding, Occurrence, Service, Status, Timetable
from tsudoi.pages import places
from tsudoi.pages.calls import asking
from tsudoi.pages.coming import ahead, by_hour, is_almost_daily, timetable
from tsudoi.pages.groups import is_town_wide
from tsudoi.vocabulary import Term

WEEK = 7

_Session = tuple[int, Service, Occurrence]
"""A session with its service and the number of it."""

CLOTH = {"open": "", "closed": " is-off", "unknown": " is-ask", "none": " is-none"}
"""How the noren hangs, as a class of the theme."""

_STRONGEST = (Holding.OPEN, Holding.UNKNOWN, Holding.CLOSED)
"""Of several on one day the first of these says how the noren hangs."""

KNOWN_TO_BE_NONE = said("この日に開くとわかっている所は、ありません")
"""Where some records do not say their days, nobody can say that nothing is on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One session in a day's row. ``note`` says why it is off or that the day is not certain; ``cloth`` is a class of the theme.

    ``is_elsewhere`` says that ``place`` is another one than usual.
    """

    number: int
    name: str
    category: Term
    span: str
    place: str
    is_elsewhere: bool
    holding: str
    cloth: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A row of the strip; ``top`` is the word above the number, ``cloth`` the class for how the noren hangs."""

    day: date
    top: str
    cloth: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """Seven days from today; what runs almost daily, and what has no readable days, is named below instead."""

    days: tuple[Day, ...]
    daily: tuple[tuple[int, str], ...]
    unread: tuple[tuple[int, str], ...]

    @property
    def nothing(self) -> str:
        """What an empty day says: no more than is known."""
        if self.daily:
            return said("毎日のもののほかは、ありません")
        return KNOWN_TO_BE_NONE if self.unread else said("この日に開く所はありません")


def week(edition: Edition, listing: tuple[Service, ...]) -> Week:
    """The week of a district's list; what the whole town shares stands only in the list itself."""
    near = [pair for pair in enumerate(listing, start=1) if not is_town_wide(pair[1])]
    active = [(number, service) for number, service in near if service.status is Status.ACTIVE]
    read = [(number, service, timetable(edition, service)) for number, service in active]
    held = _by_day(edition, (entry for entry in read if not is_almost_daily(entry[2])))
    coming_days = (edition.today + timedelta(days=step) for step in range(WEEK))
    return Week(
        days=tuple(_day(edition, day, held.get(day, [])) for day in coming_days),
        daily=tuple((number, service.name) for number, service, table in read if is_almost_daily(table)),
        unread=tuple((number, service.name) for number, service, table in read if table.status != "dates"),
    )


def strongest(holdings: Iterable[str]) -> str:
    """How the noren of a day hangs: out when one is open, down only when all are off, "none" without any."""
    found = set(holdings)
    return next((str(holding) for holding in _STRONGEST if holding in found), "none")


def _by_day(edition: Edition, dated: Iterable[tuple[int, Service, Timetable]]) -> dict[date, list[_Session]]:
    found: dict[date, list[_Session]] = defaultdict(list)
    for number, service, table in dated:
        for session in ahead(edition, table):
            found[session.day].append((number, service, session))
    return found


def _day(edition: Edition, day: date, held: list[_Session]) -> Day:
    ordered = sorted(held, key=lambda entry: (by_hour(entry[2]), entry[0]))
    events = tuple(_event(edition, *entry) for entry in ordered)
    state = strongest(event.holding for event in events)
    return Day(day=day, top=top(day, state), cloth=CLOTH[state], events=events)


def top(day: date, state: str) -> str:
    """The word above the number: the month, or that it is off."""
    return said("休み") if state == "closed" else spoken.month(day)


def _off(reason: str) -> str:
    return said("休み {reason}", reason=reason) if reason else said("休み")


def _event(edition: Edition, number: int, service: Service, session: Occurrence) -> Event:
    words = {Holding.CLOSED: _off(session.reason), Holding.UNKNOWN: asking(edition, service)}
    return Event(
        number=number,
        name=service.name,
        category=service.category,
        span=spoken.span(session.start, session.end),
        place=joined((places.on_the_day(service, session.venue), session.note), said("。")),
        is_elsewhere=bool(session.venue),
        holding=str(session.holding),
        cloth=CLOTH[str(session.holding)],
        note=words.get(session.holding, ""),
    )
