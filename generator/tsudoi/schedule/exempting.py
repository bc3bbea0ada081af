"""かっこの休み: days off in brackets behind some of the days: 「月・水・金(祝日は除く)、第1土曜」."""

from dataclasses import replace

from tsudoi.schedule.board import Board
from tsudoi.schedule.drafts import YEAR, Draft
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
        elif not (is_of_months(closure) and _are_in_other_months(closure, others)) and not _spares(
            closure.rule, others
        ):
            board.unread.append("どの日の休みか")


def _are_in_other_months(closure: Closure, others: list[Draft]) -> bool:
    """「毎月第1日曜(1月は休み、5月は第2日曜)」."""
    return all(draft.rule.bymonth and not set(draft.rule.bymonth) & set(closure.rule.bymonth) for draft in others)


def is_of_months(closure: Closure) -> bool:
    """「8月は休み」."""
    return bool(closure.rule.bymonth) and closure.rule == Rule(freq=Freq.DAILY, bymonth=closure.rule.bymonth)


def rest_by_months(board: Board) -> None:
    """「・第1火曜 ※8月は休み ・第3水曜 ※8月は休み」: each rule takes its own; said once before other rules, nobody knows for whom."""
    usual = [draft.group for draft in board.drafts if not draft.replaces]
    groups = [max((one for one in usual if one <= group), default=0) for group, _, _ in board.months_off]
    if set(groups) == set(usual) and len({closure.rule for _, _, closure in board.months_off}) == 1:
        return  # it is of all
    for (_, is_bracketed, closure), group in zip(board.months_off, groups, strict=True):
        is_repeated = len(set(groups)) > 1
        if not group or (group == max(usual) and not is_repeated):
            continue  # behind all rules it is of all
        board.apart = [(place, one) for place, one in board.apart if one is not closure]
        board.unread += [] if is_bracketed or is_repeated else ["どの日の休みか"]
        board.closures = [one for one in board.closures if one is not closure]
        board.unread += _leave_out(board.drafts, group, closure.rule.bymonth)


def _leave_out(drafts: list[Draft], group: int, months: tuple[int, ...]) -> list[str]:
    """The words for a rule of which no month is left."""
    unread: list[str] = []
    for draft in drafts:
        if draft.group == group and not draft.replaces:
            left = tuple(month for month in draft.rule.bymonth or YEAR if month not in months)
            draft.rule = replace(draft.rule, bymonth=left)
            unread += [] if left else ["月ごとの休み"]
    return unread


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
