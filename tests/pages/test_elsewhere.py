"""A day that is held elsewhere says so wherever the day is shown: nobody should stand before the usual door."""

import json
from datetime import date, timedelta

import pytest
from tests.a_town import TODAY, a_service, a_timetable, an_edition, nowhere

from tsudoi.exports import days as files
from tsudoi.model import Holding, Occurrence
from tsudoi.pages import home, places, sessions, weekday
from tsudoi.pages.cards import card
from tsudoi.pages.days import week

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)
ELSEWHERE = "北公民館(いつもは若葉公民館)"
REASON = "毎週火曜日。この日の会場は北公民館です。"


def moved(day: date) -> Occurrence:
    return Occurrence(day=day, venue="北公民館", reason=REASON)


def an_edition_of(*days, **more):
    service = a_service(**more)
    return service, an_edition(service, agenda={"wk-01": a_timetable(*days)})


@pytest.mark.parametrize(
    "venue, location, said",
    [
        ("北公民館", a_service().location, ELSEWHERE),
        ("", a_service().location, "若葉公民館"),
        ("若葉公民館", a_service().location, "若葉公民館"),
        ("北公民館", nowhere(), "北公民館"),
        ("", nowhere(), "決まった場所はありません"),
    ],
)
def test_the_place_of_a_day_names_the_usual_one_as_well(venue, location, said):
    assert places.on_the_day(a_service(location=location), venue) == said


def test_the_week_of_a_district_shows_it_on_its_day_only():
    service, edition = an_edition_of(MONDAY, moved(TUESDAY))
    events = {day.day: day.events[0] for day in week(edition, (service,)).days if day.events}
    shown = {day: (event.place, event.is_elsewhere) for day, event in events.items()}
    assert shown == {MONDAY: ("若葉公民館", False), TUESDAY: (ELSEWHERE, True)}


def test_the_week_says_what_is_on():
    service, edition = an_edition_of(Occurrence(day=TUESDAY, note="餅つき大会"))
    assert [day.events[0].place for day in week(edition, (service,)).days if day.events] == ["若葉公民館。餅つき大会"]


def test_a_card_names_the_day_together_with_the_place():
    service, edition = an_edition_of(moved(TUESDAY), TUESDAY + timedelta(7))
    assert card(edition, service).place == f"11月24日(火)は{ELSEWHERE}"
    service, edition = an_edition_of(MONDAY, moved(TUESDAY))
    assert card(edition, service).place == "若葉公民館"


def test_the_page_of_a_weekday_shows_the_place_of_its_own_day():
    _, edition = an_edition_of(MONDAY, moved(TUESDAY))
    pages = {page.path: page for page in weekday.pages(edition)}
    shown = [pages[weekday.path(number)].context["groups"][0].cards[0].place for number in (0, 1)]
    assert shown == ["若葉公民館", f"11月24日(火)は{ELSEWHERE}"]


def test_the_home_page_says_where_to_go_today():
    _, edition = an_edition_of(moved(TODAY))
    assert [drawn.place for _, drawn in home.today(edition).cards] == [f"11月22日(日)は{ELSEWHERE}"]


def test_the_files_of_the_coming_days_say_where_to_go():
    _, edition = an_edition_of(moved(TUESDAY))
    body = next(item.body for item in files.items(edition, ()) if item.path == files.path(TUESDAY))
    assert [service["place"] for service in json.loads(body)["services"]] == [ELSEWHERE]


def test_the_page_of_a_record_says_it_with_the_day():
    service, edition = an_edition_of(moved(TUESDAY))
    assert [(day.venue, day.reason) for day in sessions.sessions(edition, service)] == [("会場は北公民館", REASON)]


def test_a_day_off_says_why_and_no_place():
    off = Occurrence(
        day=TUESDAY, holding=Holding.CLOSED, reason="選挙のため、この日はお休みします。", note="選挙のため"
    )
    service, edition = an_edition_of(off)
    events = [event for day in week(edition, (service,)).days for event in day.events]
    assert [event.note for event in events] == ["休み 選挙のため、この日はお休みします。"]
