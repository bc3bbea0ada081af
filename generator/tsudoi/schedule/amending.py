"""言い添え: words that only change the hours of some days said before: 「(日曜は17時まで)」, 「土日祝 9時~17時」 beside weekdays."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from tsudoi.schedule.drafts import Draft
from tsudoi.schedule.hours import overlap
from tsudoi.schedule.rules import LAST, Freq, Holidays, Rule, Session

_WEEK = tuple(range(7))
_NTHS = (1, 2, 3, 4, 5)


def ends_earlier(drafts: list[Draft], rules: Sequence[Rule], end: Session) -> list[Draft] | None:
    """The drafts with these days cut out and given another end; None where nobody can tell whose hours they are."""
    return _amended(drafts, rules, lambda usual: Session(usual.start, end.end))


def held_otherwise(drafts: list[Draft], rules: Sequence[Rule], other: Session) -> list[Draft] | None:
    """「毎日 10時~16時、土曜は12時~15時」: other hours, that lie over the usual ones, are instead of them."""
    usual = [draft.rule.sessions for draft in drafts if draft.timed and set(days_named(draft.rule)) & _named(rules)]
    if not usual or not all(len(sessions) == 1 and overlap((*sessions, other)) for sessions in usual):
        return None
    return _amended(drafts, rules, lambda _: other)


def without_part(drafts: list[Draft], rules: Sequence[Rule], sessions: tuple[Session, ...]) -> list[Draft] | None:
    """「毎週水曜 13時~、第3水曜は10時~」: the week is taken from the others; None where that cannot be told."""
    part = rules[0]
    whole = [draft for draft in drafts if draft.timed and draft.rule.byday == part.byday and _is_plain_week(draft.rule)]
    if len(rules) > 1 or len(whole) != 1 or LAST in part.bysetpos:
        return None
    left = tuple(nth for nth in whole[0].rule.bysetpos or _NTHS if nth not in part.bysetpos)
    other = replace(whole[0], rule=replace(part, sessions=sessions))
    usual = replace(whole[0], rule=replace(whole[0].rule, freq=Freq.MONTHLY, bysetpos=left))
    return [usual if draft is whole[0] else draft for draft in drafts] + [other]


def _is_plain_week(rule: Rule) -> bool:
    may_part = not (rule.bymonth or rule.dtstart or rule.shift or LAST in rule.bysetpos) and rule.interval == 1
    return may_part and rule.freq in (Freq.WEEKLY, Freq.MONTHLY) and not rule.bymonthday


def _amended(drafts: list[Draft], rules: Sequence[Rule], changed: Callable[[Session], Session]) -> list[Draft] | None:
    timed = [draft for draft in drafts if draft.timed]
    if not timed or not all(_is_plain(rule) for rule in rules):
        return None
    found: list[Draft] = []
    for draft in timed:
        days = _shared(draft.rule, rules)
        if (days or _on_holidays(rules)) and not _may_be_cut(draft.rule):
            return None
        found += _cut(draft, days, rules, changed)
    return [draft for draft in drafts if not draft.timed] + found if len(found) > len(timed) else None


def _is_plain(rule: Rule) -> bool:
    """Whole weekdays, or holidays."""
    is_weekly = rule.freq is Freq.WEEKLY and rule.interval == 1 and rule.holidays is Holidays.ANY
    return (is_weekly or rule.holidays is Holidays.ONLY) and not (rule.bymonth or rule.span or rule.dtstart)


def _may_be_cut(rule: Rule) -> bool:
    is_daily = rule.freq is Freq.DAILY and rule.holidays is Holidays.ANY
    sure = len(rule.sessions) == 1 and rule.sessions[0].start is not None
    return sure and (rule.freq is Freq.WEEKLY or is_daily) and not rule.shift


def _shared(rule: Rule, rules: Sequence[Rule]) -> tuple[int, ...]:
    named = _named(rules)
    return tuple(day for day in days_named(rule) if day in named)


def _named(rules: Sequence[Rule]) -> set[int]:
    return {day for one in rules for day in one.byday}


def days_named(rule: Rule) -> tuple[int, ...]:
    """Its weekdays; 毎日 names them all."""
    is_daily = rule.freq is Freq.DAILY and rule.holidays is Holidays.ANY and not rule.span
    return rule.byday or (_WEEK if is_daily else ())


def _on_holidays(rules: Sequence[Rule]) -> bool:
    return any(rule.holidays is Holidays.ONLY for rule in rules)


def _cut(
    draft: Draft, days: tuple[int, ...], rules: Sequence[Rule], other: Callable[[Session], Session]
) -> list[Draft]:
    """What is left of the draft, then its days with the other end."""
    rule = draft.rule
    open_on_holidays = rule.holidays is Holidays.ANY and _on_holidays(rules)
    if not days and not open_on_holidays:
        return [draft]
    session = other(rule.sessions[0])
    left = tuple(day for day in days_named(rule) if day not in days)
    usual = Holidays.NEVER if open_on_holidays else rule.holidays
    changed = [replace(rule, freq=Freq.WEEKLY, byday=days, sessions=(session,))] if days else []
    if open_on_holidays:
        changed.append(replace(rule, freq=Freq.DAILY, byday=(), holidays=Holidays.ONLY, sessions=(session,)))
    kept = [replace(rule, freq=Freq.WEEKLY, byday=left, holidays=usual)] if left else []
    return [replace(draft, rule=one) for one in (*kept, *changed)]


def apart_from_holidays(drafts: list[Draft]) -> list[Draft]:
    """「火~金 9時~19時、土日祝 9時~17時」: on a holiday the hours of the holidays count, whatever weekday it is."""
    special = {draft.group for draft in drafts if draft.rule.holidays is Holidays.ONLY and draft.rule.sessions}
    if len(special) != 1:
        return drafts
    hours = next(draft.rule.sessions for draft in drafts if draft.group in special)
    return [
        replace(draft, rule=replace(draft.rule, holidays=Holidays.NEVER))
        if _gives_way(draft, special, hours)
        else draft
        for draft in drafts
    ]


def _gives_way(draft: Draft, special: set[int], hours: tuple[Session, ...]) -> bool:
    rule = draft.rule
    is_weekly = rule.freq is Freq.WEEKLY and rule.interval == 1 and rule.holidays is Holidays.ANY and not rule.shift
    return is_weekly and draft.group not in special and bool(rule.sessions) and rule.sessions != hours
