"""The month calendar: what stands in which cell and what is named below."""

from datetime import date, time

import pytest
from tests.a_town import (
    CATEGORIES,
    a_district,
    a_service,
    a_term,
    an_edition,
    everywhere,
    nowhere,
    some_settings,
)

from tsudoi import schedule
from tsudoi.model import DatedChange, Desk, Holding, Kind, Occurrence, Schedule, Status
from tsudoi.pages import calendar, months
from tsudoi.pages.appointments import appointment, digits
from tsudoi.settings import Publisher
from tsudoi.vocabulary import Vocabulary

FIRST = date(2026, 11, 1)
MEAL = a_term("meal", "食事", mark="食事あり", letter="食")
PARKING = a_term("parking", "駐車場", mark="駐車場あり")


def an_issue(*services, today=date(2026, 11, 10), **town):
    """The edition of services whose days are read from their own words."""
    agenda = {each.id: schedule.timetable(each, FIRST, 130) for each in services}
    return an_edition(*services, agenda=agenda, today=today, **town)


def context(*services, **town):
    edition = an_issue(*services, **town)
    return next(iter(calendar.pages(edition))).context


def cells(*services, **town):
    """What is written on each day that has something, as (number, hours, what is not as usual)."""
    shown = [month for month, _ in context(*services, **town)["months"]]
    return {
        day.day: [(each.number, each.start + each.end, each.word, each.more) for each in day.appointments]
        for month in shown
        for day in month.days
        if day.appointments
    }


def below(part, *services, **town):
    return [(each.number, each.name) for each in getattr(context(*services, **town)["beside"], part)]


def test_this_month_and_the_next_are_shown_in_weeks_from_sunday():
    shown = months.months(an_issue(today=date(2026, 12, 31)), ())
    assert [month.name for month in shown] == ["2026年(令和8年)12月", "2027年(令和9年)1月"]
    december = shown[0]
    assert [day and day.day.day for day in december.weeks[0]] == [None, None, 1, 2, 3, 4, 5]
    assert [day and day.day.day for day in december.weeks[-1]] == [27, 28, 29, 30, 31, None, None]
    assert shown[1].days[0].holiday == "元日"


def test_a_place_stands_on_its_days_of_both_months_with_those_that_are_over():
    found = cells(a_service(text="第2・4火曜 9:30~11:00"))
    assert found == {
        date(2026, month, day): [(1, "9:30〜11:00", "", "")] for month, day in ((11, 10), (11, 24), (12, 8), (12, 22))
    }


@pytest.mark.parametrize(
    "text, day, note",
    [
        ("第4月曜 10:00(祝日の場合は翌日)", date(2026, 11, 23), ("24日(火)に変更", "")),
        ("第4月曜 10:00(祝日の場合は翌日)", date(2026, 11, 24), ("", "23日(月)から変更")),
        ("毎月31日 10:00(土日祝の場合は翌日)", date(2026, 12, 31), ("", "")),
        ("毎週月曜 10:00 祝日休み", date(2026, 11, 23), ("休み", "祝日のため")),
        ("毎週水曜 10:00 年末年始を除く", date(2026, 12, 30), ("休み", "年末のため")),
        ("毎週火曜 10:00(第3火曜は休み)", date(2026, 11, 17), ("休み", "第3火曜は休み")),
        ("毎週火曜 10:00(12月は休み)", date(2026, 12, 1), ("休み", "12月は休み")),
        ("毎週水曜 10:00(学校の休みを除く)", date(2026, 12, 30), ("電話で確認", "")),
    ],
)
def test_what_is_not_as_usual_is_said_in_a_few_words(text, day, note):
    assert [entry[2:] for entry in cells(a_service(text=text))[day]] == [note]


def test_a_move_into_the_next_month_names_the_month():
    found = cells(a_service(text="最終月曜 10:00(祝日の場合は翌週)"), today=date(2026, 11, 1))
    assert all("変更" not in entry[2] for entries in found.values() for entry in entries)
    moved = Occurrence(day=date(2026, 12, 31), holding=Holding.CLOSED, moved=date(2027, 1, 4))
    drawn = appointment(an_issue(a_service()), 1, a_service(), moved)
    assert drawn.word == "1月4日(月)に変更"  # of the year after, which the weekday shows


def test_extra_and_cancelled_days_are_said():
    plan = Schedule(
        text="第1火曜 10:00",
        extra_dates=(DatedChange(day=date(2026, 11, 12)),),
        exdates=(DatedChange(day=date(2026, 12, 1)),),
    )
    found = cells(a_service(schedule=plan))
    assert found[date(2026, 11, 12)] == [(1, "10:00〜", "臨時", "")]
    assert found[date(2026, 12, 1)] == [(1, "", "中止", "")]


@pytest.mark.parametrize(
    "more, shown",
    [
        ({"brief": "臨時", "note": "餅つき大会"}, ("臨時", "餅つき大会")),
        ({"holding": Holding.CLOSED, "brief": "中止"}, ("中止", "")),
        ({"holding": Holding.CLOSED}, ("休み", "")),
        ({"holding": Holding.CLOSED, "note": "選挙のため"}, ("休み", "選挙のため")),
        ({"holding": Holding.CLOSED, "brief": "祝日のため"}, ("休み", "祝日のため")),
        ({"reason": "毎週火曜日"}, ("", "")),
    ],
)
def test_the_coordinators_own_words_about_a_day_are_kept(more, shown):
    session = Occurrence(day=date(2026, 12, 1), start=time(10), **more)
    drawn = appointment(an_issue(a_service()), 1, a_service(), session)
    assert (drawn.word, drawn.more) == shown


