"""手で確かめた見本: lines of real lists with the days and hours that people wrote down for them, without seeing the reader.

``hand_checked.jsonl`` holds one line each: the text, the list it stands in, the status, and for each way of opening the hours and the
days of the months from April 2026 to March 2027. Days stand as 「8 22」 or 「1-5 7-12」; no hours means that the text says none.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tsudoi import schedule
from tsudoi.model import Holding, Schedule

FIRST, DAYS = date(2026, 4, 1), 365
FILE = Path(__file__).with_name("hand_checked.jsonl")

Meeting = tuple[date, str]
"""A day and its hours, 「09:30-12:00」, 「13:00-」 or nothing."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What people say that a text means."""

    text: str
    status: str
    meetings: frozenset[Meeting]

    @property
    def days(self) -> frozenset[date]:
        return frozenset(day for day, _ in self.meetings)


def checked() -> tuple[Checked, ...]:
    """The whole sample, in the order of the lists."""
    rows = map(json.loads, FILE.read_text(encoding="utf-8").splitlines())
    return tuple(Checked(row["text"], row["status"], frozenset(_meetings(row))) for row in rows)


def read(text: str) -> Checked:
    """What the reader says that a text means."""
    placed = schedule.within(schedule.read(text), schedule.window(FIRST, DAYS))
    found = schedule.expand(placed, Schedule(), FIRST, DAYS)
    meetings = frozenset((one.day, _hours(one)) for one in found if one.holding is Holding.OPEN)
    return Checked(text, placed.status, meetings)


def _meetings(row: dict) -> Iterator[Meeting]:
    for way in row.get("open", ()):
        for month, written in way["days"].items():
            for day in _numbers(written):
                for hours in way["hours"] or [""]:
                    yield date.fromisoformat(f"{month}-{day:02}"), hours


def _numbers(written: str) -> Iterator[int]:
    for piece in written.split():
        first, _, last = piece.partition("-")
        yield from range(int(first), int(last or first) + 1)


def _hours(one) -> str:
    ends = [f"{end:%H:%M}" if end else "" for end in (one.start, one.end)]
    return "-".join(ends) if any(ends) else ""
