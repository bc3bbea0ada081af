"""祝日の場合: the words behind 「祝日の場合は」: another day, no day, or a change that nobody knows yet."""

from collections.abc import Iterator

from tsudoi.model import Holding
from tsudoi.schedule.clauses import Clause, ClosedDays, LeftOver, Moved, Note
from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.rules import Closure, Freq, Holidays, Move, Rule, Shift

_MOVES: dict[str, dict[str, Move | None]] = {
    "DAY_MOVE": {"": Move.NEXT_DAY},
    "SAME_DAY_MOVE": {"": Move.NEXT_WORKDAY},
    "WEEK_MOVE": {"々": None, "": Move.NEXT_WEEK},
    "BACK_MOVE": {"平日": Move.WORKDAY_BEFORE, "週": Move.WEEK_BEFORE, "": Move.DAY_BEFORE},
}
_HOLIDAYS = Rule(freq=Freq.DAILY, holidays=Holidays.ONLY)


def moved(cursor: Cursor, subject: Rule | None) -> Iterator[Clause]:
    """Behind 「祝日の場合は」."""
    start = cursor.at
    cursor.take()
    cursor.skip("FILLER", "SEP")
    if cursor.accept("CLOSED"):
        yield ClosedDays((Closure(rule=_HOLIDAYS, word="祝日"),))
    elif shift := _shift(cursor):
        cursor.skip("FILLER", "SHIFTED")
        yield (
            LeftOver(cursor.text_since(start) + cursor.take().text)
            if cursor.kind() == "CLOSED"
            else Moved(shift, subject)
        )
    elif cursor.accept("SHIFTED") or (cursor.kind() == "NOTE" and "変" in cursor.take().text):
        yield ClosedDays((Closure(rule=_HOLIDAYS, word="祝日", holding=Holding.UNKNOWN),))
        yield Note("祝日の場合は変更")
    else:
        yield LeftOver(cursor.text_since(start))


def _shift(cursor: Cursor) -> Shift | None:
    if cursor.kind() in _MOVES:
        token = cursor.take()
        move = next(move for sign, move in _MOVES[token.kind].items() if sign in token.text)
        return Shift(move) if move else None
    if cursor.kind() == "NTH":
        nth = int(cursor.take().value)
        cursor.skip("WEEK", "FILLER")
        weekday = cursor.accept("WD")
        return Shift(Move.NTH, nth, weekday.value if weekday else None)
    return None
