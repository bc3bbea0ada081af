"""見やすくする: the reader's choice is remembered in the browser and set before anything is drawn."""

from collections.abc import Callable

from playwright.sync_api import Page, expect
from tests.browser.conftest import Log

Opener = Callable[..., Page]


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


def test_large_text_is_larger(open_page: Opener, address: str) -> None:
    page = open_page(address)
    size = "parseFloat(getComputedStyle(document.querySelector('.lead')).fontSize)"
    before = page.evaluate(size)
    page.get_by_text("見やすくする").click()
    page.get_by_role("button", name="大", exact=True).click()
    assert before >= 18
    assert page.evaluate(size) > before


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


def test_a_page_built_on_another_day_keeps_its_date(open_page: Opener, address: str) -> None:
    page = open_page(address)
    expect(page.locator("#by-today")).to_have_text("きょうある所")
    page.clock.set_fixed_time("2026-11-26T09:00:00+09:00")
    page.reload()
    expect(page.locator("#by-today")).to_contain_text("11月24日")
