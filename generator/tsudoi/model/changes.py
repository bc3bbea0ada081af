"""日ごとの変更: what coordinators write about single dates beside the words of a schedule."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedChange:
    """One item of 臨時開催日, 中止日 or 会場の変更.

    iCalendar has these as RDATE (with a DTSTART and DTEND of its own), EXDATE, and an override by RECURRENCE-ID whose LOCATION is
    another; HSDS knows no changes of single dates, only periods (valid_from, valid_to). ``note`` is iCalendar's COMMENT: what is on,
    or why. ``last`` is the last day where it goes on for several (only a venue does).
    """

    day: date
    last: date | None = None
    start: time | None = None
    end: time | None = None
    note: str = ""
    venue: str = ""

    @property
    def final(self) -> date:
        """The last of its days."""
        return self.last or self.day

    def covers(self, day: date) -> bool:
        """True for each of its days."""
        return self.day <= day <= self.final
