"""箇条書き: where a line or a point of a list begins; what was said of months on the line before is over."""

from tsudoi.schedule.cursor import REACH, Cursor

_HEADS = frozenset({"WORD", "FILLER", "PART", "OTHER_FIELD", "NOTE", "QUANTITY", "EVERY", "COUNT", "LP"})
"""A name or a heading may stand before the days."""


def begins_anew(cursor: Cursor, start: int) -> bool:
    """True when nothing but a name or a heading stands between this place and the beginning of a line or a point."""
    place = _before_heads(cursor, start)
    return place < 0 or cursor.tokens[place].kind == "STOP" or _is_point(cursor, place)


def begins_point(cursor: Cursor, start: int) -> bool:
    """True when the line begins with the sign of a point: 「・」, 「※」, 「●」."""
    place = _before_heads(cursor, start)
    sign = cursor.tokens[place].text.strip(" \n。") if place >= 0 else ""
    return bool(sign) and (cursor.tokens[place].kind == "STOP" or (sign == "・" and _is_point(cursor, place)))


def adjoins_months(cursor: Cursor, start: int) -> bool:
    """「9月から12月までの第2水曜」, 「偶数月 第1土曜」."""
    place = start - 1
    while place > 0 and cursor.tokens[place].text in ("の", "・", "まで"):
        place -= 1
    return place >= 0 and cursor.tokens[place].kind in ("MONTH", "EVEN_ODD")


def _before_heads(cursor: Cursor, start: int) -> int:
    place = start - 1
    while 0 <= place > start - REACH and cursor.tokens[place].kind in _HEADS:
        place -= 1
    return place


def _is_point(cursor: Cursor, place: int) -> bool:
    sign, before = cursor.tokens[place], cursor.tokens[max(place - 1, 0)]
    return sign.text in ("・", "/") and (sign.spaced or before.kind == "STOP")


def goes_on_behind_half(cursor: Cursor, start: int) -> bool:
    """「土曜午後・日曜・祝日」: the list began before half a day."""
    if start < 2:
        return False
    before = cursor.tokens[start - 2]
    is_half = before.kind in ("DAYPART", "AMPM") or before.text == "以降"
    return is_half and cursor.tokens[start - 1].kind == "SEP"
