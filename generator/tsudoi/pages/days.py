"""日々: the days of a week with what is open, off or uncertain on each."""

from dataclasses import dataclass
from datetime import date, timedelta

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.model import Holding, Occurrence, Service, Status, Timetable
from tsudoi.pages import places
from tsudoi.pages.calls import can_call
from tsudoi.pages.coming import ahead, is_almost_daily, timetable
from tsudoi.pages.groups import is_town_wide
from tsudoi.vocabulary import Term

WEEK = 7

CLOTH = {"open": "", "closed": " is-off", "unknown": " is-ask", "none": " is-none"}
"""How the noren hangs, as a class of the theme."""

STRONGEST = (Holding.OPEN, Holding.UNKNOWN, Holding.CLOSED)
"""Of several on one day the first of these says how the noren hangs."""

KNOWN_TO_BE_NONE = "この日に開くとわかっている所は、ありません"
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
            return "毎日のもののほかは、ありません"
        return KNOWN_TO_BE_NONE if self.unread else "この日に開く所はありません"


def week(edition: Edition, listing: tuple[Service, ...]) -> Week:
    """The week of a district's list; what the whole town shares stands only in the list itself."""
    near = [pair for pair in enumerate(listing, start=1) if not is_town_wide(pair[1])]
    active = [(number, service) for number, service in near if service.status is Status.ACTIVE]
    read = [(number, service, timetable(edition, service)) for number, service in active]
    dated = [entry for entry in read if not is_almost_daily(entry[2])]
    return Week(
        days=tuple(_day(edition, dated, edition.today + timedelta(days=step)) for step in range(WEEK)),
        daily=tuple((number, service.name) for number, service, table in read if is_almost_daily(table)),
        unread=tuple((number, service.name) for number, service, table in read if table.status != "dates"),
    )


def _day(edition: Edition, dated: list[tuple[int, Service, Timetable]], day: date) -> Day:
    found = [
        (session.start is None, session.start, number, _event(edition, number, service, session))
        for number, service, table in dated
        for session in ahead(edition, table)
        if session.day == day
    ]
    events = tuple(entry[-1] for entry in sorted(found, key=lambda entry: (entry[0], str(entry[1]), entry[2])))
    state = _state(events)
    return Day(day=day, top=top(day, state), cloth=CLOTH[state], events=events)


def top(day: date, state: str) -> str:
    """The word above the number: the month, or that it is off."""
    return "休み" if state == "closed" else f"{day.month}月"


def _state(events: tuple[Event, ...]) -> str:
    """The cloth hangs when one is open; it is down only when all are off."""
    holdings = {event.holding for event in events}
    return next((str(holding) for holding in STRONGEST if str(holding) in holdings), "none")


def _event(edition: Edition, number: int, service: Service, session: Occurrence) -> Event:
    ask = "お電話でお確かめください" if can_call(edition, service) else "開くかどうか、わかっていません"
    words = {Holding.CLOSED: f"休み {session.reason}".strip(), Holding.UNKNOWN: ask}
    return Event(
        number=number,
        name=service.name,
        category=service.category,
        span=spoken.span(session.start, session.end),
        place="。".join(part for part in (places.on_the_day(service, session.venue), session.note) if part),
        is_elsewhere=bool(session.venue),
        holding=str(session.holding),
        cloth=CLOTH[str(session.holding)],
        note=words.get(session.holding, ""),
    )
