"""日ごとの変更: the lines of 臨時開催日, 中止日 and 会場の変更 as values; what cannot be read is left out, because ``load`` has said so."""

import re
from collections.abc import Iterator
from datetime import time

from tsudoi.assemble import cells
from tsudoi.model import DatedChange

_DATE, _CLOCK = r"[0-9]{4}-[0-9]{2}-[0-9]{2}", r"[0-9]{2}:[0-9]{2}"
_LINE = re.compile(
    rf"(?P<day>{_DATE})(?:〜(?P<last>{_DATE}))?(?: (?P<start>{_CLOCK})?〜(?P<end>{_CLOCK})?)?(?:\((?P<note>.*)\)|:(?P<venue>.+))?"
)
_VENUE_WHY = re.compile(r"(.+?)\s*\((.*(?:ため|ので|により|につき))\)")
"""「北公民館(耐震工事のため)」 says why; 「北公民館(2階会議室)」 says where."""


def changes(lines: tuple[str, ...]) -> tuple[DatedChange, ...]:
    """In order of day and hour, each once."""
    return tuple(sorted(dict.fromkeys(_changes(lines)), key=lambda one: (one.day, one.final, str(one.start or ""))))


def _changes(lines: tuple[str, ...]) -> Iterator[DatedChange]:
    for line in lines:
        found = _LINE.fullmatch(line)
        day = cells.day(found["day"]) if found else None
        if found and day:
            venue, why = _parted(found["venue"] or "")
            yield DatedChange(
                day=day, last=cells.day(found["last"] or ""), start=_time(found["start"]), end=_time(found["end"]),
                note=found["note"] or why, venue=venue,
            )  # fmt: skip


def _parted(venue: str) -> tuple[str, str]:
    found = _VENUE_WHY.fullmatch(venue)
    return (found[1], found[2]) if found else (venue, "")


def _time(text: str | None) -> time | None:
    try:
        return time.fromisoformat(text) if text else None
    except ValueError:  # 25:00
        return None
