"""回数: 「月2回」 beside a rule must agree with it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tsudoi.schedule.board import Board
from tsudoi.schedule.clauses import Count
from tsudoi.schedule.rules import LEAP_YEAR, Closure, Day, Freq, Rule, Span

_MONTHS = 12
_WEEK = 7
_LONGEST = 800
"""Days of a course; a longer one is no course."""


def doubts(counts: Sequence[Count], rules: Sequence[Rule], closures: Sequence[Closure] = ()) -> list[str]:
    """Counts that pick some of the days without saying which: 「月1回 土曜日」, 「年6回 第2水曜日」."""
    return [f"{count.per}{count.times}回" for count in counts if _is_open(count, rules, closures)]


def _is_open(count: Count, rules: Sequence[Rule], closures: Sequence[Closure]) -> bool:
    if any(rule.rdate for rule in rules):
        return False
    if count.per == "月":
        return not all(rule.freq is Freq.MONTHLY for rule in rules)
    if count.per == "年":
        return not all(rule.freq is Freq.MONTHLY for rule in rules) or _in_year(rules, closures) != count.times
    return not all(rule.freq in (Freq.WEEKLY, Freq.DAILY) for rule in rules)


def counted_out(board: Board) -> list[str]:
    """「4月3日から毎週金曜、全10回」 ends with the tenth; without a first day, or with days off, nobody can count."""
    endless = [draft for draft in board.drafts if not (draft.rule.span or draft.rule.rdate or draft.rule.bymonth)]
    if not endless:
        return ["全…回"] if _has_other_length(board) else []
    span = _course(endless[0].rule, board.total) if len(board.drafts) == 1 and not board.closures else None
    if span is None:
        return ["全…回"]
    rule = endless[0].rule
    endless[0].rule = replace(rule, span=span, dtstart=rule.dtstart if rule.interval > 1 else None)
    return []


def _has_other_length(board: Board) -> bool:
    """「10月17日~3月6日の土曜日、全13回」 when there are 21 Saturdays."""
    rule, *others = (draft.rule for draft in board.drafts)
    span = rule.span
    if others or board.closures or span is None or not (span.first.year and span.last.year) or not rule.byday:
        return False
    first, last = span.first.on(span.first.year), span.last.on(span.last.year)
    if first is None or last is None or rule.freq is not Freq.WEEKLY or rule.interval > 1:
        return False
    days = (last - first).days + 1
    held = sum((first + timedelta(day)).weekday() in rule.byday for day in range(days)) if days < _LONGEST else 0
    return held != board.total


def _course(rule: Rule, times: int) -> Span | None:
    """From the base to the last time; a base without a year whose course meets 29 February has no sure end."""
    base = rule.dtstart
    if base is None or rule.freq is not Freq.WEEKLY or len(rule.byday) != 1 or rule.shift:
        return None
    years = (base.year,) if base.year else (LEAP_YEAR, LEAP_YEAR + 1)
    first, *others = (_last(base, year, rule, times) for year in years)
    return Span(base, first) if first and all(other == first for other in others) else None


def _last(base: Day, year: int, rule: Rule, times: int) -> Day | None:
    first = base.on(year)
    if first is None:
        return None
    first += timedelta((rule.byday[0] - first.weekday()) % _WEEK) if base.year else timedelta(0)
    last = first + timedelta(_WEEK * rule.interval * (times - 1))
    return Day(last.month, last.day, last.year if base.year else None)


def contradiction(counts: Sequence[Count], rules: Sequence[Rule]) -> str:
    """「月1回 第1・3水曜」 cannot be; empty when all agrees."""
    for count in counts:
        said = _said(count, rules)
        if said and said != count.times:
            return f"「{count.per}{count.times}回」と書かれていますが、曜日からは{count.per}に{said}回になります。"
    return ""


def _said(count: Count, rules: Sequence[Rule]) -> int:
    """How often the rules say; 0 when they cannot be counted so."""
    if any(rule.rdate or rule.bymonth for rule in rules):
        return 0
    if count.per == "月":
        return sum(_in_month(rule) for rule in rules)
    if count.per == "週":
        return (
            7 if any(rule.freq is Freq.DAILY for rule in rules) else len({day for rule in rules for day in rule.byday})
        )
    return 0


def _in_month(rule: Rule) -> int:
    return len(rule.byday) * len(rule.bysetpos) or len(rule.bymonthday)


def _in_year(rules: Sequence[Rule], closures: Sequence[Closure]) -> int:
    """「年10回(8月・1月を除く毎月第2木曜)」."""
    off = {month for one in closures if one.rule.freq is Freq.DAILY for month in one.rule.bymonth}
    months = [set(rule.bymonth or range(1, _MONTHS + 1)) - off for rule in rules]
    return sum(_in_month(rule) * len(held) for rule, held in zip(rules, months, strict=True))
