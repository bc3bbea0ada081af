"""控え: what is gathered of a text while its clauses are taken in order."""

from dataclasses import dataclass, field

from tsudoi.schedule.clauses import Base, Clause, ClosedDays, Count, Instead
from tsudoi.schedule.drafts import Draft
from tsudoi.schedule.rules import Closure, Rule, Session, Span


@dataclass(slots=True)
class Board:
    """``drafts`` are rules that may still wait for their hours; ``scope`` the months said before them
    (``is_of_line`` when they stand on one line with their days, ``is_every`` when these begin with 毎月, ``belongs`` when they are bound by の); ``group`` counts
    the places where days were named; ``unread`` and ``vague`` are the words because of which no day is sure.

    ``leading`` and ``seasons`` (for some months) are hours that were said before any days; ``rests`` are the closures of a house; ``apart`` those in brackets, with the group
    behind which they stand; ``months_off`` those of whole months, with the group and whether in brackets.
    ``unlike`` are single months with days of their own, ``of_period`` is the period that stood before days.
    """

    drafts: list[Draft] = field(default_factory=list)
    closures: list[Closure] = field(default_factory=list)
    scope: tuple[int, ...] = ()
    replaces: bool = False
    is_of_line: bool = False
    is_every: bool = False
    belongs: bool = False
    depth: int = 0
    is_named: bool = False
    is_inner: bool = False
    is_fresh: bool = False
    group: int = 0
    leading: tuple[Session, ...] = ()
    seasons: list[tuple[tuple[int, ...], tuple[Session, ...]]] = field(default_factory=list)
    base: Base | None = None
    every: int = 0
    counts_from: int = 0
    period: Span | None = None
    of_period: Rule | None = None
    counts: list[Count] = field(default_factory=list)
    rests: list[Closure] = field(default_factory=list)
    apart: list[tuple[int, Closure]] = field(default_factory=list)
    months_off: list[tuple[int, bool, Closure]] = field(default_factory=list)
    unlike: list[Instead] = field(default_factory=list)
    total: int = 0
    is_amended: bool = False
    is_daily: bool = False
    is_loose: bool = False
    unread: list[str] = field(default_factory=list)
    vague: list[str] = field(default_factory=list)
    before: Clause | None = None

    @property
    def latest(self) -> list[Draft]:
        """The drafts of the days named last."""
        return [draft for draft in self.drafts if draft.group == self.group]

    @property
    def has_rested(self) -> bool:
        """True when the words right before were of a house's days of rest."""
        return isinstance(self.before, ClosedDays) and self.before.regular
