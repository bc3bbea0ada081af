"""あとで見る: put aside, looked at, printed, given away, emptied; nothing of it leaves the browser."""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader
from tests.browser.conftest import Log
from tests.browser.paper import words_on
from tests.browser.test_eyes import OUT_OF_ITS_BOX
from tests.browser.test_pages import SMALL_TARGETS, overflow, violations

Opener = Callable[..., Page]
KEPT = ["wk-g01", "wk-s01", "hk-g03"]
MEMORY = "localStorage.getItem('tsudoi.kept')"
PUT, TAKE_OUT = "あとで見る (若葉いきいき百歳体操)", "あとで見るから外す (若葉いきいき百歳体操)"


def memory(page: Page) -> Any:
    return json.loads(page.evaluate(MEMORY) or "[]")


def filled(open_page: Opener, address: str, ids: list[str] = KEPT, **options: object) -> Page:
    """The page of the list, with these records in it."""
    page = open_page(f"{address}404.html", **options)
    put_aside(page, address, ids)
    return page


def put_aside(page: Page, address: str, ids: list[str]) -> None:
    page.evaluate("ids => localStorage.setItem('tsudoi.kept', JSON.stringify(ids))", ids)
    page.goto(f"{address}kept/", wait_until="networkidle")
    expect(page.locator(".kept-item")).to_have_count(len(ids))


@pytest.mark.criterion("4.1.3")
def test_a_record_is_put_aside_and_taken_out_on_its_own_page(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}services/wk-g01/")
    link = page.locator(".kept-link")
    expect(link).to_be_hidden()
    button = page.get_by_role("button", name=re.compile("^あとで見る"))
    expect(button).to_have_accessible_name(PUT)
    assert button.get_attribute("aria-pressed") is None  # its words change: a state beside them would say the opposite
    button.click()
    expect(button).to_have_accessible_name(TAKE_OUT)
    assert button.get_attribute("aria-pressed") is None
    expect(button).to_be_focused()
    expect(page.get_by_role("status").filter(has_text="入れました。いま1件です")).to_have_count(1)
    expect(link).to_have_text("あとで見る1件")
    assert memory(page) == ["wk-g01"]
    page.goto(f"{address}services/wk-g01/", wait_until="networkidle")
    expect(button).to_have_accessible_name(TAKE_OUT)
    button.click()
    expect(button).to_have_accessible_name(PUT)
    expect(link).to_be_hidden()
    assert page.evaluate(MEMORY) is None
    assert log.complaints == []


def test_the_top_of_a_page_stands_where_it_will_stay_before_the_script_has_counted(
    open_page: Opener, address: str
) -> None:
    page = filled(open_page, address)
    page.route("**/kept-buttons.*", lambda route: route.abort())
    page.goto(address, wait_until="networkidle")
    before = page.locator("main").bounding_box()
    page.unroute("**/kept-buttons.*")
    page.goto(address, wait_until="networkidle")
    expect(page.locator(".kept-link")).to_have_text("あとで見る3件")
    assert page.locator("main").bounding_box() == before


def test_a_keyboard_puts_aside_opens_the_list_and_takes_out(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}districts/wakaba/")
    for identifier in ("wk-g02", "wk-g01"):
        page.locator(f'[data-service-id="{identifier}"] .keep button').focus()
        page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="一覧を見る(2件)")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/kept/")
    expect(page.locator(".kept-item h3")).to_have_text([re.compile("サロン"), re.compile("百歳体操")])
    page.locator(".kept-item .keep button").first.focus()
    page.keyboard.press("Enter")
    back = page.get_by_role("button", name=re.compile("^もとに戻す"))
    expect(back).to_be_focused()
    assert memory(page) == ["wk-g01"]
    expect(page.locator(".kept-count")).to_have_text("1件")
    page.keyboard.press("Enter")
    expect(page.locator('[data-service-id="wk-g02"] .keep button')).to_be_focused()
    assert memory(page) == ["wk-g02", "wk-g01"]
    assert log.complaints == []


def test_the_list_says_the_next_days_from_the_file_of_coming_days(
    open_page: Opener, address: str, sample_site: Path
) -> None:
    page = filled(open_page, address)
    first = page.locator(".kept-item").first
    expect(first.locator(".kept-days li").first).to_have_text(re.compile(r"^きょう 11月24日\(火\) 午前9時30分〜11時$"))
    expect(first.locator(".i-place")).to_contain_text("若葉公民館")
    expect(first.get_by_role("link", name=re.compile("^電話"))).to_have_text("0999-20-2101")
    expect(first.get_by_role("link", name=re.compile("^電話"))).to_have_attribute("href", "tel:0999202101")
    by_telephone = page.locator(".kept-item").nth(1)
    expect(by_telephone.locator(".kept-days li").first).to_have_text("まずは、お電話ください")
    page.clock.set_fixed_time("2026-12-02T09:00:00+09:00")
    page.reload(wait_until="networkidle")
    expect(first.locator(".kept-days li").first).to_have_text(re.compile(r"^12月8日\(火\) "))
    page.clock.set_fixed_time("2028-01-02T09:00:00+09:00")
    page.reload(wait_until="networkidle")
    expect(first.locator(".kept-days")).to_have_text("次の日は、お電話でお確かめください")


