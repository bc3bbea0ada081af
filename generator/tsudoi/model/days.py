"""日々: the dated sessions that are known of a service."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Holding(StrEnum):
    """The three values of a day: 開催, 休み, 不明."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One dated session.

    ``reason`` says in Japanese why it is on this day (or why it is off); ``venue`` only where it is another one; ``note`` are the
    coordinator's own words about this very day (餅つき大会, 公民館まつり準備のため), which ``reason`` holds as well. ``brief`` is what is
    unusual in a few words for a small cell (祝日のため, 臨時); ``moved`` is the other day, where it goes to or comes from.
    """

    day: date
    start: time | None = None
    end: time | None = None
    holding: Holding = Holding.OPEN
    reason: str = ""
    venue: str = ""
    note: str = ""
    brief: str = ""
    moved: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """What could be read from a service's words.

    ``status`` is one of "dates", "unknown", "suspended", "error" and "none" (no words at all); ``sentence`` is the rule in
    normal Japanese, ``weekdays`` are 0 (Monday) to 6, ``occurrences`` are in order of day and start.
    """

    status: str
    sentence: str = ""
    reason: str = ""
    notes: tuple[str, ...] = ()
    weekdays: tuple[int, ...] = ()
    occurrences: tuple[Occurrence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """Days of one kind as iCalendar (RFC 5545) says them: DTSTART, RRULE (empty: only listed days) until the last day, EXDATE, RDATE.

    ``start`` and ``end`` are local times (Asia/Tokyo), None where unsaid; ``venue`` only where it is another one than the service's.
    """

    dtstart: date
    rrule: str = ""
    until: date | None = None
    exdates: tuple[date, ...] = ()
    rdates: tuple[date, ...] = ()
    start: time | None = None
    end: time | None = None
    venue: str = ""


Agenda = Mapping[str, Timetable]
"""Service id → what is known of its days, for the days that a build covers."""
