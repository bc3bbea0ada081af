"""日づけと時刻: days and hours as each language says them."""

import re
from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from typing import Any

from babel.dates import format_date, format_time

from tsudoi.languages.tongues import Tongue

_NEWER = {"vi": ("Th ", "Thứ ")}
"""What readers know; the data abbreviates it."""

_MONDAY = date(2024, 1, 1)

_OF_SCRIPTS = ("short_day", "long_day", "month", "weekday", "weekday_name", "clock")

_PART = re.compile(r"'[^']*'|([A-Za-z])\1*")
"""A part of a pattern: words between quotes, or a letter as often as it wants its value long."""

_MONTHS = tuple(date(2024, month, 1) for month in range(1, 13))
_VALUES: Mapping[str, tuple[Any, ...]] = {"E": tuple(range(7)), "M": _MONTHS, "L": _MONTHS, "a": (time(0), time(12))}
"""What has names: the weekdays, the months, the halves of a day."""


def spelled(tongue: Tongue, kind: str, value: Any) -> str:
    """A day (or the number of a weekday) or an hour, in the pattern of that name."""
    return _FORMATS.get(kind, _day)(value, tongue.patterns[kind], tongue.locale)


def for_scripts(tongue: Tongue) -> Mapping[str, Any]:
    """The patterns that scripts need, and the names for the letters in them: browsers know other data than the build."""
    patterns = {kind: tongue.patterns[kind] for kind in _OF_SCRIPTS}
    parts = {found[0] for pattern in patterns.values() for found in _PART.finditer(pattern)}
    return {"patterns": patterns, "names": {part: _names(part, tongue) for part in sorted(parts) if part[0] in _VALUES}}


def _names(part: str, tongue: Tongue) -> tuple[str, ...]:
    write = _clock if part[0] == "a" else _day
    return tuple(write(value, part, tongue.locale) for value in _VALUES[part[0]])


def _day(value: date | int, pattern: str, locale: str) -> str:
    day = _MONDAY + timedelta(days=value) if isinstance(value, int) else value
    return format_date(day, pattern, locale=locale).replace(*_NEWER.get(locale, ("", "")))


def _clock(value: time, pattern: str, locale: str) -> str:
    return format_time(value, pattern, locale=locale).lower()


_FORMATS: Mapping[str, Callable[[Any, str, str], str]] = {"clock": _clock}
