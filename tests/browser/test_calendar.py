"""The calendar in the browser: the right day is marked and days that are over are quiet."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import MAP, Log, served
from tests.browser.test_pages import overflow, violations
from tests.conftest import SiteOf

Opener = Callable[..., Page]
OVER = "きょうの予定は、まだここにありません。"
NO_MORE = "この先の予定は、まだここにありません。"


def at(page: Page, day: date, url: str) -> Page:
    """The page as it is met at nine in the morning of that day, in Japan."""
    page.clock.set_fixed_time(datetime(day.year, day.month, day.day, 0, 0, tzinfo=UTC))
    page.goto(url, wait_until="networkidle")
    return page


def todays_cells(page: Page) -> list[str | None]:
    return [cell.get_attribute("data-date") for cell in page.locator('.cal td[aria-current="date"]').all()]


def rows(page: Page, listing: str) -> list[str | None]:
    """The dates of a list's rows that are still shown."""
    return [row.get_attribute("data-date") for row in page.locator(f"{listing} > li:visible").all()]


@pytest.fixture(scope="module")
def before_the_holiday(site_of: SiteOf) -> Iterator[str]:
    """The sample town's site as it was built three days before 勤労感謝の日."""
    with served(site_of(date(2026, 11, 20)), MAP) as address:
        yield address


def test_on_a_holiday_its_cell_is_today_and_says_what_is_off_and_where_it_has_gone(
    before_the_holiday: str, open_page: Opener, log: Log
) -> None:
    url = f"{before_the_holiday}districts/wakaba/calendar/"
    holiday = date(2026, 11, 23)
    page = at(open_page(url, width=1280), holiday, url)
    assert todays_cells(page) == ["2026-11-23"]
    cell = page.locator('.cal td[data-date="2026-11-23"]')
    expect(cell).to_contain_text("きょう 勤労感謝の日")
    expect(cell.locator(".is-off", has_text="ふれあい食事会")).to_contain_text("24日(火)に変更")
    expect(page.locator('.cal td[data-date="2026-11-24"]')).to_contain_text("23日(月)から変更")
    assert page.locator(".cal td.is-past").count() == 22
    phone = at(open_page(url, width=375), holiday, url)
    assert rows(phone, ".cal-list .week-strip")[:2] == ["2026-11-23", "2026-11-24"]
    expect(phone.locator('.week-strip > li[data-date="2026-11-23"]')).to_contain_text("勤労感謝の日")
    assert log.complaints == []


def test_on_a_holiday_the_other_pages_show_the_day_too(before_the_holiday: str, open_page: Opener) -> None:
    holiday = date(2026, 11, 23)
    page = open_page(before_the_holiday)
    at(page, holiday, f"{before_the_holiday}districts/wakaba/")
    assert rows(page, "#week .week-strip")[0] == "2026-11-23"
    assert (
        "ふれあい食事会" in page.locator("#week .week-strip > li:visible").first.locator(".is-off").first.inner_text()
    )
    at(page, holiday, before_the_holiday)
    expect(page.locator("[data-until] h2")).to_contain_text("きょうある所")
    assert page.locator(".today-board time").get_attribute("datetime") == "2026-11-23"
    at(page, holiday, f"{before_the_holiday}services/wk-g03/")
    assert rows(page, ".next-days")[:2] == ["2026-11-23", "2026-11-24"]
    expect(page.locator(".next-days > li:visible").first).to_contain_text("休み")


def test_on_the_last_day_of_the_year_only_that_day_is_left(address: str, open_page: Opener) -> None:
    last = date(2026, 12, 31)
    url = f"{address}districts/wakaba/calendar/"
    page = at(open_page(url, width=1280), last, url)
    assert todays_cells(page) == ["2026-12-31"]
    assert page.locator(".cal td.is-past").count() == 30 + 30
    expect(page.locator(".cal-over")).to_have_count(0)
    phone = at(open_page(url, width=375), last, url)
    assert rows(phone, ".cal-list .week-strip") == ["2026-12-31"]
    expect(phone.locator(".week-strip > li:visible .noren")).to_contain_text("休み")


def test_on_the_last_day_of_the_year_the_other_pages_know_what_they_know(address: str, open_page: Opener) -> None:
    last = date(2026, 12, 31)
    page = open_page(address)
    at(page, last, f"{address}districts/wakaba/")
    expect(page.locator("#week .week-strip > li")).to_have_count(7)
    assert rows(page, "#week .week-strip")[0] == "2026-12-31"
    at(page, last, address)
    expect(page.locator("[data-until]")).not_to_contain_text("11月24日")
    expect(page.locator("[data-until]")).not_to_contain_text(OVER)
    at(page, last, f"{address}services/wk-g01/")
    assert all(str(day) >= "2026-12-31" for day in rows(page, ".next-days"))


@pytest.mark.parametrize("width", [375, 1280])
def test_past_the_months_shown_the_calendar_says_so_once(width: int, address: str, open_page: Opener, log: Log) -> None:
    url = f"{address}districts/wakaba/calendar/"
    for day in (date(2027, 1, 1), date(2027, 1, 11), date(2027, 4, 1)):
        page = at(open_page(url, width=width), day, url)
        assert todays_cells(page) == []
        said = [NO_MORE in text or OVER in text for text in page.locator("main p:visible").all_inner_texts()]
        assert said.count(True) == 1
        assert rows(page, ".cal-list .week-strip") == []
    assert violations(page) == []
    assert log.complaints == []


def test_past_the_days_built_in_every_page_says_that_it_does_not_know(address: str, open_page: Opener) -> None:
    late = date(2027, 4, 1)
    page = open_page(address)
    for path, words in (("districts/wakaba/", NO_MORE), ("", OVER), ("services/wk-g01/", NO_MORE)):
        at(page, late, address + path)
        expect(page.locator("main")).to_contain_text(words)
        marked = page.evaluate(
            "[...document.querySelectorAll('.is-today')].map((each) => each.dataset.date ?? each.dateTime)"
        )
        assert set(marked) <= {str(late)}


@pytest.mark.parametrize("width, table, listed", [(375, 0, 1), (640, 0, 1), (800, 2, 0), (1280, 2, 0)])
def test_a_reader_meets_the_days_once(width: int, table: int, listed: int, address: str, open_page: Opener) -> None:
    page = open_page(f"{address}districts/wakaba/calendar/", width=width)
    assert page.locator("table.cal:visible").count() == table
    assert page.locator(".cal-list:visible").count() == listed
    assert page.get_by_role("table").count() == table


@pytest.mark.parametrize("width", [375, 800, 1280])
@pytest.mark.parametrize("choice", [{"size": "largest"}, {"size": "large", "ruby": "on"}, {"contrast": "high"}])
def test_comfort_keeps_the_calendar_accessible_and_narrow(
    width: int, choice: dict[str, str], address: str, open_page: Opener
) -> None:
    page = open_page(f"{address}districts/hikarigaoka/calendar/", width=width)
    page.evaluate("choice => Object.assign(document.documentElement.dataset, choice)", choice)
    assert overflow(page) <= 0
    assert violations(page) == []


def test_no_cell_spills_into_the_next(address: str, open_page: Opener) -> None:
    for width in (768, 1024, 1150, 1280):
        page = open_page(f"{address}districts/hikarigaoka/calendar/", width=width)
        spilt = "cells => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.innerText)"
        assert page.locator(".cal td").evaluate_all(spilt) == []
