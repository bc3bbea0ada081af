"""The map with the keyboard, with the list and without its parts."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect
from tests.browser.conftest import Log
from tests.browser.pins import DISTRICT, PIN, SLIP, focused, single, with_map
from tests.browser.test_pages import violations

Opener = Callable[..., Page]


@pytest.fixture
def page(open_page: Opener, address: str) -> Page:
    return with_map(open_page(address + DISTRICT))


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


def test_a_cluster_that_never_parts_lists_its_records_by_number(page: Page) -> None:
    clusters = page.locator(f'{PIN}[aria-label*="集まる所"]')
    for _ in range(12):
        closed = page.locator(f'{PIN}[aria-label*="まとまり"]')
        if clusters.count() or not closed.count():
            break
        closed.first.press("Enter")
    name = clusters.first.get_attribute("aria-label") or ""
    clusters.first.press("Enter")
    told = page.locator(f"{SLIP} li > a:first-child").all_inner_texts()
    assert [line.split("番")[0] for line in told] == re.findall(r"(\d+)番", name)
    assert len(told) > 1
    assert focused(page) == "slip"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == name


def test_on_a_wide_screen_a_slip_stands_above_its_pin_inside_the_map_and_a_tall_one_under_the_map(
    open_page: Opener, address: str
) -> None:
    opened = open_page(address + DISTRICT, width=1280)
    links = opened.locator('[data-service-id] a[href="#map"]')
    for number in range(0, links.count(), 3):
        links.nth(number).click()
        slip, pin = opened.locator(SLIP).bounding_box(), opened.locator(f"{PIN}.is-open").bounding_box()
        frame = opened.locator(".map").bounding_box()
        assert slip and pin and frame
        if opened.locator(f"{SLIP}.is-docked").count():
            assert slip["y"] >= frame["y"] + frame["height"] - 2
        else:
            assert slip["y"] + slip["height"] <= pin["y"]
            assert slip["height"] <= 0.6 * frame["height"]
            assert slip["y"] >= frame["y"]
        assert pin["y"] + pin["height"] <= frame["y"] + frame["height"] + 1


def test_the_numbers_of_the_pins_are_those_of_the_list(page: Page) -> None:
    said = page.evaluate(
        "async () => { const { features } = await (await fetch(document.querySelector('[data-map]').dataset.pins)).json();"
        " return features.map(f => [String(f.properties.number), f.id]) }"
    )
    cards = page.locator(".service-card").evaluate_all(
        "cards => cards.map(card => [card.querySelector('h4 > b').textContent, card.dataset.serviceId])"
    )
    assert said
    assert [pair for pair in said if pair not in cards] == []


def test_every_control_speaks_japanese_and_says_when_it_can_do_no_more(page: Page) -> None:
    assert page.locator(".leaflet-control a, .leaflet-popup").count() == 0  # Leaflet's own, which speak English
    tools = page.get_by_role("group", name="地図の拡大と縮小").get_by_role("button")
    assert tools.all_inner_texts() == ["拡大", "縮小", "全体"]
    for _ in range(3):
        tools.nth(1).press("Enter")
    expect(tools.nth(1)).to_have_attribute("aria-disabled", "true")
    expect(tools.nth(1)).to_be_focused()


def test_a_map_that_cannot_be_fetched_says_so_and_leaves_the_list(open_page: Opener, address: str) -> None:
    opened = open_page(address + DISTRICT)
    opened.route("**/services.geojson", refuse)
    opened.get_by_role("button", name="地図を見る").click()
    expect(opened.locator(".map-said")).to_contain_text("地図を読みこめませんでした")
    assert opened.locator(".service-card").count() > 10


def refuse(route: Route) -> None:
    route.fulfill(status=500, body="")


def test_tab_order_is_kept_after_zooming_with_the_focus_on_a_pin(page: Page) -> None:
    page.locator(f'{PIN}[aria-label*="まとまり"]').first.press("Enter")
    assert focused(page) == "pin"
    page.wait_for_timeout(100)
    orders = page.locator(PIN).evaluate_all("pins => pins.map(pin => Number(pin.dataset.order))")
    assert orders == sorted(orders)
    assert len(orders) > 2
    assert focused(page) == "pin"


def test_tab_walks_from_the_map_to_its_pins_and_the_keyboard_alone_reads_one(page: Page) -> None:
    page.locator(".map").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement === document.querySelector('.leaflet-marker-icon')")
    for _ in range(12):
        if page.evaluate("!/まとまり/.test(document.activeElement.getAttribute('aria-label'))"):
            break
        page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert focused(page) == "slip"
    page.keyboard.press("Escape")
    assert focused(page) == "pin"


def test_a_slip_of_several_records_leads_to_each_of_their_cards(page: Page) -> None:
    card = page.locator(".service-card", has=page.locator('a[href="#map"]')).first
    card.locator('a[href="#map"]').press("Enter")
    lines = page.locator(".slip li")
    assert lines.count() > 1
    for number in range(lines.count()):
        card.locator('a[href="#map"]').press("Enter")
        line = lines.nth(number)
        number_in_list = line.locator("a").first.inner_text().split("番")[0]
        line.get_by_role("link", name="一覧で見る").press("Enter")
        assert focused(page) == "card"
        badge = "document.activeElement.closest('.service-card').querySelector('h4 > b').textContent"
        assert page.evaluate(badge) == number_in_list


def test_hiding_the_map_and_showing_it_again_fetches_nothing_twice(page: Page, log: Log) -> None:
    asked = len(log.requests)
    button = page.locator("[data-map] > button")
    button.click()
    expect(page.locator(".map")).to_be_hidden()
    expect(button).to_have_accessible_name("地図を見る")
    assert button.get_attribute("aria-expanded") is None  # its words change: a state beside them would say the opposite
    button.click()
    expect(page.locator(PIN).first).to_be_visible()
    assert len(log.requests) == asked
