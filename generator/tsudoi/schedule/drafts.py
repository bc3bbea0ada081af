"""下書き: rules that are not finished, and how periods, months and brackets change them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time

from tsudoi.schedule.matching import within_span as covers
from tsudoi.schedule.rules import EVEN, ODD, Closure, Day, Freq, Holidays, Rule, Span

YEAR = tuple(range(1, 13))


@dataclass(slots=True)
class Draft:
    """``group`` counts the places where days were named; ``topic`` and ``replaces`` remember a は; ``variant`` other hours in some months,
    ``whose`` the group behind which it stands in brackets."""

    rule: Rule
    group: int
    topic: bool = False
    replaces: bool = False
    timed: bool = False
    variant: bool = False
    whose: int = 0

    @property
    def is_period(self) -> bool:
        return is_period(self.rule)


def is_period(rule: Rule) -> bool:
    """True when each day of a span counts."""
    return rule.span is not None and rule.freq is Freq.DAILY and rule.holidays is Holidays.ANY


def whole_months(rule: Rule) -> tuple[int, ...]:
    """7, 8 and 9 of 「7月1日~9月30日」; empty for a period that begins or ends within a month, or in one year only."""
    span = rule.span
    if span is None or span.first.year or span.last.year or span.first.day != 1:
        return ()
    following = Day(span.last.month, span.last.day + 1 + ((span.last.month, span.last.day) == (2, 28)))
    length = (span.last.month - span.first.month) % 12 + 1
    return (
        () if following.is_possible else tuple(sorted((span.first.month + step - 1) % 12 + 1 for step in range(length)))
    )


def within_bounds(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """「12月1日~25日 毎週火曜」: one period beside rules bounds them; dates are in no need of bounds."""
    periods = [rule for rule in rules if is_period(rule)]
    others = tuple(rule for rule in rules if not is_period(rule))
    if len(periods) != 1 or not others or any(rule.rdate for rule in others):
        return tuple(rules)
    return tuple(replace(rule, span=periods[0].span) for rule in others)


def narrowed(period: Draft, rule: Rule) -> Draft:
    """「7月1日~8月31日 平日のみ」."""
    return replace(period, rule=replace(rule, span=period.rule.span, sessions=period.rule.sessions))


def bounded(drafts: list[Draft], period: Span | None) -> list[Draft]:
    """A period beside rules bounds them; alone, each of its days counts."""
    periods = [draft for draft in drafts if draft.is_period]
    others = [draft for draft in drafts if not draft.is_period]
    if len(periods) == 1 and others and not periods[0].timed and not any(draft.rule.rdate for draft in others):
        drafts, period = others, periods[0].rule.span
    if period is None:
        return drafts
    return [replace(draft, rule=_in_period(draft.rule, period)) for draft in drafts]


def _in_period(rule: Rule, period: Span) -> Rule:
    """Listed dates find their year in the period, unless they lie outside it; rules end with it."""
    first = period.first
    if not rule.rdate or first.year is None:
        return replace(rule, span=period)
    begin = (first.month, first.day)
    years = ((day, first.year + ((day.month, day.day) < begin)) for day in rule.rdate)
    dated = (replace(day, year=day.year or year) for day, year in years)
    return replace(
        rule, rdate=tuple(new if covers(period, new) else old for old, new in zip(rule.rdate, dated, strict=True))
    )


def within_periods(closures: Sequence[Closure], periods: Sequence[Span]) -> list[Closure]:
    """「2026年9月~12月(9月21日を除く)」: days off find their year in the period that they are taken from."""
    return [replace(one, rule=replace(one.rule, rdate=_dated(one.rule.rdate, periods))) for one in closures]


def _dated(days: Sequence[Day], periods: Sequence[Span]) -> tuple[Day, ...]:
    return tuple(next((found for span in periods if (found := _inside(day, span))), day) for day in days)


def _inside(day: Day, span: Span) -> Day | None:
    years = (day, *(replace(day, year=end.year) for end in (span.first, span.last) if end.year))
    return next((one for one in years if covers(span, one)), None)


def complemented(drafts: list[Draft]) -> tuple[list[Draft], list[str]]:
    """「毎月第2水曜、8月は第3水曜」: what has months of its own takes them from what has none. Without は nobody knows."""
    replacing = [draft for draft in drafts if draft.replaces]
    others = [draft for draft in drafts if not draft.replaces]
    if _mixes(others):
        return drafts, ["月ごとの決まり"]
    if not replacing or not others:
        return drafts, []
    if any(_is_of_nobody(one, others, drafts) for one in replacing):
        return drafts, ["月ごとの決まり"]
    months = {id(draft): _left(draft, replacing, drafts) for draft in others}
    kept = [
        _timed_as(draft, others)
        if draft.replaces
        else replace(draft, rule=replace(draft.rule, bymonth=_some(months[id(draft)])))
        for draft in drafts
        if draft.replaces or months[id(draft)]
    ]
    return kept, []


def _left(usual: Draft, replacing: Sequence[Draft], drafts: Sequence[Draft]) -> tuple[int, ...]:
    """The months that no other rule takes: 「2月は第1火曜」 takes February from Tuesdays only, where there are Tuesdays."""
    taken = {month for one in replacing if _replaces(one, usual, drafts) for month in one.rule.bymonth}
    return tuple(month for month in usual.rule.bymonth or YEAR if month not in taken)


def _replaces(one: Draft, usual: Draft, drafts: Sequence[Draft]) -> bool:
    mine = [draft for draft in drafts if draft is not one and one.whose in (0, draft.group)]
    alike = [draft for draft in mine if one.rule.byday and draft.rule.byday == one.rule.byday]
    if alike:
        return any(draft is usual for draft in _nearest(one, alike))
    return any(draft is usual for draft in mine) and (usual.group < one.group or _comes_first(one, mine))


def _is_of_nobody(one: Draft, others: Sequence[Draft], drafts: Sequence[Draft]) -> bool:
    """「第2火曜、第3木曜 1月は12日」: instead of which of them?"""
    weekdays = {usual.rule.byday for usual in others if one.rule.bymonth and _replaces(one, usual, drafts)}
    return len(weekdays) > 1 and one.rule.byday not in weekdays


def _comes_first(one: Draft, drafts: Sequence[Draft]) -> bool:
    """「1月は12日、毎月10日」."""
    return not one.rule.byday and not _before(one, drafts)


def _before(one: Draft, drafts: Sequence[Draft]) -> list[Draft]:
    return [draft for draft in drafts if draft.group < one.group and not draft.replaces]


def _nearest(one: Draft, alike: list[Draft]) -> list[Draft]:
    """「第1火曜 5月は第2火曜 第3火曜 9月は第4火曜」: each is instead of the rule before it."""
    before = _before(one, alike)
    if not before:
        return alike
    told = [draft.group for draft in alike if draft.replaces and draft.group < before[-1].group]
    return [draft for draft in before if draft.group > max(told, default=0)]


def _some(months: tuple[int, ...]) -> tuple[int, ...]:
    """All twelve restrict nothing."""
    return () if months == YEAR else months


def _mixes(drafts: Sequence[Draft]) -> bool:
    """Some with months and some without; clear are 「奇数月の第2金曜、毎月第3火曜」 and, of other weekdays, 「第2木曜、奇数月の第3土曜」."""
    usual = {day for draft in drafts if not draft.rule.bymonth for day in draft.rule.byday}
    bounded = [draft.group for draft in drafts if draft.rule.bymonth and not _is_another(draft.rule, usual)]
    free = [draft.group for draft in drafts if not (draft.rule.bymonth or draft.rule.rdate)]
    return bool(bounded and free) and (min(free) < max(bounded) or _lacks_months(drafts))


def _is_another(rule: Rule, weekdays: set[int]) -> bool:
    return rule.bymonth in (EVEN, ODD) and bool(rule.byday) and not weekdays & set(rule.byday)


def _lacks_months(drafts: Sequence[Draft]) -> bool:
    """「水曜 9時半~(4~9月) 10時~」: the same days at other hours, and nobody says in which months."""
    bare = [(replace(draft.rule, bymonth=(), sessions=()), bool(draft.rule.bymonth)) for draft in drafts]
    bounded = {rule for rule, has_months in bare if has_months}
    return any(rule in bounded for rule, has_months in bare if not has_months)


def _timed_as(draft: Draft, usual: list[Draft]) -> Draft:
    """「第4火曜13時~(12月は第3火曜)」: the hours and the period stay the same."""
    hours, spans = {other.rule.sessions for other in usual}, {other.rule.span for other in usual}
    rule = draft.rule
    if len(spans) == 1 and not (rule.span or rule.rdate):
        rule = replace(rule, span=spans.pop())
    if not draft.timed and len(hours) == 1:
        rule = replace(rule, sessions=hours.pop())
    return replace(draft, rule=rule)


def _without_halves(rules: Sequence[Rule]) -> list[Rule]:
    """「木曜 13:00~」 beside 「木曜 13:00~15:00」 is the same meeting, once without its end."""
    ended: dict[Rule, set[time | None]] = defaultdict(set)
    days = [replace(rule, sessions=()) for rule in rules]
    for rule, same in zip(rules, days, strict=True):
        ended[same] |= {session.start for session in rule.sessions if session.end}
    return [rule for rule, same in zip(rules, days, strict=True) if not _is_half(rule, ended[same])]


def _is_half(rule: Rule, ended: set[time | None]) -> bool:
    return bool(rule.sessions) and all(session.end is None and session.start in ended for session in rule.sessions)


def merged(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """Dates with the same hours, wherever they stand, are one list; the same rule twice is one."""
    found: list[Rule] = []
    for rule in _without_halves(rules):
        alike = next(
            (place for place, one in enumerate(found) if rule.rdate and replace(one, rdate=rule.rdate) == rule), None
        )
        if alike is not None and found[alike].rdate:
            found[alike] = replace(rule, rdate=tuple(dict.fromkeys((*found[alike].rdate, *rule.rdate))))
        elif rule not in found:
            found.append(rule)
    return tuple(found)
