"""休館日: the days of rest that stand behind their heading: 「休館日:月曜日、年末年始」, 「休み 日・祝」."""

from collections.abc import Iterator

from tsudoi.schedule.clauses import Bracket, Clause, LeftOver, Note
from tsudoi.schedule.closing import excepts_behind, heads_openings, taken_away
from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.elements import Element
from tsudoi.schedule.groups import group
from tsudoi.schedule.held import is_every_day
from tsudoi.schedule.remarks import OTHERS
from tsudoi.schedule.seasons import of_seasons
from tsudoi.schedule.tokens import Token


def rest_days(cursor: Cursor, token: Token) -> Iterator[Clause]:
    """「休館日:月曜日、年末年始」: all days on the line are taken away."""
    if cursor.accept("RP"):
        yield Bracket(False)
    cursor.skip("FILLER", "STOP", "SEP")
    if cursor.peek().text.startswith(_AS_A_RULE):
        yield Note(cursor.take().text)
        cursor.skip("FILLER", "SEP")
    elements = of_seasons(cursor, group(cursor))
    if not elements or any(is_every_day(one.rule) for one in elements):
        yield LeftOver(token.text)
        return
    while elements:
        yield taken_away(elements, regular=True)
        elements = () if heads_openings(cursor) else _further(cursor, elements)
    yield from (LeftOver("は") for _ in "は" if cursor.peek(-1).text == "は")
    cursor.skip(*(("CLOSED",) if cursor.peek().text in _REPEATED else ()))


_AS_A_RULE = ("原則", "基本")
"""「休館日:原則、日曜日」."""

_REPEATED = ("休み", "お休み", "休館", "休業")
"""「定休日:第2火曜日 他1/1~1/4 休み」."""


def _further(cursor: Cursor, before: tuple[Element, ...]) -> tuple[Element, ...]:
    """「…、他1/1~1/4」, too; and on the next line the days of other months."""
    if before[0].rule.bymonth and cursor.follows("STOP", "MONTH"):
        cursor.take()
    cursor.skip("FILLER", "SEP")
    if cursor.peek().text in OTHERS and cursor.kind(1) in ("DATE", "NEWYEAR", "NAMED", "HOLIDAY"):
        cursor.take()
    return of_seasons(cursor, group(cursor))


def _heads_line(cursor: Cursor) -> bool:
    """「休館 8/9」 on a line of its own."""
    begins = cursor.at == 1 or "\n" in cursor.peek(-2).text
    return begins and cursor.peek().spaced and "休" in cursor.peek(-1).text


def rest_behind(cursor: Cursor, token: Token) -> Iterator[Clause]:
    """「休み 日・祝」; 「休み」 of nothing is not understood."""
    cursor.at -= 1
    lists = excepts_behind(cursor)
    cursor.at += 1
    lists = lists or ("休" in token.text and cursor.kind() in ("WD", "HOLIDAY", "NTH", "EVERY_WEEK"))
    lists = lists or (_heads_line(cursor) and cursor.kind() in ("DATE", "NEWYEAR"))
    elements = group(cursor) if lists else ()
    if elements:
        yield taken_away(elements, regular="休" in token.text)
    else:
        yield LeftOver(token.text)
