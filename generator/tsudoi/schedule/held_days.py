"""開く日: what the days side by side say when they are held: months bound them, and what has no dates is a note or left over."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from tsudoi.schedule.clauses import Clause, LeftOver, Months, Note, OpenDays
from tsudoi.schedule.closing import WEAK
from tsudoi.schedule.elements import Element, Sort
from tsudoi.schedule.held import ALL_WEEK, Group
from tsudoi.schedule.rules import SATURDAY, SUNDAY


def held_days(
    elements: Sequence[Element], held: Group, topic: bool = False, only: bool = False, labels: bool = False
) -> Iterator[Clause]:
    for sort, run in groupby(elements, key=_use):
        members = list(run)
        if sort is Sort.MONTHS:
            held.after_months = True
            yield Months(_united(members), (topic or only) and members[-1] is elements[-1])
        elif sort is Sort.DAYS:
            yield from (LeftOver("祝日") for before, one in pairwise(members) if _is_strange(before, one))
            yield from (LeftOver(one.word) for one in members if _denies_rest(one, held))
            rules = tuple(one.rule for one in members)
            held.hold(rules)
            explicit, anew = members[0].explicit, _anew(members)
            is_first = members[0] is elements[0]
            before = "" if is_first else elements[elements.index(members[0]) - 1].word
            fresh, point = held.fresh and is_first, held.point and is_first
            yield OpenDays(
                rules=rules, topic=topic, only=only, explicit=explicit, labels=labels, anew=anew,
                fresh=fresh, point=point, adjoins=held.adjoins or not is_first,
                opens=held.opens and is_first, belongs=held.belongs or (not is_first and before.endswith("の")),
            )  # fmt: skip
        elif sort is Sort.UNSURE and _is_beside(members[0], elements):
            yield Note(members[0].word)
        else:
            yield LeftOver(members[0].word)


def _denies_rest(one: Element, held: Group) -> bool:
    """「水曜日(4~6月は無休)」: then the Wednesdays before it are days of rest."""
    return one.word.endswith("無休") and bool(held.weekdays) and held.weekdays != ALL_WEEK


def _anew(members: Sequence[Element]) -> tuple[int, ...]:
    """Where 「…、毎月」 begins; 「毎月第1火曜・毎月第3火曜」 is one breath, 「第2火曜・毎月第3水曜」 is not."""
    starts = [place for place, one in enumerate(members) if one.word.startswith(("毎月", "毎週"))]
    is_one = bool(starts) and starts[0] == 0
    return tuple(place for place in starts if not place or not is_one or members[place].joint not in WEAK)


def _is_strange(before: Element, one: Element) -> bool:
    """「土曜、祝日」 is a list; 「毎週水曜、祝日」 may lack its 「は休み」."""
    ends_week = SATURDAY in before.rule.byday or SUNDAY in before.rule.byday
    return one.sort is Sort.HOLIDAY and before.explicit and not ends_week and one.joint not in WEAK


def _use(one: Element) -> Sort:
    if one.word.startswith("学校"):
        return Sort.UNSURE  # the holidays among these days are closed in schools too
    return Sort.DAYS if one.sort is Sort.HOLIDAY else one.sort


def _is_beside(one: Element, elements: Sequence[Element]) -> bool:
    """「土曜日・学校休業日」: the Saturdays are sure."""
    return one.joint in WEAK and elements[0].sort is Sort.DAYS


def _united(members: Sequence[Element]) -> tuple[int, ...]:
    return tuple(sorted({month for one in members for month in one.rule.bymonth}))
