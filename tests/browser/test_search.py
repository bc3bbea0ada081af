"""Search in the browser: the twin of the folding, and the page."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import Log
from tests.exports.test_search import FOLDINGS

from tsudoi.exports.search import folded

Opener = Callable[..., Page]
PROGRAM = Path(__file__).parents[2] / "themes" / "machi" / "js" / "search.js"
ODD = [
    "㈱つどい",
    "①番",
    "ﾊﾞｽ停",
    "ガ行",
    "ｶﾞ",
    "がぎ",
    "ー",
    "々",
    "𠮷野家",
    "İstanbul",
    "ß",
    "ﬁ",
    "\u200bゼロ幅",
    "が",
    "１２：３０",
]


def test_browser_and_build_fold_alike(open_page: Opener, address: str, sample_site: Path) -> None:
    page = open_page(f"{address}search/")
    script = page.locator('script[src*="/search."]').get_attribute("src")
    names = [line for line in (sample_site / "search/services.json").read_text().split('"') if line][:3000]
    texts = [text for text, _ in FOLDINGS] + ODD + names
    given = page.evaluate(
        "async ([src, texts]) => { const { folded } = await import(new URL(src, document.baseURI)); return texts.map(folded) }",
        [script, texts],
    )
    differing = [
        (text, folded(text), browser) for text, browser in zip(texts, given, strict=True) if folded(text) != browser
    ]
    assert differing == []
    assert PROGRAM.is_file()


@pytest.mark.parametrize("query", ["体操", "たいそう", "タイソウ", "ﾀｲｿｳ", "買い物に行けない", "若葉 体操"])
def test_a_query_finds_records_whatever_the_spelling(query: str, open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}search/?q={query}")
    expect(page.locator("#hits [data-service-id]").first).to_be_visible()
    expect(page.locator("#q")).to_have_value(query)
    assert log.complaints == []


def test_all_words_are_wanted_and_the_best_come_first(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?q=若葉 体操")
    expect(page.locator("#hits [role=status]")).to_have_text(re.compile("「若葉 体操」に合うもの \\d+件"))
    first = page.locator("#hits [data-service-id]").first
    expect(first).to_contain_text("若葉")
    expect(first).to_contain_text("体操")
    one = page.locator("#hits [data-service-id]").count()
    page.goto(f"{address}search/?q=体操")
    expect(page.locator("#hits [data-service-id]").first).to_be_visible()
    assert 0 < one < page.locator("#hits [data-service-id]").count()


def test_when_no_record_has_all_words_the_page_says_that_it_shows_the_nearest(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?q=体操 zzzzqqqq")
    expect(page.locator("#hits [role=status]")).to_contain_text("すべてに合うものはありません")
    expect(page.locator("#hits [data-service-id]").first).to_be_visible()


def test_a_slip_of_the_pen_still_finds_the_name(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?q=いきいき白歳体操")
    expect(page.locator("#hits [data-service-id]").first).to_contain_text("百歳体操")


def test_a_hit_says_its_district_and_leads_to_the_record(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}search/?q=若葉いきいき百歳体操")
    hit = page.locator("#hits [data-service-id]").first
    expect(hit.locator(".where")).to_contain_text("若葉")
    identifier = hit.get_attribute("data-service-id")
    hit.get_by_role("link").click()
    expect(page).to_have_url(f"{address}services/{identifier}/")
    assert log.complaints == []


def test_a_hit_says_when_and_where_and_a_date_that_has_passed_gives_way_to_the_rule(
    open_page: Opener, address: str, sample_site: Path
) -> None:
    rows = json.loads((sample_site / "search/services.json").read_text())["services"]
    dated = next(row for row in rows if row["date"])
    page = open_page(f"{address}search/?q={dated['name']}")
    hit = page.locator(f'#hits [data-service-id="{dated["id"]}"]')
    expect(hit.locator(".next")).to_have_text(re.compile(r"^次は \d+月\d+日\(.\) "))
    expect(hit.locator(".where")).to_contain_text(dated["place"])
    page.clock.set_fixed_time("2027-06-01T09:00:00+09:00")
    page.reload(wait_until="networkidle")
    expect(hit.locator(".next")).to_have_text(dated["rule"])


def test_the_name_of_a_neighbourhood_leads_to_its_district_first(
    open_page: Opener, address: str, sample_site: Path
) -> None:
    districts = json.loads((sample_site / "search/services.json").read_text())["districts"]
    home, (town, _) = next(
        (each, pair) for each in districts for pair in each["towns"] if not each["name"].startswith(pair[0])
    )
    page = open_page(f"{address}search/?q={town}3丁目")
    link = page.locator("#hits a").first
    expect(link).to_have_text(f"{home['name']}({town}を含みます)")
    expect(page.locator("#hits .where").first).to_contain_text(home["short"])
    link.click()
    expect(page.locator("h1")).to_contain_text(home["short"])


def test_each_word_that_stands_in_the_way_can_be_left_out(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}search/?q=体操 zzzzqqqq")
    way = page.get_by_role("link", name="「zzzzqqqq」を外す")
    number = int(re.sub(r"\D", "", way.inner_text()))
    assert page.get_by_role("link", name="「体操」を外す").count() == 0
    way.click()
    expect(page.locator("#q")).to_have_value("体操")
    expect(page.locator("#hits [data-service-id]")).to_have_count(number)
    assert log.complaints == []


def test_when_the_records_cannot_be_fetched_the_page_says_so(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/")
    page.route("**/services.json", lambda route: route.fulfill(status=500, body=""))
    page.get_by_role("searchbox").fill("体操")
    page.get_by_role("button", name="さがす").click()
    expect(page.locator("#hits [role=status]")).to_contain_text("さがす準備ができませんでした")


def test_without_a_hit_the_page_says_what_to_do_and_brings_the_telephone(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/?q=zzzzqqqq")
    expect(page.locator("#hits a[href^='tel:']")).to_be_visible()
    expect(page.locator("#hits [role=status]")).to_contain_text("見つかりませんでした")
    assert page.locator("#all [data-service-id]").count() > 100


def test_what_is_typed_leaves_the_browser_nowhere_but_in_its_own_address(
    open_page: Opener, address: str, log: Log
) -> None:
    page = open_page(f"{address}search/")
    page.get_by_role("searchbox").fill("たいそう")
    page.get_by_role("button", name="さがす").click()
    expect(page.locator("#hits [data-service-id]").first).to_be_visible()
    assert [url for url in log.requests if not url.startswith((address, "data:"))] == []
    assert [url for url in log.requests if "q=" in url] == [page.url]
