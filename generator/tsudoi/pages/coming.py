"""次の日: the next day of a record, or that it is not known, and what to say about it."""

import re
from dataclasses import dataclass
from datetime import date

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.languages import said
from tsudoi.model import Holding, Kind, Occurrence, Service, Status, Timetable
from tsudoi.pages.calls import can_call

ALMOST_DAILY = 5
"""From so many weekdays on, a list of days tells less than the rule does."""

_UNKNOWN = {True: said("次の日は、お電話でお確かめください"), False: said("次の日は、わかっていません")}
"""Whether or not there is a number to call."""

_CLOCK = r"(?:午[前後]\d+時(?:\d+分)?|正午)"
_HOURS = re.compile(rf" {_CLOCK}(?:〜{_CLOCK}|から|まで)?(?=[、(]|$)")

_SOON = 14
_UNREAD = Timetable(status="none")


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """``state`` is open, unknown, phone, suspended or ended: the state of the cloth. ``lead`` is said first, in bold.

    ``venue`` is where it is held on ``day``, only where that is another place than usual.
    """

    state: str
    lead: str
    day: date | None = None
    span: str = ""
    rule: str = ""
    off: str = ""
    venue: str = ""


def coming(edition: Edition, service: Service) -> Coming:
    """What a card says about when."""
    table = timetable(edition, service)
    if service.status is not Status.ACTIVE:
        return _at_rest(service)
    first = next(iter(open_days(edition, table)), None)
    if is_by_telephone(service, table) and can_call(edition, service):
        return Coming(state="phone", lead=said("まずは、お電話ください"), rule=rule(service, table))
    if first is None:
        return Coming(state="unknown", lead=_UNKNOWN[can_call(edition, service)], rule=rule(service, table))
    return _dated(edition, service, table, first)


def on_weekday(edition: Edition, service: Service, number: int) -> Coming:
    """The next day among those of one weekday; the next of all where it opens on none of them."""
    table = timetable(edition, service)
    first = next((day for day in open_days(edition, table) if day.day.weekday() == number), None)
    return _dated(edition, service, table, first) if first else coming(edition, service)


def timetable(edition: Edition, service: Service) -> Timetable:
    """What was read from the service's words; "none" where there were no words."""
    return edition.agenda.get(service.id, _UNREAD)


def open_days(edition: Edition, table: Timetable) -> tuple[Occurrence, ...]:
    """From today on, the days on which it takes place."""
    return tuple(day for day in ahead(edition, table) if day.holding is Holding.OPEN)


def ahead(edition: Edition, table: Timetable) -> tuple[Occurrence, ...]:
    """From today on, all days: open, off and unknown."""
    return tuple(day for day in table.occurrences if day.day >= edition.today)


def by_hour(session: Occurrence) -> tuple[bool, str]:
    """The order of a day: the earliest first, what gives no hour last."""
    return (session.start is None, str(session.start))


def rule(service: Service, table: Timetable) -> str:
    """The rule in normal Japanese, or the words as they were written where they could not be read."""
    return (table.sentence if table.status == "dates" else "") or " ".join(service.schedule.text.split())


def rule_of_days(service: Service, table: Timetable) -> str:
    """The rule without the hours, where they are those of the next day and stand beside it already."""
    hours = {(each.start, each.end) for each in table.occurrences if each.holding is Holding.OPEN}
    text = rule(service, table)
    return _HOURS.sub("", text) if table.status == "dates" and len(hours) == 1 else text


def is_almost_daily(table: Timetable) -> bool:
    """True for what runs on most days: 支え合い隊, 配食, 見守り."""
    return len(table.weekdays) >= ALMOST_DAILY


def is_by_telephone(service: Service, table: Timetable) -> bool:
    """A help that comes to the house begins with a call, not with a day on which to go somewhere."""
    is_help = service.kind is Kind.SERVICE and not service.location.is_known
    return is_help and (table.status in ("none", "unknown") or is_almost_daily(table))


def _at_rest(service: Service) -> Coming:
    if service.status is Status.ENDED:
        return Coming(state="ended", lead=said("この活動は終わりました"))
    return Coming(
        state="suspended", lead=said("いまは、お休みしています"), rule=" ".join(service.schedule.text.split())
    )


def _dated(edition: Edition, service: Service, table: Timetable, first: Occurrence) -> Coming:
    return Coming(
        state="open",
        lead=said("次は {day}", day=spoken.short_day(first.day)),
        day=first.day,
        span=spoken.span(first.start, first.end),
        rule=rule(service, table),
        off=_off(edition, table),
        venue=first.venue,
    )


def _off(edition: Edition, table: Timetable) -> str:
    """The next day off, where it is near enough to send somebody the wrong way."""
    for day in ahead(edition, table):
        if day.holding is Holding.CLOSED and (day.day - edition.today).days <= _SOON:
            return said("{day}は休み。{reason}", day=spoken.short_day(day.day), reason=day.reason)
    return ""
