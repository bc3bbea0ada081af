"""次に開く日: the next days of one record, each with its reason."""

from dataclasses import dataclass
from datetime import date

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.model import Holding, Occurrence, Service, Status
from tsudoi.pages import coming, days

SHOWN = 6
SHOWN_DAILY = 3
"""Where most days are open, the rule says more than a long row of days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One of the next days; ``words`` say it, ``reason`` says why."""

    day: date
    top: str
    cloth: str
    words: str
    span: str
    reason: str


def sessions(edition: Edition, service: Service) -> tuple[Session, ...]:
    """The next days, off and uncertain ones among them; none for what is at rest."""
    if service.status is not Status.ACTIVE:
        return ()
    table = coming.timetable(edition, service)
    shown = SHOWN_DAILY if coming.is_almost_daily(table) else SHOWN
    return tuple(_session(day) for day in coming.ahead(edition, table)[:shown])


def _session(occurrence: Occurrence) -> Session:
    day = spoken.short_day(occurrence.day)
    holding = str(occurrence.holding)
    words = {"open": day, "closed": f"{day}は休み", "unknown": f"{day}は、お電話でお確かめください"}
    return Session(
        day=occurrence.day,
        top=days.top(occurrence.day, holding),
        cloth=days.CLOTH[holding],
        words=words[holding],
        span="" if occurrence.holding is Holding.CLOSED else spoken.span(occurrence.start, occurrence.end),
        reason=occurrence.reason,
    )
