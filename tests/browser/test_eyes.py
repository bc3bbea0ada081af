"""What an old pair of eyes, a sheet of paper and a telephone without scripts need of every page."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.browser.kinds import KINDS

Opener = Callable[..., Page]
LARGEST = {"size": "largest", "contrast": "", "ruby": "on"}

OUT_OF_ITS_BOX = """() => [...document.querySelectorAll('a, button, li, p, dd, dt, td, th, h1, h2, h3, h4, summary, ruby, .tel')]
  .filter((element) => element.checkVisibility() && !element.closest('.skip, .vh, .days, .is-today, svg, .prose table, .prose pre'))
  .map((element) => [element, element.getBoundingClientRect(), element.parentElement.closest('a, li, section, main, footer, header').getBoundingClientRect()])
  .filter(([, inner, outer]) => inner.width > 1 && inner.right > Math.max(outer.right, 0) + 1.5)
  .map(([element]) => element.outerHTML.slice(0, 120))"""


CUT_NUMBERS = """() => [...document.querySelectorAll('.call-button .tel')].filter((number) => {
  const range = document.createRange();
  range.selectNodeContents(number);
  const button = number.closest('.call-button').getBoundingClientRect();
  return number.checkVisibility() && range.getBoundingClientRect().right > button.right - 4;
}).map((number) => number.textContent)"""


@pytest.mark.parametrize("kind", KINDS)
def test_the_largest_letters_with_readings_stay_in_their_boxes_on_the_narrowest_screen(
    kind: str, open_page: Opener, address: str
) -> None:
    page = open_page(address + "404.html", width=320)
    page.evaluate("memory => localStorage.setItem('tsudoi.comfort', memory)", json.dumps(LARGEST))
    page.goto(address + KINDS[kind], wait_until="networkidle")
    assert page.evaluate("document.documentElement.dataset.size") == "largest"
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    assert page.evaluate(OUT_OF_ITS_BOX) == []
    assert page.evaluate(CUT_NUMBERS) == []


def test_a_name_breaks_between_its_words_whether_or_not_readings_are_shown(open_page: Opener, address: str) -> None:
    """A hidden reading once made a place to break of every kanji: 若返り歩|こう会."""
    page = open_page(f"{address}services/hg-g13/")
    tops = page.evaluate(LETTERS, "h1")
    assert "".join(letter for letter, _ in tops).replace(" ", "") == "堰下若返り歩こう会"
    heights = dict(tops)
    assert heights["歩"] == heights["会"]


LETTERS = """(selector) => {
  const walker = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT);
  const letters = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest('rt')) { continue; }
    [...node.data].forEach((letter, at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      letters.push([letter, Math.round(range.getBoundingClientRect().top)]);
    });
  }
  return letters;
}"""


def test_names_in_the_week_have_their_readings_too(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/")
    name = page.locator('.week-strip a[href="#s1"] > span').first
    expect(name.locator("rt")).to_have_count(0)
    page.get_by_text("見やすくする").click()
    page.locator("fieldset", has_text="ふりがな").get_by_role("button", name="あり").click()
    expect(name.locator("rt").first).to_be_visible()
    expect(name).to_have_text(page.locator("#s1 h4 a").text_content() or "")


def test_paper_carries_the_numbers_on_the_districts_outline(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/")
    sketch = page.locator(".sketch")
    expect(sketch).to_be_hidden()
    page.emulate_media(media="print")
    expect(sketch.locator("path").first).to_be_visible()
    written = " ".join([*sketch.locator("text").all_text_contents(), sketch.locator("figcaption").inner_text()])
    wanted = page.locator('[data-service-id]:has(a[href="#map"]) h4 > b').all_text_contents()
    assert len(wanted) > 20
    assert sorted(map(int, re.findall(r"\d+", written))) == sorted(map(int, wanted))
    expect(page.locator('[data-service-id] a[href="#map"]').first).to_be_hidden()  # nobody can press it there


def test_paper_carries_one_map_only(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/")
    page.get_by_role("button", name="地図を見る").click()
    expect(page.locator(".leaflet-marker-icon").first).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".sketch")).to_be_hidden()
    expect(page.locator(".map")).to_be_visible()


def test_without_scripts_the_outline_with_its_numbers_is_the_map(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/", java_script_enabled=False)
    expect(page.locator(".sketch svg")).to_be_visible()
    sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(sideways) <= 0


@pytest.mark.parametrize("kind", ["record with a photograph and prices", "record without a place", "suspended"])
def test_a_record_fits_on_two_sheets(kind: str, open_page: Opener, address: str) -> None:
    page = open_page(address + KINDS[kind], width=1280)
    assert sheets(page) <= 2


def test_paper_of_a_search_holds_the_hits_and_not_the_whole_list(open_page: Opener, address: str) -> None:
    page = open_page(address + KINDS["hits"])
    page.emulate_media(media="print")
    expect(page.locator("#hits [data-service-id]").first).to_be_visible()
    expect(page.locator("#all")).to_be_hidden()


def sheets(page: Page) -> int:
    return len(re.findall(rb"/Type /Page\b", page.pdf(prefer_css_page_size=True)))


def test_a_slip_of_many_records_scrolls_in_itself(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/")
    page.locator('#s1 a[href="#map"]').click()
    inside = page.locator(".slip ul")
    expect(inside.locator("li").nth(7)).to_be_attached()
    assert inside.evaluate("list => list.scrollHeight > list.clientHeight && list.clientHeight <= innerHeight * 0.61")
    page.locator(".slip li a").last.focus()
    expect(page.locator(".slip li a").last).to_be_in_viewport()


def test_with_the_systems_own_colours_no_picture_is_lost(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/", forced_colors="active")
    for selector in (".stamp", ".service-card .i-place", ".marks li", ".btn.i-list"):
        seen = "element => getComputedStyle(element, '::before').backgroundColor"
        text = "element => getComputedStyle(element).color"
        assert page.locator(selector).first.evaluate(seen) == page.locator("h1").evaluate(text), selector
