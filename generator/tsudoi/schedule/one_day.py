"""ある日だけ: one day of a period or of a list that is held at other hours than the rest."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from tsudoi.schedule.drafts import Draft
from tsudoi.schedule.hours import overlap
from tsudoi.schedule.rules import Day, Freq, Rule, Session, Span

_COMMON_YEAR = 2023
_FEBRUARY_ENDS = {(2, 28), (3, 1)}


def on_single_days(drafts: list[Draft], rules: Sequence[Rule], other: Session) -> list[Draft] | None:
    """「12月1日~5日 10時~16時(5日は15時まで)」: the day cut out and given other hours; None where it is not one of those before it."""
    if not all(rule.rdate for rule in rules):
        return None
    found: list[Draft] | None = drafts
    for day in (day for rule in rules for day in rule.rdate):
        found = _on_day(found, day, other) if found is not None else None
    return found


def edge(drafts: Sequence[Draft], is_last: bool) -> Day | None:
    """The last or first day of the only period or list."""
    if len(drafts) != 1:
        return None
    rule = drafts[0].rule
    days = (rule.span.first, rule.span.last) if rule.span and rule.freq is Freq.DAILY else rule.rdate
    return days[-1 if is_last else 0] if len(days) > 1 else None


def _on_day(drafts: list[Draft], day: Day, other: Session) -> list[Draft] | None:
    whose = [draft for draft in drafts if draft.timed and _has(draft.rule, day)]
    if len(whose) != 1 or not _is_instead(whose[0].rule.sessions, other):
        return None
    left = _without(whose[0].rule, day)
    if left is None:
        return None
    usual = whose[0].rule.sessions[0]
    session = Session(other.start or usual.start, other.end or usual.end)
    group = max(draft.group for draft in drafts) + 1
    special = Draft(Rule(rdate=(day,), sessions=(session,)), group, timed=True)
    return [replace(draft, rule=left) if draft is whose[0] else draft for draft in drafts] + [special]


def _has(rule: Rule, day: Day) -> bool:
    if rule.rdate:
        return any(_is_same(one, day) for one in rule.rdate) and len(rule.rdate) > 1
    return rule.span is not None and any(_is_same(end, day) for end in (rule.span.first, rule.span.last))


def _is_same(one: Day, other: Day) -> bool:
    return (one.month, one.day) == (other.month, other.day) and (
        one.year == other.year or None in (one.year, other.year)
    )


def _is_instead(usual: tuple[Session, ...], other: Session) -> bool:
    """Hours that lie over the usual ones, or only another end of them."""
    if len(usual) != 1 or usual[0].start is None:
        return False
    return (other.start is None and other.end is not None and usual[0].start < other.end) or overlap((usual[0], other))


def _without(rule: Rule, day: Day) -> Rule | None:
    if rule.rdate:
        return replace(rule, rdate=tuple(one for one in rule.rdate if not _is_same(one, day)))
    if rule.span is None or (not day.year and (day.month, day.day) in _FEBRUARY_ENDS):
        return None  # the day before 1 March is another one in leap years
    first, last = rule.span.first, rule.span.last
    first, last = (first, _step(last, -1)) if _is_same(last, day) else (_step(first, 1), last)
    if rule.freq is Freq.DAILY and _is_same(first, last):
        return replace(rule, freq=Freq.NONE, span=None, rdate=(replace(first, weekday=None),))
    return replace(rule, span=Span(first, last))


def _step(day: Day, days: int) -> Day:
    moved = date(day.year or _COMMON_YEAR, day.month, day.day) + timedelta(days)
    return Day(moved.month, moved.day, moved.year if day.year else None)
