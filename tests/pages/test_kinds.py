"""All kinds of page together: which there are, where they live, and that each can be drawn."""

from datetime import timedelta
from pathlib import PurePosixPath

import pytest
from tests.a_town import (
    CATEGORIES,
    NEEDS,
    a_district,
    a_service,
    a_square,
    a_timetable,
    an_edition,
    at,
    everywhere,
    some_settings,
)

from tsudoi import pages
from tsudoi.model import ContentPage, Kind, Status
from tsudoi.pages import district, home, opening, weekday
from tsudoi.plan import Page, QrView, settle

ABOUT = ContentPage(slug="about", title="この地図について", body="本文", order=1)


def paths(edition):
    return [str(item.path) for item in pages.pages(edition) if isinstance(item, Page)]


def test_every_kind_has_a_path_and_pages():
    for kind in pages.KINDS:
        assert callable(kind.path)
        assert callable(kind.pages)


def test_the_site_has_a_page_for_everything_and_no_two_want_one_place():
    edition = an_edition(a_service(), content=(ABOUT,))
    settle(pages.pages(edition))
    assert {path.split("/")[0] for path in paths(edition)} == {
        "404.html", "about", "accessibility", "categories", "districts", "index.html", "kept", "needs", "search", "services", "weekdays",
    }  # fmt: skip
    assert len(paths(edition)) == 1 + 1 + 1 + 1 + len(NEEDS) + len(CATEGORIES) + 7 + 1 + 1 + 1 + 1 + 1


def test_an_ended_record_keeps_its_page_and_stands_in_no_list():
    edition = an_edition(a_service(status=Status.ENDED))
    assert "services/wk-01/index.html" in paths(edition)
    page = next(iter(district.pages(edition)))
    assert (page.context["count"], page.context["sections"]) == (0, ())


def test_a_qr_code_is_wanted_only_where_the_address_is_known():
    service = a_service()
    offline = tuple(pages.pages(an_edition(service)))
    online = tuple(pages.pages(an_edition(service, settings=some_settings(base_url="https://example.jp/map/"))))
    assert not [item for item in offline if isinstance(item, QrView)]
    assert [item.url for item in online if isinstance(item, QrView)] == [
        "https://example.jp/map/districts/wakaba/calendar/", "https://example.jp/map/services/wk-01/",
    ]  # fmt: skip


def test_the_list_of_a_district_is_cut_by_kind_and_its_numbers_run_through():
    edition = an_edition(
        a_service("v", kind=Kind.VOLUNTEERING), a_service("g"), a_service("t", district="", area=everywhere()), a_service("s", kind=Kind.SERVICE)
    )  # fmt: skip
    found = district.sections(edition, edition.town.districts[0])
    assert [(part.id, [card.number for card in part.cards]) for part in found] == [
        ("gatherings", [1]), ("services", [2]), ("volunteering", [3]), ("guests", [4]),
    ]  # fmt: skip
    assert [part.is_brief for part in found] == [False, False, False, True]


def test_neighbours_are_those_that_touch():
    beside = a_district("minato", "みなと", outline=a_square(141.01))
    far = a_district("yama", "山里", outline=a_square(141.5))
    page = next(iter(district.pages(an_edition(districts=(a_district(), beside, far)))))
    assert [each.name for each in page.context["neighbours"]] == ["みなと"]


def test_a_district_without_an_outline_has_a_list_and_no_map():
    page = next(iter(district.pages(an_edition(a_service(), districts=(a_district(outline=()),)))))
    assert page.context["has_map"] is False
    assert page.context["crest"] == ""
    assert "js/map-loader.js" not in page.context["frame"].scripts


def test_districts_stand_under_their_zone_in_the_order_of_the_town():
    districts = (a_district("a", "一", zone="北"), a_district("b", "二", zone="南"), a_district("c", "三", zone="北"))
    found = home.zones(an_edition(districts=districts))
    assert [(zone.name, [each.name for each in zone.districts]) for zone in found] == [
        ("北", ["一", "三"]),
        ("南", ["二"]),
    ]


def test_needs_and_categories_without_a_record_are_no_way_in_from_home():
    edition = an_edition(a_service(needs=(NEEDS[1],)))
    assert [(way.term.name, way.count) for way in home.needs(edition)] == [("話し相手", 1)]
    assert [way.term.id for way in home.categories(edition)] == ["taiso"]


