"""一語の句: tokens that are a clause of their own: notes, counts, bases, years, breaks."""

from collections.abc import Iterator

from tsudoi.schedule import hours
from tsudoi.schedule.clauses import (
    Base,
    Bracket,
    Clause,
    Count,
    Every,
    Hours,
    LeftOver,
    Note,
    OnEdge,
    OpenHoliday,
    Pause,
    Suspended,
    Total,
)  # fmt: skip
from tsudoi.schedule.cursor import REACH, Cursor
from tsudoi.schedule.desks import is_of_others
from tsudoi.schedule.groups import group
from tsudoi.schedule.held import Group
from tsudoi.schedule.inert import is_harmless, is_inert, is_label
from tsudoi.schedule.occasions import so_often
from tsudoi.schedule.remarks import OPEN
from tsudoi.schedule.rest_days import rest_behind, rest_days
from tsudoi.schedule.tokens import Token
from tsudoi.schedule.years import of_year

_DAYS = frozenset(
    {
        "WD",
        "DATE",
        "DAY",
        "NTH",
        "HOLIDAY",
        "WORKDAYS",
        "MONTH",
        "NUM",
        "DAILY",
        "MONTH_END",
        "TAIL",
        "NEWYEAR",
        "NAMED",
        "WEEK",
        "LAST",
    }
)


def single(cursor: Cursor, token: Token, held: Group) -> Iterator[Clause]:
    """Tokens that are a clause of their own."""
    held.resting = held.rested = held.resting or token.kind == "CLOSED_DAY"
    if held.weekdays and is_of_others(cursor, token):
        yield LeftOver(token.text)
        return
    is_often = token.kind in ("COUNT", "AT_TIMES") or token.text in OPEN
    if is_often and held.weekdays and (words := so_often(cursor, held)):
        yield Note(token.text + words)
    elif token.kind in _SINGLES:
        yield from _SINGLES[token.kind](cursor, token)
    else:
        yield LeftOver(token.text, token.kind == "UNKNOWN")


def _word(cursor: Cursor, token: Token) -> Iterator[Clause]:
    """Names are passed over, unless they stick to days: the end of 「第3土曜余く」 may be a mistyped 除く."""
    is_label_here = cursor.peek().text == ":" and is_label(token.text)
    before = cursor.peek(-2)
    is_titled = before.kind == "MONTH" and before.text.endswith("の") and cursor.kind() in ("STOP", "END")
    stuck = _sticks(cursor, cursor.at - 1) and not is_titled  # 「1月のシニアカレッジ」
    if not (is_harmless(token.text) or is_label_here or (is_inert(token.text) and not stuck)):
        yield LeftOver(token.text)
    elif cursor.kind() == "ONLY" and cursor.kind(1) in _ENDS:
        cursor.take()  # 「対面のみ」


def sticks(cursor: Cursor) -> bool:
    """True where a word stands right behind days, without a particle or a blank: it may be half of another word."""
    return _sticks(cursor, cursor.at)


def _sticks(cursor: Cursor, place: int) -> bool:
    return place > 0 and cursor.tokens[place - 1].kind in _DAYS and not cursor.tokens[place].spaced


_ENDS = ("END", "STOP", "SEP", "RP", "LP")


def _number(cursor: Cursor, token: Token) -> Iterator[Clause]:
    """「談話室2の部屋」: a number that ends a name."""
    ends_name = cursor.peek(-2).kind == "WORD" and cursor.at > 1 and not token.spaced
    if not (ends_name and cursor.kind() in ("END", "STOP", "FILLER", "RP", "WORD")):
        yield LeftOver(token.text)


def _note(_: Cursor, token: Token) -> Iterator[Clause]:
    yield Note(token.text)


def _at_times(cursor: Cursor, token: Token) -> Iterator[Clause]:
    """「たまに」 says of no day that it is held; 「数回」 of a doing says nothing of days."""
    cursor.skip("SEP", "FILLER")
    is_vague = cursor.kind() != "NOTE" and (
        "数" not in token.text or cursor.kind() not in ("WORD", "END", "STOP", "RP")
    )
    yield LeftOver(token.text, True) if is_vague else Note(token.text)


def _total(_: Cursor, token: Token) -> Iterator[Clause]:
    """「全10回」: so many, and then no more."""
    yield Note(token.text)
    yield Total(token.value[0])


def _open_holiday(_: Cursor, token: Token) -> Iterator[Clause]:
    yield Note(token.text)
    yield OpenHoliday()


def _suspended(_: Cursor, token: Token) -> Iterator[Clause]:
    yield Suspended(token.text)


def _bracket(cursor: Cursor, token: Token) -> Iterator[Clause]:
    yield Bracket(token.kind == "LP", named=cursor.at > 1 and _is_name(cursor))


def _is_name(cursor: Cursor) -> bool:
    """A word that stands by itself before the bracket; the one of 「水曜サロン(毎週金曜)」 does not."""
    stands_alone = cursor.at == 2 or cursor.peek(-2).spaced or cursor.kind(-3) in ("STOP", "SEP", "RP")
    return stands_alone and cursor.kind(-2) == "WORD"


