"""Search in the browser: what is typed, what is chosen, what the page says and where focus is."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect
from tests.browser.conftest import Log

Opener = Callable[..., Page]
HITS = ".answer > ol:first-of-type > [data-service-id]"
STATUS = ".sift [role=status]"
EARLY = "/comfort-early."
"""The one script that every page waits for."""


@pytest.mark.parametrize(
    "query", ["体操", "たいそう", "タイソウ", "ﾀｲｿｳ", "買い物に行けない", "若葉 体操", "百さい体そう"]
)
def test_a_query_finds_records_whatever_the_spelling(query: str, open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}search/?q={query}")
    expect(page.locator(HITS).first).to_be_visible()
    expect(page.locator("#q")).to_have_value(query)
    assert log.complaints == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("q=無料", "feature=free"), ("q=無料 体操", "q=体操&feature=free"), ("q=火曜たいそう", "q=火曜の体操")],
)
def test_a_feature_or_a_day_within_a_query_is_understood(
    typed: str, meant: str, open_page: Opener, address: str
) -> None:
    def answers(query: str) -> int:
        said = open_page(f"{address}search/?{query}").locator(f"{STATUS}[aria-busy=false]")
        expect(said).to_have_text(re.compile("\\d+件"))
        return int(re.findall("(\\d+)件", said.inner_text())[0])

    assert answers(typed) >= answers(meant) > 0


def test_all_words_are_wanted_and_the_best_come_first(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?q=若葉 体操")
    expect(page.locator(STATUS)).to_have_text(re.compile("「若葉 体操」に合うもの \\d+件"))
    expect(page.locator(HITS).first).to_contain_text("若葉")
    expect(page.locator(HITS).first).to_contain_text("体操")
    one = page.locator(HITS).count()
    page.goto(f"{address}search/?q=体操")
    expect(page.locator(HITS).first).to_be_visible()
    assert 0 < one < page.locator(HITS).count()


def test_when_no_record_has_all_words_the_page_says_that_it_shows_the_nearest(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?q=日曜 百歳体操 湖畔")
    expect(page.locator(STATUS)).to_contain_text("すべてに合うものはありません")
    expect(page.get_by_role("heading", name="近いもの")).to_be_visible()
    assert 0 < page.locator(".answer > ol > [data-service-id]").count() <= 10


@pytest.mark.parametrize(
    "query, name", [("いきいき白歳体操", "百歳体操"), ("移動版売", "移動販売"), ("オレンシカフェ", "オレンジカフェ")]
)
def test_a_slip_of_the_pen_still_finds_the_name(query: str, name: str, open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?q={query}")
    expect(page.locator(HITS).filter(has_text=name).first).to_be_visible()


def test_a_hit_says_its_district_and_leads_to_the_record(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}search/?q=若葉いきいき百歳体操")
    hit = page.locator(HITS).first
    expect(hit.locator(".cat")).to_have_text("体操・運動・若葉")
    expect(hit.locator(".next")).to_have_text(re.compile(r"^次は \d+月\d+日\(.\) "))
    identifier = hit.get_attribute("data-service-id")
    hit.get_by_role("link").click()
    expect(page).to_have_url(f"{address}services/{identifier}/")
    assert log.complaints == []


def test_the_name_of_a_neighbourhood_leads_to_its_district_first(
    open_page: Opener, address: str, sample_site: Path
) -> None:
    districts = json.loads((sample_site / "search/words.json").read_text())["districts"]
    home, (town, _) = next(
        (each, pair) for each in districts for pair in each["towns"] if not each["name"].startswith(pair[0])
    )
    page = open_page(f"{address}search/?q={town}")
    link = page.locator(".answer a").first
    expect(link).to_have_text(f"{home['name']}({town}を含みます)のページを見る")
    link.click()
    expect(page.locator("h1")).to_contain_text(home["name"].removesuffix("小学校区"))


def test_each_word_that_stands_in_the_way_can_be_left_out(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}districts/wakaba/?q=体操&feature=pickup")
    way = page.get_by_role("link", name="「送迎あり」を外す")
    number = int(re.sub(r"\D", "", way.inner_text()))
    way.click()
    expect(page.locator("#q")).to_have_value("体操")
    expect(page.locator(HITS)).to_have_count(number)
    assert log.complaints == []


@pytest.mark.criterion("3.3.1")
def test_without_a_hit_the_page_says_what_to_do_and_brings_the_telephone(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?q=zzzzqqqq")
    expect(page.locator(STATUS)).to_contain_text("見つかりませんでした")
    expect(page.locator(".answer a[href^='tel:']")).to_be_visible()


@pytest.mark.criterion("3.3.3")
def test_the_word_that_is_offered_instead_is_written_as_people_write_it(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?q=エアコンのフィルタ交換師")
    expect(page.get_by_role("link", name=re.compile("の代わりに「エアコンのフィルター」"))).to_be_visible()


def test_a_word_of_several_that_no_record_has_is_named(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?q=体操 ぬむゑ サロン")
    expect(page.locator(STATUS)).to_contain_text("「ぬむゑ」ということばは、どの記録にもありませんでした。")
    expect(page.locator(HITS).first).to_be_visible()


def test_what_is_offered_where_nothing_was_found_is_answered_in_the_page(
    open_page: Opener, address: str, log: Log
) -> None:
    page = open_page(f"{address}districts/wakaba/?q=体操&feature=pickup")
    way = page.get_by_role("link", name="「体操」を外す")
    number = int(re.sub(r"\D", "", way.inner_text()))
    before = len(log.requests)
    assert "#?" in (way.get_attribute("href") or "")  # another window does not send it either
    way.press("Enter")
    expect(page.locator(STATUS)).to_have_text(f"条件に合うもの {number}件")
    expect(page.locator("#q")).to_have_value("")
    expect(page.locator("[data-service-id]:visible")).to_have_count(number)
    assert page.evaluate("document.activeElement.closest('[data-service-id]') !== null")
    assert [url for url in log.requests[before:] if "?" in url] == []


@pytest.mark.criterion("3.3.3")
def test_a_word_that_nobody_knows_gives_way_to_the_nearest(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?q=ゴミだしサポーターズ")
    expect(
        page.locator(".answer").get_by_role("link", name=re.compile("の代わりに")).or_(page.locator(HITS)).first
    ).to_be_visible()


def test_when_the_records_cannot_be_fetched_the_page_says_so_and_tries_again(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/")
    page.route("**/search/*.json", lambda route: route.fulfill(status=500, body=""))
    page.get_by_role("searchbox").fill("体操")
    page.get_by_role("button", name="さがす").click()
    expect(page.locator(STATUS)).to_contain_text("さがす準備ができませんでした")
    page.unroute("**/search/*.json")
    page.get_by_role("button", name="さがす").click()
    expect(page.locator(HITS).first).to_be_visible()


def test_what_is_typed_leaves_the_browser_nowhere(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}search/")
    page.get_by_role("searchbox").fill("たいそう")
    page.get_by_role("button", name="さがす").click()
    expect(page.locator(HITS).first).to_be_visible()
    assert page.url.endswith("?q=%E3%81%9F%E3%81%84%E3%81%9D%E3%81%86")
    assert [url for url in log.requests if not url.startswith((address, "data:"))] == []
    assert [url for url in log.requests if "q=" in url] == []


@pytest.mark.parametrize("home", ["", "en/"])
def test_what_is_asked_on_the_home_page_stays_in_the_browser(home: str, open_page: Opener, address: str) -> None:
    page = open_page(f"{address}{home}")
    sent: list[str] = []
    page.on("request", lambda asked: sent.append(f"{asked.url.split('#')[0]} {asked.headers.get('referer', '')}"))
    page.locator("#q").fill("膝が痛い")
    page.locator("#q").press("Enter")
    expect(page.locator(HITS).first).to_be_visible()
    expect(page.locator("#q")).to_have_value("膝が痛い")
    assert page.url == f"{address}{home}search/?q=%E8%86%9D%E3%81%8C%E7%97%9B%E3%81%84"
    page.locator("#q").fill("体操")
    page.locator("#q").press("Enter")
    expect(page.locator(STATUS)).to_contain_text("体操")
    assert sent and [one for one in sent if "?" in one] == []
    page.go_back()
    expect(page).to_have_url(f"{address}{home}")


def test_who_comes_back_from_a_record_finds_what_was_asked_and_the_way_back_sends_it_nowhere(
    open_page: Opener, address: str, log: Log
) -> None:
    page = open_page(f"{address}search/")
    page.locator("#q").fill("体操")
    page.locator("#q").press("Enter")
    expect(page.locator(STATUS)).to_have_text(re.compile("「体操」に合うもの"))
    page.get_by_role("button", name="曜日や送迎でしぼる").click()
    page.locator("#narrow").get_by_role("button", name=re.compile("^火")).click()
    said, asked = page.locator(STATUS).inner_text(), page.url
    page.locator(HITS).first.get_by_role("link").click()
    expect(page).to_have_url(re.compile("/services/"))
    page.go_back()
    expect(page.locator(STATUS)).to_have_text(said)
    expect(page.locator("#q")).to_have_value("体操")
    expect(page.get_by_role("group", name="いまの条件").get_by_role("button")).to_have_text(["火を外す"])
    assert page.url == asked and asked.endswith("&weekday=tue")
    assert [url for url in log.requests if "?" in url] == []


def test_escape_in_the_box_brings_the_whole_list_back(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?q=体操")
    expect(page.locator(HITS).first).to_be_visible()
    page.locator("#q").press("Escape")
    expect(page.locator(STATUS)).to_have_text("すべての一覧に戻しました。")
    expect(page.locator("[data-sifted]")).to_be_visible()
    expect(page.locator("#q")).to_be_focused()
    assert page.url == f"{address}search/"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("weekday=tuesday", "weekday=tue"),
        ("weekday=Tue", "weekday=tue"),
        ("weekday=火曜日", "weekday=tue"),
        ("part=午後&need=買い物", "part=pm&need=shopping"),
        ("category=Taiso&district=若葉", "category=taiso&district=wakaba"),
        ("feature=送迎あり", "feature=pickup"),
    ],
)
def test_a_filter_may_be_named_as_people_do(typed: str, meant: str, open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?{typed}")
    expect(page.locator(STATUS)).to_have_text(re.compile(r"^条件に合うもの \d+件$"))
    assert page.url == f"{address}search/?{meant}"


def test_a_filter_that_nobody_knows_is_said_and_not_used(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?weekday=1")
    expect(page.locator(STATUS)).to_have_text(
        "リンクの条件「1」に合うものは、ここにはありません。下は、すべての一覧です。"
    )
    expect(page.locator("[data-sifted]")).to_be_visible()
    page.goto(f"{address}search/?q=体操&need=xyz")
    expect(page.locator(STATUS)).to_contain_text("リンクの条件「xyz」に合うものは、ここにはありません。")
    expect(page.locator(STATUS)).to_contain_text("「体操」に合うもの")
    page.locator(STATUS).get_by_role("link", name="すべての一覧を見る").click()
    expect(page.locator(STATUS)).to_have_text("すべての一覧に戻しました。")
    assert page.url == f"{address}search/"


def test_a_filter_that_no_record_of_the_district_has_is_called_by_its_name(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/?category=hatake&weekday=tue")
    expect(page.locator(STATUS)).to_contain_text("リンクの条件「畑・園芸」に合うものは、ここにはありません。")
    expect(page.locator(STATUS)).to_contain_text("条件に合うもの")


@pytest.mark.parametrize("path", ["", "search/", "districts/wakaba/", "en/districts/wakaba/"])
def test_what_is_asked_before_the_scripts_have_come_goes_nowhere_and_is_answered_then(
    path: str, open_page: Opener, address: str
) -> None:
    page = open_page(f"{address}404.html")
    held: list[Route] = []
    sent: list[str] = []
    has_come = False

    def late(route: Route) -> None:
        if has_come or EARLY in route.request.url:
            route.continue_()
        else:
            held.append(route)

    page.route(re.compile(r"\.js$"), late)
    page.on("request", lambda asked: sent.append(f"{asked.url.split('#')[0]} {asked.headers.get('referer', '')}"))
    page.goto(f"{address}{path}", wait_until="commit")
    page.locator("#q").fill("膝が痛い")
    page.locator("#q").press("Enter")
    expect(page.locator("form[role=search]")).to_have_attribute("data-pressed", "")
    assert page.url == f"{address}{path}"
    expect(page.locator("#q")).to_have_value("膝が痛い")
    has_come = True
    for route in held:
        route.continue_()
    expect(page.locator(HITS).first).to_be_visible()
    expect(page.locator("#q")).to_have_value("膝が痛い")
    assert page.url.endswith("?q=%E8%86%9D%E3%81%8C%E7%97%9B%E3%81%84")
    assert held and [one for one in sent if "?" in one] == []


def test_a_district_searches_its_own_list_and_fetches_nothing_before(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}districts/wakaba/")
    assert [url for url in log.requests if "/search/" in url or "sift." in url] == []
    page.get_by_role("searchbox").fill("いきいき百歳体操")
    page.get_by_role("button", name="さがす").click()
    first = page.locator(HITS).first
    expect(first).to_have_attribute("data-service-id", "wk-g01")
    expect(first.locator("h4 b")).to_have_text("1")
    expect(page.locator("[data-sifted]")).to_be_hidden()
    page.get_by_role("searchbox").fill("")
    page.get_by_role("button", name="さがす").click()
    expect(page.locator("[data-sifted]")).to_be_visible()
    numbers = page.locator("[data-sifted] [data-service-id] h4 b").all_inner_texts()
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]


@pytest.mark.criterion("4.1.3")
def test_filters_count_narrow_and_can_be_taken_away(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}districts/wakaba/")
    page.get_by_role("button", name="曜日や送迎でしぼる").click()
    tuesday = page.locator("#narrow").get_by_role("button", name=re.compile("^火"))
    number = int(re.sub(r"\D", "", tuesday.inner_text()))
    tuesday.click()
    expect(tuesday).to_have_attribute("aria-pressed", "true")
    expect(tuesday).to_be_focused()
    expect(page.locator(STATUS)).to_have_text(f"条件に合うもの {number}件")
    expect(page.locator("[data-sifted] [data-service-id]:visible")).to_have_count(number)
    assert page.url.endswith("?weekday=tue")
    page.get_by_role("button", name=re.compile("^火 ?を外す")).click()
    expect(page.get_by_role("button", name="曜日や送迎でしぼる")).to_be_focused()
    expect(page.locator("[data-sifted] [data-service-id]:visible")).to_have_count(
        page.locator("[data-sifted] [data-service-id]").count()
    )
    assert page.url.endswith("/districts/wakaba/")
    assert log.complaints == []


def test_a_link_carries_what_is_asked_and_chosen(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/?q=体操&weekday=tue&feature=wheelchair")
    expect(page.locator(HITS).first).to_be_visible()
    expect(page.locator("#q")).to_have_value("体操")
    expect(page.get_by_role("group", name="いまの条件").get_by_role("button")).to_have_text(
        ["火を外す", "車いすで入れますを外す", "条件をすべて外す"]
    )
    assert page.locator(HITS).count() < page.locator("[data-service-id]").count()


def test_the_page_tells_others_what_it_shows(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/?q=いきいき百歳体操")
    expect(page.locator(HITS).first).to_be_visible()
    assert page.evaluate("document.documentElement.shown.has('wk-g01')")
    page.evaluate("document.addEventListener('tsudoi:shown', (event) => { window.told = event.detail.ids })")
    page.get_by_role("searchbox").fill("")
    page.get_by_role("button", name="さがす").click()
    page.wait_for_function("window.told === null")


def test_the_week_shows_what_the_list_shows(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/?q=いきいき百歳体操")
    expect(page.locator(HITS).first).to_be_visible()
    shown = page.locator(".week-strip .event:visible a")
    whole = page.locator(".answer [data-service-id]").evaluate_all("rows => rows.map((row) => '#' + row.id)")
    assert set(shown.evaluate_all("links => links.map((link) => link.hash)")) <= set(whole)
    expect(shown).not_to_have_count(0)
    expect(page.locator(".week-strip .unmatched").first).to_have_text("条件に合うものは、この日にはありません。")
    page.get_by_role("searchbox").fill("")
    page.get_by_role("button", name="さがす").click()
    expect(page.locator(".week-strip .unmatched")).to_have_count(0)
    expect(page.locator(".week-strip .event:visible")).to_have_count(page.locator(".week-strip .event").count())
