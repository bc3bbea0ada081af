"""The map with the keyboard, with the list and without its parts."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect
from tests.browser.conftest import Log
from tests.browser.test_pages import violations

DISTRICT = "districts/wakaba/"
PIN = ".leaflet-marker-icon"
SLIP = ".slip"
Opener = Callable[..., Page]


@pytest.fixture
def page(open_page: Opener, address: str) -> Page:
    """A phone with the map opened."""
    opened = open_page(address + DISTRICT)
    opened.get_by_role("button", name="地図を見る").click()
    expect(opened.locator(PIN).first).to_be_visible()
    return opened


def focused(page: Page) -> str:
    """What has the focus, in words: "body" would be nothing."""
    return str(
        page.evaluate(
            "() => { const e = document.activeElement;"
            " return e === document.body ? 'body' : e.matches('.leaflet-marker-icon') ? 'pin'"
            " : e.closest('.slip') ? 'slip' : e.closest('.service-card') ? 'card' : e.matches('.map') ? 'map' : e.tagName }"
        )
    )


def single(page: Page) -> str:
    """The accessible name of some pin that stands for one record."""
    names = page.locator(PIN).evaluate_all("pins => pins.map(pin => pin.getAttribute('aria-label'))")
    return str(next(name for name in names if "番 " in name and "件" not in name))


def test_the_parts_of_the_map_are_fetched_only_when_it_is_asked_for(open_page: Opener, address: str, log: Log) -> None:
    opened = open_page(address + DISTRICT)
    assert not [url for url in log.requests if "leaflet" in url or url.endswith(".geojson")]
    opened.get_by_role("button", name="地図を見る").click()
    expect(opened.locator(PIN).first).to_be_visible()
    assert [url for url in log.requests if "leaflet" in url]
    assert [url for url in log.requests if not url.startswith((address, "data:"))] == []
    assert log.complaints == []


@pytest.mark.parametrize("width", [375, 1280])
def test_map_slip_and_clusters_please_axe(width: int, open_page: Opener, address: str, log: Log) -> None:
    opened = open_page(address + DISTRICT, width=width)
    if width == 375:
        opened.get_by_role("button", name="地図を見る").click()
    opened.locator("#map").scroll_into_view_if_needed()
    expect(opened.locator(PIN).first).to_be_visible()
    assert violations(opened) == []
    opened.locator(PIN, has_text="件").first.press("Enter")
    assert violations(opened) == []
    opened.locator('[data-service-id] a[href="#map"]').first.click()
    expect(opened.locator(SLIP)).to_be_visible()
    assert violations(opened) == []
    assert log.complaints == []


def test_tab_meets_the_pins_in_the_order_of_their_numbers(page: Page) -> None:
    orders = page.locator(PIN).evaluate_all("pins => pins.map(pin => Number(pin.dataset.order))")
    assert orders == sorted(orders)
    assert len(orders) > 2


def test_enter_opens_a_pin_and_esc_returns_to_it(page: Page) -> None:
    name = single(page)
    pin = page.locator(f'{PIN}[aria-label="{name}"]')
    pin.focus()
    page.keyboard.press("Enter")
    expect(page.locator(SLIP)).to_contain_text(name.split(" ")[1])
    assert focused(page) == "slip"
    page.keyboard.press("Escape")
    expect(page.locator(SLIP)).to_have_count(0)
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == name


def test_the_cross_closes_a_slip_and_returns_to_the_pin(page: Page) -> None:
    name = single(page)
    page.locator(f'{PIN}[aria-label="{name}"]').press("Enter")
    page.get_by_role("button", name="閉じる").click()
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == name


def test_opening_a_cluster_keeps_the_focus_on_the_map(page: Page) -> None:
    for _ in range(12):  # as deep as it goes
        cluster = page.locator(f'{PIN}[aria-label*="まとまり"]')
        if not cluster.count():
            break
        cluster.first.press("Enter")
        assert focused(page) in ("pin", "map")
    assert focused(page) in ("pin", "map")


def test_a_card_opens_its_pin_and_the_slip_leads_back_to_the_card(page: Page) -> None:
    card = page.locator(".service-card", has=page.locator('a[href="#map"]')).nth(3)
    name = card.locator("h4 a").inner_text()
    card.locator('a[href="#map"]').press("Enter")
    expect(page.locator(SLIP)).to_contain_text(name)
    assert focused(page) == "slip"
    expect(card).to_have_class(re.compile("is-picked"))


def test_the_numbers_of_the_pins_are_those_of_the_list(page: Page) -> None:
    said = page.evaluate(
        "async () => { const { features } = await (await fetch(document.querySelector('[data-map]').dataset.pins)).json();"
        " return features.map(f => [String(f.properties.number), f.id]) }"
    )
    cards = page.locator(".service-card").evaluate_all(
        "cards => cards.map(card => [card.querySelector('.badge').textContent, card.dataset.serviceId])"
    )
    assert said
    assert [pair for pair in said if pair not in cards] == []


def test_every_control_speaks_japanese(page: Page) -> None:
    labels = page.locator(".leaflet-control a").evaluate_all("links => links.map(l => l.getAttribute('aria-label'))")
    assert labels == ["地図を大きくする", "地図を小さくする"]


def test_one_finger_scrolls_the_page_and_two_fingers_zoom_the_map(open_page: Opener, address: str) -> None:
    opened = open_page(address + DISTRICT, has_touch=True, is_mobile=True)
    opened.get_by_role("button", name="地図を見る").tap()
    expect(opened.locator(PIN).first).to_be_visible()
    assert opened.locator(".map").evaluate("map => getComputedStyle(map).touchAction") == "pan-x pan-y"


def test_a_map_that_cannot_be_fetched_says_so_and_leaves_the_list(open_page: Opener, address: str) -> None:
    opened = open_page(address + DISTRICT)
    opened.route("**/services.geojson", refuse)
    opened.get_by_role("button", name="地図を見る").click()
    expect(opened.get_by_role("status").first).to_contain_text("地図を読みこめませんでした")
    assert opened.locator(".service-card").count() > 10


def refuse(route: Route) -> None:
    route.fulfill(status=500, body="")


def test_paper_shows_every_pin_by_itself(page: Page, sample_site: Path) -> None:
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    shown = page.locator(PIN).count()
    clusters = page.locator(f'{PIN}[aria-label*="まとまり"]').count()
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert clusters == 0
    assert shown > page.locator(PIN).count()
    assert (sample_site / DISTRICT / "services.geojson").is_file()
