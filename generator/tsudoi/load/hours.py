"""時刻: the hours that stand behind a date in a cell, read as 24-hour times; what may be morning or afternoon is said and never guessed.

Whole sentences of 開催日時 are read by ``schedule``; here one meeting of one day is told, and whoever mistypes it can be answered at once.
"""

import re
from datetime import time
from typing import NamedTuple

from tsudoi.clocks import NOON, Clock
from tsudoi.load.fault import Fault

_CLOCK = r"(?:(午前|午後)?\s*([0-9]{1,2})\s*(?::([0-9]{2})|時(?:\s*([0-9]{1,2})分|\s*(半))?)|(正午))"
_BARE = r"(?:(午前|午後)?\s*([0-9]{1,2}))"
_FROM = r"\s*(?:〜|~|-|–|ー|から)\s*"
_HOURS = re.compile(
    rf"(?:(?P<start>{_CLOCK})|(?P<bare>{_BARE})(?={_FROM}{_CLOCK}))(?:{_FROM}(?P<end>{_CLOCK})?(?:まで)?|(?P<until>まで)|開始|開会)?"
    rf"|〜\s*(?P<only>{_CLOCK})(?:まで)?"
)
_PARTS = re.compile(rf"{_CLOCK}|{_BARE}")
_HALVES = {"午前": False, "午後": True}


class Hours(NamedTuple):
    """The beginning and the end of a meeting; either may be unsaid."""

    start: time | None
    end: time | None

    def __str__(self) -> str:
        return "〜".join(f"{moment:%H:%M}" if moment else "" for moment in self)


def read_hours(text: str) -> tuple[Hours | Fault | None, str]:
    """The hours at the beginning of a text, and what stands behind them; None where it begins with something else."""
    found = _HOURS.match(text)
    if not found or _goes_on(found, text):
        return None, text
    start = _clock(found["start"] or found["bare"], None)
    end = _clock(found["end"] or found["only"], start.afternoon if start else None)
    if found["until"]:
        start, end = None, start
    return _checked(found.group().strip(), start, end), text[found.end() :]


def _goes_on(found: re.Match[str], text: str) -> bool:
    """「3時のおやつ会」 begins with a word, not with a time."""
    return not found["end"] and text[found.end() : found.end() + 1].isalnum()


def _clock(text: str | None, carried: bool | None) -> Clock | None:
    parts = _PARTS.fullmatch(text) if text else None
    if not parts:
        return None
    half, hour, colon, minutes, middle, noon, bare_half, bare_hour = parts.groups()
    if noon:
        return Clock(NOON, 0, None)
    number = int(hour or bare_hour)
    afternoon = _HALVES.get(half or bare_half, True if carried and number < NOON else None)
    return Clock(number, 30 if middle else int(colon or minutes or 0), afternoon)


def _checked(text: str, start: Clock | None, end: Clock | None) -> Hours | Fault:
    clocks = [clock for clock in (start, end) if clock]
    if not all(clock.is_possible and clock.time is not None for clock in clocks):
        return Fault("hours_missing", {"hours": text})
    if vague := next((clock for clock in clocks if clock.is_vague), None):
        return Fault("hours_vague", {"hours": text, "hour": vague.hour, "late": vague.hour + NOON})
    hours = Hours(start.time if start else None, end.time if end else None)
    if hours.start and hours.end and hours.end <= hours.start:
        return Fault("hours_backwards", {"hours": text})
    return hours
