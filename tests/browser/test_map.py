"""The map with the keyboard, with the list and without its parts."""

import base64
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Route, expect
from tests import a_town
from tests.browser.conftest import Log, served
from tests.browser.test_pages import violations

from tsudoi import build, write

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
    tools = page.get_by_role("group", name="地図の大きさ").get_by_role("button")
    assert tools.all_inner_texts() == ["大きく", "小さく", "全体"]
    for _ in range(3):
        tools.nth(1).press("Enter")
    expect(tools.nth(1)).to_have_attribute("aria-disabled", "true")
    expect(tools.nth(1)).to_be_focused()


def test_a_map_that_cannot_be_fetched_says_so_and_leaves_the_list(open_page: Opener, address: str) -> None:
    opened = open_page(address + DISTRICT)
    opened.route("**/services.geojson", refuse)
    opened.get_by_role("button", name="地図を見る").click()
    expect(opened.get_by_role("status").first).to_contain_text("地図を読みこめませんでした")
    assert opened.locator(".service-card").count() > 10


def refuse(route: Route) -> None:
    route.fulfill(status=500, body="")


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


def numbers(page: Page) -> list[int]:
    """The numbers of all records that have a place."""
    return list(
        page.evaluate(
            "async () => (await (await fetch(document.querySelector('[data-map]').dataset.pins)).json())"
            ".features.map(feature => feature.properties.number)"
        )
    )


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


def test_the_button_for_the_whole_shows_every_pin_also_those_outside_the_district(page: Page) -> None:
    for _ in range(3):
        page.get_by_role("button", name="大きく").click()
    page.get_by_role("button", name="全体").click()
    shown = page.evaluate(WHOLE)
    assert shown["outline"]
    assert shown["pins"] == len(numbers(page))
    zoom = page.evaluate("map_district_map.getZoom()")
    page.get_by_role("button", name="大きく").click()
    page.get_by_role("button", name="全体").click()
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


def test_hiding_the_map_and_showing_it_again_fetches_nothing_twice(page: Page, log: Log) -> None:
    asked = len(log.requests)
    button = page.locator("[data-map] > button")
    button.click()
    expect(page.locator(".map")).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    expect(page.locator(PIN).first).to_be_visible()
    assert len(log.requests) == asked


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
