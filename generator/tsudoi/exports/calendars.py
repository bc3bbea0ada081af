"""暦: the days of a record, a district and the town as iCalendar files (RFC 5545, RFC 7986), for the calendars of phones and offices.

A day that no rule explains is an event of its own: Outlook passes over an event that has RDATE but no RRULE, and somebody would stand
before a closed door, or miss an open one.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneStandard, vRecur

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.exports import entries
from tsudoi.model import Recurrence, Service
from tsudoi.pages import addresses, subscriptions
from tsudoi.pages.frame import site_name
from tsudoi.plan import Artifact, Page
from tsudoi.settings import Settings

_ZONE = ZoneInfo("Asia/Tokyo")
_OFFSET = timedelta(hours=9)
_A_DAY = timedelta(days=1)
_END = b"END:VCALENDAR\r\n"
_WEEK = 7


def path(page: PurePosixPath) -> PurePosixPath:
    """Beside the page that shows the same days."""
    return addresses.ics(page)


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Artifact]:
    """A file for each record whose days are known, for each district and for the town; every event is drawn once."""
    dated = (service for service in edition.town.living if service.id in edition.recurrences)
    drawn = {service.id: b"".join(_events(edition, service)) for service in dated}
    zone = _timezone().to_ical()
    for page, name, services in _calendars(edition):
        if file := subscriptions.beside(edition, page, services):
            yield Artifact(file, b"".join((_head(edition, name), zone, *_drawn(services, drawn), _END)))


def _calendars(edition: Edition) -> Iterator[tuple[PurePosixPath, str, tuple[Service, ...]]]:
    for service in edition.town.living:
        yield addresses.service(service.id), service.name, (service,)
    for district in edition.town.districts:
        listing = edition.listings.get(district.id, ())
        yield addresses.district(district.id), f"{spoken.school_district(district.name)}の集まりと手助け", listing
    yield addresses.HOME, site_name(edition.town.settings), edition.town.living


def _drawn(services: Iterable[Service], drawn: Mapping[str, bytes]) -> Iterator[bytes]:
    return (drawn[service.id] for service in services if service.id in drawn)


def _head(edition: Edition, name: str) -> bytes:
    """What a file says of itself, before its components."""
    calendar = Calendar()
    calendar.add("prodid", "-//tsudoi//tsudoi//JA")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.calendar_name = entries.title(name)
    calendar.description = entries.lasting(edition.today)
    calendar.refresh_interval = _A_DAY
    calendar.add("x-published-ttl", "P1D")
    calendar.add("x-wr-timezone", _ZONE.key)
    head: bytes = calendar.to_ical()
    return head.removesuffix(_END)


def _timezone() -> Timezone:
    """Japan has kept one offset since 1951."""
    standard = TimezoneStandard()
    standard.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001 - iCalendar wants local time here
    standard.add("tzoffsetfrom", _OFFSET)
    standard.add("tzoffsetto", _OFFSET)
    standard.add("tzname", "JST")
    zone = Timezone()
    zone.add("tzid", _ZONE.key)
    zone.add_component(standard)
    return zone


def _events(edition: Edition, service: Service) -> Iterator[bytes]:
    for recurrence in edition.recurrences[service.id]:
        for one in _apart(recurrence):
            event = Event()
            for name, value in _properties(edition, service, one):
                if value:
                    event.add(name, value)
            yield event.to_ical()


def _apart(one: Recurrence) -> Iterator[Recurrence]:
    """The rule with its exceptions, and each day beside it by itself."""
    if one.rrule:
        yield replace(one, rdates=())
    for day in one.rdates if one.rrule else (one.dtstart, *one.rdates):
        yield replace(one, dtstart=day, rrule="", until=None, exdates=(), rdates=())


def _properties(edition: Edition, service: Service, one: Recurrence) -> Iterator[tuple[str, Any]]:
    yield "uid", uid(edition.town.settings, service, one)
    yield "dtstamp", _midnight(edition.today)
    yield from _when(one)
    yield "summary", entries.title(service.name)
    yield "location", entries.place(service, one)
    yield "geo", entries.position(service, one)
    yield "description", entries.description(edition, service, one)
    yield "url", entries.url(edition, service)
    yield "categories", [service.category.name]
    yield "status", "CONFIRMED"
    yield "transp", "TRANSPARENT"  # someone's day is not taken because a salon opens
    yield "last-modified", _midnight(service.assured_date) if service.assured_date else None


def _when(one: Recurrence) -> Iterator[tuple[str, Any]]:
    yield "dtstart", _at(one.dtstart, one.start)
    yield "dtend", _at(one.dtstart, one.end) if one.start and one.end else None
    yield "rrule", _rule(one) if one.rrule else None
    yield "exdate", [_at(day, one.start) for day in one.exdates]


def _rule(one: Recurrence) -> vRecur:
    """UNTIL is UTC where DTSTART has an hour, a date where it has none (RFC 5545, 3.3.10)."""
    rule: vRecur = vRecur.from_ical(one.rrule)
    if one.until:
        last = _at(one.until, one.start)
        rule["UNTIL"] = [last.astimezone(UTC) if isinstance(last, datetime) else last]
    return rule


def _at(day: date, clock: time | None) -> date:
    """A date stands for the whole day."""
    return datetime.combine(day, clock, _ZONE) if clock else day


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), _ZONE).astimezone(UTC)


def uid(settings: Settings, service: Service, one: Recurrence) -> str:
    """The same for as long as the rule and its hours are: a calendar that reads the file again finds what it has."""
    facts = (one.rrule and _series(one), "" if one.rrule else one.dtstart, one.start or "", one.end or "", one.venue)
    mark = sha256("|".join(map(str, facts)).encode()).hexdigest()[:16]
    return f"{service.id}-{mark}@{_domain(settings)}"


def _series(one: Recurrence) -> str:
    """Of two rules for every second week one is held in the even weeks; the first day moves with the day of the build."""
    interval = int(vRecur.from_ical(one.rrule).get("INTERVAL", [1])[0])
    return f"{one.rrule}/{(one.dtstart.toordinal() - 1) // _WEEK % interval}"


def _domain(settings: Settings) -> str:
    return urlsplit(settings.base_url).hostname or ".".join(filter(None, (settings.code, "tsudoi.invalid")))
