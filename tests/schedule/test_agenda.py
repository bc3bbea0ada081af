"""The agenda: services in, timetables out, with the changes that coordinators write into cells of their own."""

from datetime import date, time

import pytest

from tsudoi import schedule
from tsudoi.model import DatedChange, Holding, Kind, Schedule, Service, Status, Town
from tsudoi.settings import Settings
from tsudoi.vocabulary import Term, Vocabulary

FIRST = date(2026, 11, 22)
DAYS = 120


def a_service(text="", status=Status.ACTIVE, **fields):
    return Service(
        id="S1", kind=Kind.GATHERING, name="つどい", category=Term(id="salon", name="サロン"), status=status,
        schedule=Schedule(text=text, **fields),
    )  # fmt: skip


def on(*days):
    return tuple(DatedChange(day=day) for day in days)


def the_timetable(service):
    town = Town(settings=Settings(), vocabulary=Vocabulary(), services=(service,))
    return schedule.agenda(town, FIRST, DAYS)["S1"]


def open_days(timetable):
    return [one.day for one in timetable.occurrences if one.holding is Holding.OPEN]


def test_a_timetable_says_the_rule_its_weekdays_and_its_days():
    timetable = the_timetable(a_service("第2・4水曜 9:30〜正午、雨天中止"))
    assert timetable.status == "dates"
    assert timetable.sentence == "毎月 第2・第4水曜日 午前9時30分〜正午"
    assert timetable.weekdays == (2,)
    assert timetable.notes == ("雨天中止",)
    assert open_days(timetable)[:3] == [date(2026, 11, 25), date(2026, 12, 9), date(2026, 12, 23)]
    assert (timetable.occurrences[0].start, timetable.occurrences[0].end) == (time(9, 30), time(12))
    assert timetable.occurrences[0].reason == "第4水曜日"


@pytest.mark.parametrize("status", [Status.SUSPENDED, Status.ENDED])
def test_a_stopped_service_has_no_days_whatever_its_words_say(status):
    timetable = the_timetable(a_service("毎週水曜", status, extra_dates=on(date(2026, 12, 1))))
    assert timetable.status == "suspended"
    assert timetable.occurrences == ()
    assert timetable.sentence == "毎週 水曜日"


def test_words_that_say_it_is_suspended_suspend_it():
    assert the_timetable(a_service("第2水曜(現在休止中)")).status == "suspended"


def test_a_cancelled_day_stays_visible_as_closed():
    timetable = the_timetable(a_service("毎週水曜 10時〜", exdates=on(date(2026, 12, 2))))
    cancelled = [one for one in timetable.occurrences if one.day == date(2026, 12, 2)]
    assert [(one.holding, one.reason) for one in cancelled] == [(Holding.CLOSED, "この日は中止です。")]


def test_an_extra_day_is_held_at_the_usual_hours_even_on_a_day_off():
    timetable = the_timetable(a_service("毎週月曜 10時〜、祝日は休み", extra_dates=on(date(2026, 11, 23))))
    assert [(one.day, one.start, one.holding) for one in timetable.occurrences][:2] == [
        (date(2026, 11, 23), time(10), Holding.OPEN),
        (date(2026, 11, 30), time(10), Holding.OPEN),
    ]


def test_extra_days_hold_even_where_the_words_settle_none():
    timetable = the_timetable(a_service("不定期", extra_dates=on(date(2026, 12, 5))))
    assert timetable.status == "unknown"
    assert open_days(timetable) == [date(2026, 12, 5)]


def test_no_words_but_extra_days_are_dates_and_no_words_at_all_are_none():
    assert the_timetable(a_service("", extra_dates=on(date(2026, 12, 5)))).status == "dates"
    assert the_timetable(a_service("  ")).status == "none"


def test_nothing_is_held_outside_the_period_of_validity():
    timetable = the_timetable(a_service("毎日", valid_from=date(2026, 12, 1), valid_to=date(2026, 12, 3)))
    assert open_days(timetable) == [date(2026, 12, 1), date(2026, 12, 2), date(2026, 12, 3)]


def test_a_day_on_a_holiday_moves_and_says_why():
    timetable = the_timetable(a_service("第2・4月曜11:30〜13:30(祝日の場合は翌日)年末年始休み"))
    assert [(one.day, one.holding, one.reason) for one in timetable.occurrences][:2] == [
        (date(2026, 11, 23), Holding.CLOSED, "勤労感謝の日のため、11月24日に変わります。"),
        (date(2026, 11, 24), Holding.OPEN, "第4月曜日の23日が勤労感謝の日のため、次の日に開きます。"),
    ]


@pytest.mark.parametrize(("today", "last"), [(date(2026, 2, 28), date(2026, 12, 31)), (date(2026, 3, 1), date(2027, 12, 31)), (date(2099, 6, 1), date(2099, 12, 31))])  # fmt: skip
def test_holidays_are_settled_to_the_end_of_the_year_whose_equinoxes_are_told(today, last):
    assert schedule.sure_until(today) == last
