"""句: what the parser finds in a text, one after the other, before it is clear what belongs together."""

from dataclasses import dataclass

from tsudoi.schedule.rules import Closure, Day, Rule, Session, Shift, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDays:
    """Days that are held. ``topic`` when は follows (it may only amend other words); ``only`` when のみ follows.

    ``explicit`` when 毎週, 毎月 or 第 says that they come again; ``labels`` when a colon makes them the heading of something,
    ``named`` when they stand in brackets behind the name of a doing, ``fresh`` when they begin a line or a point
    (``point`` when a sign stands there, ``opens`` when nothing but a bracket does), ``adjoins`` when they stand right behind months (``belongs`` with の), ``anew`` are the
    places of rules that begin with 毎月, so that 「奇数月は…、毎月第4木曜」 is of all months.
    """

    rules: tuple[Rule, ...]
    topic: bool = False
    only: bool = False
    explicit: bool = False
    labels: bool = False
    named: bool = False
    fresh: bool = False
    point: bool = False
    adjoins: bool = False
    belongs: bool = False
    opens: bool = False
    anew: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """Days taken away. ``regular`` when a house says so of its week (休館日, 定休): then it is open on all others."""

    closures: tuple[Closure, ...]
    regular: bool = False


@dataclass(frozen=True, slots=True)
class Months:
    bymonth: tuple[int, ...]
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Hours:
    """``named`` when the name of a doing stands before them: 「体操10時~」."""

    sessions: tuple[Session, ...]
    named: bool = False


@dataclass(frozen=True, slots=True)
class OnEdge:
    """「最終日は13時まで」, 「初日は13時から」: other hours on the last or the first of the days before it."""

    session: Session
    is_last: bool


@dataclass(frozen=True, slots=True)
class Pause:
    """Hours at which nothing happens: a break."""

    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class Base:
    """A day from which a rule counts; ``is_next`` when it is itself held (次回)."""

    day: Day
    is_next: bool = False


@dataclass(frozen=True, slots=True)
class Instead:
    """The days of one month that is unlike the others."""

    month: Span
    days: tuple[Day, ...]
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class Period:
    span: Span


@dataclass(frozen=True, slots=True)
class Every:
    """隔週, 3週間ごと."""

    weeks: int


@dataclass(frozen=True, slots=True)
class Count:
    """月2回: so many in a "月", "週" or "年"."""

    per: str
    times: int


@dataclass(frozen=True, slots=True)
class Moved:
    """Where days go that fall on a holiday; ``subject`` are those days, ``off`` when the other day is one of rest (翌日休館)."""

    shift: Shift
    subject: Rule | None = None
    off: bool = False


@dataclass(frozen=True, slots=True)
class OpenHoliday:
    """「祝日の場合は開館」: behind days of rest it takes the holidays out of them."""


@dataclass(frozen=True, slots=True)
class Total:
    """「全10回」: so many, and then no more."""

    times: int


@dataclass(frozen=True, slots=True)
class Bracket:
    """``named`` when it opens right behind a name: 「おはなし会(奇数月の第3土曜)」 is of that doing."""

    opens: bool
    named: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    text: str


@dataclass(frozen=True, slots=True)
class Suspended:
    text: str


@dataclass(frozen=True, slots=True)
class Impossible:
    """A day or time that does not exist; the sentence says which."""

    reason: str


@dataclass(frozen=True, slots=True)
class Dated:
    """A date that was met with its weekday: even where the rest is not understood, the two must fit."""

    day: Day


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Words that nobody here understands, or (``vague``) that settle no day."""

    text: str
    vague: bool = False


Clause = (
    OpenDays | ClosedDays | Months | Hours | OnEdge | Pause | Base | Instead | Period | Every | Count | Moved | OpenHoliday | Total | Bracket | Note | Suspended | Impossible | Dated | LeftOver
)  # fmt: skip
