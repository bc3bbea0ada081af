"""かっこの休み: days off in brackets behind some of the days: 「月・水・金(祝日は除く)、第1土曜」."""

from dataclasses import replace

from tsudoi.schedule.board import Board
from tsudoi.schedule.drafts import Draft
from tsudoi.schedule.joining import nth_of
from tsudoi.schedule.rules import Closure, Freq, Holidays, Rule


def exempt(board: Board) -> None:
    """Days off that stand behind some days only are taken from these, or nobody knows whose they are."""
    for group, closure in board.apart:
        mine = [draft for draft in board.drafts if draft.group == group]
        others = [draft for draft in board.drafts if draft.group != group]
        if not mine or not others or not (group < board.group or _is_partly(board, mine, closure)):
            continue
        if _is_of_holidays(closure) and all(_may_skip_holidays(draft.rule) for draft in mine):
            _skip_holidays(board, mine, closure)
        elif not _spares(closure.rule, others):
            board.unread.append("どの日の休みか")


def _is_partly(board: Board, mine: list[Draft], closure: Closure) -> bool:
    """「月~金 9時~16時、土日祝(月曜を除く) 9時~15時」: of which of them the Mondays?"""
    off = set(closure.rule.byday) if closure.rule.freq is Freq.WEEKLY else set()
    return not board.rests and any(off & set(draft.rule.byday) for draft in board.drafts if draft not in mine)


def _is_of_holidays(closure: Closure) -> bool:
    return closure.rule == Rule(freq=Freq.DAILY, holidays=Holidays.ONLY)


def _may_skip_holidays(rule: Rule) -> bool:
    is_weekly = rule.freq is Freq.WEEKLY and rule.interval == 1
    return is_weekly and rule.holidays in (Holidays.ANY, Holidays.NEVER) and rule.shift is None


def _skip_holidays(board: Board, mine: list[Draft], closure: Closure) -> None:
    for draft in mine:
        draft.rule = replace(draft.rule, holidays=Holidays.NEVER)
    board.closures = [one for one in board.closures if one is not closure]


def _spares(rule: Rule, others: list[Draft]) -> bool:
    """True when the days off cannot be among the other days: 「毎週木曜(第3木曜を除く)、第2土曜」."""
    return bool(rule.rdate) or (bool(rule.byday) and all(_is_apart(rule, draft.rule) for draft in others))


def _is_apart(off: Rule, held: Rule) -> bool:
    if held.rdate:
        return bool(off.bysetpos) and not any(nth_of(day.day) in off.bysetpos for day in held.rdate)
    return bool(held.byday) and held.shift is None and not set(off.byday) & set(held.byday)
