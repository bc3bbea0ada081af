"""予定表: each service's words read and laid out in days, for the pages."""

from datetime import date

from tsudoi.model import Service, Status, Timetable, Town
from tsudoi.schedule.expansion import expand
from tsudoi.schedule.placing import within
from tsudoi.schedule.reader import read
from tsudoi.schedule.rules import Freq, Holidays, Reading
from tsudoi.schedule.window import window
from tsudoi.schedule.wording import sentence

_STOPPED = {Status.SUSPENDED: "活動は休止中です", Status.ENDED: "活動は終わりました"}


def agenda(town: Town, first: date, days: int) -> dict[str, Timetable]:
    """What is known of every service's days, by service id."""
    return {service.id: timetable(service, first, days) for service in town.services}


def timetable(service: Service, first: date, days: int) -> Timetable:
    """One service's days; a service that is 休止中 or 終了 has none, whatever its words say."""
    schedule = service.schedule
    reading = within(read(schedule.text), window(first, days))
    if service.status is not Status.ACTIVE:
        return _table("suspended", reading, _STOPPED[service.status])
    occurrences = expand(reading, schedule, first, days)
    status = "dates" if reading.status == "none" and schedule.extra_dates else reading.status
    return Timetable(
        status=status,
        sentence=sentence(reading),
        reason=reading.reason,
        notes=reading.notes,
        weekdays=weekdays(reading),
        occurrences=occurrences,
    )


def _table(status: str, reading: Reading, reason: str) -> Timetable:
    return Timetable(status=status, sentence=sentence(reading), reason=reason, notes=reading.notes)


def weekdays(reading: Reading) -> tuple[int, ...]:
    """The weekdays that the rules name; 毎日 names all, a day of the month none."""
    named = {day for rule in reading.rules for day in rule.byday}
    if any(rule.freq is Freq.DAILY and rule.span is None and rule.holidays is Holidays.ANY for rule in reading.rules):
        named = set(range(7))
    return tuple(sorted(named))
