"""時刻の文法: the sessions of a day, from 「午後1時半~3時」 to 「1部 11:30~12:50、2部 13:00~14:20」."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tsudoi.clocks import DAY_END, NOON, Clock
from tsudoi.schedule.cursor import REACH, Cursor
from tsudoi.schedule.rules import Session


def begins(cursor: Cursor) -> bool:
    """True when hours begin here."""
    if cursor.kind() in ("AMPM", "NUM"):
        return cursor.kind(1) == "TIME" or (cursor.kind(1) in ("NUM", "FROM") and _range_to_time(cursor))
    if cursor.kind() == "TIME" or cursor.follows("FROM", "TIME") or cursor.follows("FROM", "AMPM", "TIME"):
        return True
    return _heads_time(cursor)


def _heads_time(cursor: Cursor) -> bool:
    """「閉店14時」, 「解散 午後3時」."""
    if cursor.kind() != "FINISH":
        return False
    ahead = 2 if cursor.kind(1) == "FILLER" else 1
    ahead += cursor.kind(ahead) == "AMPM"
    return cursor.kind(ahead) == "TIME" and cursor.kind(ahead + 1) not in ("FROM", "BEGIN", "FINISH")


def _range_to_time(cursor: Cursor) -> bool:
    ahead = 2 if cursor.kind() == "AMPM" else 1
    if cursor.kind() == "AMPM" and cursor.kind(1) != "NUM":
        return False
    after = cursor.kind(ahead + 1)
    return cursor.kind(ahead) == "FROM" and (after == "TIME" or (after == "AMPM" and cursor.kind(ahead + 2) == "TIME"))


def begins_once(cursor: Cursor) -> bool:
    """True where no other hours are said than one beginning, and perhaps the end: 「9時集合 12時解散」."""
    tokens = cursor.tokens[:REACH]
    ended = sum(token.kind == "FINISH" for token in tokens)
    return sum(token.kind == "TIME" for token in tokens) - ended == 1


def one(cursor: Cursor) -> Session:
    """The one session that stands here."""
    return _session(cursor)


def sessions(cursor: Cursor) -> tuple[Session, ...]:
    """All sessions from here on, as far as nothing but hours stands between them."""
    found = [_session(cursor)]
    while behind := _next_begins(cursor):
        if {"STOP", "FINISH"} <= behind:
            break  # 「閉館 21時」 on a line of its own is of all days
        one = _session(cursor, found[-1])
        if ends(found[-1], one):
            found[-1] = replace(found[-1], end=one.end)
        elif behind & {"PART", "SEP"} or _has_days(cursor) or not lies_within(one, found):
            found.append(one)
    return tuple(session for session in found if session != Session())


def ends(before: Session, one: Session) -> bool:
    """「11時開店 14時閉店」."""
    return bool(before.start and not before.end and not one.start and one.end and before.start < one.end)


def _has_days(cursor: Cursor) -> bool:
    """「9時~19時 9時~17時(土・日)」."""
    return cursor.kind() == "LP" and cursor.kind(1) in ("WD", "HOLIDAY", "WORKDAYS", "NTH", "EVERY_WEEK")


def lies_within(part: Session, wholes: Sequence[Session]) -> bool:
    """「9時~12時 ※9時~10時は観察会」: a part of a meeting is no meeting of its own."""
    return any(_is_part(part, whole) for whole in wholes)


def _is_part(part: Session, whole: Session) -> bool:
    if part.start is None or whole.start is None or whole.end is None or part == whole:
        return False
    return whole.start <= part.start < whole.end and (part.end or whole.end) <= whole.end


def overlap(found: tuple[Session, ...]) -> bool:
    """True when one of the sessions begins before the one before it ends: they are not of one day."""
    return any(before.end and after.start and after.start < before.end for before, after in pairwise(found))


def _next_begins(cursor: Cursor) -> set[str]:
    """The kinds of what stands between the hours, and of the hours; empty where none follow."""
    start = cursor.at
    cursor.skip("SEP", "STOP", "PART", "FILLER")
    if begins(cursor) and cursor.kind() != "FROM":
        return {token.kind for token in cursor.tokens[start : cursor.at + 1]}
    cursor.at = start
    return set()


def _session(cursor: Cursor, before: Session | None = None) -> Session:
    text_from = cursor.at
    if cursor.accept("FROM"):
        until = _clock(cursor, None)
        cursor.accept("UNTIL")
        return _checked(cursor, None, until, text_from)
    if cursor.accept("FINISH"):
        cursor.skip("FILLER")
        return _checked(cursor, None, _clock(cursor, None), text_from)
    start: Clock = _clock(cursor, _listed_half(cursor, before))
    if cursor.accept("UNTIL") or (not _heads_time(cursor) and cursor.accept("FINISH")):
        return _checked(cursor, None, start, text_from)
    cursor.accept("BEGIN")
    if cursor.follows("SEP", "TIME", "FINISH"):
        cursor.take()
        return _checked(cursor, start, _finish(cursor, start), text_from)
    end = _end_behind(cursor, start) or _after(cursor, start) if cursor.accept("FROM") else None
    cursor.skip("BEGIN")
    return _checked(cursor, start, end, text_from)


def _listed_half(cursor: Cursor, before: Session | None) -> bool | None:
    """「午後1時、2時、3時から」: a list of beginnings goes on in the same half of the day."""
    if before is None or before.start is None or before.end or "時" not in cursor.peek().text:
        return None
    hour = before.start.hour % NOON
    return before.start.hour >= NOON if hour < cursor.peek().value[0] < NOON else None


def _finish(cursor: Cursor, start: Clock) -> Clock:
    """「10時開始、12時終了」."""
    end = _clock(cursor, start.afternoon or None)
    cursor.take()
    return end


def _end_behind(cursor: Cursor, start: Clock) -> Clock | None:
    """「9時45分から」, and on the next line 「11時45分まで」."""
    if cursor.kind() == "STOP" and cursor.kind(1) == "TIME" and cursor.kind(2) == "UNTIL":
        cursor.take()
    return _end(cursor, start)


_SPELL = re.compile(r"(\d{1,2})時間(半)?|(\d{1,3})分間?")


def _after(cursor: Cursor, start: Clock) -> Clock | None:
    """「午前8時から2時間」; 「17時30分~30分」 has lost an hour."""
    spell = _SPELL.fullmatch(cursor.peek().text) if cursor.kind() in ("NOTE", "QUANTITY") else None
    if spell is None or start.is_vague or cursor.peek(-1).text not in ("から", "より"):
        return None
    cursor.take()
    hours, half, minutes = spell.groups()
    total = start.minutes + int(hours or 0) * 60 + (30 if half else 0) + int(minutes or 0)
    return Clock(*divmod(total, 60)) if total < DAY_END * 60 else None


def _end(cursor: Cursor, start: Clock) -> Clock | None:
    is_same = cursor.follows("SAME_HALF", "TIME")  # 「午後1時から同3時まで」
    cursor.skip(*(("SAME_HALF",) if is_same else ()))
    if cursor.kind() not in ("TIME", "AMPM") or (cursor.kind() == "AMPM" and cursor.kind(1) != "TIME"):
        return None
    end = _clock(cursor, start.afternoon if is_same else start.afternoon or None)
    cursor.accept("UNTIL")
    cursor.accept("FINISH")
    return end


def _clock(cursor: Cursor, carried: bool | None) -> Clock:
    half = cursor.accept("AMPM")
    part = cursor.peek(-1) if cursor.kind(-1) == "PART" and not half else None
    if part and part.text.startswith(("午後", "夜")):
        carried = True
    token = cursor.take()
    hour, minute = token.value if token.kind == "TIME" else (int(token.value), 0)
    return Clock(hour, minute, half.value if half else (carried if hour < NOON else None))


def _checked(cursor: Cursor, start: Clock | None, end: Clock | None, text_from: int) -> Session:
    text = cursor.text_since(text_from).rstrip("~-ー")
    if not all(clock.is_possible for clock in (start, end) if clock):
        cursor.impossible(f"「{text}」という時刻はありません")
        return Session()
    start, end = _sensible(start, end)
    if start and end and end.minutes <= start.minutes:
        cursor.impossible(f"「{text}」は、終わりが始まりより後になっていません")
        return Session()
    return Session(start.time if start else None, end.time if end else None)


def _sensible(start: Clock | None, end: Clock | None) -> tuple[Clock | None, Clock | None]:
    """Drop what could be morning or afternoon; beside a 24-hour start such as 13:30 an early end is not vague but wrong."""
    if start and start.is_vague and not (end and end.hour > NOON):
        return None, None
    if end and end.is_vague and not (start and start.hour > NOON):
        return start, None
    return start, end
