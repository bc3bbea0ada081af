"""手もとの日: what the text holds so far, while it is read."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tsudoi.schedule.elements import Element
from tsudoi.schedule.rules import Freq, Rule

ALL_WEEK = frozenset(range(7))


def is_every_day(rule: Rule) -> bool:
    """「毎日」, 「年中無休」: with no bounds."""
    return rule == Rule(freq=Freq.DAILY)


@dataclass(slots=True)
class Group:
    """The weekdays that the text holds so far: only what is held can be taken away.

    ``after_months``: months wait for their days; ``waits``: days wait for their hours; ``resting``: a list of days of rest goes on;
    ``fresh``: the days that are read begin a line or a point; ``rested``: the days named last were days of rest under a heading.
    """

    weekdays: set[int] = field(default_factory=set)
    after_months: bool = False
    waits: bool = False
    resting: bool = False
    fresh: bool = False
    rested: bool = False

    def hold(self, rules: Sequence[Rule]) -> None:
        self.after_months, self.waits, self.rested = False, True, False
        for rule in rules:
            self.weekdays |= set(rule.byday) or ALL_WEEK


@dataclass(frozen=True, slots=True)
class Said:
    """The elements that were just read: ``start`` is where the particles behind them begin, ``topic`` whether は is among them."""

    elements: tuple[Element, ...]
    held: Group
    start: int
    topic: bool
