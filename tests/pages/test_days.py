"""The week of a district: always seven rows, and what belongs beside them."""

from datetime import date, time

from tests.a_town import TODAY, a_service, a_timetable, an_edition, everywhere

from tsudoi.model import Holding, Occurrence, Status, Timetable
from tsudoi.pages.days import week

MONDAY = date(2026, 11, 23)


def the_week(*services, agenda):
    edition = an_edition(*services, agenda=agenda)
    return week(edition, edition.listings["wakaba"])


def test_seven_days_from_today_even_when_nothing_is_on():
    found = the_week(agenda={})
    assert [day.day.day for day in found.days] == [22, 23, 24, 25, 26, 27, 28]
    assert {day.cloth for day in found.days} == {" is-none"}


def test_a_day_lists_the_earliest_first_and_what_has_no_hour_last():
    services = [a_service(f"wk-{number}") for number in (1, 2, 3)]
    hours = (None, time(13), time(9))
    agenda = {
        service.id: a_timetable(Occurrence(day=TODAY, start=start))
        for service, start in zip(services, hours, strict=True)
    }
    assert [event.number for event in the_week(*services, agenda=agenda).days[0].events] == [3, 2, 1]


def test_what_is_off_stays_with_its_reason_and_takes_the_cloth_down():
    off = Occurrence(day=MONDAY, holding=Holding.CLOSED, reason="祝日のため。")
    day = the_week(a_service(), agenda={"wk-01": a_timetable(off)}).days[1]
    assert (day.top, day.cloth) == ("休み", " is-off")
    assert day.events[0].note == "休み 祝日のため。"


def test_one_open_place_keeps_the_cloth_hanging():
    agenda = {"wk-01": a_timetable(Occurrence(day=MONDAY, holding=Holding.CLOSED)), "wk-02": a_timetable(MONDAY)}
    day = the_week(a_service(), a_service("wk-02"), agenda=agenda).days[1]
    assert (day.top, day.cloth) == ("11月", "")


def test_an_uncertain_day_asks_to_call():
    doubtful = Occurrence(day=MONDAY, holding=Holding.UNKNOWN)
    day = the_week(a_service(), agenda={"wk-01": a_timetable(doubtful)}).days[1]
    assert day.cloth == " is-ask"
    assert day.events[0].note == "お電話でお確かめください"


def test_what_runs_almost_daily_is_named_beside_the_week_and_not_in_every_row():
    found = the_week(a_service(), agenda={"wk-01": a_timetable(TODAY, MONDAY, weekdays=(0, 1, 2, 3, 4))})
    assert not any(day.events for day in found.days)
    assert found.daily == ((1, "若葉いきいき体操"),)


def test_what_has_no_readable_days_is_named_too_and_what_rests_is_not():
    found = the_week(
        a_service("wk-01"), a_service("wk-02", status=Status.SUSPENDED), agenda={"wk-01": Timetable(status="unknown")}
    )
    assert found.unread == ((1, "若葉いきいき体操"),)


def test_what_the_whole_town_shares_is_not_in_the_week_of_a_district():
    shared = a_service("ct-01", district="", area=everywhere())
    found = the_week(a_service(), shared, agenda={"ct-01": a_timetable(TODAY)})
    assert not found.days[0].events
