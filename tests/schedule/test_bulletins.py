"""Cells that say more than one thing: rules with exceptions of their own, doings beside the rule, days of rest by season. No day gets lost."""

from datetime import date

import pytest
from tests.schedule.calendar_by_hand import EVERY, HOLIDAY, NEW_YEAR, days, in_months, nth, weekly
from tests.schedule.test_reading import held, hours

from tsudoi import schedule
from tsudoi.model import Holding, Schedule


def month(*numbers):
    return in_months(EVERY, *numbers)


DAYS = [
    # each rule keeps its own exceptions
    ("・毎月第1火曜日 ※1月は開催なし ※2月と12月は第2火曜日 ・毎月第3水曜日 ※1月は開催なし", (nth("火", 1) & month(11, 3)) | (nth("火", 2) & month(12, 2)) | (nth("水", 3) - month(1))),
    ("・毎月第1火曜 ※1月は第2火曜\n・毎月第3火曜 ※2月は第4火曜", (nth("火", 1) - month(1)) | (nth("火", 2) & month(1)) | (nth("火", 3) - month(2)) | (nth("火", 4) & month(2))),
    ("・第1火曜 ※1月は休み\n・第3水曜 ※2月は休み", (nth("火", 1) - month(1)) | (nth("水", 3) - month(2))),
    ("毎月第1火曜（1月は休み）、毎月第3水曜", (nth("火", 1) - month(1)) | nth("水", 3)),
    ("毎月第1火曜、毎月第3水曜（1月は休み）", (nth("火", 1) | nth("水", 3)) - month(1)),
    # what is on now and then changes no day
    ("毎月第3土曜日\n年2回の大会があります。(5月・12月)", nth("土", 3)),
    ("毎月第3土曜 ※年1回総会(12月)", nth("土", 3)),
    ("毎月第3土曜に開催します。12月はクリスマス会を兼ねます。", nth("土", 3)),
    ("第3土曜 年4回(3・6・9・12月)", nth("土", 3) & month(3, 12)),
    # rest and holidays
    ("火曜日～日曜日、祝日 9時～17時 ＊祝日の翌日は休館", (weekly("火水木金土日") - days("11-24", "01-02", "01-12", "02-12", "02-24")) | HOLIDAY),
    ("開館時間 9:00～17:00\n・定休日 ：年中無休(年末年始を除く)", EVERY - NEW_YEAR),
    ("◆博物館開館時間 9:00～17:00\n◆博物館休館日\n4月～11月は毎月第4水曜日。\n12月～3月は毎週月曜日。", EVERY - (nth("水", 4) & month(11)) - (weekly("月") & month(12, 1, 2, 3))),
    ("月～日 9:00～17:00 定休日：第2火曜日 他1/1～1/4 休み", EVERY - nth("火", 2) - days("01-01", "01-02", "01-03", "01-04")),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", DAYS)
def test_all_that_is_said_is_kept(text, expected):
    assert {one.day for one in held(text)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "毎月第3土曜 10時～ 1月は休み 毎月第2水曜 13時～",  # whose January?
        "水曜日（4・5・6・11月は無休）",  # the Wednesdays are those of rest
        "月の園庭開放は、1日、8日、15日です。",  # of which month?
        "毎月第3土曜。12月はクリスマス会",  # on that day, or instead of it?
        "9時～17時 定休日：毎日",
    ],
)
def test_what_may_be_meant_in_two_ways_stays_unknown(text):
    assert schedule.read(text).status == "unknown"


def test_hours_of_a_part_of_the_house_are_no_second_session():
    assert hours("毎週水曜 9時～16時30分(入浴時間 9時30分～16時)") == ["09:00-16:30"]


def test_the_second_of_two_holidays_is_open_where_holidays_are():
    text = "火曜日～日曜日、祝日 9時～17時 ＊祝日の翌日は休館"
    found = schedule.expand(schedule.read(text), Schedule(), date(2026, 5, 3), 5)
    assert [one.day.day for one in found if one.holding is Holding.OPEN] == [3, 4, 5, 6]
    assert schedule.opening_hours(schedule.read(text), Schedule()) == ""
