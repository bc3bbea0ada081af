"""日の文法: one way of naming days (a weekday, a date, a holiday, a month), as a rule and the words it was said in."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from tsudoi.schedule import dates
from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.rules import Day, Freq, Holidays, Rule, Span
from tsudoi.schedule.weekdays import nth_weekdays, weekly

LONGEST_MONTH = 31
WORKWEEK = (0, 1, 2, 3, 4)
NEW_YEAR = Span(Day(12, 29), Day(1, 3))


class Sort(StrEnum):
    """What an element may be used for: days held, or only days taken away."""

    DAYS = "days"
    HOLIDAY = "holiday"
    MONTHS = "months"
    NAMED = "named"  # 年末年始, お盆: never days held
    UNSURE = "unsure"  # a named time of the year whose dates nobody wrote


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """``explicit`` when 毎週, 毎月 or 第 says that the days are held; ``joint`` is the separator before it."""

    rule: Rule
    word: str
    sort: Sort = Sort.DAYS
    explicit: bool = False
    joint: str = ""


NAMED_TIMES: tuple[tuple[str, tuple[Span, ...], bool], ...] = (
    ("三が日", (Span(Day(1, 1), Day(1, 3)),), True),
    ("正月", (Span(Day(1, 1), Day(1, 3)),), True),
    ("盆", (Span(Day(8, 10), Day(8, 17)),), False),
    ("夏", (Span(Day(7, 15), Day(9, 5)),), False),
    ("冬", (Span(Day(12, 20), Day(1, 12)),), False),
    ("春", (Span(Day(3, 15), Day(4, 12)),), False),
    ("GW", (Span(Day(4, 28), Day(5, 7)),), False),
    ("ゴールデン", (Span(Day(4, 28), Day(5, 7)),), False),
    ("", (Span(Day(7, 15), Day(9, 5)), Span(Day(12, 20), Day(1, 12)), Span(Day(3, 15), Day(4, 12))), False),
)
"""Sign in the word, the days it may touch, and whether those are exactly its days; the last line is any long school holiday."""


def element(cursor: Cursor) -> tuple[Element, ...]:
    """The element that stands here; empty, and the cursor unmoved, when there is none."""
    start = cursor.at
    found = _ELEMENTS[cursor.kind()](cursor) if cursor.kind() in _ELEMENTS else ()
    if not found:
        cursor.at = start
    return found


def _said(cursor: Cursor, rule: Rule | None, start: int, explicit: bool = False) -> tuple[Element, ...]:
    if rule is None:
        return ()
    return (Element(rule=rule, word=cursor.text_since(start), explicit=explicit),)


def _every_month(cursor: Cursor) -> tuple[Element, ...]:
    start = cursor.at
    cursor.take()
    cursor.skip("FILLER", "SEP")
    inner = (
        element(cursor) if cursor.kind() in ("NTH", "LAST", "DAY", "NICKNAME", "MONTH_END", "TAIL", "LP", "NUM") else ()
    )
    return tuple(replace(one, word=cursor.text_since(start), explicit=True) for one in inner)


def _every_week(cursor: Cursor) -> tuple[Element, ...]:
    start = cursor.at
    cursor.take()
    cursor.skip("FILLER", "SEP")
    inner = element(cursor) if cursor.kind() in ("WD", "WORKDAYS", "LP") else ()
    return tuple(replace(one, word=cursor.text_since(start), explicit=True) for one in inner)


def _weekday(cursor: Cursor) -> tuple[Element, ...]:
    start = cursor.at
    return _said(cursor, weekly(cursor), start)


def _nth(cursor: Cursor) -> tuple[Element, ...]:
    start = cursor.at
    return _said(cursor, nth_weekdays(cursor), start, explicit=True)


def _bracketed_nth(cursor: Cursor) -> tuple[Element, ...]:
    """「毎月2回(第1・第3)水曜」: the bracket belongs to the weekday behind it."""
    ahead = 1
    while cursor.kind(ahead) in ("NTH", "NUM", "SEP", "FROM", "LAST", "WEEK"):
        ahead += 1
    if cursor.follows("LP", "WD", "RP"):
        return _weekday(cursor) if cursor.at == 0 or cursor.kind(-1) in ("STOP", "EVERY_WEEK") else ()
    return _nth(cursor) if ahead > 1 and cursor.kind(ahead) == "RP" and cursor.kind(ahead + 1) == "WD" else ()


def _daily(cursor: Cursor) -> tuple[Element, ...]:
    token = cursor.take()
    return (Element(rule=Rule(freq=Freq.DAILY), word=token.text, explicit=True),)


def _workdays(cursor: Cursor) -> tuple[Element, ...]:
    token = cursor.take()
    rule = Rule(freq=Freq.WEEKLY, byday=WORKWEEK, holidays=Holidays.NEVER)
    return (Element(rule=rule, word=token.text, explicit=True),)


def _holiday(cursor: Cursor) -> tuple[Element, ...]:
    cursor.take()
    while (
        cursor.kind() == "HOLIDAY"
        or (cursor.kind() == "SEP" and cursor.kind(1) == "HOLIDAY")
        or cursor.follows("FILLER", "HOLIDAY")
    ):
        cursor.take()
    rule = Rule(freq=Freq.DAILY, holidays=Holidays.ONLY)
    return (Element(rule=rule, word="祝日", sort=Sort.HOLIDAY),)


def _new_year(cursor: Cursor) -> tuple[Element, ...]:
    cursor.take()
    return tuple(_named("年末年始", span) for span in dates.bracketed_spans(cursor) or (NEW_YEAR,))


def _named(word: str, span: Span, sort: Sort = Sort.NAMED) -> Element:
    return Element(rule=Rule(freq=Freq.DAILY, span=span), word=word, sort=sort)


def _named_time(cursor: Cursor) -> tuple[Element, ...]:
    word = cursor.take().text
    written = dates.bracketed_spans(cursor)
    if written:
        return tuple(_named(word, span) for span in written)
    _, spans, exact = next(line for line in NAMED_TIMES if line[0] in word)
    return tuple(_named(word, span, Sort.NAMED if exact else Sort.UNSURE) for span in spans)


def _monthdays(cursor: Cursor) -> tuple[Element, ...]:
    """「10日」, 「15日・29日」, 「1日~5日」, every month; 「10日(月)」 is of the month that was spoken of."""
    if cursor.last and cursor.follows("DAY", "LP", "WD", "RP"):
        return _dates(cursor)
    start = cursor.at
    found = [int(cursor.take().value)]
    while cursor.kind() == "DAY" or (cursor.kind() in ("SEP", "FROM") and cursor.kind(1) == "DAY"):
        joint = cursor.accept("SEP", "FROM")
        day = int(cursor.take().value)
        found += range(found[-1] + 1, day + 1) if joint and joint.kind == "FROM" else [day]
    return _every_month_on(cursor, found, start)


def _every_month_on(cursor: Cursor, found: list[int], start: int) -> tuple[Element, ...]:
    for day in found:
        if not 1 <= day <= LONGEST_MONTH:
            cursor.impossible(f"{day}日という日はありません")
    return _said(cursor, Rule(freq=Freq.MONTHLY, bymonthday=tuple(dict.fromkeys(found))), start, explicit=True)


def _split_monthdays(cursor: Cursor) -> tuple[Element, ...]:
    """「10・20・30日」."""
    start = cursor.at
    found = [int(cursor.take().value)]
    while cursor.accept("SEP"):
        found.append(int(cursor.take().value))
    return _every_month_on(cursor, found, start)


def _nicknames(cursor: Cursor) -> tuple[Element, ...]:
    """「いちごの日と肉の日(15日・29日)」: the bracket repeats the days."""
    start = cursor.at
    found = [cursor.take().value]
    while cursor.follows("SEP", "NICKNAME"):
        cursor.take()
        found.append(cursor.take().value)
    _repeated(cursor, set(found))
    return _said(cursor, Rule(freq=Freq.MONTHLY, bymonthday=tuple(found)), start, explicit=True)


def _repeated(cursor: Cursor, days: set[int]) -> None:
    start = cursor.at
    if cursor.accept("LP"):
        inner = _monthdays(cursor) if cursor.kind() == "DAY" else ()
        if inner and set(inner[0].rule.bymonthday) == days and cursor.accept("RP"):
            return
    cursor.at = start


def _tail(cursor: Cursor) -> tuple[Element, ...]:
    """「5のつく日」: 5, 15 and 25."""
    token = cursor.take()
    days = tuple(day for day in range(1, LONGEST_MONTH + 1) if day % 10 in token.value)
    return (Element(rule=Rule(freq=Freq.MONTHLY, bymonthday=days), word=token.text, explicit=True),)


def _month_end(cursor: Cursor) -> tuple[Element, ...]:
    token = cursor.take()
    if not re.search("末日", token.text):
        return ()
    return (Element(rule=Rule(freq=Freq.MONTHLY, bymonthday=(-1,)), word=token.text, explicit=True),)


def _dates(cursor: Cursor) -> tuple[Element, ...]:
    start = cursor.at
    rule = dates.dated(cursor)
    return _said(cursor, rule, start, explicit=False)


def _months(cursor: Cursor) -> tuple[Element, ...]:
    if cursor.kind() == "NUM" and cursor.last is None and dates.is_split_date(cursor):
        return _split_monthdays(cursor)
    listed = _dates(cursor) if dates.is_split_date(cursor) else ()
    if listed:
        return listed
    start = cursor.at
    months = dates.months(cursor)
    return (Element(rule=Rule(bymonth=months), word=cursor.text_since(start), sort=Sort.MONTHS),) if months else ()


def _season(cursor: Cursor) -> tuple[Element, ...]:
    """「冬期(12~2月)」: the months in brackets say it all."""
    cursor.take()
    bracketed = cursor.accept("LP") is not None
    found = _months(cursor) if cursor.kind() in ("MONTH", "NUM") else ()
    return found if found and (not bracketed or cursor.accept("RP")) else ()


_ELEMENTS = {
    "EVERY_MONTH": _every_month, "EVERY_WEEK": _every_week, "EVERY": _every_week, "WD": _weekday, "NTH": _nth, "LAST": _nth,
    "LP": _bracketed_nth, "DAILY": _daily, "WORKDAYS": _workdays, "HOLIDAY": _holiday, "NEWYEAR": _new_year, "NAMED": _named_time,
    "DAY": _monthdays, "NICKNAME": _nicknames, "TAIL": _tail, "MONTH_END": _month_end, "DATE": _dates, "MONTH": _months,
    "EVEN_ODD": _months, "NUM": _months, "SEASON": _season,
}  # fmt: skip