def test_the_list_on_paper_has_names_days_and_numbers_and_no_buttons(
    open_page: Opener, address: str, tmp_path: Path
) -> None:
    page = filled(open_page, address, ["wk-g01", "wk-g03", "wk-s01", "wk-g07"], width=1280)
    page.pdf(path=tmp_path / "list.pdf", prefer_css_page_size=True)
    paper = PdfReader(tmp_path / "list.pdf")
    assert len(paper.pages) == 1
    assert paper.pages[0].mediabox.width < paper.pages[0].mediabox.height
    text = words_on(paper.pages[0])
    for wanted in ("若葉いきいき百歳体操", "0999-20-2101", "12月1日(火)", "2026年11月24日に印刷しました"):
        assert wanted in text
    for button in ("一覧から外す", "印刷する", "すべて消す", "きょう"):
        assert button not in text


def test_a_link_opens_as_a_copy_and_changes_nothing_of_ones_own(open_page: Opener, address: str, log: Log) -> None:
    page = filled(open_page, address)
    page.get_by_role("button", name="リンクで渡す").click()
    link = page.get_by_label("この一覧のリンク").input_value()
    assert link == f"{address}kept/?ids=wk-g01,wk-s01,hk-g03"
    friend = open_page(f"{address}services/nk-g01/")
    friend.get_by_role("button", name=re.compile("^あとで見る")).click()
    friend.goto(f"{link},no-such-record", wait_until="networkidle")
    expect(friend.get_by_role("heading", name="渡された一覧の写しです")).to_be_visible()
    expect(friend.locator(".kept-item")).to_have_count(4)
    expect(friend.locator(".kept-item").last).to_contain_text("いまはのっていません")
    assert memory(friend) == ["nk-g01"]
    friend.get_by_role("button", name="自分の一覧に入れる").click()
    expect(friend.get_by_role("status").filter(has_text="3件を、自分の一覧に入れました")).to_be_visible()
    mine = friend.get_by_role("link", name="自分の一覧を見る")
    expect(mine).to_be_focused()
    assert memory(friend) == ["nk-g01", *KEPT]
    mine.click()
    expect(friend.locator(".kept-item")).to_have_count(4)
    assert friend.url == f"{address}kept/"
    assert log.complaints == []


def test_the_link_is_copied_and_where_that_is_not_allowed_it_is_selected(open_page: Opener, address: str) -> None:
    page = filled(open_page, address, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="リンクで渡す").click()
    page.get_by_role("button", name="リンクを写す").click()
    expect(page.get_by_role("status").filter(has_text="リンクを写しました")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}kept/?ids={','.join(KEPT)}"
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.get_by_role("button", name="リンクを写す").click()
    expect(page.get_by_label("この一覧のリンク")).to_be_focused()
    expect(page.get_by_role("status").filter(has_text="リンクを選びました")).to_be_visible()


def test_all_is_emptied_after_a_question_and_comes_back_once(open_page: Opener, address: str) -> None:
    page = filled(open_page, address)
    opener = page.get_by_role("button", name="すべて消す", exact=True)
    opener.click()
    expect(page.get_by_role("button", name="やめる")).to_be_focused()
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()
    assert memory(page) == KEPT
    opener.click()
    page.get_by_role("button", name="はい、すべて消します").click()
    back = page.get_by_role("button", name="もとに戻す")
    expect(back).to_be_focused()
    expect(page.locator(".kept-link")).to_be_hidden()
    assert page.evaluate(MEMORY) is None
    assert "wk-g01" not in page.content()
    back.click()
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    assert memory(page) == KEPT


def test_neither_the_list_nor_a_record_in_it_causes_a_request(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}districts/wakaba/")
    page.locator('[data-service-id="wk-g01"] .keep button').click()
    page.goto(f"{address}kept/", wait_until="networkidle")
    expect(page.locator(".kept-item")).to_have_count(1)
    page.get_by_role("button", name=re.compile("^一覧から外す")).click()
    headers: list[str] = []
    page.on("request", lambda request: headers.append(str(request.all_headers())))
    page.goto(f"{address}kept/?ids=wk-g01", wait_until="networkidle")
    expect(page.locator(".kept-item")).to_have_count(1)
    assert [url for url in log.requests if not url.startswith((address, "data:"))] == []
    assert [url for url in log.requests if "wk-g01" in url] == [f"{address}kept/?ids=wk-g01"]
    assert len(headers) > 5
    assert [each for each in headers if "ids=" in each] == [], "not even as the address that a request comes from"


