"""日の文法: one way of naming days (a weekday, a date, a holiday, a month), as a rule and the words it was said in."""

from dataclasses import replace

from tsudoi.schedule import dates
from tsudoi.schedule.cursor import REACH, Cursor
from tsudoi.schedule.elements import Element, Sort, said
from tsudoi.schedule.monthdays import month_end, monthdays, nicknames, split_monthdays, tail
from tsudoi.schedule.named import holiday, named_time, new_year
from tsudoi.schedule.rules import SATURDAY, SUNDAY, WORKWEEK, Freq, Holidays, Rule
from tsudoi.schedule.weekdays import nth_weekdays, weekdays, weekly


def element(cursor: Cursor) -> tuple[Element, ...]:
    """The element that stands here; empty, and the cursor unmoved, when there is none."""
    start = cursor.at
    found = _ELEMENTS[cursor.kind()](cursor) if cursor.kind() in _ELEMENTS else ()
    if not found:
        cursor.at = start
    return found


def _every_month(cursor: Cursor) -> tuple[Element, ...]:
    return _every(cursor, ("NTH", "LAST", "DAY", "NICKNAME", "MONTH_END", "TAIL", "LP", "NUM"))


def _every_week(cursor: Cursor) -> tuple[Element, ...]:
    return _every(cursor, ("WD", "WORKDAYS", "LP"))


def _every(cursor: Cursor, kinds: tuple[str, ...]) -> tuple[Element, ...]:
    """The days behind 毎月 or 毎週, where one of the kinds that can follow it does."""
    start = cursor.at
    cursor.take()
    cursor.skip("FILLER", "SEP", "PART")
    inner = element(cursor) if cursor.kind() in kinds else ()
    return tuple(replace(one, word=cursor.text_since(start), explicit=True) for one in inner)


def _weekday(cursor: Cursor) -> tuple[Element, ...]:
    """「火・木曜」, 「月~金の平日」."""
    start = cursor.at
    before = 3 if start > 2 and cursor.kind(-2) == "SEP" else 2
    if start >= before and cursor.kind(-1) == cursor.kind(-before) == "PART":
        cursor.doubts.append(cursor.peek(-1).text)  # 「②④火曜」: the second and fourth, or a list?
    rule = weekly(cursor)
    joint = 1 if cursor.peek().text == "の" else 0
    if rule and cursor.kind(joint) == "WORKDAYS" and set(rule.byday) <= set(WORKWEEK) and not cursor.peek(joint).spaced:
        cursor.at += joint + 1
        return said(cursor, replace(rule, holidays=Holidays.NEVER), start, explicit=True)
    return said(cursor, rule, start)


def _nth(cursor: Cursor) -> tuple[Element, ...]:
    start = cursor.at
    return said(cursor, nth_weekdays(cursor), start, explicit=True)


def _bracketed_nth(cursor: Cursor) -> tuple[Element, ...]:
    """「毎月2回(第1・第3)水曜」: the bracket belongs to the weekday behind it."""
    ahead = 1
    while ahead < REACH and cursor.kind(ahead) in ("NTH", "NUM", "SEP", "FROM", "LAST", "WEEK"):
        ahead += 1
    if cursor.follows("LP", "WD", "RP"):
        return _weekday(cursor) if cursor.at == 0 or cursor.kind(-1) in ("STOP", "EVERY_WEEK") else ()
    return _nth(cursor) if ahead > 1 and cursor.kind(ahead) == "RP" and cursor.kind(ahead + 1) == "WD" else ()


def _daily(cursor: Cursor) -> tuple[Element, ...]:
    token = cursor.take()
    return (Element(rule=Rule(freq=Freq.DAILY), word=token.text, explicit=True),)


def _workdays(cursor: Cursor) -> tuple[Element, ...]:
    """「平日」, 「平日の火・木曜」."""
    start = cursor.at
    cursor.take()
    behind = cursor.at
    cursor.skip(*(("FILLER",) if cursor.peek().text == "の" else ()))
    days = weekdays(cursor) if cursor.kind() == "WD" else ()
    is_off = cursor.kind() in ("CLOSED", "CLOSED_DAY") or cursor.follows("FILLER", "CLOSED")
    if not days or is_off or not set(days) <= set(WORKWEEK):
        cursor.at, days = behind, WORKWEEK
    return said(cursor, Rule(freq=Freq.WEEKLY, byday=days, holidays=Holidays.NEVER), start, explicit=True)


def _weekend(cursor: Cursor) -> tuple[Element, ...]:
    token = cursor.take()
    return (Element(rule=Rule(freq=Freq.WEEKLY, byday=(SATURDAY, SUNDAY)), word=token.text),)


def _not_on_holidays(cursor: Cursor) -> tuple[Element, ...]:
    """「祝日でない火~金曜日」."""
    cursor.take()
    inner = _weekday(cursor)
    return tuple(replace(one, rule=replace(one.rule, holidays=Holidays.NEVER), explicit=True) for one in inner)


def _dates(cursor: Cursor) -> tuple[Element, ...]:
    start = cursor.at
    rule = dates.dated(cursor)
    return said(cursor, rule, start, explicit=False)


def _months(cursor: Cursor) -> tuple[Element, ...]:
    if cursor.kind() == "NUM" and cursor.last is None and dates.is_split_date(cursor):
        return split_monthdays(cursor)
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
    found = _months(cursor) if cursor.kind() in ("MONTH", "NUM") else _dates(cursor) if cursor.kind() == "DATE" else ()
    return found if found and (not bracketed or cursor.accept("RP")) else ()


_ELEMENTS = {
    "EVERY_MONTH": _every_month, "EVERY_WEEK": _every_week, "EVERY": _every_week, "WD": _weekday, "NTH": _nth, "LAST": _nth,
    "LP": _bracketed_nth, "DAILY": _daily, "WORKDAYS": _workdays, "WEEKEND": _weekend, "NOT_HOLIDAY": _not_on_holidays, "HOLIDAY": holiday, "NEWYEAR": new_year, "NAMED": named_time,
    "DAY": monthdays, "NICKNAME": nicknames, "TAIL": tail, "MONTH_END": month_end, "DATE": _dates, "MONTH": _months,
    "EVEN_ODD": _months, "NUM": _months, "SEASON": _season,
}  # fmt: skip
