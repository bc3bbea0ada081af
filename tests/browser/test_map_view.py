"""What of the map is in view: its zoom, fingers and mouse, tiles, and paper."""

import base64
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect
from tests import a_town
from tests.browser.conftest import Log, served
from tests.browser.pins import DISTRICT, PIN, SLIP, numbers, with_map
from tests.browser.test_pages import SMALL_TARGETS, violations

from tsudoi import build, write

Opener = Callable[..., Page]


@pytest.fixture
def page(open_page: Opener, address: str) -> Page:
    return with_map(open_page(address + DISTRICT))


@pytest.mark.parametrize("width", [375, 1280])
def test_without_tiles_no_card_ends_on_a_map_without_the_districts_outline(
    width: int, open_page: Opener, address: str
) -> None:
    opened = open_page(address + DISTRICT, width=width)
    opened.locator("#map").scroll_into_view_if_needed()
    if width == 375:
        opened.get_by_role("button", name="地図を見る").click()
    expect(opened.locator(PIN).first).to_be_visible()
    first = opened.evaluate("map_district_map.getZoom()")
    links = opened.locator('[data-service-id] a[href="#map"]')
    for number in range(links.count()):
        links.nth(number).click()
        title = links.nth(number).evaluate("link => link.closest('.service-card').querySelector('h4 a').innerText")
        expect(opened.locator(SLIP)).to_contain_text(title)
        assert opened.evaluate("map_district_map.getZoom()") <= first + 2.5
        assert opened.evaluate(EDGE_IN_VIEW)
    assert opened.locator(".leaflet-cluster-spider-leg").count() == 0


EDGE_IN_VIEW = """() => {
  let corners = [];
  map_district_map.eachLayer((layer) => { if (layer.getLatLngs) { corners.push(...layer.getLatLngs().flat(3)); } });
  return corners.some((corner) => map_district_map.getBounds().contains(corner));
}"""


def test_paper_shows_every_pin_with_all_its_numbers_and_the_screen_comes_back(page: Page) -> None:
    before = faces(page)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    on_paper = [int(number) for face in faces(page) for number in face.split("・")]
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(page.locator(PIN)).to_have_count(len(before))
    assert sorted(on_paper) == numbers(page)
    assert faces(page) == before


def faces(page: Page) -> list[str]:
    return page.locator(PIN).all_text_contents()


@pytest.mark.parametrize("width", [375, 1280])
def test_pins_do_not_cover_each_other_at_any_zoom(width: int, open_page: Opener, address: str) -> None:
    opened = open_page(address + DISTRICT, width=width)
    if width == 375:
        opened.get_by_role("button", name="地図を見る").click()
    opened.locator("#map").scroll_into_view_if_needed()
    expect(opened.locator(PIN).first).to_be_visible()
    for _ in range(6):
        assert opened.evaluate(NEAREST) >= 44
        opened.evaluate("map_district_map.setZoom(map_district_map.getZoom() + .75, { animate: false })")


NEAREST = """() => {
  const boxes = [...document.querySelectorAll('.leaflet-marker-icon')].map((pin) => pin.getBoundingClientRect());
  const gap = (a, b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
  return Math.min(...boxes.flatMap((a, at) => boxes.slice(0, at).map((b) => gap(a, b))));
}"""


@pytest.mark.criterion("2.5.1", "2.5.7")
def test_the_button_for_the_whole_shows_every_pin_also_those_outside_the_district(page: Page) -> None:
    for _ in range(3):
        page.get_by_role("button", name="拡大", exact=True).click()
    page.get_by_role("button", name="全体", exact=True).click()
    shown = page.evaluate(WHOLE)
    assert shown["outline"]
    assert shown["pins"] == len(numbers(page))
    zoom = page.evaluate("map_district_map.getZoom()")
    page.get_by_role("button", name="拡大", exact=True).click()
    page.get_by_role("button", name="全体", exact=True).click()
    assert page.evaluate("map_district_map.getZoom()") == zoom


WHOLE = """async () => {
  const { features } = await (await fetch(document.querySelector('[data-map]').dataset.pins)).json();
  const seen = map_district_map.getBounds();
  let outline = null;
  map_district_map.eachLayer((layer) => { if (layer.options.className === 'map-outline') { outline = layer.getBounds(); } });
  const inside = features.filter(({ geometry: { coordinates: [lon, lat] } }) => seen.contains([lat, lon]));
  return { outline: seen.contains(outline), pins: inside.length };
}"""


