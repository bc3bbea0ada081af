"""開始日: days and months from which a rule counts."""

from collections.abc import Iterator

from tsudoi.schedule.clauses import Base, Clause
from tsudoi.schedule.cursor import REACH, Cursor
from tsudoi.schedule.elements import Element, Sort
from tsudoi.schedule.held import Said
from tsudoi.schedule.held_days import held_days
from tsudoi.schedule.rules import Day


def base(cursor: Cursor, said: Said) -> Iterator[Clause]:
    """「11月4日から毎週」."""
    if len(said.elements) == len(said.elements[0].rule.rdate) == 1 and _began(cursor):
        yield Base(said.elements[0].rule.rdate[0])
    elif _is_base(cursor, said.elements):
        cursor.take()
        yield from held_days(said.elements[:-1], said.held)
        yield Base(said.elements[-1].rule.rdate[0])
    elif _is_base_month(cursor, said):
        cursor.skip("FROM", "BEGIN")
        if cursor.follows("WORD", "FILLER", "BEGIN"):
            cursor.at += 3
        yield Base(Day(said.elements[-1].rule.bymonth[0], 1))


_TALK = frozenset({"FROM", "SEP", "FILLER", "WORD", "LP", "RP", "NOTE"})


def _began(cursor: Cursor) -> bool:
    """「(10月7日)から「お買い物バス」の運行を開始した」; the cursor unmoved where nothing begins."""
    start = cursor.at
    while cursor.at - start < REACH and cursor.kind() in _TALK:
        cursor.take()
    if cursor.kind() == "BEGIN" and cursor.peek(1).text.startswith(("した", "しました", "しています")):
        cursor.at += 2
        return True
    cursor.at = start
    return False


def _is_base(cursor: Cursor, elements: tuple[Element, ...]) -> bool:
    """「11月4日から毎週」, but not 「11月4日(水)10時~」."""
    return (
        len(elements[-1].rule.rdate) == 1
        and not any(one.rule.rdate for one in elements[:-1])
        and cursor.kind() in ("FROM", "BEGIN")
        and cursor.kind(1) not in ("TIME", "AMPM", "NUM", "MONTH", "DATE")
    )


def _is_base_month(cursor: Cursor, said: Said) -> bool:
    """「4月から毎週水曜」, 「毎週水曜 ※7月から開始予定」; but 「第1水曜 4月から第2水曜」 changes what was said."""
    months = said.elements[0].rule.bymonth if said.elements[0].sort is Sort.MONTHS else ()
    if len(said.elements) > 1 or len(months) != 1 or cursor.peek().text not in ("から", "より", "以降"):
        return False
    if cursor.follows("FROM", "WORD", "FILLER", "BEGIN"):
        return True
    behind = _SETTLES if said.held.weekdays else (*_SETTLES, "EVERY_WEEK", "EVERY_MONTH", "WD", "NTH")
    return cursor.kind(1) in behind


_SETTLES = ("BEGIN", "END", "STOP", "RP")
