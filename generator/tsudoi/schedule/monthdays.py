"""月の日: days of every month by their number: 「10日」, 「5のつく日」, 「末日」."""

from tsudoi.schedule import dates
from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.elements import Element, said
from tsudoi.schedule.rules import Freq, Rule

LONGEST_MONTH = 31


def monthdays(cursor: Cursor) -> tuple[Element, ...]:
    """「10日」, 「15日・29日」, 「1日~5日」, every month; behind dates 「10日」 is of the month that was spoken of."""
    has_weekday = cursor.follows("DAY", "LP", "WD", "RP")
    if has_weekday and not (cursor.last or cursor.month):
        return ()
    if cursor.at and cursor.peek(-1).text == "が" and not cursor.last:
        return ()  # 「カフェが20日午前11時から開かれる」: of which month?
    if (cursor.last or has_weekday) and cursor.kind(-1) != "EVERY_MONTH":
        start = cursor.at
        return said(cursor, dates.dated(cursor), start)
    start = cursor.at
    found = [int(cursor.take().value)]
    while cursor.kind() == "DAY" or (cursor.kind() in ("SEP", "FROM") and cursor.kind(1) == "DAY"):
        joint = cursor.accept("SEP", "FROM")
        day = int(cursor.take().value)
        found += range(found[-1] + 1, day + 1) if joint and joint.kind == "FROM" else [day]
    if len(found) == 1 and start == 0 and cursor.kind() not in ("END", "STOP", "LP"):
        cursor.at = start
        return ()  # 「20日午前11時から」, 「20日、…が開かれる」 is one day of some month
    return _every_month_on(cursor, found, start)


def _every_month_on(cursor: Cursor, found: list[int], start: int) -> tuple[Element, ...]:
    for day in found:
        if not 1 <= day <= LONGEST_MONTH:
            cursor.impossible(f"{day}日という日はありません")
    return said(cursor, Rule(freq=Freq.MONTHLY, bymonthday=tuple(dict.fromkeys(found))), start, explicit=True)


def split_monthdays(cursor: Cursor) -> tuple[Element, ...]:
    """「10・20・30日」."""
    start = cursor.at
    found = [int(cursor.take().value)]
    while cursor.kind(-1) == "NUM" and cursor.accept("SEP"):
        found.append(int(cursor.take().value))
    return _every_month_on(cursor, found, start)


def nicknames(cursor: Cursor) -> tuple[Element, ...]:
    """「いちごの日と肉の日(15日・29日)」: the bracket repeats the days."""
    start = cursor.at
    found = [cursor.take().value]
    while cursor.follows("SEP", "NICKNAME"):
        cursor.take()
        found.append(cursor.take().value)
    _repeated(cursor, set(found))
    return said(cursor, Rule(freq=Freq.MONTHLY, bymonthday=tuple(found)), start, explicit=True)


def _repeated(cursor: Cursor, days: set[int]) -> None:
    start = cursor.at
    if cursor.accept("LP"):
        inner = monthdays(cursor) if cursor.kind() == "DAY" else ()
        if inner and set(inner[0].rule.bymonthday) == days and cursor.accept("RP"):
            return
    cursor.at = start


def tail(cursor: Cursor) -> tuple[Element, ...]:
    """「5のつく日」: 5, 15 and 25."""
    token = cursor.take()
    ends = {one % 10 for one in token.value}
    if 10 in token.value and ends != {0, 5}:
        return ()  # 「5と10の付く日」 is every fifth day, 「10の付く日」 nobody knows
    days = tuple(day for day in range(1, LONGEST_MONTH + 1) if day % 10 in ends)
    return (Element(rule=Rule(freq=Freq.MONTHLY, bymonthday=days), word=token.text, explicit=True),)


def month_end(cursor: Cursor) -> tuple[Element, ...]:
    """「末日」; 「月末」 alone settles no day."""
    token = cursor.take()
    if not any(sign in token.text for sign in ("末日", "最終日")):
        return ()
    return (Element(rule=Rule(freq=Freq.MONTHLY, bymonthday=(-1,)), word=token.text, explicit=True),)
