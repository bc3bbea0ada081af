"""決まりごと: what a schedule text means, typed and with the names of iCalendar; nothing here knows a window of days."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from tsudoi.model import Holding

MONDAY, SATURDAY, SUNDAY = 0, 5, 6
LAST = -1
WORKWEEK = (0, 1, 2, 3, 4)
EVEN, ODD = tuple(range(2, 13, 2)), tuple(range(1, 13, 2))
LEAP_YEAR = 2024  # a day without a year is possible when it is possible in a leap year


class Freq(StrEnum):
    """RRULE's FREQ; NONE stands for a rule that only lists days (RDATE)."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    NONE = "NONE"


class Holidays(StrEnum):
    """What a rule thinks of national holidays: no matter, never on them (平日), only on them (祝日), or on the days after (祝日の翌日)."""

    ANY = "any"
    NEVER = "never"
    ONLY = "only"
    DAY_AFTER = "day after"


class Move(StrEnum):
    """Where a day goes that falls on a national holiday."""

    NEXT_DAY = "翌日"
    NEXT_WORKDAY = "翌平日"
    NEXT_WEEK = "翌週"
    DAY_BEFORE = "前日"
    WORKDAY_BEFORE = "前の平日"
    WEEK_BEFORE = "前の週"
    NEXT_NAMED = "次の曜日"
    NTH = "第"


@dataclass(frozen=True, slots=True)
class Day:
    """A day as written: the year may be missing, the weekday (0 is Monday) is what stood behind it in brackets."""

    month: int
    day: int
    year: int | None = None
    weekday: int | None = None

    def on(self, year: int) -> date | None:
        """The date in that year, None when there is no such date (29 February)."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    @property
    def is_possible(self) -> bool:
        return self.on(self.year or LEAP_YEAR) is not None

    @property
    def contradicts_itself(self) -> bool:
        """True when the year is known and the weekday is another one."""
        known = self.on(self.year) if self.year else None
        return known is not None and self.weekday not in (None, known.weekday())


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another, both included."""

    first: Day
    last: Day


@dataclass(frozen=True, slots=True)
class Session:
    """The hours of one meeting; either end may be unsaid."""

    start: time | None = None
    end: time | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """A day that falls on a holiday, or on one of ``weekdays``, is held on another day.

    ``nth`` (and ``weekday``, if it is another one) belong to Move.NTH, ``weekday`` alone to Move.NEXT_NAMED.
    """

    move: Move
    nth: int = 0
    weekday: int | None = None
    weekdays: tuple[int, ...] = ()
    holidays: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Days of one kind and their sessions. An empty field restricts nothing.

    ``byday`` are weekdays, ``bysetpos`` which of each in the month (-1 is the last), ``rdate`` days listed one by one,
    ``span`` a period whose every day counts (freq DAILY) or that bounds the rule. ``dtstart`` is the base of an
    interval: nothing comes before it.
    """

    freq: Freq = Freq.NONE
    interval: int = 1
    byday: tuple[int, ...] = ()
    bysetpos: tuple[int, ...] = ()
    bymonthday: tuple[int, ...] = ()
    bymonth: tuple[int, ...] = ()
    dtstart: Day | None = None
    span: Span | None = None
    rdate: tuple[Day, ...] = ()
    holidays: Holidays = Holidays.ANY
    shift: Shift | None = None
    sessions: tuple[Session, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure:
    """Days that the text takes away (EXDATE, EXRULE), and the words it does so with.

    ``holding`` is UNKNOWN where the text says that something is different without saying what.
    """

    rule: Rule
    word: str
    holding: Holding = Holding.CLOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the words say. ``status`` is "dates", "unknown", "suspended", "error" or "none"; ``reason`` says why it is not "dates".

    ``open_words`` are the words of an "unknown" that were not understood or settle no day, ``dated`` its dates with a weekday.
    """

    status: str
    text: str = ""
    rules: tuple[Rule, ...] = ()
    closures: tuple[Closure, ...] = ()
    notes: tuple[str, ...] = ()
    reason: str = ""
    open_words: tuple[str, ...] = ()
    dated: tuple[Day, ...] = ()
