"""日づけと時刻: days and hours as each language says them."""

from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from typing import Any

from babel.dates import format_date, format_time

from tsudoi.languages.tongues import Tongue

_NEWER = {"vi": ("Th ", "Thứ ")}
"""Browsers have newer data."""

_MONDAY = date(2024, 1, 1)


def spelled(tongue: Tongue, kind: str, value: Any) -> str:
    """A day (or the number of a weekday) or an hour, in the pattern of that name."""
    return _FORMATS.get(kind, _day)(value, tongue.patterns[kind], tongue.html.replace("-", "_"))


def _day(value: date | int, pattern: str, locale: str) -> str:
    day = _MONDAY + timedelta(days=value) if isinstance(value, int) else value
    return format_date(day, pattern, locale=locale).replace(*_NEWER.get(locale, ("", "")))


def _clock(value: time, pattern: str, locale: str) -> str:
    return format_time(value, pattern, locale=locale).lower()


_FORMATS: Mapping[str, Callable[[Any, str, str], str]] = {"clock": _clock}