def test_a_district_leads_to_its_own_place_on_the_page_of_a_need():
    edition = an_edition(
        a_service("a", needs=NEEDS),
        a_service("b", district="", area=everywhere(), needs=NEEDS[:1]),
    )
    assert [(way.name, way.count, way.anchor) for way in district.needs(edition, edition.town.districts[0])] == [
        ("買い物", 2, "wakaba"),
        ("話し相手", 1, "wakaba"),
    ]
    shared = an_edition(a_service("b", district="", area=everywhere(), needs=NEEDS[:1]))
    assert [way.anchor for way in district.needs(shared, shared.town.districts[0])] == ["whole-town"]


def test_a_desk_that_serves_two_districts_is_shown_once():
    edition = an_edition(districts=(a_district(), a_district("minato", "みなと")))
    assert [desk.districts for desk in home.desks(edition)] == [("若葉", "みなと")]


def test_of_today_each_part_of_the_town_is_shown_before_a_second_of_any():
    services = [a_service("a"), a_service("b"), a_service("c", district="minato")]
    assert [service.id for service in home.spread(services)] == ["a", "c", "b"]


def test_only_places_to_go_to_count_for_a_weekday():
    tuesday = a_timetable(weekday.next_day(an_edition().today, 1))
    services = (a_service("a"), a_service("v", kind=Kind.VOLUNTEERING))
    edition = an_edition(*services, agenda={"a": tuesday, "v": tuesday})
    assert [service.id for service in opening.by_weekday(edition)[1]] == ["a"]
    assert [panel.count for panel in weekday.counts(edition, opening.by_weekday(edition))] == [0, 0, 1, 0, 0, 0, 0]


def test_what_has_ended_opens_on_no_weekday_whatever_its_words_still_say():
    tuesday = weekday.next_day(an_edition().today, 1)
    edition = an_edition(a_service("a", status=Status.ENDED), agenda={"a": a_timetable(tuesday)})
    assert opening.by_weekday(edition)[1] == ()
    assert opening.by_day(edition) == {}


def test_the_page_of_a_weekday_tells_the_next_date_of_that_weekday():
    first = an_edition().today
    days = a_timetable(first + timedelta(days=1), first + timedelta(days=5))
    friday = list(weekday.pages(an_edition(a_service("a"), agenda={"a": days})))[4].context
    assert friday["groups"][0].cards[0].coming.lead == "次は 11月27日(金)"


@pytest.mark.parametrize(
    "title, site, brand",
    [
        ("ささえあい地図", "ひより市 ささえあい地図", "ささえあい地図"),
        ("ひより市 ささえあい地図", "ひより市 ささえあい地図", "ささえあい地図"),
        ("ひより市", "ひより市", "ひより市"),
    ],
)
def test_the_name_of_the_town_is_said_once(title, site, brand):
    frame = next(iter(home.pages(an_edition(settings=some_settings(title=title))))).context["frame"]
    assert (frame.full_title, frame.brand) == (site, brand)


@pytest.mark.parametrize("tiles, hosts", [("none", []), ("gsi", ["https://cyberjapandata.gsi.go.jp"])])
def test_pictures_may_come_from_the_tile_host_only_where_the_town_chose_it(tiles, hosts):
    policy = next(iter(home.pages(an_edition(settings=some_settings(tiles=tiles))))).context["frame"].policy
    assert [word.rstrip(";") for word in policy.split() if word.startswith("https:")] == hosts
    assert "unsafe" not in policy


def test_the_footer_leads_to_the_pages_that_have_a_place_in_it():
    hidden = ContentPage(slug="draft", title="下書き", body="")
    frame = next(iter(home.pages(an_edition(content=(hidden, ABOUT))))).context["frame"]
    assert [(link.text, link.path) for link in frame.footer] == [
        ("この地図について", at("about", "index.html")), ("ウェブアクセシビリティについて", at("accessibility", "index.html")),
    ]  # fmt: skip


def test_addresses_are_relative_to_the_site():
    for path in paths(an_edition(a_service(), content=(ABOUT,))):
        assert not PurePosixPath(path).is_absolute()


@pytest.mark.parametrize("town, unit", [("ひより市", "市"), ("ひより町", "町"), ("ひより", "市")])
def test_a_district_counts_its_own_records_apart_from_those_that_come_from_elsewhere(town, unit):
    wide = a_service("t", district="", area=everywhere())
    edition = an_edition(a_service("a"), a_service("b"), wide, settings=some_settings(name=town))
    assert home.zones(edition)[0].districts[0].count == 2
    context = next(iter(district.pages(edition))).context
    assert context["counted"] == f"この地区に2件、{unit}全体やほかの地区で使えるものが1件あります。"
    assert context["sections"][-1].name == f"{unit}の全体・ほかの地区から"
    assert district.counted(0, 3, unit) == "3件あります。"