def test_other_windows_follow(open_page: Opener, address: str) -> None:
    page = filled(open_page, address)
    other = page.context.new_page()
    other.goto(f"{address}services/wk-g01/", wait_until="networkidle")
    other.get_by_role("button", name=re.compile("^あとで見る")).click()
    expect(page.locator(".kept-item")).to_have_count(2)
    expect(page.locator(".kept-link")).to_have_text("あとで見る2件")


NO_STORAGE = (
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
)


def test_a_browser_that_keeps_nothing_is_told_what_to_do(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}404.html")
    page.add_init_script(NO_STORAGE)
    page.goto(f"{address}services/wk-g01/", wait_until="networkidle")
    button = page.get_by_role("button", name=re.compile("^あとで見る"))
    button.click()
    expect(page.get_by_role("alert")).to_contain_text("電話番号をひかえるか、このページを印刷してください")
    expect(button).to_have_accessible_name(PUT)
    page.goto(f"{address}kept/", wait_until="networkidle")
    expect(page.get_by_role("heading", name="このブラウザーでは、一覧を残せません")).to_be_visible()
    assert log.complaints == []


@pytest.mark.parametrize("spoilt", ["{", '"wk-g01"', "[1, null, {}]", '["no-such-record"]'])
def test_a_spoilt_memory_spoils_no_page(spoilt: str, open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}404.html")
    page.evaluate("text => localStorage.setItem('tsudoi.kept', text)", spoilt)
    page.goto(f"{address}kept/", wait_until="networkidle")
    expect(page.locator(".kept-item, .kept > .notice")).to_have_count(1)
    page.goto(f"{address}services/wk-g01/", wait_until="networkidle")
    page.get_by_role("button", name=re.compile("^あとで見る")).click()
    assert memory(page)[-1] == "wk-g01"
    assert log.complaints == []


def test_when_the_records_cannot_be_fetched_the_page_says_so(open_page: Opener, address: str) -> None:
    page = filled(open_page, address)
    page.route("**/search/kept.json", lambda route: route.fulfill(status=500, body=""))
    page.reload(wait_until="networkidle")
    expect(page.get_by_role("heading", name="一覧の中身を読みこめませんでした")).to_be_visible()
    assert memory(page) == KEPT


def test_without_a_script_the_page_says_what_to_do_instead(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}kept/", java_script_enabled=False)
    expect(page.locator("noscript .notice")).to_be_visible()
    assert "名前と電話番号を紙にひかえるか、そのページを印刷してください" in page.locator("main").inner_text()
    record = open_page(f"{address}services/wk-g01/", java_script_enabled=False)
    expect(record.get_by_text(re.compile("^あとで見る")).filter(visible=True)).to_have_text(
        ["あとで見る一覧"]
    )  # the way in the footer


@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize("state", ["empty", "filled", "asked", "given"])
def test_every_state_pleases_axe(state: str, width: int, open_page: Opener, address: str, log: Log) -> None:
    page = shown(state, open_page, address, width)
    assert violations(page) == []
    assert log.complaints == []


@pytest.mark.parametrize("width", [320, 375])
@pytest.mark.parametrize("state", ["empty", "filled", "asked", "given"])
def test_every_state_is_narrow_and_large_enough_for_a_finger(
    state: str, width: int, open_page: Opener, address: str
) -> None:
    page = shown(state, open_page, address, width)
    assert page.evaluate(SMALL_TARGETS) == []
    assert overflow(page) <= 0


@pytest.mark.parametrize("state", ["empty", "filled", "asked", "given"])
def test_the_largest_letters_stay_in_their_boxes_in_every_state(state: str, open_page: Opener, address: str) -> None:
    page = shown(state, open_page, address, 320, comfort={"size": "largest", "contrast": "high", "ruby": "on"})
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "26px"
    assert overflow(page) <= 0
    assert page.evaluate(OUT_OF_ITS_BOX) == []
    assert page.evaluate(SMALL_TARGETS) == []
    assert violations(page) == []


def shown(
    state: str, open_page: Opener, address: str, width: int, comfort: Mapping[str, str] = MappingProxyType({})
) -> Page:
    page = open_page(f"{address}404.html", width=width)
    page.evaluate("memory => localStorage.setItem('tsudoi.comfort', memory)", json.dumps(dict(comfort)))
    put_aside(page, address, [] if state == "empty" else KEPT)
    if state == "asked":
        page.get_by_role("button", name="リンクで渡す").click()
        page.get_by_role("button", name=re.compile("^一覧から外す")).first.click()
        page.get_by_role("button", name="すべて消す", exact=True).click()
    if state == "given":
        page.goto(f"{address}kept/?ids={','.join(KEPT)},wk-g02", wait_until="networkidle")
    return page
