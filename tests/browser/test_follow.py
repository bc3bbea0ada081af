"""ついてくるもの: what was asked of a list goes along to its calendar, and into another language, and is part of no request."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import Log

Opener = Callable[..., Page]
FILTERED = "districts/wakaba/?weekday=tue&feature=free"


def ids(page: Page, rows: str) -> set[str]:
    return set(page.eval_on_selector_all(rows, "all => all.map(each => each.href.split('/').at(-2))"))


@pytest.mark.parametrize("width", [375, 1280])
def test_the_calendar_shows_what_the_list_was_narrowed_to(
    width: int, open_page: Opener, address: str, log: Log
) -> None:
    page = open_page(address + FILTERED, width=width)
    expect(page.locator("[data-sift] [role=status]")).to_contain_text("条件に合うもの")
    wanted = set(
        page.eval_on_selector_all(
            ".service-card", "all => all.filter(each => each.checkVisibility()).map(each => each.dataset.serviceId)"
        )
    )
    assert 0 < len(wanted) < 20
    page.get_by_role("link", name="カレンダー", exact=True).click()
    expect(page.locator(".cal-only")).to_contain_text("すべての予定を見る")
    rows = ":is(.cal li, .cal-list .event, .mentions > li)"
    shown = ids(page, f"{rows}:not([hidden]) a[href*='/services/']")
    assert shown == wanted & ids(page, f"{rows} a[href*='/services/']")  # not all of the town's are in a calendar
    assert f"この地区の{len(shown)}件" in page.locator(".cal-only").inner_text()
    assert page.locator(".cal-list .week-strip > li:not([hidden]):not(:has(.event:not([hidden])))").count() == 0
    for heading in page.locator(".cal-below section:has(.mentions):visible").all():
        assert str(heading.locator(".mentions > li:visible").count()) in heading.locator("h2").inner_text()
    assert [url for url in log.requests if any(one in url.partition("services/")[0] for one in wanted)] == []
    page.get_by_role("link", name="すべての予定を見る").click()
    expect(page.locator(".cal-only")).to_have_count(0)
    assert len(ids(page, ":is(.cal li, .cal-list .event):not([hidden]) a[href*='/services/']")) > len(wanted)


def test_what_was_asked_goes_along_into_another_language(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}search/?q=体操&weekday=tue")
    expect(page.locator(".answer [data-service-id]").first).to_be_visible()
    count = page.locator(".answer [data-service-id]:visible").count()
    page.locator(".languages summary").click() if page.locator(".languages summary").is_visible() else None
    page.get_by_role("link", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("searchbox")).to_have_value("体操")
    expect(page.locator(".answer [data-service-id]:visible")).to_have_count(count)
    assert [url for url in log.requests if "/en/" in url and "q=" in url] == []


def test_a_list_that_was_given_goes_along_into_another_language(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}kept/?ids=wk-g01,wk-s01")
    expect(page.locator(".kept-list > li")).to_have_count(2)
    page.locator(".languages summary").click() if page.locator(".languages summary").is_visible() else None
    page.get_by_role("link", name="Tiếng Việt").click()
    expect(page.locator("html")).to_have_attribute("lang", "vi")
    expect(page.locator(".kept-list > li")).to_have_count(2)
