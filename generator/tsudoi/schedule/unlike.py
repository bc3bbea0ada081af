"""その月だけ: in a month with days of its own the usual days are off."""

from collections.abc import Iterator, Sequence
from datetime import date

from tsudoi.schedule.clauses import Instead
from tsudoi.schedule.matching import days_of
from tsudoi.schedule.rules import Closure, Day, Rule, Span
from tsudoi.schedule.window import window


def usual_days_off(unlike: Sequence[Instead], rules: Sequence[Rule]) -> Iterator[Closure]:
    """「毎月第1土曜 ※令和9年1月は9日」: 2 January 2027 is off."""
    for one in unlike:
        usual = {day for rule in rules if not rule.rdate for day in _days_in(rule, one.month)}
        if off := tuple(day for day in sorted(usual, key=lambda day: day.day) if day not in _bare(one.days)):
            yield Closure(rule=Rule(rdate=off), word="、".join(f"{day.year}年{day.month}月{day.day}日" for day in off))


def _days_in(rule: Rule, month: Span) -> Iterator[Day]:
    first = date(month.first.year or 1, month.first.month, 1)
    asked = window(first, month.last.day)
    days = (day for day in days_of(rule, asked) if asked.first <= day <= asked.last)
    yield from (Day(day.month, day.day, day.year) for day in days)


def _bare(days: Sequence[Day]) -> set[Day]:
    return {Day(day.month, day.day, day.year) for day in days}
