"""見やすくする: the reader's choice is remembered in the browser and set before anything is drawn."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import Log

Opener = Callable[..., Page]
LEVEL_ONE = {"name": "level", "value": {"type": "integer", "value": 1}}


def root(page: Page) -> dict[str, str]:
    return dict(page.evaluate("({ ...document.documentElement.dataset })"))


def test_a_choice_is_kept_on_the_next_page_and_can_be_taken_back(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(address)
    page.get_by_text("見やすくする").click()
    page.get_by_role("button", name="特大").click()
    page.get_by_role("button", name="くっきり").click()
    expect(page.get_by_role("button", name="特大")).to_have_attribute("aria-pressed", "true")
    page.goto(f"{address}districts/wakaba/")
    assert root(page) == {"size": "largest", "contrast": "high"}
    page.get_by_text("見やすくする").click()
    page.get_by_role("button", name="標準").click()
    page.get_by_role("button", name="ふつう").click()
    page.reload()
    assert root(page) == {}
    assert log.complaints == []


def test_readings_are_hidden_until_they_are_asked_for(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/")
    reading = page.locator("h1 rt").first
    expect(reading).to_be_hidden()
    page.get_by_text("見やすくする").click()
    page.locator("fieldset", has_text="ふりがな").get_by_role("button", name="あり").click()
    expect(reading).to_be_visible()


def told(page: Page) -> tuple[str, list[str]]:
    """What the browser hands to a screen reader of the heading: its name, and what is told beside parts of it."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    said = {node["nodeId"]: node for node in nodes}
    (title,) = (node for node in nodes if node["role"]["value"] == "heading" and LEVEL_ONE in node["properties"])
    parts = [said[child] for child in title["childIds"]]
    return title["name"]["value"].replace(" ", ""), [
        part["description"]["value"] for part in parts if "description" in part
    ]


def test_a_name_is_told_once_and_its_readings_stand_beside_it(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}services/wk-g01/")
    assert told(page) == ("若葉いきいき百歳体操", [])
    page.get_by_text("見やすくする").click()
    page.locator("fieldset", has_text="ふりがな").get_by_role("button", name="あり").click()
    assert told(page) == ("若葉いきいき百歳体操", ["わかば", "ひゃくさいたいそう"])


@pytest.mark.criterion("1.4.4")
def test_large_text_is_larger(open_page: Opener, address: str) -> None:
    page = open_page(address)
    size = "parseFloat(getComputedStyle(document.querySelector('.lead')).fontSize)"
    before = page.evaluate(size)
    page.get_by_text("見やすくする").click()
    page.get_by_role("button", name="大", exact=True).click()
    assert before >= 18
    assert page.evaluate(size) > before


def test_without_storage_the_switches_still_work(open_page: Opener, address: str, log: Log) -> None:
    page = open_page("about:blank")
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('no storage') } })")
    page.goto(address, wait_until="networkidle")
    page.get_by_text("見やすくする").click()
    page.get_by_role("button", name="特大").click()
    assert root(page) == {"size": "largest"}
    assert log.complaints == []


@pytest.mark.parametrize("memory", ['{"size": 7, "ruby"', '{"size": 7}', "[]", "null", '"large"'])
def test_a_spoilt_memory_does_no_harm(memory: str, open_page: Opener, address: str, log: Log) -> None:
    page = open_page(address)
    page.evaluate("memory => localStorage.setItem('tsudoi.comfort', memory)", memory)
    page.reload(wait_until="networkidle")
    assert root(page) == {}
    expect(page.get_by_text("見やすくする")).to_be_visible()
    assert log.complaints == []


def test_the_choice_is_set_before_anything_is_drawn(open_page: Opener, address: str) -> None:
    """The early script stands above the styles and is no module: modules wait until the page is read."""
    page = open_page(address)
    early = page.locator('head script[src*="comfort-early"]')
    assert [early.get_attribute(name) for name in ("type", "defer", "async")] == [None, None, None]
    assert early.evaluate("e => e.compareDocumentPosition(document.querySelector('link[rel=stylesheet]'))") == 4


def test_today_is_marked_in_the_browser_and_past_days_step_back(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/")
    today = page.locator('.week-strip > li[data-date="2026-11-24"]')
    expect(today).to_have_class("is-today")
    expect(today.locator(".noren span").first).to_have_text("きょう")
    page.clock.set_fixed_time("2026-11-26T09:00:00+09:00")
    page.reload()
    expect(page.locator('.week-strip > li[data-date="2026-11-25"]')).to_be_hidden()
    expect(page.locator('.week-strip > li[data-date="2026-11-26"]')).to_have_class("is-today")
    expect(page.locator('.week-strip > li[data-date="2026-11-27"] .noren span').first).to_have_text("あす")


def test_the_home_page_shows_what_is_on_today_long_after_its_build(
    open_page: Opener, address: str, sample_site: Path, log: Log
) -> None:
    page = open_page(address)
    expect(page.locator("#by-today")).to_have_text("きょうある所", use_inner_text=True)
    page.clock.set_fixed_time("2026-12-02T00:30:00+09:00")  # still the first of December in London
    page.reload(wait_until="networkidle")
    day = json.loads((sample_site / "days" / "2026-12-02.json").read_text())
    expect(page.locator("#by-today")).to_have_text("きょうある所", use_inner_text=True)
    shown = page.locator("#today .service-row").evaluate_all("rows => rows.map(row => row.dataset.serviceId)")
    assert shown == [service["id"] for service in day["services"]]
    assert shown
    expect(page.locator(".today-board")).to_contain_text(re.compile(r"きょう\s*2\s*水曜日"), use_inner_text=True)
    expect(page.locator(".today-board .count")).to_have_text(f"{day['count']}か所")
    page.locator("#today .service-row a").first.click()
    expect(page.locator("h1")).to_be_visible()
    assert log.complaints == []


def test_paper_keeps_month_and_day_where_the_screen_says_today(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/")
    noren = page.locator('.week-strip > li[data-date="2026-11-24"] > .noren')
    expect(noren).to_contain_text("きょう", use_inner_text=True)
    page.emulate_media(media="print")
    expect(noren).to_contain_text("11月", use_inner_text=True)
    assert page.locator("body").inner_text().count("きょう") == 0
    page.emulate_media(media="screen")
    page.goto(address, wait_until="networkidle")
    page.clock.set_fixed_time("2026-12-02T09:00:00+09:00")
    page.reload(wait_until="networkidle")
    page.emulate_media(media="print")
    expect(page.locator("#by-today")).to_have_text("12月2日(水)にある所", use_inner_text=True)


def test_a_home_page_too_old_to_know_today_says_so(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(address)
    page.clock.set_fixed_time("2027-04-01T09:00:00+09:00")
    page.reload(wait_until="networkidle")
    expect(page.locator("main")).not_to_contain_text("11月24日")
    expect(page.locator("#today")).to_contain_text("お確かめください")
    assert log.complaints == []


@pytest.mark.parametrize("path", ["districts/wakaba/", "services/wk-g03/"])
def test_a_page_built_long_ago_says_that_its_days_are_over(path: str, open_page: Opener, address: str) -> None:
    page = open_page(address + path)
    over = page.get_by_text("この先の予定は、まだここにありません")
    expect(over).to_have_count(0)
    page.clock.set_fixed_time("2027-04-20T09:00:00+09:00")
    page.reload()
    expect(over).to_be_visible()
