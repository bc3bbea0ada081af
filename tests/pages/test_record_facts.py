"""The facts of a record's page: all that is known and public, and nothing that is not."""

from datetime import date, time

import pytest
from tests.a_town import FEATURES, a_district, a_service, a_timetable, an_edition, everywhere, nowhere

from tsudoi.model import Contact, Holding, Kind, Occurrence, Recruitment, Schedule, ServiceArea, Status
from tsudoi.pages import facts, places, record, rest, sessions
from tsudoi.pages.lookup import lookup


def told(service):
    edition = an_edition(service)
    return {fact.heading: fact.text for fact in facts.facts(edition, service, lookup(edition))}


def test_an_empty_field_has_no_line():
    assert told(a_service()) == {}


def test_every_public_fact_has_its_line():
    service = a_service(
        booking="電話で",
        capacity="20人",
        eligibility=("65歳以上の方", "ご家族"),
        area=ServiceArea(districts=("wakaba",), note="一部"),
        schedule=Schedule(valid_from=date(2026, 4, 1), valid_to=date(2027, 3, 31)),
        features=FEATURES,
        organization="若葉町内会",
        contact=Contact(name="公民館", email="wakaba@example.jp", url="https://example.jp/"),
        recruitment=Recruitment(text="見守り", count="5人", has_points=False, desk="社協"),
    )
    assert told(service) == {
        "申込": "電話で",
        "定員": "20人",
        "だれが行けますか": "65歳以上の方、ご家族",
        "対象の地区": "若葉小学校区にお住まいの方(一部)",
        "期間": "2026年4月1日から2027年3月31日まで",
        "特徴": "送迎あり、車いすで入れます、駐車場あり",
        "手伝ってほしいこと": "見守り",
        "募集人数": "5人",
        "ボランティアポイント": "つきません",
        "受入窓口": "社協",
        "主催": "若葉町内会",
        "問い合わせ先": "公民館",
        "メール": "wakaba@example.jp",
        "ホームページ": "https://example.jp/",
    }


@pytest.mark.parametrize("url, link", [("https://example.jp/", "https://example.jp/"), ("javascript:alert(1)", "")])
def test_only_web_addresses_become_links(url, link):
    service = a_service(contact=Contact(url=url))
    edition = an_edition(service)
    (fact,) = facts.facts(edition, service, lookup(edition))
    assert (fact.text, fact.url) == (url, link)


@pytest.mark.parametrize(
    "area, said",
    [
        (everywhere(), "ひより市のどこからでも参加できます"),
        (ServiceArea(whole_town=True, note="離島をのぞく"), "ひより市のどこからでも参加できます(離島をのぞく)"),
        (ServiceArea(note="若葉町の一部"), "若葉町の一部"),
        (ServiceArea(districts=("nowhere",)), ""),  # an id that no district has is not shown to residents
    ],
)
def test_the_area_is_told_in_names(area, said):
    service = a_service(area=area)
    edition = an_edition(service)
    assert facts.area(edition, service, lookup(edition)) == said


@pytest.mark.parametrize(
    "kind, shape, said",
    [
        (Kind.SERVICE, "help", "お宅への訪問、配達、電話などで手助けします。"),
        (Kind.SERVICE, "meal", "お宅にお届けします。"),
        (Kind.SERVICE, "ride", "乗り降りの場所は、申込のときにご相談ください。"),
        (Kind.GATHERING, "taiso", "場所は、お電話でお確かめください。"),
        (Kind.VOLUNTEERING, "vol", "活動の場所は、窓口でお確かめください。"),
    ],
)
def test_no_place_is_said_with_what_happens_instead(kind, shape, said):
    service = a_service(kind=kind, shape=shape, location=nowhere())
    assert places.instead(service) == f"決まった場所はありません。{said}"


def test_a_record_is_called_by_its_number():
    service = a_service("wk-02")
    edition = an_edition(a_service(), service)
    assert lookup(edition).called(service) == "若葉の2番"


@pytest.mark.parametrize("odd", [a_service(district=""), a_service(status=Status.ENDED)])
def test_a_record_without_a_number_is_called_by_its_name(odd):
    assert lookup(an_edition(odd)).called(odd) == "若葉いきいき体操"


def test_the_next_four_days_are_shown_with_the_days_off_between_them():
    days = [
        Occurrence(day=date(2026, 12, day), holding=Holding.CLOSED if day == 2 else Holding.OPEN)
        for day in range(1, 10)
    ]
    service = a_service()
    shown = sessions.sessions(an_edition(service, agenda={"wk-01": a_timetable(*days, weekdays=(1,))}), service)
    assert [session.day.day for session in shown] == [1, 2, 3, 4, 5]
    assert (shown[1].words, shown[1].top, shown[1].cloth) == ("12月2日(水)は休み", "休み", " is-off")


def test_never_more_than_six_days_are_shown():
    days = [Occurrence(day=date(2026, 12, day), holding=Holding.CLOSED) for day in range(1, 10)]
    service = a_service()
    assert (
        len(sessions.sessions(an_edition(service, agenda={"wk-01": a_timetable(*days, weekdays=(1,))}), service)) == 6
    )


def test_a_day_of_several_meetings_hangs_one_noren_with_all_its_times():
    day = date(2026, 12, 1)
    held = (
        Occurrence(day=day, start=time(9), end=time(10)),
        Occurrence(day=day, start=time(13), end=time(14)),
        Occurrence(day=day, start=time(16), holding=Holding.CLOSED, reason="講師の都合のため。"),
    )
    service = a_service()
    (shown,) = sessions.sessions(an_edition(service, agenda={"wk-01": a_timetable(*held)}), service)
    assert (shown.words, shown.span, shown.reason) == ("12月1日(火)", "午前9時〜10時、午後1時〜2時", "")


def test_of_what_is_open_almost_daily_three_days_are_enough():
    service = a_service()
    agenda = {"wk-01": a_timetable(*(date(2026, 12, day) for day in range(1, 10)))}
    assert len(sessions.sessions(an_edition(service, agenda=agenda), service)) == 3


@pytest.mark.parametrize("status", [Status.SUSPENDED, Status.ENDED])
def test_what_rests_shows_no_days(status):
    service = a_service(status=status)
    assert sessions.sessions(an_edition(service, agenda={"wk-01": a_timetable(date(2026, 12, 1))}), service) == ()


def test_an_end_is_told_with_its_day():
    service = a_service(status=Status.ENDED, schedule=Schedule(valid_to=date(2026, 9, 30)), successor="wk-02")
    told_rest = rest.rest(service)
    assert told_rest == rest.Rest(heading="この活動は終わりました", sentences=("2026年9月30日に終わりました。",))


def test_an_active_record_has_no_notice():
    assert rest.rest(a_service()) is None


def test_a_record_of_a_town_without_an_outline_has_no_locator():
    service = a_service()
    edition = an_edition(service, districts=(a_district(outline=()),))
    page = next(iter(record.pages(edition)))
    assert page.context["locator"] is None
