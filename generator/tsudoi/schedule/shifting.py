"""祝日の場合: the words behind 「祝日の場合は」: another day, no day, or a change that nobody knows yet."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tsudoi.model import Holding
from tsudoi.schedule.clauses import Clause, ClosedDays, LeftOver, Moved, Note
from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.elements import Element, Sort
from tsudoi.schedule.held import Group
from tsudoi.schedule.remarks import not_settled
from tsudoi.schedule.rules import Closure, Move, Rule, Shift
from tsudoi.schedule.tokens import Token

MOVES: dict[str, dict[str, Move | None]] = {
    "DAY_MOVE": {"": Move.NEXT_DAY},
    "SAME_DAY_MOVE": {"": Move.NEXT_WORKDAY},
    "WEEK_MOVE": {"々": None, "": Move.NEXT_WEEK},
    "BACK_MOVE": {
        "開": Move.WORKDAY_BEFORE,
        "営": Move.WORKDAY_BEFORE,
        "平日": Move.WORKDAY_BEFORE,
        "週": Move.WEEK_BEFORE,
        "": Move.DAY_BEFORE,
    },
}


def moves_on(cursor: Cursor) -> bool:
    """「(祝日は)翌日」, 「(祝日は)第2月曜日に変更」."""
    to_another = cursor.follows("NTH", "WD", "SHIFTED") or cursor.follows("NTH", "WEEK", "WD", "SHIFTED")
    return cursor.kind() in MOVES or to_another


def moved(
    cursor: Cursor, cases: Sequence[Element], subject: Rule | None = None, held: Group | None = None
) -> Iterator[Clause]:
    """Behind 「祝日の場合は」; ``cases`` are the days that the case is about, ``subject`` those that fall on them."""
    start = cursor.at
    cursor.take()
    cursor.skip("FILLER", "SEP", *(("STOP",) if cursor.peek().text.isspace() else ()))
    cursor.skip(*(("NOTE",) if cursor.kind(1) == "CLOSED" and cursor.peek().text in _MOSTLY else ()))
    if words := not_settled(cursor):
        yield ClosedDays(tuple(Closure(rule=case.rule, word=case.word, holding=Holding.UNKNOWN) for case in cases))
        yield Note(f"{'・'.join(case.word for case in cases)}の場合は{words}")
    elif cursor.accept("CLOSED"):
        yield ClosedDays(tuple(Closure(rule=case.rule, word=case.word) for case in cases))
    elif shift := _shift(cursor, subject.byday if subject else tuple(held.weekdays) if held else ()):
        cursor.skip("FILLER", "SHIFTED")
        yield _after(cursor, Moved(_in_cases(shift, cases), subject))
    elif cursor.kind() == "SHIFTED" and _goes_on(cursor):
        yield LeftOver(cursor.text_since(start))
    elif cursor.accept("SHIFTED") or (cursor.kind() == "NOTE" and "変" in cursor.take().text):
        yield ClosedDays(tuple(Closure(rule=case.rule, word=case.word, holding=Holding.UNKNOWN) for case in cases))
        yield Note(f"{'・'.join(case.word for case in cases)}の場合は変更")
    else:
        yield LeftOver(cursor.text_since(start))


def _goes_on(cursor: Cursor) -> bool:
    """「変更し木曜に開催」."""
    ahead = 2 if cursor.peek(1).text in ("し", "して", "の上", "のうえ", "後") else 1
    return cursor.kind(ahead) in ("WD", "NTH", "DATE", "DAY") and not cursor.peek(ahead).spaced


_MOSTLY = ("原則", "基本", "原則として", "基本的に")


def _after(cursor: Cursor, shifted: Moved) -> Clause:
    """「翌日休み」 moves a day off and not a day that is held."""
    return replace(shifted, off=cursor.accept("CLOSED", "CLOSED_DAY") is not None)


def _in_cases(shift: Shift, cases: Sequence[Element]) -> Shift:
    weekdays = tuple(sorted({day for case in cases for day in case.rule.byday}))
    return replace(shift, weekdays=weekdays, holidays=any(case.sort is Sort.HOLIDAY for case in cases))


def _is_next(weekdays: Sequence[int], weekday: int) -> bool:
    """「月曜日が祝日の時は火曜日」, 「毎週月曜(祝日の場合は火曜)」."""
    return len(weekdays) == 1 and (weekday - weekdays[0]) % 7 == 1


def _on_weekday(cursor: Cursor, token: Token, move: Move, weekdays: Sequence[int]) -> Shift | None:
    """「翌火曜日」, 「翌日の火曜日」; 「翌週の水曜日」 of a Wednesday."""
    if cursor.kind(1) == "WD" and cursor.peek().text == "の":
        cursor.take()
    named = cursor.accept("WD")
    if named is None:
        return Shift(move)
    if token.kind == "DAY_MOVE":
        return Shift(Move.NEXT_NAMED, weekday=int(named.value))
    return Shift(move) if token.kind == "WEEK_MOVE" and tuple(weekdays) == (named.value,) else None


def _shift(cursor: Cursor, weekdays: Sequence[int]) -> Shift | None:
    if cursor.kind() in MOVES:
        token = cursor.take()
        move = next(move for sign, move in MOVES[token.kind].items() if sign in token.text)
        return _on_weekday(cursor, token, move, weekdays) if move else None
    if cursor.kind() == "WD":
        other = int(cursor.take().value)
        return Shift(Move.NEXT_NAMED, weekday=other) if _is_next(weekdays, other) else None
    if cursor.kind() == "NTH":
        nth = int(cursor.take().value)
        cursor.skip("WEEK", "FILLER")
        weekday = cursor.accept("WD")
        return Shift(Move.NTH, nth, weekday.value if weekday else None)
    return None
