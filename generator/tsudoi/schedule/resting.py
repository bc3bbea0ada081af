"""休みの日: what moves a house's days of rest, and what follows from them: on all other days it is open."""

from collections.abc import Sequence
from dataclasses import replace

from tsudoi.schedule.clauses import Moved
from tsudoi.schedule.drafts import Draft
from tsudoi.schedule.rules import SATURDAY, Closure, Freq, Holidays, Rule, Session

_WEEK = tuple(range(7))
_WEEKEND = {SATURDAY, SATURDAY + 1}


def moved_rest(closures: list[Closure], clause: Moved) -> list[str]:
    """「月曜日(祝日の場合は翌日)」: another day of rest; the words for what does not fit."""
    found = [place for place, one in enumerate(closures) if _may_move(one.rule, clause)]
    latest = found if clause.subject else found[-1:]
    for place in latest:
        closures[place] = replace(closures[place], rule=replace(closures[place].rule, shift=clause.shift))
    return [] if latest else ["翌日の休み"]


def _may_move(rule: Rule, clause: Moved) -> bool:
    is_named = not clause.subject or set(rule.byday) == set(clause.subject.byday)
    return is_named and bool(rule.byday or rule.bymonthday) and rule.shift is None


def open_on_holidays(closures: Sequence[Closure]) -> list[Closure]:
    """「月曜休館(祝日の場合は開館)」."""
    return [
        replace(one, rule=replace(one.rule, holidays=Holidays.NEVER)) if one.rule.byday else one for one in closures
    ]


def daily(bymonth: tuple[int, ...], hours: tuple[Session, ...]) -> Draft:
    """Every day, at these hours."""
    return Draft(Rule(freq=Freq.DAILY, bymonth=bymonth, sessions=hours), 1, timed=True)


def other_days(drafts: Sequence[Draft], hours: tuple[Session, ...]) -> Draft | None:
    """Who names hours and days of rest is open on all days that nothing else is said of; None where those cannot be told."""
    if not drafts:
        return daily((), hours)
    named = {day for draft in drafts for day in draft.rule.byday}
    is_weekend = named == _WEEKEND and all(_is_weekly(draft.rule) for draft in drafts)
    with_holidays = any(draft.rule.holidays is Holidays.ONLY for draft in drafts)
    if not is_weekend or not with_holidays:
        return None
    workdays = tuple(day for day in _WEEK if day not in named)
    return Draft(Rule(freq=Freq.WEEKLY, byday=workdays, holidays=Holidays.NEVER, sessions=hours), 0, timed=True)


def held_on_holidays(drafts: list[Draft], closures: Sequence[Closure]) -> list[Draft]:
    """「開館日 火~日曜 … 休館日 月曜(祝日は開館)」: the rest of the week is held anyway, and the holidays with it."""
    spared = {day for one in closures if one.rule.holidays is Holidays.NEVER for day in one.rule.byday}
    named = {day for draft in drafts for day in draft.rule.byday}
    is_whole = bool(spared) and not spared & named and spared | named == set(_WEEK)
    alike = {(draft.group, draft.rule.sessions, draft.rule.holidays) for draft in drafts}
    if not is_whole or len(alike) > 1 or not all(_is_weekly(draft.rule) and not draft.rule.shift for draft in drafts):
        return drafts
    rule = Rule(freq=Freq.DAILY, holidays=Holidays.ONLY, sessions=drafts[0].rule.sessions)
    return drafts if drafts[0].rule.holidays is not Holidays.ANY else [*drafts, replace(drafts[0], rule=rule)]


def _is_weekly(rule: Rule) -> bool:
    return not (rule.bymonth or rule.bysetpos or rule.span) and (
        rule.freq is Freq.WEEKLY or rule.holidays is Holidays.ONLY
    )
