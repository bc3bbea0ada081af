"""年: a year before dates, before a rule, and before one month that is unlike the others: 「令和9年1月は9日」."""

from collections.abc import Iterator
from datetime import date, timedelta

from tsudoi.schedule import hours
from tsudoi.schedule.clauses import Base, Clause, ClosedDays, Instead, LeftOver, Period
from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.elements import Element
from tsudoi.schedule.groups import group
from tsudoi.schedule.rules import Closure, Day, Freq, Rule, Span
from tsudoi.schedule.tokens import Token
from tsudoi.schedule.window import positions

_DAY = timedelta(1)


def of_year(cursor: Cursor, token: Token) -> Iterator[Clause]:
    """「令和8年度」 before dates gives them their year; before a rule it is the rule's period."""
    year, fiscal = token.value
    if _is_bracketed_heading(cursor):
        cursor.year, cursor.fiscal = year, fiscal
        return
    cursor.skip("SEP", "FILLER")
    if (
        cursor.kind() == "MONTH"
        and not fiscal
        and (cursor.peek(1).text == "は" or cursor.kind(1) in ("ONLY", "CLOSED"))
    ):
        yield from _that_month(cursor, year)
    elif cursor.kind() == "MONTH" and not fiscal and cursor.kind(1) not in ("NUM", "DAY", "SEP"):
        yield _from_month(cursor, year)
    elif cursor.kind() in ("DATE", "MONTH"):
        cursor.year, cursor.fiscal = year, fiscal
        if not (fiscal or cursor.kind() == "DATE" or cursor.kind(1) in ("NUM", "DAY")):
            yield LeftOver(token.text)
    elif fiscal:
        yield Period(Span(Day(4, 1, year), Day(3, 31, year + 1)))
    else:
        yield Period(Span(Day(1, 1, year), Day(12, 31, year)))


def _is_bracketed_heading(cursor: Cursor) -> bool:
    """「(令和8年)」, and on the next line its dates."""
    is_bracketed = cursor.kind(-2) == "LP" and cursor.at > 1 and cursor.follows("RP", "STOP")
    return is_bracketed and cursor.kind(2) == "DATE"


def _from_month(cursor: Cursor, year: int) -> Clause:
    """「令和8年12月」, 「令和8年12月から」, 「令和8年4月~令和9年3月」."""
    first = _month(year, int(cursor.take().value))
    if not cursor.accept("FROM"):
        return Period(first)
    last_year = cursor.take().value[0] if cursor.kind() == "YEAR" and cursor.kind(1) == "MONTH" else year
    if cursor.kind() != "MONTH":
        return Base(first.first)
    last = _month(last_year, int(cursor.take().value))
    cursor.accept("UNTIL")
    return Period(Span(first.first, last.last))


def _month(year: int, month: int) -> Span:
    last = next(day for day in range(31, 27, -1) if Day(month, day, year).is_possible or day == 28)
    return Span(Day(month, 1, year), Day(month, last, year))


def _that_month(cursor: Cursor, year: int) -> Iterator[Clause]:
    """「令和9年1月は9日(土) 9:30~11:30」, 「令和9年3月のみ、開催日は第3金曜日(19日)」, 「令和8年8月は休み」."""
    start = cursor.at
    month = _month(year, int(cursor.take().value))
    cursor.skip("ONLY", "FILLER", "SEP")
    cursor.year, cursor.fiscal, cursor.last, cursor.month = year, False, None, month.first.month
    elements = group(cursor)
    days = tuple(day for one in elements for day in _days_in(month, one))
    if not elements and cursor.accept("CLOSED"):
        yield ClosedDays((Closure(rule=Rule(freq=Freq.DAILY, span=month), word=cursor.text_since(start)),))
    elif not days or not _says_again(cursor, days):
        yield LeftOver(cursor.text_since(start))
    else:
        yield Instead(month, days, hours.sessions(cursor) if hours.begins(cursor) else ())


def _days_in(month: Span, one: Element) -> tuple[Day, ...]:
    """The dates that the words mean in this month; none where they mean more than dates."""
    rule, first = one.rule, month.first
    if rule.rdate:
        return rule.rdate if all((day.year, day.month) == (first.year, first.month) for day in rule.rdate) else ()
    if rule.bymonthday and -1 not in rule.bymonthday:
        return tuple(Day(first.month, day, first.year) for day in rule.bymonthday)
    if len(rule.byday) == 1 and len(rule.bysetpos) == 1:
        held = (day for day in _all_of(month) if day.weekday() in rule.byday and rule.bysetpos[0] in positions(day))
        return tuple(Day(day.month, day.day, day.year) for day in held)
    return ()


def _says_again(cursor: Cursor, days: tuple[Day, ...]) -> bool:
    """「第3金曜日(19日)」: a bracket behind the day must mean the same."""
    if cursor.follows("LP", "DAY", "RP"):
        cursor.at += 3
        return len(days) == 1 and cursor.peek(-2).value == days[0].day
    return True


def _all_of(month: Span) -> list[date]:
    first = date(month.first.year or 1, month.first.month, 1)
    return [first + n * _DAY for n in range(month.last.day)]