def test_a_day_off_with_a_reason_says_the_reason():
    plan = Schedule(
        text="第1火曜 10:00",
        extra_dates=(DatedChange(day=date(2026, 11, 12), note="餅つき大会"),),
        exdates=(DatedChange(day=date(2026, 12, 1), note="公民館まつり準備のため"),),
    )
    found = cells(a_service(schedule=plan))
    assert found[date(2026, 11, 12)] == [(1, "10:00〜", "臨時", "餅つき大会")]
    assert found[date(2026, 12, 1)] == [(1, "", "休み", "公民館まつり準備のため")]


def test_another_venue_is_named():
    elsewhere = Occurrence(day=date(2026, 12, 1), start=time(10), venue="若葉小学校")
    drawn = appointment(an_issue(a_service()), 1, a_service(), elsewhere)
    assert (drawn.word, drawn.place) == ("会場は若葉小学校", "(いつもは若葉公民館)")


@pytest.mark.parametrize(
    "start, end, shown",
    [
        (time(9, 30), time(11), ("9:30〜", "11:00")),
        (time(13), None, ("13:00〜", "")),
        (None, time(15), ("", "〜15:00")),
        (None, None, ("", "")),
    ],
)
def test_hours_are_digits(start, end, shown):
    assert digits(start, end) == shown


def test_a_day_is_in_the_order_of_its_hours_and_what_gives_none_comes_last():
    found = cells(
        a_service("a", text="毎週火曜 13:00~15:00"),
        a_service("b", text="毎週火曜"),
        a_service("c", text="毎週火曜 9:30~10:00、13:00~14:00"),
    )
    assert [(number, hours) for number, hours, *_ in found[date(2026, 11, 10)]] == [
        (3, "9:30〜10:00"),
        (1, "13:00〜15:00"),
        (3, "13:00〜14:00"),
        (2, ""),
    ]


def test_numbers_are_those_of_the_list_whatever_stands_in_the_cells():
    found = cells(
        a_service("help", text="毎週火曜", kind=Kind.SERVICE, location=nowhere()),
        a_service("gathering", text="毎週火曜"),
        a_service("town", text="毎週火曜", district="", area=everywhere()),
    )
    assert [number for number, *_ in found[date(2026, 11, 10)]] == [1, 3]


def test_what_is_no_place_to_go_or_opens_almost_daily_is_named_below_and_stands_in_no_cell():
    services = (
        a_service("a", "公園のラジオ体操", text="毎日 6:30~6:45"),
        a_service("b", "移動販売車", text="毎週金曜 10:00~11:00", kind=Kind.SERVICE, location=nowhere()),
        a_service("c", "支え合い隊", text="平日 9:00~16:00", kind=Kind.SERVICE, location=nowhere()),
        a_service("d", "卓球の会", text="不定期"),
        a_service("e", "お休みの会", text="毎週水曜", status=Status.SUSPENDED),
        a_service("f", "庭の手伝い募集", text="毎週水曜", kind=Kind.VOLUNTEERING),
        a_service("g", "終わった会", text="毎週水曜", status=Status.ENDED),
        a_service(
            "h", "全市の配食", text="平日", kind=Kind.SERVICE, location=nowhere(), district="", area=everywhere()
        ),
    )
    assert cells(*services) == {}
    assert below("daily", *services) == [(1, "公園のラジオ体操"), (5, "支え合い隊")]
    assert below("visiting", *services) == [(4, "移動販売車")]
    assert below("unread", *services) == [(2, "卓球の会")]
    assert below("resting", *services) == [(3, "お休みの会")]


def test_a_place_that_does_not_open_in_these_months_is_named_below():
    summer = a_service("a", "朝顔の会", text="4月〜9月の毎週火曜 6:00")
    assert cells(summer) == {}
    assert below("idle", summer, a_service("b", text="毎週火曜")) == [(1, "朝顔の会")]


def test_what_has_no_days_is_named_with_its_words_and_the_number_to_call():
    own = a_service("a", "卓球の会", text="不定期です", phone="0999-20-1111")
    desks = a_service("b", "歌の会", text="月1回")
    found = context(own, desks)["beside"].unread
    assert [(each.words, each.phone) for each in found] == [("不定期です", "0999-20-1111"), ("月1回", "0120-000-101")]


def test_only_features_with_a_character_are_marked_and_only_where_it_opens():
    service = a_service(features=(PARKING, MEAL), text="毎週月曜 10:00 祝日休み")
    shown = context(service, vocabulary=_words())["months"][0][0]
    assert shown.signs == (("食", "食事あり"),)
    on_monday = {day.day.day: day.appointments[0].signs for day in shown.days if day.appointments}
    assert (on_monday[16], on_monday[23]) == ((("食", "食事あり"),), ())
    assert context(a_service(features=(PARKING,), text="毎週月曜"), vocabulary=_words())["months"][0][0].signs == ()


def _words():
    return Vocabulary(categories=tuple(CATEGORIES.values()), features=(PARKING, MEAL))


def test_the_list_begins_today_and_leaves_out_days_with_nothing_on():
    listed = context(a_service(text="毎週火曜 9:30"), today=date(2026, 12, 8))["days"]
    assert [(day.day.month, day.day.day) for day in listed][:4] == [(12, 8), (12, 15), (12, 22), (12, 29)]


def test_nobody_is_sent_to_a_telephone_that_there_is_not():
    mute = {"settings": some_settings(publisher=Publisher()), "districts": (a_district(desk=Desk()),)}
    found = context(a_service(text="毎週水曜 10:00(学校の休みを除く)"), a_service("b", text="不定期"), **mute)
    days = {day.day: day.appointments for month, _ in found["months"] for day in month.days}
    assert days[date(2026, 12, 30)][0].word == "不明"
    assert found["beside"].unread[0].phone == ""
