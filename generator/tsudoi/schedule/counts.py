"""回数: 「月2回」 beside a rule must agree with it."""

from collections.abc import Sequence

from tsudoi.schedule.clauses import Count
from tsudoi.schedule.rules import Freq, Rule

_MONTHS = 12


def doubts(counts: Sequence[Count], rules: Sequence[Rule]) -> list[str]:
    """Counts that pick some of the days without saying which: 「月1回 土曜日」, 「年6回 第2水曜日」."""
    return [f"{count.per}{count.times}回" for count in counts if _is_open(count, rules)]


def _is_open(count: Count, rules: Sequence[Rule]) -> bool:
    if any(rule.rdate for rule in rules):
        return False
    if count.per == "月":
        return not all(rule.freq is Freq.MONTHLY for rule in rules)
    if count.per == "年":
        return not all(rule.freq is Freq.MONTHLY for rule in rules) or _in_year(rules) != count.times
    return not all(rule.freq in (Freq.WEEKLY, Freq.DAILY) for rule in rules)


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


def _in_year(rules: Sequence[Rule]) -> int:
    return sum(_in_month(rule) * (len(rule.bymonth) or _MONTHS) for rule in rules)
