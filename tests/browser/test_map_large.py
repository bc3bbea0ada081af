"""The large map: the whole window, on any telephone, with a clear way back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import Log
from tests.browser.pins import DISTRICT, PIN, SLIP, focused, map_of, show
from tests.browser.test_map_view import touch
from tests.browser.test_pages import SMALL_TARGETS, violations

Opener = Callable[..., Page]
LARGE, BACK = "地図を大きく", "もとの大きさに"


@pytest.fixture(params=[375, 1280])
def page(request: pytest.FixtureRequest, open_page: Opener, address: str) -> Page:
    opened = open_page("about:blank", width=request.param)
    if request.param == 375:  # an iPhone
        opened.add_init_script("delete Element.prototype.requestFullscreen; delete window.CloseWatcher")
    opened.goto(address + DISTRICT, wait_until="networkidle")
    return map_of(opened)


def enlarged(page: Page) -> Page:
    page.get_by_role("button", name=LARGE).click()
    expect(page.get_by_role("button", name=BACK)).to_be_focused()
    return page


def test_the_map_fills_the_window_and_the_page_rests(page: Page) -> None:
    before = page.evaluate("scrollY")
    enlarged(page)
    box = page.get_by_role("dialog", name="大きな地図").bounding_box()
    assert box == {"x": 0, "y": 0, **page.viewport_size}  # type: ignore[dict-item]
    plane = page.locator(".map").bounding_box()
    assert plane is not None
    assert plane["height"] > 0.6 * page.viewport_size["height"]  # type: ignore[index]
    page.mouse.wheel(0, 600)
    page.wait_for_timeout(150)
    assert page.evaluate("scrollY") == 0  # nothing to scroll
    for _ in range(60):
        page.keyboard.press("Tab")
        assert page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('.is-large')"
        )
    page.get_by_role("button", name=BACK).click()
    assert page.evaluate("scrollY") == before
    expect(page.get_by_role("button", name=LARGE)).to_be_focused()
    assert page.evaluate("[...document.querySelectorAll('[inert]')].length") == 0


def test_esc_closes_the_slip_first_and_then_the_large_map(page: Page) -> None:
    enlarged(page)
    pin = page.locator(f'{PIN}:not([aria-label*="まとまり"])').first
    name = pin.get_attribute("aria-label")
    pin.press("Enter")
    assert focused(page) == "slip"
    expect(page.locator(SLIP)).to_be_in_viewport()
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == name
    expect(page.get_by_role("button", name=BACK)).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name=LARGE)).to_be_focused()


def test_the_pin_of_an_open_slip_is_not_under_it(page: Page) -> None:
    enlarged(page)
    page.locator(f'{PIN}:not([aria-label*="まとまり"])').first.press("Enter")
    assert not covered(page)
    page.get_by_role("button", name="全体", exact=True).click()
    for number in range(page.locator(PIN).count()):
        page.locator(PIN).nth(number).press("Enter")
        assert not page.locator(SLIP).count() or not covered(page)
        page.get_by_role("button", name="全体", exact=True).click()


def covered(page: Page) -> bool:
    """Is the opened pin under its slip? Measured, and the slip closed again."""
    page.wait_for_timeout(350)  # nothing glides on
    pin, slip = page.locator(f"{PIN}.is-open").bounding_box(), page.locator(SLIP).bounding_box()
    assert pin and slip
    page.keyboard.press("Escape")
    is_beside = pin["x"] + pin["width"] <= slip["x"] or slip["x"] + slip["width"] <= pin["x"]
    return not (is_beside or pin["y"] + pin["height"] <= slip["y"] + 1 or slip["y"] + slip["height"] <= pin["y"] + 1)


def test_the_way_from_the_large_map_to_the_list_leaves_it(page: Page) -> None:
    enlarged(page)
    page.locator(f'{PIN}:not([aria-label*="まとまり"])').first.press("Enter")
    page.locator(SLIP).get_by_role("link", name="一覧で見る").first.click()
    expect(page.get_by_role("dialog", name="大きな地図")).to_have_count(0)
    assert focused(page) == "card"
    expect(page.locator(":focus")).to_be_in_viewport()


def test_the_large_map_pleases_axe_and_the_thumb_in_every_state(page: Page, log: Log) -> None:
    enlarged(page)
    assert violations(page) == []
    page.locator(f'{PIN}[aria-label*="まとまり"]').first.press("Enter")
    assert violations(page) == []
    page.locator(f'{PIN}:not([aria-label*="まとまり"])').first.press("Enter")
    expect(page.locator(SLIP)).to_be_visible()
    assert violations(page) == []
    assert page.evaluate(SMALL_TARGETS) == []
    show(page, ["wk-g01", "wk-g05"])
    assert violations(page) == []
    assert log.complaints == []


def test_the_map_comes_back_as_it_was(page: Page) -> None:
    def view() -> list[float]:
        return [
            round(number, 3)
            for number in page.evaluate(
                "(c => [c.lat, c.lng, map_district_map.getZoom()])(map_district_map.getCenter())"
            )
        ]

    before = view()
    for _ in range(3):
        enlarged(page)
        page.get_by_role("button", name=BACK).click()
    after = view()
    assert after[2] == before[2]
    assert after[:2] == pytest.approx(before[:2], abs=0.002)


def test_printing_from_the_large_map_prints_the_page(page: Page) -> None:
    enlarged(page)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".is-large, .is-still").count() == 0
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(page.locator(PIN).first).to_be_visible()


def test_one_finger_moves_the_large_map_and_two_zoom_it(open_page: Opener, address: str) -> None:
    page = enlarged(map_of(open_page(address + DISTRICT, has_touch=True, is_mobile=True)))
    centre = "(c => [c.lat, c.lng])(map_district_map.getCenter())"
    before, zoom = page.evaluate(centre), page.evaluate("map_district_map.getZoom()")
    touch(page, [[(100, 560 - 12 * step)] for step in range(10)])
    assert page.evaluate(centre) != before
    touch(page, [[(150 - 8 * step, 450), (200 + 8 * step, 450)] for step in range(10)])
    assert page.evaluate("map_district_map.getZoom()") > zoom
    page.get_by_role("button", name=BACK).tap()
    scroll = page.evaluate(
        "() => { document.querySelector('.map').scrollIntoView({ block: 'center' }); return scrollY; }"
    )
    touch(page, [[(100, 500 - 20 * step)] for step in range(10)])
    assert page.evaluate("scrollY") > scroll + 100  # in the page, one finger scrolls the page again


def test_a_window_as_low_as_at_400_percent_keeps_the_map_usable(open_page: Opener, address: str) -> None:
    page = enlarged(map_of(open_page(address + DISTRICT, width=320, height=256)))
    plane = page.locator(".map").bounding_box()
    assert plane is not None
    assert plane["height"] >= 180
    assert page.evaluate("(box => box.scrollWidth - box.clientWidth)(document.querySelector('.is-large'))") <= 0


def test_two_fingers_beside_the_map_zoom_the_page(open_page: Opener, address: str) -> None:
    page = map_of(open_page(address + DISTRICT, has_touch=True, is_mobile=True))
    page.evaluate("document.querySelector('#list').scrollIntoView()")
    page.evaluate("document.querySelector('.map-after').scrollIntoView({ block: 'center' })")
    box = page.locator(".map-count").bounding_box()
    assert box is not None
    y = int(box["y"] + 5)
    touch(page, [[(150 - 8 * step, y), (200 + 8 * step, y)] for step in range(10)])
    assert page.evaluate("visualViewport.scale") > 1.2


def test_the_browsers_back_closes_it_and_stays_on_the_page(page: Page) -> None:
    where = page.url
    enlarged(page)
    page.go_back()
    expect(page.get_by_role("dialog", name="大きな地図")).to_have_count(0)
    expect(page.get_by_role("button", name=LARGE)).to_be_focused()
    assert page.url == where
    enlarged(page)
    page.get_by_role("button", name=BACK).click()
    expect(page.get_by_role("button", name=LARGE)).to_be_focused()
    page.wait_for_function("history.state === null")
    page.go_back()
    assert page.url == "about:blank"
