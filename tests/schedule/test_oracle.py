"""Expansion and recurrences agree with an oracle that asks each rule about each day anew."""

from datetime import date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.schedule import oracle
from tests.schedule.calendar_by_hand import DAYS, FIRST, WINDOW
from tests.schedule.rule_makers import CELLS, MOVING, RULES, readings

from tsudoi import schedule
from tsudoi.model import Holding, Schedule
from tsudoi.schedule import Session

READINGS = readings(st.lists(RULES | MOVING, min_size=1, max_size=2).map(tuple))
GOLDEN_WEEK, SILVER_WEEK = date(2026, 4, 26), date(2026, 9, 13)
HOLIDAYS_IN_A_ROW = st.sampled_from([GOLDEN_WEEK, SILVER_WEEK, date(2026, 12, 20)])


def expanded(reading, cells, window=WINDOW):
    """What the product says of each day, in the oracle's words."""
    found = {}
    for one in schedule.expand(reading, cells, window[0], len(window)):
        meeting = {Session(one.start, one.end)} if one.holding is Holding.OPEN else set()
        before = found.get(one.day, oracle.Verdict(one.holding))
        assert before.holding is one.holding, "one day, two answers"
        found[one.day] = oracle.Verdict(one.holding, before.sessions | meeting)
    return found


@settings(deadline=None)
@given(READINGS, CELLS)
def test_expansion_agrees_with_the_day_by_day_oracle(reading, cells):
    assert expanded(reading, cells) == oracle.verdicts(reading, cells, WINDOW)


@settings(deadline=None)
@given(readings(MOVING.map(lambda rule: (rule,))), HOLIDAYS_IN_A_ROW)
def test_so_it_does_where_holidays_stand_in_a_row(reading, first):
    window = tuple(first + timedelta(n) for n in range(21))
    assert expanded(reading, Schedule(), window) == oracle.verdicts(reading, Schedule(), window)


@pytest.mark.parametrize("status", ["unknown", "error", "none", "suspended"])
@settings(deadline=None, max_examples=20)
@given(cells=CELLS)
def test_without_a_rule_only_the_cells_speak_and_in_a_suspension_nothing(status, cells):
    reading = schedule.Reading(status=status, text="…")
    assert expanded(reading, cells) == oracle.verdicts(reading, cells, WINDOW)


@settings(deadline=None)
@given(READINGS, CELLS)
def test_recurrences_expand_to_exactly_the_days_that_are_held(reading, cells):
    found = sorted(meeting for one in schedule.recurrences(reading, cells, FIRST, DAYS) for meeting in _meetings(one))
    held = [one for one in schedule.expand(reading, cells, FIRST, DAYS) if one.holding is Holding.OPEN]
    assert found == sorted((one.day, str(one.start), str(one.end)) for one in held)


def _meetings(one):
    """The days of a recurrence as python-dateutil reads it."""
    start = datetime.combine(one.dtstart, time())
    lines = [f"RRULE:{one.rrule};UNTIL={one.until:%Y%m%d}T000000"] if one.rrule else []
    lines += [f"RDATE:{day:%Y%m%d}T000000" for day in one.rdates] + [
        f"EXDATE:{day:%Y%m%d}T000000" for day in one.exdates
    ]
    if not one.rrule:
        lines.append(f"RDATE:{start:%Y%m%d}T000000")
    days = rrulestr("\n".join(lines), dtstart=start, forceset=True)
    return [(day.date(), str(one.start), str(one.end)) for day in days]


def test_the_oracle_knows_a_day_that_moves_and_one_that_cannot():
    golden = schedule.read("毎週月曜(祝日の場合は翌日)")
    may = tuple(WINDOW[0].replace(year=2026, month=5, day=1) + timedelta(n) for n in range(31))
    said = oracle.verdicts(golden, Schedule(), may)
    assert [day.day for day, one in said.items() if one.holding is Holding.OPEN] == [11, 18, 25]
    assert [day.day for day, one in said.items() if one.holding is Holding.UNKNOWN] == [4, 5]
    november = oracle.verdicts(golden, Schedule(), WINDOW[:10])
    assert [day.day for day, one in november.items() if one.holding is Holding.OPEN] == [24, 30]
    assert [day.day for day, one in november.items() if one.holding is Holding.CLOSED] == [23]


def test_the_oracle_knows_that_what_is_off_anyway_may_be_made_up_for_or_not():
    rested = schedule.read("第4火曜(祝日の場合は翌週)、2月は休み")
    said = oracle.verdicts(rested, Schedule(), WINDOW)
    assert [day.isoformat() for day, one in said.items() if one.holding is Holding.CLOSED] == ["2027-02-23"]
    assert [day.isoformat() for day, one in said.items() if one.holding is Holding.UNKNOWN] == ["2027-03-02"]
