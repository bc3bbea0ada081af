"""開いている時間: a reading in the grammar of OpenStreetMap's opening_hours, where that grammar can say it.

https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification. Empty where it cannot: days without hours, moved days, every second
week, days of the month. A text half said would open doors that are shut.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time

from tsudoi.model import DatedChange, Holding, Schedule
from tsudoi.schedule.rules import Closure, Day, Holidays, Reading, Rule, Session, Span

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class _Unsayable(Exception):
    """The grammar has no words for this."""


def opening_hours(reading: Reading, schedule: Schedule) -> str:
    """「We[2,4] 09:30-12:00; PH off」; days without a year must have got theirs (``within``)."""
    if reading.status != "dates":
        return ""
    try:
        said = "; ".join(_parts(reading, schedule)) + "".join(_beside(schedule))
        return "; ".join((said, *_amended(reading.rules, schedule)))
    except _Unsayable:
        return ""


def _parts(reading: Reading, schedule: Schedule) -> Iterator[str]:
    """Workdays come first, because the 「PH off」 behind them must shut nothing else."""
    if _opens_behind_holidays(reading):
        raise _Unsayable
    bounds = _bounds(schedule)
    workdays = [rule for rule in reading.rules if rule.holidays is Holidays.NEVER]
    others = [rule for rule in reading.rules if rule.holidays is not Holidays.NEVER]
    if workdays:
        yield ", ".join(_open(rule, bounds) for rule in workdays)
    if workdays and not others:
        yield "PH off"
    elif workdays:
        yield ", ".join(["PH off", *(_open(rule, bounds) for rule in others)])
    else:
        yield ", ".join(_open(rule, bounds) for rule in others)
    yield from (_closed(closure) for closure in reading.closures)


def _opens_behind_holidays(reading: Reading) -> bool:
    """「祝日の翌日は休み」 beside 「祝日」: the second of two holidays in a row is open, and 「PH +1 day off」 would shut it."""
    is_shut = any(one.rule.holidays is Holidays.DAY_AFTER for one in reading.closures)
    return is_shut and any(rule.holidays is Holidays.ONLY for rule in reading.rules)


def _bounds(schedule: Schedule) -> str:
    first, last = schedule.valid_from, schedule.valid_to
    if first and last:
        return f"{_date(first)}-{_date(last)}"
    if last:
        raise _Unsayable
    return f"{_date(first)}+" if first else ""


def _open(rule: Rule, bounds: str) -> str:
    if rule.shift or rule.interval > 1 or rule.dtstart or rule.bymonthday:
        raise _Unsayable
    return " ".join(part for part in (bounds, _when(rule, bool(bounds)), hours(rule.sessions)) if part)


def _when(rule: Rule, is_bounded: bool) -> str:
    """Months, days and weekdays; the grammar knows one selector of dates only."""
    dates = [part for part in (_months(rule.bymonth), _range(rule), _dates(rule.rdate)) if part]
    if len(dates) > 1 - is_bounded:
        raise _Unsayable
    if rule.bymonth and rule.bysetpos:
        return ",".join(f"{MONTHS[month - 1]} {day}" for month in rule.bymonth for day in _nth_weekdays(rule))
    return " ".join(part for part in (*dates, _days(rule)) if part)


def _nth_weekdays(rule: Rule) -> Iterator[str]:
    """One by one: 「Jan,Mar Sa[3]」 would be all of January and one day in March."""
    return (f"{DAYS[day]}[{nth}]" for day in rule.byday or range(7) for nth in rule.bysetpos)


def hours(sessions: Sequence[Session]) -> str:
    """「09:30-12:00,13:00-15:00」; 「10:00+」 where the end is not said."""
    if not sessions:
        raise _Unsayable
    if any(one.end is None for one in sessions[:-1]):
        raise _Unsayable  # 「08:30+,10:00+」 would be open from half past eight on
    return ",".join(_session(one) for one in sessions)


def _session(one: Session) -> str:
    if one.start is None:
        raise _Unsayable
    return f"{_clock(one.start)}-{_clock(one.end)}" if one.end else f"{_clock(one.start)}+"


def _clock(when: time) -> str:
    return f"{when:%H:%M}"


def _days(rule: Rule) -> str:
    if rule.holidays is Holidays.DAY_AFTER:
        return "PH +1 day"
    if rule.holidays is Holidays.ONLY:
        return "PH"
    if rule.bysetpos:
        return ",".join(f"{DAYS[day]}[{','.join(map(str, rule.bysetpos))}]" for day in rule.byday or range(7))
    return _runs(rule.byday, DAYS)


def _months(numbers: Sequence[int]) -> str:
    return _runs([number - 1 for number in numbers], MONTHS)


def _runs(numbers: Sequence[int], names: Sequence[str]) -> str:
    """「Mo-Fr」, 「Mo,We」: three or more in a row are a range."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ",".join(_run(run, names) for run in runs)


def _run(run: Sequence[int], names: Sequence[str]) -> str:
    return f"{names[run[0]]}-{names[run[-1]]}" if len(run) > 2 else ",".join(names[one] for one in run)


def _range(rule: Rule) -> str:
    return _span(rule.span) if rule.span and not rule.rdate else ""


def _span(span: Span) -> str:
    if bool(span.first.year) is not bool(span.last.year):
        raise _Unsayable
    return f"{_day(span.first)}-{_day(span.last)}"


def _dates(days: Iterable[Day]) -> str:
    return ",".join(_day(day) for day in days)


def _day(day: Day) -> str:
    return f"{day.year or ''} {MONTHS[day.month - 1]} {day.day:02}".strip()


def _date(when: date) -> str:
    return f"{when.year} {MONTHS[when.month - 1]} {when.day:02}"


def _closed(closure: Closure) -> str:
    state = "unknown" if closure.holding is Holding.UNKNOWN else "off"
    rule = closure.rule
    if rule.shift or rule.interval > 1 or rule.bymonthday or (rule.byday and rule.holidays is Holidays.NEVER):
        raise _Unsayable
    return f"{_when(rule, False)} {state}"


def _amended(rules: Iterable[Rule], schedule: Schedule) -> Iterator[str]:
    """臨時開催日 with the hours of all other days, 中止日, and the days on which it is not where the pin is."""
    kinds = {rule.sessions for rule in rules}
    usual = kinds.pop() if len(kinds) == 1 else ()
    off = {change.day for change in schedule.exdates}
    for day in sorted({change.day for change in schedule.extra_dates if not _own(change)} - off):
        yield f"{_date(day)} {hours(usual)}"
    yield from (f"{_date(day)} off" for day in sorted(off))
    yield from (f"{_dates_of(change)} off" for change in schedule.venue_changes)


def _beside(schedule: Schedule) -> Iterator[str]:
    """臨時開催日 at hours of their own: they stand beside whatever else that day has, so a comma joins them to the rules before."""
    for change in schedule.extra_dates:
        if own := _own(change):
            yield f", {_date(change.day)} {hours((own,))}"


def _own(change: DatedChange) -> Session | None:
    return Session(change.start, change.end) if change.start or change.end else None


def _dates_of(change: DatedChange) -> str:
    return f"{_date(change.day)}-{_date(change.last)}" if change.last else _date(change.day)
