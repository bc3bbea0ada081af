"""Dated occurrences: in order, each with its reason, the same in any window, and right at the edges of the calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.schedule.calendar_by_hand import DAYS, FIRST, HOLIDAYS, WINDOW
from tests.schedule.rule_makers import RULES, readings

from tsudoi import schedule
from tsudoi.model import Holding, Schedule
from tsudoi.schedule import Freq, Reading, Rule, holidays


@settings(deadline=None)
@given(readings(st.lists(RULES, min_size=1, max_size=2).map(tuple)))
def test_occurrences_stand_in_order_and_each_says_why(reading):
    found = schedule.expand(reading, Schedule(), FIRST, DAYS)
    assert list(found) == sorted(found, key=lambda one: (one.day, str(one.start or ""), str(one.end or "")))
    assert all(one.reason for one in found)


@settings(deadline=None)
@given(readings(st.lists(RULES, min_size=1, max_size=2).map(tuple)), st.integers(0, 100), st.integers(0, 60))
def test_a_part_of_the_window_shows_the_same_days_as_the_whole(reading, skipped, days):
    whole = schedule.expand(reading, Schedule(), FIRST, 200)
    first = FIRST + timedelta(skipped)
    part = schedule.expand(reading, Schedule(), first, days)
    assert part == tuple(one for one in whole if first <= one.day < first + timedelta(days))


def test_the_holidays_of_the_window_are_those_of_the_cabinet_office():
    assert {day: holidays.name(day) for day in WINDOW if holidays.name(day)} == HOLIDAYS


def test_the_edges_of_the_calendar_are_no_edge_of_the_program():
    daily = Reading(status="dates", rules=(Rule(freq=Freq.DAILY),))
    assert [one.day for one in schedule.expand(daily, Schedule(), date.max, 5)] == [date.max]
    assert [one.day for one in schedule.expand(daily, Schedule(), date.min, 1)] == [date.min]
    assert schedule.expand(daily, Schedule(), FIRST, 0) == ()


@pytest.mark.parametrize("text, day, holding, reason", [
    ("第2・4月曜(祝日の場合は翌日)", "2026-11-24", Holding.OPEN, "第4月曜日の23日が勤労感謝の日のため、次の日に開きます。"),
    ("第2・4月曜(祝日の場合は翌日)", "2027-01-12", Holding.OPEN, "第2月曜日の11日が成人の日のため、次の日に開きます。"),
    ("第2月曜(祝日の場合は第3月曜)", "2027-01-18", Holding.OPEN, "第2月曜日の11日が成人の日のため、第3月曜日に開きます。"),
    ("第2月曜(祝日の場合は第3月曜)", "2027-01-11", Holding.CLOSED, "成人の日のため、1月18日に変わります。"),
    ("第2・4水曜", "2026-12-09", Holding.OPEN, "第2水曜日"),
    ("最終金曜", "2026-11-27", Holding.OPEN, "最終金曜日"),
    ("毎週水曜", "2026-12-09", Holding.OPEN, "毎週水曜日"),
    ("平日", "2026-12-09", Holding.OPEN, "平日"),
    ("毎月10日", "2026-12-10", Holding.OPEN, "毎月10日"),
    ("隔週水曜(次回11/25)", "2026-12-09", Holding.OPEN, "隔週の水曜日"),
    ("土日祝", "2027-01-11", Holding.OPEN, "成人の日(祝日)"),
    ("毎週月曜、祝日は休み", "2026-11-23", Holding.CLOSED, "勤労感謝の日のためお休みします。"),
    ("毎週水曜、年末年始は休み", "2026-12-30", Holding.CLOSED, "年末のためお休みします。"),
    ("毎日、年末年始は休み", "2027-01-02", Holding.CLOSED, "年始のためお休みします。"),
    ("毎週水曜、1月は休み", "2027-01-06", Holding.CLOSED, "1月はお休みします。"),
    ("毎週水曜(第3水曜を除く)", "2026-12-16", Holding.CLOSED, "第3水曜はお休みします。"),
    ("毎週水曜(冬休みは休み)", "2026-12-30", Holding.UNKNOWN, "「冬休み」の日にちが書かれていないため、開くかどうかわかりません。"),
    ("毎週月曜(祝日の場合は変更)", "2027-01-11", Holding.UNKNOWN, "成人の日にどうするかが書かれていないため、開くかどうかわかりません。"),
])  # fmt: skip
def test_every_day_says_why_it_is_on_or_off(text, day, holding, reason):
    found = {one.day: one for one in schedule.expand(schedule.read(text), Schedule(), FIRST, DAYS)}
    assert (found[date.fromisoformat(day)].holding, found[date.fromisoformat(day)].reason) == (holding, reason)


def test_a_day_that_would_move_to_another_holiday_is_not_sure():
    found = schedule.expand(schedule.read("第1月曜(祝日の場合は翌日)"), Schedule(), date(2026, 5, 1), 31)
    first = schedule.expand(schedule.read("毎週月曜(祝日の場合は翌日)"), Schedule(), date(2026, 5, 1), 8)
    assert [(one.day.day, one.holding) for one in first] == [(4, Holding.UNKNOWN), (5, Holding.UNKNOWN)]
    assert {one.holding for one in found} == {Holding.UNKNOWN}


def test_a_weekday_that_is_named_is_meant_even_on_a_holiday():
    for text in ("毎週月曜(祝日は翌火曜日)", "毎週月曜 ※月曜日が祝日の時は火曜日に行います"):
        found = schedule.expand(schedule.read(text), Schedule(), date(2026, 5, 1), 8)
        assert [(one.day.day, one.holding) for one in found] == [(4, Holding.CLOSED), (5, Holding.OPEN)]
