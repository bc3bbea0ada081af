"""曜日の文法: weekdays and which of them: 「月~金」, 「第2・4水曜」, 「水曜(第1・第3)」, 「第1~3土」."""

from collections.abc import Iterable

from tsudoi.schedule.cursor import REACH, Cursor
from tsudoi.schedule.rules import LAST, MONDAY, SUNDAY, Freq, Rule
from tsudoi.spoken import WEEKDAYS

MOST = 5
"""A month has at most five of a weekday."""
WEEK = 7


def weekdays(cursor: Cursor) -> tuple[int, ...]:
    """One or more weekdays, in the order of the week; empty when none stands here."""
    found: set[int] = set()
    while cursor.follows("LP", "WD", "RP"):
        cursor.take()
        found.add(cursor.take().value)
        cursor.take()
    return tuple(sorted(found)) or _plain_weekdays(cursor)


def _plain_weekdays(cursor: Cursor) -> tuple[int, ...]:
    if cursor.kind() != "WD":
        return ()
    found = [cursor.take().value]
    is_range = False
    while (cursor.kind() == "WD" and not (cursor.peek().spaced and (is_range or "曜" in cursor.peek(-1).text))) or (
        cursor.kind() in ("SEP", "FROM") and cursor.kind(1) == "WD"
    ):
        joint = cursor.accept("SEP", "FROM")
        is_range = is_range or (joint is not None and joint.kind == "FROM")
        day = cursor.take().value
        found += _between(found[-1], day) if joint and joint.kind == "FROM" else [day]
        if joint and joint.kind == "FROM":
            cursor.accept("UNTIL")
    return tuple(sorted(set(found)))


def _between(first: int, last: int) -> Iterable[int]:
    return ((first + step) % WEEK for step in range(1, (last - first) % WEEK + 1))


def weekly(cursor: Cursor) -> Rule | None:
    """「火・木曜」 every week, unless 「(第1・第3)」 behind it picks some of them."""
    days = weekdays(cursor)
    if not days:
        return None
    picked = _behind(cursor)
    if picked:
        return Rule(freq=Freq.MONTHLY, byday=days, bysetpos=picked)
    return Rule(freq=Freq.WEEKLY, byday=days)


def _behind(cursor: Cursor) -> tuple[int, ...]:
    start, faults = cursor.at, len(cursor.faults)
    is_below = cursor.follows("STOP", "NTH") and cursor.peek().text.isspace()
    cursor.skip(*(("STOP",) if is_below else ()))
    bracketed = cursor.accept("LP") is not None
    picked = positions(cursor)
    if is_below and cursor.kind() not in ("STOP", "END"):
        picked = ()  # 「土」, and on lines of their own 「第2・4」 and the hours
    closed = (
        cursor.accept("RP") is not None if bracketed else cursor.kind() not in ("WD", "WEEK", "RP", "CLOSED", "FILLER")
    )
    if picked and closed:
        return picked
    cursor.at = start
    del cursor.faults[faults:]
    return ()


def nth_weekdays(cursor: Cursor) -> Rule | None:
    """「第2・第4水曜」; only 「第5週」 gives a rule without weekdays, which is good for nothing but an exception."""
    headed = cursor.peek(-1).text.replace(" ", "").endswith("週:") if cursor.at else False
    bracketed = cursor.accept("LP") is not None
    picked = positions(cursor)
    if bracketed:
        cursor.accept("RP")
    has_week = headed or cursor.accept("WEEK") is not None or cursor.kind() in ("CLOSED", "RP", "ONLY")
    if cursor.kind(1) == "WD" and cursor.peek().text == "は" and _goes_every_week(cursor):
        cursor.doubts.append(cursor.peek(-1).text)  # 「毎週水曜、第3週は木曜」: and the third Wednesday?
    if cursor.kind(1) == "WD" and (has_week or cursor.peek().text == "の"):
        cursor.skip("FILLER")
    if cursor.follows("STOP", "WD") and cursor.peek().text.isspace():
        cursor.take()
    days = _abbreviated(cursor) or _picked_weekdays(cursor)
    if not picked or not (days or has_week):
        return None
    _check(cursor, picked, days)
    return Rule(freq=Freq.MONTHLY, byday=days, bysetpos=picked)


def _goes_every_week(cursor: Cursor) -> bool:
    return any(token.kind == "EVERY_WEEK" for token in cursor.tokens[max(0, cursor.at - REACH) : cursor.at])


def _picked_weekdays(cursor: Cursor) -> tuple[int, ...]:
    """「第1土曜、日曜」 may mean every Sunday, 「第1土・日曜」 may not; the Friday of 「第1月~金」 need not be the first."""
    start = cursor.at
    days = weekdays(cursor)
    for before, joint in zip(cursor.tokens[start : cursor.at], cursor.tokens[start + 1 : cursor.at], strict=False):
        is_apart = (joint.text == "、" and "曜" in before.text) or (joint.text == "/" and joint.spaced)
        if joint.kind == "FROM" or is_apart:
            cursor.doubts.append(cursor.text_since(start))
    return days


def _abbreviated(cursor: Cursor) -> tuple[int, ...]:
    """「第2・4月」 and 「第1・3日」: the list's last number and the weekday's one sign look like a month or a day."""
    last = cursor.peek(-1)
    if last.kind == "MONTH" and cursor.kind() != "WD":
        return (MONDAY,)
    if last.kind == "DAY" and cursor.kind() != "WD":
        return (SUNDAY,)
    return ()


def positions(cursor: Cursor) -> tuple[int, ...]:
    """1 for 第1, -1 for 最終; empty when neither stands here."""
    if cursor.kind() not in ("NTH", "LAST"):
        return ()
    found = [_position(cursor)]
    for _ in range(REACH):
        if not _another(cursor):
            break
        joint = cursor.accept("SEP", "FROM", "WEEK")
        joint = cursor.accept("SEP", "FROM") or joint
        position = _position(cursor)
        found += range(found[-1] + 1, position + 1) if joint and joint.kind == "FROM" else [position]
    return tuple(dict.fromkeys(found))


def _position(cursor: Cursor) -> int:
    token = cursor.take()
    return LAST if token.kind == "LAST" else int(token.value)


def _another(cursor: Cursor) -> bool:
    ahead = 1 if cursor.kind() == "WEEK" else 0
    if cursor.kind(ahead) in ("NTH", "LAST"):
        return True
    if cursor.kind(ahead) not in ("SEP", "FROM"):
        return False
    following = cursor.kind(ahead + 1)
    return following in ("NTH", "LAST", "NUM") or (following in ("MONTH", "DAY") and ahead == 0 and _ends_short(cursor))


def _ends_short(cursor: Cursor) -> bool:
    return (
        cursor.peek(1).text.strip()[-1] in "月日"
        and cursor.kind(2) not in ("WD", "DAY", "NUM", "NTH")
        and (cursor.kind(1) == "MONTH" or cursor.kind(2) != "LP")
    )


def _check(cursor: Cursor, picked: tuple[int, ...], days: tuple[int, ...]) -> None:
    what = f"{WEEKDAYS[days[0]]}曜日" if len(days) == 1 else "週"
    for position in picked:
        if position != LAST and not 1 <= position <= MOST:
            cursor.impossible(f"第{position}{what}はありません")
