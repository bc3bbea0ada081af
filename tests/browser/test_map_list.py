"""Map and list as one: what the one shows, counts, points at or opens, the other follows; and the focus is always somewhere."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import Log
from tests.browser.pins import DISTRICT, PIN, SLIP, focused, map_of, on_the_map, placed, show, single
from tests.browser.test_pages import SMALL_TARGETS, violations

Opener = Callable[..., Page]
POINTED = "is-pointed"
OF_CARD = "card => card.dataset.serviceId"


@pytest.fixture(params=[375, 1280])
def page(request: pytest.FixtureRequest, open_page: Opener, address: str) -> Page:
    """A district with its map, on a phone and on a desk."""
    return map_of(open_page(address + DISTRICT, width=request.param))


def listed(page: Page) -> list[str]:
    return [str(each) for each in page.locator(".service-card").evaluate_all(f"cards => cards.map({OF_CARD})")]


def test_every_pin_has_a_card_and_the_count_says_how_many_there_are(page: Page) -> None:
    page.get_by_role("button", name="全体", exact=True).click()
    everywhere = placed(page)
    assert on_the_map(page) == everywhere
    assert everywhere < set(listed(page))
    expect(page.locator(".map-count")).to_contain_text(
        f"一覧の{len(listed(page))}件のうち、{len(everywhere)}件が地図にあります"
    )


@pytest.mark.parametrize("step", [1, 4, 12])
def test_pins_clusters_and_count_follow_what_is_shown(step: int, page: Page) -> None:
    shown = listed(page)[::step]
    show(page, shown)
    wanted = placed(page) & set(shown)
    assert wanted
    assert on_the_map(page) == wanted
    said = page.locator(".map-count")
    expect(said).to_contain_text(f"条件に合う{len(shown)}件のうち、{len(wanted)}件が地図にあります")
    faces = page.locator(PIN).all_text_contents()
    assert sum(int(face[:-1]) if face.endswith("件") else 1 for face in faces) == len(wanted)
    show(page, None)
    expect(said).to_contain_text(f"一覧の{len(listed(page))}件")
    assert on_the_map(page) == placed(page)


def test_a_record_that_is_shown_alone_has_its_pin(page: Page) -> None:
    for one in sorted(placed(page))[::6]:
        show(page, [one])
        assert on_the_map(page) == {one}
        expect(page.locator(PIN)).to_have_count(1)


def test_the_count_has_a_sentence_for_nothing_for_no_place_and_for_all(page: Page) -> None:
    said = page.locator(".map-count")
    with_place = sorted(placed(page))[:2]
    without = sorted(set(listed(page)) - placed(page))[:2]
    for ids, words in (
        ([], "地図に印はありません"),
        (without, "場所が決まっていない"),
        (with_place, "すべて地図にあります"),
    ):
        show(page, ids)
        expect(said).to_contain_text(words)
    assert violations(page) == []


def test_the_filters_of_the_page_move_the_map_also_when_it_opens_later(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}{DISTRICT}?weekday=tue")
    cards = page.locator(".service-card:visible")
    expect(page.get_by_role("group", name="いまの条件").get_by_role("button")).to_have_count(1)
    shown = set(cards.evaluate_all(f"cards => cards.map({OF_CARD})"))
    map_of(page)
    page.get_by_role("button", name="全体", exact=True).click()
    assert on_the_map(page) == shown & placed(page)
    expect(page.locator(".map-count")).to_contain_text(f"条件に合う{len(shown)}件")
    page.get_by_role("button", name=re.compile("を外す")).first.click()
    expect(page.locator(".map-count")).to_contain_text("一覧の")
    assert on_the_map(page) == placed(page)


@pytest.mark.parametrize("way", ["hover", "focus"])
def test_a_card_that_is_pointed_at_marks_its_pin(way: str, page: Page) -> None:
    card = page.locator(".service-card", has=page.locator('a[href="#map"]')).nth(2)
    link = card.locator("h4 a")
    getattr(link, way)()
    marked = page.locator(f"{PIN}.{POINTED}")
    expect(marked).to_have_count(1)
    assert card.evaluate(OF_CARD) in (marked.get_attribute("data-ids") or "").split()
    page.locator("h1").hover()
    page.get_by_role("searchbox").focus()
    expect(marked).to_have_count(0)


@pytest.mark.parametrize("way", ["hover", "focus"])
def test_a_pin_that_is_pointed_at_marks_its_cards(way: str, page: Page) -> None:
    pin = page.locator(PIN).first
    getattr(pin, way)()
    marked = page.locator(f".service-card.{POINTED}")
    assert marked.evaluate_all(f"cards => cards.map({OF_CARD})") == (pin.get_attribute("data-ids") or "").split()


def test_a_slip_closes_when_the_filters_change_and_the_focus_stays(page: Page) -> None:
    page.locator('[data-service-id] a[href="#map"]').first.click()
    assert focused(page) == "slip"
    show(page, listed(page)[5:])
    expect(page.locator(SLIP)).to_have_count(0)
    assert focused(page) in ("pin", "map")
    page.locator(PIN).first.focus()
    show(page, [])
    assert focused(page) == "map"


def test_the_focus_is_never_lost_while_a_keyboard_zooms_and_moves_the_map(page: Page) -> None:
    page.locator(PIN).last.focus()
    for key in "+++---+-":
        page.keyboard.press(key)
        assert focused(page) in ("pin", "map")
    for key in ("ArrowLeft",) * 6:
        page.keyboard.press(key)
        page.wait_for_timeout(30)
        assert focused(page) in ("pin", "map")


def test_every_cluster_opens_with_enter_and_with_a_click_and_its_pins_follow_with_the_focus(page: Page) -> None:
    for press in ("enter", "click"):
        page.get_by_role("button", name="全体", exact=True).click()
        closed = page.locator(f'{PIN}[aria-label*="まとまり"]')
        assert closed.count()
        inside = (closed.first.get_attribute("data-ids") or "").split()
        if press == "enter":
            closed.first.press("Enter")
        else:
            closed.first.click()
        assert focused(page) == "pin"
        assert page.evaluate("document.activeElement.dataset.ids").split()[0] in inside


def test_closing_a_slip_by_its_button_by_esc_or_by_zooming_gives_the_focus_back_to_its_pin(page: Page) -> None:
    name = single(page)
    for way in ("閉じる", "Escape"):
        page.locator(f'{PIN}[aria-label="{name}"]').press("Enter")
        assert focused(page) == "slip"
        if way == "Escape":
            page.keyboard.press(way)
        else:
            page.get_by_role("button", name=way).press("Enter")
        assert page.evaluate("document.activeElement.getAttribute('aria-label')") == name
    page.locator(f'{PIN}[aria-label="{name}"]').press("Enter")
    page.evaluate("map_district_map.setZoom(map_district_map.getMinZoom(), { animate: false })")  # as two fingers do
    expect(page.locator(SLIP)).to_have_count(0)
    assert focused(page) == "pin"


def test_neighbours_are_one_tap_away_and_open_with_their_map(page: Page, log: Log) -> None:
    beside = page.get_by_role("navigation", name="となりの地区の地図").get_by_role("link")
    assert beside.count() >= 2
    name = beside.first.inner_text()
    beside.first.click()
    expect(page.locator("h1")).to_contain_text(name)
    expect(page.locator(PIN).first).to_be_visible()
    expect(page.get_by_role("region", name=f"{name}小学校区の地図")).to_be_in_viewport()
    assert log.complaints == []


def test_every_target_of_the_map_is_large_enough_for_a_thumb(page: Page) -> None:
    assert page.evaluate(SMALL_TARGETS) == []
    page.locator('[data-service-id] a[href="#map"]').first.click()
    expect(page.locator(SLIP)).to_be_visible()
    assert page.evaluate(SMALL_TARGETS) == []
    for box in page.locator(PIN).evaluate_all("pins => pins.map(pin => pin.getBoundingClientRect().toJSON())"):
        assert min(box["width"], box["height"]) >= 44


def test_all_words_of_the_map_are_japanese(page: Page) -> None:
    page.locator('[data-service-id] a[href="#map"]').first.click()
    names = page.locator("[data-map]").evaluate(
        "box => [...box.querySelectorAll('[aria-label], [title], [alt]')].flatMap(e => ['aria-label', 'title', 'alt'].map(n => e.getAttribute(n))).filter(Boolean)"
    )
    assert len(names) > 5
    assert [name for name in names if not re.search("[ぁ-んァ-ヶ一-龠]", name)] == []


def test_the_keyboard_alone_goes_from_a_card_over_the_map_to_the_telephone(page: Page) -> None:
    name = "百歳体操"
    tab_to(page, lambda: page.evaluate("document.activeElement.textContent").startswith("1番を地図で見る"))
    page.keyboard.press("Enter")
    expect(page.locator(SLIP)).to_contain_text(name)
    assert focused(page) == "slip"
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text(name)
    tab_to(page, lambda: page.evaluate("(document.activeElement.href || '').startsWith('tel:')"))
    assert page.evaluate("document.activeElement.checkVisibility()")


def tab_to(page: Page, is_there: Callable[[], bool], most: int = 250) -> None:
    for _ in range(most):
        page.keyboard.press("Tab")
        if is_there():
            return
    raise AssertionError("never reached")
