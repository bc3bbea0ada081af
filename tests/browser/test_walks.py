"""Four ways with a keyboard alone: to a telephone number, over the map, into one's own list, onto paper."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader
from tests.browser.conftest import Log
from tests.browser.keyboard import Keyboard
from tests.browser.paper import words_on

Opener = Callable[..., Page]
NAME, PHONE = "みなといきいき百歳体操", "0999-20-3301"
SPOKEN = "みなといきいき ?百歳体操"
"""A place where its letters may break is a short rest for the ear."""


@pytest.fixture(params=[375, 1280])
def keyboard(request: pytest.FixtureRequest, open_page: Opener, address: str) -> Keyboard:
    page = open_page("about:blank", width=request.param)
    page.add_init_script("window.print = () => { window.printed = (window.printed || 0) + 1; }")
    page.goto(address, wait_until="networkidle")
    return Keyboard(page)


def search(keyboard: Keyboard) -> None:
    """From home to the records that are 体操, on Tuesdays, with 送迎."""
    keyboard.skip()
    keyboard.tab_to("searchbox", "ことばでさがす", most=5)
    keyboard.type("体操")
    keyboard.go()
    keyboard.skip()
    keyboard.tab_to("button", "曜日や送迎でしぼる", most=6)
    keyboard.press("Enter")
    expect(keyboard.page.get_by_role("button", name="火", exact=False).first).to_be_visible()  # the filters are fetched
    keyboard.tab_to("button", "火", most=5)
    keyboard.press("Space")
    keyboard.tab_to("button", "送迎", most=20)
    keyboard.press("Space")


def call(keyboard: Keyboard) -> None:
    """On the page of a record: to its telephone."""
    keyboard.skip()
    keyboard.tab_to("link", f".*{PHONE}", most=12)


def find(keyboard: Keyboard) -> None:
    search(keyboard)
    keyboard.tab_to("link", SPOKEN, most=40)
    keyboard.go()


@pytest.mark.criterion("2.1.1", "2.1.2", "2.4.1", "2.4.3")
def test_find_a_tuesday_gymnastics_with_a_lift_and_reach_its_telephone(keyboard: Keyboard, log: Log) -> None:
    search(keyboard)
    expect(keyboard.page.locator(".sift [role=status]")).to_have_text("「体操」に合うもの 1件")
    keyboard.tab_to("link", SPOKEN, most=40)
    keyboard.go()
    expect(keyboard.page.locator("main")).to_contain_text("毎週火曜日")
    expect(keyboard.page.locator(".rec-marks")).to_contain_text("送迎")
    call(keyboard)
    expect(keyboard.page.locator(":focus")).to_have_attribute("href", f"tel:{PHONE.replace('-', '')}")
    expect(keyboard.page.locator(":focus")).to_be_in_viewport()
    assert keyboard.presses <= 100
    assert log.complaints == []


@pytest.mark.criterion("2.1.1", "2.1.2", "2.4.1", "2.4.3")
def test_open_a_record_from_the_map(keyboard: Keyboard, log: Log) -> None:
    keyboard.skip()
    keyboard.tab_to("link", "みなと", most=30)
    keyboard.go()
    keyboard.skip()
    keyboard.tab_to("link", "一覧", most=6)
    keyboard.press("Enter")
    keyboard.tab_to("searchbox", "この地区の一覧から", most=10)
    keyboard.type("百歳体操")
    keyboard.press("Enter")
    keyboard.tab_to("button", "地図を(見る|しまう)", most=6)
    if keyboard.page.get_by_role("button", name="地図を見る").is_visible():
        keyboard.press("Enter")
    expect(keyboard.page.locator(".leaflet-marker-icon").first).to_be_visible()
    to_pin(keyboard)
    pin = keyboard.here()
    keyboard.press("Enter")
    expect(keyboard.page.get_by_role("dialog")).to_be_visible()
    keyboard.press("Escape")
    assert keyboard.here() == pin
    keyboard.press("Enter")
    assert keyboard.here() == ("link", "くわしく見る")
    keyboard.go()
    expect(keyboard.page.locator("h1")).to_have_text(NAME)
    call(keyboard)
    assert keyboard.presses <= 100
    assert log.complaints == []


def to_pin(keyboard: Keyboard) -> None:
    """To the record's pin, through the clusters before it."""
    pin, cluster = f"[0-9]+番 {SPOKEN}", "[0-9]件のまとまり"
    keyboard.tab_to("button", f"{pin}|{cluster}", most=8)
    while not keyboard.is_at("button", pin):
        keyboard.press("Enter" if keyboard.is_at("button", cluster) else "Tab")


@pytest.mark.criterion("2.1.1", "2.1.2", "2.4.1", "2.4.3")
def test_save_a_record_and_find_it_in_the_list(keyboard: Keyboard, log: Log) -> None:
    save(keyboard)
    keyboard.tab_to("link", SPOKEN, most=12)
    keyboard.go()
    expect(keyboard.page.locator("h1")).to_have_text(NAME)
    assert keyboard.presses <= 130
    assert log.complaints == []


def save(keyboard: Keyboard) -> None:
    find(keyboard)
    keyboard.skip()
    keyboard.tab_to("button", "あとで見る", most=6)
    keyboard.press("Space")
    keyboard.tab_to("link", "一覧を見る", most=1)
    keyboard.go()
    keyboard.skip()


@pytest.mark.criterion("2.1.1", "2.1.2", "2.4.1", "2.4.3")
def test_print_ones_own_list(keyboard: Keyboard, tmp_path: Path, log: Log) -> None:
    save(keyboard)
    keyboard.tab_to("button", "印刷する", most=6)
    keyboard.press("Enter")
    assert keyboard.page.evaluate("window.printed") == 1
    assert keyboard.here() == ("button", "印刷する")
    keyboard.page.pdf(path=tmp_path / "list.pdf", prefer_css_page_size=True)
    (sheet,) = PdfReader(tmp_path / "list.pdf").pages
    text = words_on(sheet)
    for wanted in (NAME, PHONE, "12月1日(火)"):
        assert wanted in text
    assert log.complaints == []