def test_a_finger_on_the_map_scrolls_the_page_and_two_fingers_zoom_the_map(open_page: Opener, address: str) -> None:
    opened = open_page(address + DISTRICT, has_touch=True, is_mobile=True)
    opened.get_by_role("button", name="地図を見る").tap()
    expect(opened.locator(PIN).first).to_be_visible()
    scroll, zoom = opened.evaluate(IN_THE_MIDDLE), opened.evaluate("map_district_map.getZoom()")
    touch(opened, [[(100, 500 - 20 * step)] for step in range(10)])
    assert opened.evaluate("scrollY") > scroll + 100
    assert opened.evaluate("map_district_map.getZoom()") == zoom
    opened.evaluate(IN_THE_MIDDLE)
    touch(opened, [[(150 - 8 * step, 400), (200 + 8 * step, 400)] for step in range(10)])
    assert opened.evaluate("map_district_map.getZoom()") > zoom


IN_THE_MIDDLE = "() => { document.querySelector('.map').scrollIntoView({ block: 'center' }); return scrollY; }"


def touch(page: Page, moments: list[list[tuple[int, int]]]) -> None:
    """Fingers on the glass, moment by moment."""
    hand = page.context.new_cdp_session(page)
    for number, fingers in enumerate(moments):
        points = [{"x": x, "y": y, "id": finger} for finger, (x, y) in enumerate(fingers)]
        hand.send("Input.dispatchTouchEvent", {"type": "touchMove" if number else "touchStart", "touchPoints": points})
        page.wait_for_timeout(16)
    hand.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_timeout(300)


def test_a_mouse_drags_the_map_and_its_wheel_scrolls_the_page(open_page: Opener, address: str) -> None:
    opened = open_page(address + DISTRICT, width=1280)
    opened.locator("#map").scroll_into_view_if_needed()
    expect(opened.locator(PIN).first).to_be_visible()
    box = opened.locator(".map").bounding_box()
    assert box is not None
    centre = "(c => [c.lat, c.lng])(map_district_map.getCenter())"
    before, scrolled = opened.evaluate(f"[{centre}, scrollY]")
    opened.mouse.move(box["x"] + 60, box["y"] + 300)
    opened.mouse.wheel(0, 120)
    opened.wait_for_timeout(200)
    assert opened.evaluate("scrollY") > scrolled
    opened.mouse.down()
    opened.mouse.move(box["x"] + 160, box["y"] + 340, steps=4)
    opened.mouse.up()
    assert opened.evaluate(centre) != before


def test_with_gsi_tiles_only_that_host_is_asked_and_the_source_stands_on_the_map_and_on_paper(
    open_page: Opener, gsi_address: str, log: Log
) -> None:
    opened = open_page("about:blank")
    opened.context.route(
        "https://cyberjapandata.gsi.go.jp/**", lambda route: route.fulfill(body=PIXEL, content_type="image/png")
    )
    opened.goto(f"{gsi_address}districts/wakaba/", wait_until="networkidle")
    opened.get_by_role("button", name="地図を見る").click()
    expect(opened.locator("img.leaflet-tile-loaded").first).to_be_attached()
    hosts = {urlsplit(url).netloc for url in log.requests if url.startswith("http")}
    assert hosts == {urlsplit(gsi_address).netloc, "cyberjapandata.gsi.go.jp"}
    credit = opened.get_by_role("link", name="地理院タイル")
    expect(credit).to_have_attribute("href", "https://maps.gsi.go.jp/development/ichiran.html")
    assert opened.evaluate(SMALL_TARGETS) == []
    assert violations(opened) == []
    opened.emulate_media(media="print")
    expect(credit).to_be_visible()
    assert log.complaints == []


def test_without_outlines_and_tiles_no_card_promises_a_map(open_page: Opener, tmp_path: Path, log: Log) -> None:
    town = a_town.a_town(a_town.a_service(), districts=(a_town.a_district(outline=()),))
    write.site(tuple(build._print(town, tmp_path, a_town.TODAY)), tmp_path / "site", tmp_path / ".tsudoi")
    with served(tmp_path / "site") as where:
        opened = open_page(f"{where}districts/wakaba/")
        expect(opened.locator(".service-card")).to_have_count(1)
        assert opened.locator('a[href="#map"], [data-map]').count() == 0
    assert log.complaints == []


PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@pytest.fixture
def gsi_address(tmp_path: Path) -> Iterator[str]:
    """A town with 地理院タイル below its pins."""
    settings = a_town.some_settings(tiles="gsi")
    artifacts = tuple(build._print(a_town.a_town(a_town.a_service(), settings=settings), tmp_path, a_town.TODAY))
    write.site(artifacts, tmp_path / "site", tmp_path / ".tsudoi")
    with served(tmp_path / "site") as where:
        yield where
