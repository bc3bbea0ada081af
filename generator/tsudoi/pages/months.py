"""月: this month and the next in weeks from Sunday, each day with what its places have on it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.languages import Dated
from tsudoi.model import Occurrence
from tsudoi.pages.appointments import Appointment, appointment
from tsudoi.pages.coming import by_hour
from tsudoi.pages.days import CLOTH, strongest, top
from tsudoi.pages.stalls import Stall
from tsudoi.schedule import holidays

Signs = tuple[tuple[str, str], ...]

_WEEK = 7
_REIWA = 2018
"""The year before the first of 令和."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A cell of the table and a row of the list; ``top`` and ``cloth`` are those of its noren."""

    day: date
    holiday: str
    appointments: tuple[Appointment, ...]
    top: str
    cloth: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """``weeks`` hold seven days each, None where the day is of another month; ``signs`` are those that occur."""

    first: date
    weeks: tuple[tuple[Day | None, ...], ...]
    signs: Signs
    holdings: frozenset[str]

    @property
    def name(self) -> str:
        """2026年(令和8年)12月."""
        era = f"(令和{self.first.year - _REIWA}年)" if self.first.year > _REIWA else ""
        return Dated(f"{self.first.year}年{era}{self.short}", "month_year", self.first)

    @property
    def short(self) -> str:
        """12月."""
        return spoken.month(self.first)

    @property
    def names(self) -> tuple[tuple[int, str, Signs], ...]:
        """All that stands in the month, by number, with its signs: those of the days on which it opens."""
        found = sorted((each.number, each.name, each.signs) for day in self.days for each in day.appointments)
        return tuple({number: (number, name, signs) for number, name, signs in found}.values())

    @property
    def days(self) -> tuple[Day, ...]:
        """The days of the month itself."""
        return tuple(day for week in self.weeks for day in week if day)


def months(edition: Edition, stalls: Iterable[Stall]) -> tuple[Month, ...]:
    """The month of the edition and the one after it."""
    found = by_day(edition, stalls)
    this = edition.today.replace(day=1)
    order = [term.letter for term in edition.town.vocabulary.features]
    return tuple(_month(first, found, order) for first in (this, following(this)))


def following(first: date) -> date:
    """The first day of the next month."""
    return (first + timedelta(days=31)).replace(day=1)


def by_day(edition: Edition, stalls: Iterable[Stall]) -> Mapping[date, tuple[Appointment, ...]]:
    """Of each day the earliest first; what gives no hour stands last, and of one hour the smaller number first."""
    found: dict[date, list[tuple[Occurrence, Appointment]]] = defaultdict(list)
    for stall in stalls:
        for session in stall.table.occurrences:
            found[session.day].append((session, appointment(edition, stall.number, stall.service, session)))
    return {day: _in_order(each) for day, each in found.items()}


def _in_order(found: list[tuple[Occurrence, Appointment]]) -> tuple[Appointment, ...]:
    ordered = sorted(found, key=lambda pair: (by_hour(pair[0]), pair[1].number))
    return tuple(drawn for _, drawn in ordered)


def _month(first: date, found: Mapping[date, tuple[Appointment, ...]], order: list[str]) -> Month:
    last = following(first) - timedelta(days=1)
    sunday = first - timedelta(days=first.isoweekday() % _WEEK)
    weeks = tuple(
        tuple(_day(begin + timedelta(days=step), first, found) for step in range(_WEEK))
        for begin in _sundays(sunday, last)
    )
    held = [each for week in weeks for day in week if day for each in day.appointments]
    return Month(
        first=first,
        weeks=weeks,
        signs=tuple(sorted({sign for each in held for sign in each.signs}, key=lambda sign: order.index(sign[0]))),
        holdings=frozenset(each.holding for each in held),
    )


def _sundays(sunday: date, last: date) -> Iterable[date]:
    while sunday <= last:
        yield sunday
        sunday += timedelta(days=_WEEK)


def _day(day: date, first: date, found: Mapping[date, tuple[Appointment, ...]]) -> Day | None:
    if day.month != first.month:
        return None
    here = found.get(day, ())
    hung = strongest(each.holding for each in here)
    return Day(day=day, holiday=holidays.name(day), appointments=here, top=top(day, hung), cloth=CLOTH[hung])
