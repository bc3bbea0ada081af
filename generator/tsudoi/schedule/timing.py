"""刻の割り当て: which days the hours belong to, and what hours say that are of a part, of some months, or of a break."""

from dataclasses import replace

from tsudoi.schedule.board import Board
from tsudoi.schedule.clauses import ClosedDays, Hours, Months, Pause
from tsudoi.schedule.drafts import Draft
from tsudoi.schedule.hours import ends, lies_within
from tsudoi.schedule.joining import covers, still_waiting, timed, varied
from tsudoi.schedule.rules import Session


def take_hours(board: Board, clause: Hours) -> None:
    """Hours are of the days that wait for them, of all if none was named yet, or other hours of some."""
    if board.is_amended:
        board.is_amended = False
    elif not (clause.named and _is_part(board, clause.sessions)):
        _hours(board, clause.sessions)


def _hours(board: Board, sessions: tuple[Session, ...]) -> None:
    waiting = still_waiting(board.drafts)
    if not board.drafts and isinstance(board.before, Months) and board.scope:
        board.seasons.append((board.scope, sessions))
        board.scope = ()
    elif not board.drafts:
        board.leading += sessions
    elif isinstance(board.before, Months) and board.scope:
        _vary(board, sessions)
    elif waiting:
        board.unread += timed(waiting, sessions)
    elif sessions and isinstance(board.before, Months) and all(_is_of_months(draft) for draft in board.latest):
        _again(board, sessions)
    elif board.depth and sessions and _is_inner(board, sessions):
        pass  # 「11時~14時(食事は11時半~13時半)」
    elif isinstance(board.before, Hours | Pause) and board.latest:
        _further(board, sessions)
    elif sessions or isinstance(board.before, ClosedDays):
        board.unread.append("二つめの時刻")


def _further(board: Board, sessions: tuple[Session, ...]) -> None:
    ending = _ending(board, sessions)
    for draft in ending:
        draft.rule = replace(draft.rule, sessions=(replace(draft.rule.sessions[0], end=sessions[0].end),))
    board.unread += [] if ending else timed(board.latest, sessions)
    is_end_only = not ending and any(session.start is None for session in sessions)
    board.unread += ["終わりの時刻だけの説明"] if is_end_only else []


def _ending(board: Board, sessions: tuple[Session, ...]) -> list[Draft]:
    """「平日13時、土曜9時 閉館20時」: the drafts whose only beginning this ends; empty where one of them has another end."""
    open_ended = len(sessions) == 1 and all(
        len(draft.rule.sessions) == 1 and ends(draft.rule.sessions[0], sessions[0]) for draft in board.drafts
    )
    return board.drafts if open_ended else []


def _is_part(board: Board, sessions: tuple[Session, ...]) -> bool:
    """「9時~12時 体操は10時から」: of a part of the meeting; 「中学生 15時~20時、小学生 17時~19時」 are two."""
    is_whole = isinstance(board.before, Hours) and not board.before.named
    held = [one for draft in board.latest[-1:] for one in draft.rule.sessions]
    return is_whole and bool(sessions) and all(lies_within(one, held) for one in sessions)


def _is_inner(board: Board, sessions: tuple[Session, ...]) -> bool:
    """Hours in brackets that lie within those before them are of a part of the meeting."""
    held = [one for draft in board.latest for one in draft.rule.sessions if one.end]
    return all(one.start and one.end and any(covers(whole, one) for whole in held) for one in sessions)


def _is_of_months(draft: Draft) -> bool:
    return draft.timed and bool(draft.rule.bymonth)


def _again(board: Board, sessions: tuple[Session, ...]) -> None:
    """「水曜 9時半~(4~9月) 10時~(10~3月)」: the same days once more; their months stand behind the hours."""
    days = [replace(draft.rule, bymonth=(), sessions=sessions) for draft in board.latest]
    board.group += 1
    board.drafts += [Draft(rule, board.group, timed=True) for rule in days]


def _vary(board: Board, sessions: tuple[Session, ...]) -> None:
    """「7~9月は9時~」: the same days at other hours in these months; with several kinds of days nobody knows whose."""
    usual = [draft for draft in board.drafts if not draft.variant]
    alike = len({draft.rule.sessions for draft in usual}) == 1 and not any(draft.rule.bymonth for draft in usual)
    board.unread += ["月ごとの時刻"] if board.group > 1 and not alike else []
    board.drafts += [
        varied(draft, board.scope, sessions) for draft in (usual if alike else board.latest) if not draft.variant
    ]
    board.scope, board.replaces = (), False


def pause(board: Board, sessions: tuple[Session, ...]) -> None:
    """A break lies within the hours, or nobody knows what it means."""
    held = [session for draft in board.drafts[-1:] for session in draft.rule.sessions] or list(board.leading)
    if not all(any(covers(session, pause) for session in held) for pause in sessions):
        board.unread.append("休みの時刻")
