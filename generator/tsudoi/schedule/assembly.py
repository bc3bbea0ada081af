"""組み立て: clauses taken in order: which hours belong to which days, which months to which rule, and what finds no place."""

from dataclasses import replace

from tsudoi.model import Holding
from tsudoi.schedule.board import Board
from tsudoi.schedule.clauses import (
    Base,
    Bracket,
    Clause,
    ClosedDays,
    Count,
    Every,
    Hours,
    Instead,
    LeftOver,
    Months,
    Moved,
    Note,
    OnEdge,
    OpenDays,
    OpenHoliday,
    Pause,
    Period,
    Total,
)  # fmt: skip
from tsudoi.schedule.drafts import Draft
from tsudoi.schedule.exempting import is_of_months
from tsudoi.schedule.joining import is_of_some
from tsudoi.schedule.leading import led
from tsudoi.schedule.naming import named
from tsudoi.schedule.one_day import edge, on_single_days
from tsudoi.schedule.resting import moved_rest, open_on_holidays
from tsudoi.schedule.rules import Closure, Holidays, Move, Rule
from tsudoi.schedule.timing import pause, take_hours

_YEAR = 12


def assembled(clauses: tuple[Clause, ...]) -> Board:
    """Each clause in its place."""
    board, clauses = Board(), led(clauses)
    for place, clause in enumerate(clauses):
        _take(board, clause, clauses[place + 1 :])
        if not isinstance(clause, Note | Bracket):
            board.before = clause
    return board


def _take(board: Board, clause: Clause, following: tuple[Clause, ...]) -> None:
    match clause:
        case OpenDays():
            named(board, clause, _next_telling(following))
        case Hours():
            take_hours(board, clause)
        case OnEdge():
            _on_edge(board, clause)
        case Pause():
            pause(board, clause.sessions)
        case Months() if len(clause.bymonth) == _YEAR:
            pass  # 「4月~翌年3月」
        case Months():
            _months(board, clause, following)
        case ClosedDays():
            _close(board, clause)
        case Instead():
            _put_instead(board, clause)
        case Bracket():
            _bracket(board, clause)
        case _:
            _note_down(board, clause)


def _on_edge(board: Board, clause: OnEdge) -> None:
    day = edge(board.latest, clause.is_last)
    changed = on_single_days(board.drafts, (Rule(rdate=(day,)),), clause.session) if day else None
    board.unread += [] if changed else ["最終日" if clause.is_last else "初日"]
    board.drafts = changed or board.drafts


def _note_down(board: Board, clause: Clause) -> None:
    match clause:
        case LeftOver():
            (board.vague if clause.vague else board.unread).append(clause.text.strip())
        case Moved() if clause.off or board.has_rested:
            board.unread += moved_rest(board.closures, clause)
        case Moved():
            _move(board, clause)
        case OpenHoliday() if isinstance(board.before, ClosedDays):
            board.closures[-len(board.before.closures) :] = open_on_holidays(board.before.closures)
        case Base():
            board.unread += ["開始日"] if board.base else []
            board.base, board.counts_from = clause, len(board.drafts)
        case Period():
            board.period = clause.span
        case Every():
            board.every, board.counts_from = clause.weeks, len(board.drafts)
        case Count():
            board.counts.append(clause)
        case Total():
            board.total = clause.times


def _put_instead(board: Board, clause: Instead) -> None:
    board.group += 1
    rule = Rule(rdate=clause.days, sessions=clause.sessions)
    board.drafts.append(Draft(rule, board.group, replaces=True, timed=bool(clause.sessions)))
    board.unlike.append(clause)


def _close(board: Board, clause: ClosedDays) -> None:
    if board.has_rested and any(map(_moves_away, clause.closures)):
        board.unread.append("休みの変更")  # 「木曜定休(祝日の場合は別の曜日)」: which other day is off?
    board.closures += clause.closures
    board.apart += [(board.group, closure) for closure in clause.closures] if board.depth else []
    board.months_off += [(board.group, board.depth > 0, one) for one in clause.closures if is_of_months(one)]
    board.rests += clause.closures if clause.regular else ()


def _moves_away(closure: Closure) -> bool:
    return closure.holding is Holding.UNKNOWN and closure.rule.holidays is Holidays.ONLY


def _move(board: Board, clause: Moved) -> None:
    """In brackets it is said of the days before it, otherwise of all that can fall on a holiday."""
    said_of = board.latest if board.depth else board.drafts
    open_then = {draft.group for draft in said_of if draft.rule.holidays is Holidays.ONLY}
    movable = [draft for draft in said_of if _can_move(draft.rule) and draft.group not in open_then]
    if clause.subject:
        movable = [draft for draft in movable if set(draft.rule.byday) <= set(clause.subject.byday)]
    if clause.shift.move is Move.NTH and clause.shift.weekday is not None:
        named = [draft for draft in movable if clause.shift.weekday in draft.rule.byday]
        movable = named or movable  # 「毎週木曜、第3月曜(祝日は第4月曜)」
    board.unread += [] if movable else ["祝日の場合"]
    for draft in movable:
        board.unread += ["祝日の場合"] if draft.rule.shift else []
        draft.rule = replace(draft.rule, shift=clause.shift)


def _can_move(rule: Rule) -> bool:
    """平日 never fall on a holiday, and a listed date is meant as it stands."""
    return rule.holidays is Holidays.ANY and not rule.rdate


def _bracket(board: Board, clause: Bracket) -> None:
    board.depth = max(0, board.depth + (1 if clause.opens else -1))
    board.is_named = clause.opens and clause.named
    if clause.opens or board.depth:
        return
    for draft in board.latest:
        draft.topic = False  # 「1日・15日(1月は15日のみ) 7時~」: hours behind the bracket are everybody's
    if board.replaces or board.is_inner:
        board.scope, board.replaces, board.is_inner = (), False, False


def _months(board: Board, clause: Months, following: tuple[Clause, ...]) -> None:
    match _next_telling(following):
        case OpenDays() | Hours() | Period() | Every() | Count():
            board.scope, board.is_inner = clause.bymonth, board.depth > 0
            board.replaces = clause.replaces or (board.is_inner and not board.is_named)
        case _ if board.depth and not board.drafts and any(isinstance(one, OpenDays) for one in following):
            board.scope = clause.bymonth  # 「年4回(3・6・9・12月) 第3日曜」
        case _ if _may_bound(board, clause):
            is_unclear = any(draft.rule.bymonth for draft in board.latest) or (board.depth and is_of_some(board))
            board.unread += ["月"] if is_unclear else []
            for draft in board.latest:
                draft.rule = replace(draft.rule, bymonth=clause.bymonth)
        case _:
            board.unread.append("月")


def _may_bound(board: Board, clause: Months) -> bool:
    """「第2水曜(4~9月)」, 「第2水曜 4~10月」; but 「第2水曜 1月」 seems to have lost its end."""
    is_whole = bool(board.depth) or (board.group == 1 and len(clause.bymonth) > 1)
    return bool(board.drafts) and is_whole and not board.scope and not clause.replaces


def _next_telling(following: tuple[Clause, ...]) -> Clause | None:
    """The next clause that says something of days or hours; the end of a bracket ends the search."""
    for clause in following:
        if isinstance(clause, Bracket) and not clause.opens:
            return None
        if not isinstance(clause, Note | Bracket | LeftOver):
            return clause
    return None
