"""次に開く日: the next days of one record, each with its reason."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.languages import joined, said
from tsudoi.model import Holding, Occurrence, Service, Status
from tsudoi.pages import coming, days
from tsudoi.pages.calls import asking

SHOWN = 4
SHOWN_DAILY = 3
"""Where most days are open, the rule says more than a long row of days."""

MOST = 6
"""The days off between them are shown without counting, but never more rows than this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One of the next days; ``words`` say it, ``reason`` says why; ``venue`` where it is held elsewhere."""

    day: date
    top: str
    cloth: str
    words: str
    span: str
    venue: str
    reason: str


def sessions(edition: Edition, service: Service) -> tuple[Session, ...]:
    """The next days on which to go, and the days off between them; none for what is at rest."""
    if service.status is not Status.ACTIVE:
        return ()
    table = coming.timetable(edition, service)
    shown = SHOWN_DAILY if coming.is_almost_daily(table) else SHOWN
    ask = asking(edition, service)
    by_day = groupby(coming.ahead(edition, table), key=lambda each: each.day)
    return tuple(_up_to(shown, (_session(day, tuple(each), ask) for day, each in by_day)))


def _up_to(shown: int, found: Iterable[Session]) -> Iterator[Session]:
    """Until so many days that are not off have come."""
    for session in islice(found, MOST):
        yield session
        shown -= session.cloth != days.CLOTH["closed"]
        if not shown:
            return


def _session(when: date, occurrences: tuple[Occurrence, ...], ask: str) -> Session:
    """One noren for a day, however often it opens; a meeting that is off is named only where no other is held."""
    holding = days.strongest(each.holding for each in occurrences)
    held = [each for each in occurrences if each.holding == holding]
    day = spoken.short_day(when)
    words = {"open": day, "closed": said("{day}は休み", day=day), "unknown": said("{day}は、{ask}", day=day, ask=ask)}
    return Session(
        day=when,
        top=days.top(when, holding),
        cloth=days.CLOTH[holding],
        words=words[holding],
        span="" if holding == Holding.CLOSED else _together(spoken.span(each.start, each.end) for each in held),
        venue=_elsewhere(each.venue for each in held),
        reason=_together((each.reason for each in held), " "),
    )


def _elsewhere(venues: Iterable[str]) -> str:
    """「会場は北公民館」: said as loudly as the hours, because somebody would wait at the usual door."""
    names = _together(venues)
    return said("会場は{place}", place=names) if names else ""


def _together(texts: Iterable[str], between: str = "、") -> str:
    return joined(dict.fromkeys(texts), between)
