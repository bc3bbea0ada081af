"""つなぎ: what hours, brackets and weekdays do to the drafts before them; each returns the words for what does not fit."""

from collections.abc import Sequence
from dataclasses import replace

from tsudoi.schedule.board import Board
from tsudoi.schedule.drafts import Draft, narrowed
from tsudoi.schedule.rules import LAST, Freq, Holidays, Rule, Session

_WEEK = 7


def still_waiting(drafts: list[Draft]) -> list[Draft]:
    """The latest drafts without hours: 「第2火曜・第4木曜 14時~」 gives both the same, 「第4木曜は14時~」 only its own."""
    if drafts and drafts[-1].topic:
        return [draft for draft in drafts if draft.group == drafts[-1].group and not draft.timed]
    first = len(drafts)
    while first and not drafts[first - 1].timed:
        first -= 1
    return drafts[first:]


def timed(drafts: list[Draft], sessions: tuple[Session, ...]) -> list[str]:
    """「土曜は17時まで」 only amends hours that are said elsewhere."""
    for draft in drafts:
        draft.rule = replace(draft.rule, sessions=draft.rule.sessions + sessions)
        draft.timed = True
    amends = drafts[-1].topic and sessions and all(session.start is None for session in sessions)
    return ["終わりの時刻だけの説明"] if amends else []


def varied(draft: Draft, bymonth: tuple[int, ...], sessions: tuple[Session, ...]) -> Draft:
    """The same days at other hours in these months."""
    rule = replace(draft.rule, bymonth=bymonth, sessions=sessions)
    return replace(draft, rule=rule, timed=True, replaces=True, variant=True)


def covers(session: Session, pause: Session) -> bool:
    """True when the break may lie within the session."""
    begins = session.start is None or pause.start is None or session.start <= pause.start
    return begins and (session.end is None or pause.end is None or pause.end <= session.end)


def weeks_only(rules: Sequence[Rule]) -> bool:
    """「第2・4」 without a weekday."""
    return len(rules) == 1 and bool(rules[0].bysetpos) and not rules[0].byday


def weekday_named(last: Draft, rules: Sequence[Rule]) -> list[str]:
    """「11/25・12/2の水曜」 tells the weekday of dates and no further days."""
    named = tuple(replace(day, weekday=rules[0].byday[0]) for day in last.rule.rdate)
    fits = len(rules) == len(rules[0].byday) == 1 and not any(day.contradicts_itself for day in named)
    last.rule = replace(last.rule, rdate=named)
    return [] if fits else ["日付と曜日"]


def is_of_some(board: Board) -> bool:
    """「平日 9時~、土曜 10時~(12月1日~3月31日)」: a period in brackets, of the last days or of all?"""
    free = [draft for draft in board.drafts if not (draft.replaces or draft.rule.bymonth or draft.rule.span)]
    return not board.is_fresh and any(draft.group != board.group and not draft.rule.rdate for draft in free)


def explained(latest: list[Draft], rules: Sequence[Rule]) -> list[str]:
    """Days in brackets bound, refine or explain the days before them, or the two cannot both be right."""
    rule = rules[0]
    if len(rules) == 1 and rule.span and not any(draft.rule.span or draft.rule.rdate for draft in latest):
        return _bounded(latest, rule)
    if len(rules) > 1 or len(latest) > 1:
        return ["かっこの中の日"]
    if latest[0].is_period and rule.byday and rule.interval == 1:
        latest[0].rule = narrowed(latest[0], rule).rule  # 「5月26日~9月22日(毎月第4土曜日)」
        return []
    return _explained(latest[0], rule)


def _bounded(latest: list[Draft], rule: Rule) -> list[str]:
    for draft in latest:
        draft.rule = replace(draft.rule, span=rule.span)
    return []


def _explained(draft: Draft, rule: Rule) -> list[str]:
    if _refines(rule, draft.rule):
        draft.rule = replace(draft.rule, freq=Freq.MONTHLY, bysetpos=rule.bysetpos)
        return []
    if not _explains(rule, draft.rule):
        return ["かっこの中の日"]
    return weekday_named(draft, (rule,)) if draft.rule.rdate and rule.byday else []


def _refines(rule: Rule, said: Rule) -> bool:
    """「水曜日(第2・第4水曜日)」."""
    return said.freq is Freq.WEEKLY and bool(rule.bysetpos) and rule.byday in ((), said.byday)


def _explains(rule: Rule, said: Rule) -> bool:
    """「9月4日、18日(第1・3金曜日)」: the bracket agrees with every date."""
    if replace(said, sessions=()) in (rule, replace(rule, holidays=Holidays.NEVER)):
        return True
    return bool(said.rdate) and all(_agrees(rule, day.day, day.weekday) for day in said.rdate)


def nth_of(day: int) -> int:
    """Which of its weekday in the month a day of the month is."""
    return (day - 1) // _WEEK + 1


def _agrees(rule: Rule, day: int, weekday: int | None) -> bool:
    is_nth = nth_of(day) in rule.bysetpos or (LAST in rule.bysetpos and day > 21) or not rule.bysetpos
    return is_nth and bool(rule.byday) and weekday in (None, *rule.byday)
