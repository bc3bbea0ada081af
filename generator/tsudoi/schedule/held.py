"""手もとの日: what the text holds so far, while it is read."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tsudoi.schedule.elements import Element
from tsudoi.schedule.rules import LAST, Freq, Rule

ALL_WEEK = frozenset(range(7))


def is_every_day(rule: Rule) -> bool:
    """「毎日」, 「年中無休」: with no bounds."""
    return rule == Rule(freq=Freq.DAILY)


@dataclass(slots=True)
class Group:
    """The weekdays that the text holds so far: only what is held can be taken away.

    ``after_months``: months wait for their days; ``waits``: days wait for their hours; ``resting``: a list of days of rest goes on;
    ``fresh``: the days that are read begin a line or a point
    (``point``: a sign stands there), ``adjoins``: or stand right behind months, ``belongs``: with の; ``rested``: the days named last were days of rest under a heading;
    ``opens``: or right behind an opening bracket; ``half``: the days that are read go on behind half a day; ``rules`` are all that is held.
    """

    weekdays: set[int] = field(default_factory=set)
    after_months: bool = False
    waits: bool = False
    resting: bool = False
    fresh: bool = False
    point: bool = False
    adjoins: bool = False
    belongs: bool = False
    rested: bool = False
    half: bool = False
    opens: bool = False
    rules: list[Rule] = field(default_factory=list)

    def hold(self, rules: Sequence[Rule]) -> None:
        self.after_months, self.waits, self.rested = False, True, False
        self.rules += rules
        for rule in rules:
            self.weekdays |= set(rule.byday) or ALL_WEEK


def may_hold(held: Group, part: Rule) -> bool:
    """True when days of this kind are among those held: 「第3土曜」 among all Saturdays, but not among 「第1土曜」."""
    return any(set(part.byday) <= (set(one.byday) or ALL_WEEK) and _meets(one, part) for one in held.rules)


def _meets(one: Rule, part: Rule) -> bool:
    """Which of them in the month: no two 「第…」 that cannot be the same."""
    if not (one.bysetpos and part.bysetpos) or LAST in (*one.bysetpos, *part.bysetpos):
        return True
    return bool(set(one.bysetpos) & set(part.bysetpos))


@dataclass(frozen=True, slots=True)
class Said:
    """The elements that were just read: ``start`` is where the particles behind them begin, ``topic`` whether は is among them."""

    elements: tuple[Element, ...]
    held: Group
    start: int
    topic: bool
