"""シートの文字: an Excel value as the text a person sees in the cell."""

import re
from datetime import date, datetime, time, timedelta
from typing import Any

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ZEROS = re.compile("0{2,}")
_UNIT = re.compile(r'(?:#,##0|0|General)"(?P<unit>[^"0-9#]{1,8})"(?:;.*)?')
_EXACT_DIGITS = 15  # Excel itself keeps no more


def cell_text(value: Any, number_format: str = "General") -> str:
    """Text as it stands, whole numbers without ``.0``, dates as ISO."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _ESCAPED.sub(_unescape, value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _formatted(_number(value), number_format)
    return _moment(value)


def _unescape(match: re.Match[str]) -> str:
    """Excel writes control characters as _x000D_; an escaped underscore (_x005F_) shields the rest."""
    return chr(int(match.group(1), 16))


def _number(value: float) -> str:
    if isinstance(value, int) or value.is_integer():
        return str(int(value))
    return f"{value:.{_EXACT_DIGITS}g}"


def _formatted(digits: str, number_format: str) -> str:
    """The two formats that change what a number says: leading zeros and a unit."""
    if _ZEROS.fullmatch(number_format) and digits.isdigit():
        return digits.zfill(len(number_format))
    if unit := _UNIT.fullmatch(number_format):
        return f"{digits}{unit['unit']}"
    return digits


def _moment(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time(0) else value.isoformat(" ", "minutes")
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds()) // 60
        return f"{minutes // 60}:{minutes % 60:02d}"
    return value.isoformat() if isinstance(value, date) else str(value)
