"""月の一覧: 「毎週木曜 【10月の予定】1日、8日、22日」: the dates of a month that the rule is good for in all others."""

from dataclasses import replace

from tsudoi.schedule.drafts import Draft
from tsudoi.schedule.rules import Day, Freq, Rule


def listed(drafts: list[Draft]) -> list[Draft]:
    """Lists of one month, beside a rule for one weekday, replace it in their months; all else stays as it was.

    The weekday goes along, so that the list of another year is found out and not believed.
    """
    lists = [draft for draft in drafts if _is_list(draft.rule) and not draft.replaces]
    usual = [draft for draft in drafts if draft not in lists]
    weekdays = {day for draft in usual for day in draft.rule.byday}
    are_rules = all(draft.rule.byday and not draft.rule.bymonth for draft in usual)
    if not lists or not are_rules or len(weekdays) != 1:
        return drafts
    weekday = weekdays.pop()
    found = [replace(draft, rule=_dated(draft.rule, weekday), replaces=True) for draft in lists]
    if any(day.weekday != weekday or day.contradicts_itself for draft in found for day in draft.rule.rdate):
        return drafts
    return usual + found


def _is_list(rule: Rule) -> bool:
    """Days of exactly one month."""
    months = {day.month for day in rule.rdate} or set(rule.bymonth)
    return len(rule.bymonth) == 1 and months == set(rule.bymonth) and bool(rule.rdate or rule.bymonthday)


def _dated(rule: Rule, weekday: int) -> Rule:
    days = rule.rdate or tuple(Day(rule.bymonth[0], day) for day in rule.bymonthday)
    dated = tuple(replace(day, weekday=weekday if day.weekday is None else day.weekday) for day in days)
    return replace(rule, freq=Freq.NONE, bymonthday=(), rdate=dated)


def of_month(rule: Rule) -> Rule:
    """The 5th and 12th of November are dates; of no single month, the rule as it was."""
    if len(rule.bymonth) != 1 or min(rule.bymonthday, default=0) < 1:
        return rule
    dates = tuple(Day(rule.bymonth[0], day) for day in rule.bymonthday)
    return replace(rule, freq=Freq.NONE, bymonth=(), bymonthday=(), rdate=dates)


def named_once(drafts: list[Draft]) -> list[Draft]:
    """Dates say their month themselves."""
    return [replace(draft, rule=replace(draft.rule, bymonth=())) if draft.rule.rdate else draft for draft in drafts]
