"""What a card says about when: the next day, or that it is not known."""

from datetime import date, time

import pytest
from tests.a_town import TODAY, a_service, a_timetable, an_edition, nowhere

from tsudoi.model import Holding, Kind, Occurrence, Status, Timetable
from tsudoi.pages.coming import coming, open_days, rule_of_days, timetable

TUESDAY = date(2026, 11, 24)


def told(service, table=None):
    return coming(an_edition(service, agenda={service.id: table} if table else {}), service)


def test_the_next_open_day_is_said_with_its_hours():
    now = told(a_service(), a_timetable(Occurrence(day=TUESDAY, start=time(9, 30), end=time(11))))
    assert (now.state, now.lead, now.span) == ("open", "次は 11月24日(火)", "午前9時30分〜11時")
    assert now.day == TUESDAY


def test_days_gone_by_and_days_off_are_not_next():
    days = [
        Occurrence(day=date(2026, 11, 17)),
        Occurrence(day=TUESDAY, holding=Holding.CLOSED),
        Occurrence(day=date(2026, 12, 1)),
    ]
    assert told(a_service(), a_timetable(*days)).day == date(2026, 12, 1)


def test_today_itself_still_counts():
    assert told(a_service(), a_timetable(TODAY)).day == TODAY


@pytest.mark.parametrize(
    "gone, said",
    [
        (1, "11月23日(月)は休み。祝日のため。"),
        (14, "12月6日(日)は休み。祝日のため。"),
        (15, ""),
    ],  # far days would only confuse
)
def test_a_day_off_that_is_near_is_told_with_its_reason(gone, said):
    off = Occurrence(day=date.fromordinal(TODAY.toordinal() + gone), holding=Holding.CLOSED, reason="祝日のため。")
    days = sorted([off, Occurrence(day=date(2026, 12, 20))], key=lambda each: each.day)
    assert told(a_service(), a_timetable(*days)).off == said


@pytest.mark.parametrize("status", ["unknown", "error", "none", "dates"])
def test_no_day_at_all_is_said_to_be_unknown_with_the_words_as_written(status):
    now = told(a_service(text="2週間に\n1回"), Timetable(status=status))
    assert (now.state, now.lead) == ("unknown", "次の日は、お電話でお確かめください")
    assert now.rule == "2週間に 1回"


def test_a_day_that_is_not_certain_is_not_next():
    doubtful = Occurrence(day=TUESDAY, holding=Holding.UNKNOWN)
    assert told(a_service(), a_timetable(doubtful)).state == "unknown"


@pytest.mark.parametrize(
    "kind, weekdays, state",
    [
        (Kind.SERVICE, (0, 1, 2, 3, 4), "phone"),  # 支え合い隊: it begins with a call
        (Kind.SERVICE, (1,), "open"),  # a delivery on Tuesdays has a day worth knowing
        (Kind.GATHERING, (0, 1, 2, 3, 4), "open"),
    ],
)
def test_a_help_without_a_place_begins_with_a_call(kind, weekdays, state):
    service = a_service(kind=kind, location=nowhere())
    assert told(service, a_timetable(TUESDAY, weekdays=weekdays)).state == state


@pytest.mark.parametrize("status, state", [(Status.SUSPENDED, "suspended"), (Status.ENDED, "ended")])
def test_what_rests_has_no_next_day_even_when_its_words_give_one(status, state):
    now = told(a_service(status=status), a_timetable(TUESDAY))
    assert (now.state, now.day) == (state, None)


def test_without_an_agenda_nothing_is_invented():
    service = a_service()
    edition = an_edition(service)
    assert timetable(edition, service).status == "none"
    assert open_days(edition, timetable(edition, service)) == ()


@pytest.mark.parametrize(
    "sentence, said",
    [
        ("毎週 火曜日 午前9時30分〜午前11時、祝日は休み", "毎週 火曜日、祝日は休み"),
        ("毎月 第2・第4月曜日(祝日のときは次の日) 午前10時〜正午", "毎月 第2・第4月曜日(祝日のときは次の日)"),
        ("毎日 午前8時30分から", "毎日"),
    ],
)
def test_a_card_says_the_hours_once(sentence, said):
    table = a_timetable(Occurrence(day=TUESDAY, start=time(9, 30), end=time(11)), sentence=sentence)
    assert rule_of_days(a_service(), table) == said


def test_a_card_keeps_hours_that_differ_from_day_to_day():
    days = (Occurrence(day=TUESDAY, start=time(9)), Occurrence(day=date(2026, 12, 1), start=time(10)))
    table = a_timetable(*days, sentence="毎週 火曜日 午前9時から、最終火曜日 午前10時から")
    assert rule_of_days(a_service(), table) == table.sentence
