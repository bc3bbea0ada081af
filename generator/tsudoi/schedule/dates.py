"""日付の文法: written dates, lists of dates, spans of dates, and months."""

from collections.abc import Iterable
from dataclasses import replace

from tsudoi.schedule.cursor import REACH, Cursor
from tsudoi.schedule.rules import Day, Freq, Rule, Span
from tsudoi.schedule.tokens import number
from tsudoi.spoken import weekday

YEAR_BEGINS = 4
"""The fiscal year's first month."""
MONTHS = 12


def dated(cursor: Cursor) -> Rule | None:
    """A list of dates, or one span whose every day counts."""
    first = _date(cursor)
    if first is None:
        return None
    last = _span_end(cursor, first)
    if last:
        return Rule(freq=Freq.DAILY, span=Span(first, last))
    return Rule(rdate=(first, *_more(cursor)))


def _more(cursor: Cursor) -> Iterable[Day]:
    while _another(cursor):
        start = cursor.at
        cursor.skip("SEP", "STOP")
        day = _date(cursor)
        if day is None or cursor.kind() == "FROM":
            cursor.at = start
            return
        yield day


def _another(cursor: Cursor) -> bool:
    is_next = _is_date(cursor) or (cursor.kind() == "SEP" and _is_date(cursor, 1))
    return is_next or cursor.follows("STOP", "DATE") or _is_short(cursor)


def _is_short(cursor: Cursor) -> bool:
    """「10/15,29」."""
    place = cursor.at - 1
    while 0 < place > cursor.at - REACH and cursor.tokens[place].kind in ("NUM", "SEP"):
        place -= 1
    behind_slash = cursor.tokens[place].kind == "DATE" and "/" in cursor.tokens[place].text
    return (
        cursor.follows("SEP", "NUM") and behind_slash and cursor.kind(2) in ("SEP", "STOP", "END", "LP", "RP", "CLOSED")
    )


def _is_date(cursor: Cursor, ahead: int = 0) -> bool:
    kind = cursor.kind(ahead)
    return kind in ("DATE", "DAY") or (kind in ("MONTH", "NUM") and is_split_date(cursor, ahead))


def is_split_date(cursor: Cursor, ahead: int = 0) -> bool:
    """「11月5・19日」: numbers that only the last 日 turns into dates."""
    place = ahead + 1 if cursor.kind(ahead) == "MONTH" else ahead
    if cursor.kind(place) != "NUM":
        return False
    while place < REACH and cursor.kind(place) == "NUM" and cursor.kind(place + 1) == "SEP":
        place += 2
    return place > ahead + 1 and cursor.kind(place) == "DAY"


def _date(cursor: Cursor) -> Day | None:
    """One date; a bare 「15日」 takes the month of the date before it, and the year goes along."""
    month = cursor.last.month if cursor.last else cursor.month
    if cursor.kind() == "MONTH":
        month = int(cursor.take().value)
    token = cursor.accept("DATE", "DAY", "NUM")
    if token is None:
        return None
    day = token.value if token.kind == "DATE" else Day(month, int(token.value))
    day = replace(_in_year(cursor, day), weekday=_weekday(cursor))
    cursor.last = day
    cursor.met.update({day: None} if day.weekday is not None else {})
    _check(cursor, day, token.text)
    return day


def _in_year(cursor: Cursor, day: Day) -> Day:
    if day.year:
        cursor.year, cursor.fiscal = day.year, False
        return day
    if cursor.year is None:
        return day
    if cursor.fiscal:
        return replace(day, year=cursor.year + (day.month < YEAR_BEGINS))
    last = cursor.last
    if last and last.year == cursor.year and day.month < last.month:
        cursor.year += 1
    return replace(day, year=cursor.year)


def _weekday(cursor: Cursor) -> int | None:
    """The weekday in brackets behind a date: 「(水)」, 「(火・祝)」, or without brackets 「水曜日」."""
    ends_span = cursor.at > 1 and cursor.tokens[cursor.at - 2].kind == "FROM"
    if not ends_span and cursor.follows("FILLER", "WD") and cursor.peek().text == "の" and "曜" in cursor.peek(1).text:
        cursor.take()  # 「2月25日の木曜日」
    is_of_rule = ends_span and cursor.peek().spaced and cursor.last is not None and cursor.last.weekday is None
    if is_of_rule and cursor.kind() == "WD":
        return None  # 「12月1日~3月31日 水曜日」
    if cursor.kind() == "WD" and ("曜" in cursor.peek().text or not cursor.peek().spaced):
        return int(cursor.take().value)
    if cursor.follows("LP", "HOLIDAY", "RP"):
        for _ in "(祝)":
            cursor.take()
    if not cursor.follows("LP", "WD"):
        return None
    start = cursor.at
    cursor.take()
    day = int(cursor.take().value)
    cursor.skip("SEP", "HOLIDAY")
    if cursor.accept("RP"):
        return day
    cursor.at = start
    return None