_DEADLINES = ("締", "〆", "必着", "抽選", "期限", "期間", "日程", "申込受付")


def _office(cursor: Cursor, token: Token) -> Iterator[Clause]:
    """「受付9:30~」: the desk's hours; its dates are nobody's."""
    start = cursor.at - 1
    cursor.skip("FILLER")
    if hours.begins(cursor):
        meeting = hours.one(cursor)
        meets = token.text == "集合" and hours.begins_once(cursor)
        yield Hours((meeting,)) if meets else Note(cursor.text_since(start))
    elif cursor.kind() in ("DATE", "DAY", "MONTH", "NUM", "WD", "NTH", "FROM") or any(
        sign in token.text for sign in _DEADLINES
    ):
        yield LeftOver(token.text)
    else:
        yield Note(token.text)


def _count(cursor: Cursor, token: Token) -> Iterator[Clause]:
    per = next((sign for sign in "週年月" if sign in token.text), "")
    times = token.value[1:] if token.text.startswith("1") and per else token.value
    if not per and len(times) == 1 and cursor.peek(-2).text == "の":
        per = "月"  # 「毎月第2・第4日曜日の2回」
    if per and len(times) == 1:
        yield Count(per, times[0])
    else:
        yield LeftOver(token.text)


def _every(_: Cursor, token: Token) -> Iterator[Clause]:
    weeks = token.value[0] if token.value else 2
    if "おき" not in token.text:
        yield Every(weeks)
    elif weeks == 1:
        yield Every(2)
    else:
        yield LeftOver(token.text)  # 2週間おき is every second week to some and every third to others


def _base(cursor: Cursor, token: Token) -> Iterator[Clause]:
    """「次回11/10」, 「次回は、11/10」, 「開始日:令和8年4月7日」, 「開始は4月3日から」."""
    if token.text.startswith("次回") and _heads_list(cursor):
        yield Note(token.text)
        return
    cursor.skip("FILLER", "SEP")
    elements = group(cursor) if cursor.kind() in ("DATE", "MONTH") else ()
    if len(elements) == 1 and len(elements[0].rule.rdate) == 1:
        cursor.skip(*(("FROM",) if cursor.peek().text in ("から", "より") else ()))
        yield Base(elements[0].rule.rdate[0], token.text.startswith("次回"))
    elif not (token.kind == "BEGIN" and hours.begins(cursor)):
        yield LeftOver(token.text)  # but 「開始10時」 is a heading of hours


_LEADS_TO_LIST = ("LP", "YEAR", "RP", "STOP", "FILLER", "NOTE")


def _heads_list(cursor: Cursor) -> bool:
    """「次回開催予定 (令和8年)」, and the dates on the lines below."""
    ahead = 0
    while ahead < REACH and cursor.kind(ahead) in _LEADS_TO_LIST:
        ahead += 1
    between = {cursor.kind(place) for place in range(ahead)}
    return cursor.kind(ahead) == "DATE" and bool(between & {"YEAR", "STOP"})


def _since(cursor: Cursor, token: Token) -> Iterator[Clause]:
    """「11月17日(火) ※以降、毎週火曜日」: the rule goes on from the date before it."""
    cursor.skip("SEP", "FILLER", "NOTE")
    if token.text == "以降" and cursor.last and cursor.kind() in ("EVERY_WEEK", "EVERY_MONTH", "NTH", "WD", "BIWEEKLY"):
        yield Base(cursor.last)
    else:
        yield LeftOver(token.text)


def _edge(cursor: Cursor, token: Token) -> Iterator[Clause]:
    """「最終日は13時まで」; alone it says no more than 「最終日です」."""
    cursor.skip("FILLER", "ONLY", "SEP")
    if hours.begins(cursor):
        yield OnEdge(hours.one(cursor), token.text.startswith("最終"))
    else:
        yield LeftOver(token.text)


def _pause(cursor: Cursor, token: Token) -> Iterator[Clause]:
    cursor.skip("FILLER")
    if hours.begins(cursor):
        yield Pause(hours.sessions(cursor))
    else:
        yield Note(token.text)


def _half_day(cursor: Cursor, token: Token) -> Iterator[Clause]:
    """「第2土曜の昼」, 「朝から夕方まで」: the day is sure, its hours are not."""
    if cursor.follows("FROM", "DAYPART"):
        cursor.at += 2
        cursor.accept("UNTIL")
    yield Note(token.text)
    yield Hours(())


_SINGLES = {
    "WORD": _word, "AT_TIMES": _at_times, "NUM": _number, "NOTE": _note, "TOTAL": _total, "OPEN_HOLIDAY": _open_holiday, "SUSPENDED": _suspended, "LP": _bracket, "RP": _bracket, "COUNT": _count, "BIWEEKLY": _every,
    "BASE": _base, "BEGIN": _base, "FROM": _since, "YEAR": of_year, "BREAK": _pause, "EDGE_DAY": _edge, "OFFICE": _office, "CLOSED_DAY": rest_days, "CLOSED": rest_behind, "DAYPART": _half_day, "AMPM": _half_day,
}  # fmt: skip