def _check(cursor: Cursor, day: Day, text: str) -> None:
    if not day.is_possible:
        cursor.impossible(f"「{text}」という日付はありません")
    elif day.contradicts_itself and (known := day.on(day.year or 0)):
        cursor.impossible(f"「{text}」は{weekday(known)}曜日です")


def _span_end(cursor: Cursor, first: Day) -> Day | None:
    if cursor.kind() != "FROM":
        return None
    start = cursor.at
    cursor.take()
    cursor.skip("STOP")
    next_year = cursor.accept("NEXT_YEAR") is not None
    last = _date(cursor) if _is_date(cursor) or _is_short_end(cursor) else None
    if last is None:
        cursor.at = start
        return None
    cursor.accept("UNTIL")
    if next_year and first.year and last.year == first.year:
        last = replace(last, year=first.year + 1)
    return _ordered(cursor, first, last)


def _is_short_end(cursor: Cursor) -> bool:
    """「8/13~16」."""
    first = cursor.peek(-2) if cursor.at > 1 else cursor.peek(-1)
    ends = cursor.kind(1) in ("SEP", "STOP", "END", "LP", "RP", "CLOSED") or cursor.peek(1).spaced
    return cursor.kind() == "NUM" and first.kind == "DATE" and "/" in first.text and ends


def _ordered(cursor: Cursor, first: Day, last: Day) -> Day:
    if first.year and last.year and (first.year, first.month, first.day) > (last.year, last.month, last.day):
        cursor.impossible(f"{first.month}月{first.day}日からの期間の終わりが始まりより前です")
    return last


def bracketed_spans(cursor: Cursor) -> tuple[Span, ...]:
    """「(12/29~1/3)」 behind a name such as 年末年始; empty, and the cursor unmoved, when no span follows."""
    start, faults, remembered = cursor.at, len(cursor.faults), cursor.last
    bracketed = cursor.accept("LP") is not None
    cursor.skip("FILLER")
    rule = dated(cursor) if cursor.kind() == "DATE" else None
    if rule and (not bracketed or cursor.accept("RP")):
        return (rule.span,) if rule.span else tuple(Span(day, day) for day in rule.rdate)
    cursor.at, cursor.last = start, remembered
    del cursor.faults[faults:]
    return ()


def months(cursor: Cursor) -> tuple[int, ...]:
    """「4~9月」, 「8月・12月」, 「偶数月」; empty when what stands here is no month."""
    if cursor.kind() == "EVEN_ODD":
        return _every_so_many(cursor.take().text)
    found: list[int] = []
    cursor.last = None  # a bare day behind it is of this month
    while cursor.kind() == "MONTH" or (cursor.kind() == "NUM" and _leads_to_month(cursor)):
        cursor.month = int(cursor.peek().value)
        found.append(int(cursor.take().value))
        if cursor.kind() == "FROM" and _month_next(cursor):
            cursor.skip("FROM", "NEXT_YEAR")
            found += _until(found[-1], int(cursor.take().value))
            cursor.accept("UNTIL")
        if not (cursor.kind() == "SEP" and _month_next(cursor)) or cursor.kind(-1) == "UNTIL":
            break  # 「5月~2月末まで、8月は休み」
        cursor.take()
        cursor.skip("NEXT_YEAR")
    return _checked(cursor, found)


def _every_so_many(text: str) -> tuple[int, ...]:
    """「奇数月」, 「3の倍数の月」."""
    step = number(text[0]) if "倍数" in text else 2
    return tuple(range(1 if "奇" in text else step, MONTHS + 1, step))


def _leads_to_month(cursor: Cursor) -> bool:
    ahead = 0
    while ahead < REACH and cursor.kind(ahead) == "NUM" and cursor.kind(ahead + 1) in ("SEP", "FROM"):
        ahead += 2
    return cursor.kind(ahead) == "MONTH"


def _month_next(cursor: Cursor) -> bool:
    if cursor.kind(1) == "NEXT_YEAR" and cursor.kind(2) == "MONTH":
        return cursor.kind(3) not in ("NUM", "DAY")
    if cursor.kind(1) == "MONTH":
        return cursor.kind(2) not in ("NUM", "DAY")
    return cursor.kind(1) == "NUM" and cursor.kind(2) in ("SEP", "FROM") and cursor.kind(3) in ("MONTH", "NUM")


def _until(first: int, last: int) -> Iterable[int]:
    return ((first + step - 1) % MONTHS + 1 for step in range(1, (last - first) % MONTHS + 1))


def _checked(cursor: Cursor, found: list[int]) -> tuple[int, ...]:
    for month in found:
        if not 1 <= month <= MONTHS:
            cursor.impossible(f"{month}月という月はありません")
            return ()
    return tuple(sorted(set(found)))
