"""What an old pair of eyes, a sheet of paper and a telephone without scripts need of every page."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader
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


@pytest.mark.parametrize("width", [320, 375, 1280])
def test_without_scripts_the_outline_with_its_numbers_is_the_map(width: int, open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/", width=width, java_script_enabled=False)
    expect(page.locator(".sketch svg")).to_be_visible()
    sheet, column = (page.locator(each).bounding_box() for each in (".sketch svg", ".map-col"))
    assert sheet and column
    assert column["x"] - 0.5 <= sheet["x"]
    assert sheet["x"] + sheet["width"] <= column["x"] + column["width"] + 0.5
    assert page.evaluate(OUT_OF_THEIR_TAGS) == []
    sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(sideways) <= 0


OUT_OF_THEIR_TAGS = """() => {
  const tags = document.querySelector('.sketch .tags').getAttribute('d').match(/M[^z]+z/g).map((box) => {
    const [left, top, wide, high] = box.match(/-?[\\d.]+/g).map(Number);
    return { left, right: left + wide, top, foot: top + high };
  });
  const sheet = document.querySelector('.sketch svg').viewBox.baseVal;
  const within = (text, tag) => text.x >= tag.left + 2 && text.x + text.width <= tag.right - 2 && text.y >= tag.top - 3 && text.y + text.height <= tag.foot + 3;
  const off = tags.filter((tag) => tag.left < sheet.x || tag.right > sheet.x + sheet.width || tag.top < sheet.y || tag.foot > sheet.y + sheet.height);
  return [...off, ...[...document.querySelectorAll('.sketch text')].filter((text) => !tags.some((tag) => within(text.getBBox(), tag))).map((text) => text.textContent)];
}"""


TORN = """() => {
  const torn = [];
  for (const block of document.querySelectorAll('main, main *')) {
    for (const node of block.checkVisibility() ? block.childNodes : []) {
      if (node.nodeType !== Node.TEXT_NODE) { continue; }
      for (const word of node.data.matchAll(/日にち|午[前後]\\d+時(\\d+分)?|\\d+月\\d+日/g)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const tops = [...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top));
        if (new Set(tops).size > 1) { torn.push(node.data.slice(Math.max(0, word.index - 12), word.index + 20)); }
      }
    }
  }
  return torn;
}"""
CONTENT = ("about/", "accessibility/", "coordinators/", "howto/", "paper/", "privacy/")


@pytest.mark.parametrize("width", [320, 375])
@pytest.mark.parametrize("path", dict.fromkeys((*KINDS.values(), *CONTENT)))
def test_days_and_hours_are_never_cut_where_a_line_breaks(
    path: str, width: int, open_page: Opener, address: str
) -> None:
    page = open_page(address + path, width=width)
    assert page.evaluate(TORN) == []
    assert (
        page.evaluate(
            "[...document.querySelectorAll('table')].filter(each => each.scrollWidth > each.clientWidth + 1).length"
        )
        == 0
    )


@pytest.mark.parametrize("kind", ["record with a photograph and prices", "record without a place", "suspended"])
def test_a_record_fits_on_two_sheets(kind: str, open_page: Opener, address: str) -> None:
    page = open_page(address + KINDS[kind], width=1280)
    assert sheets(page) <= 2


def test_paper_of_a_search_holds_the_hits_and_not_the_whole_list(open_page: Opener, address: str) -> None:
    page = open_page(address + KINDS["hits"])
    page.emulate_media(media="print")
    expect(page.locator(".answer [data-service-id]").first).to_be_visible()
    expect(page.locator("#all")).to_be_hidden()


def test_a_district_flows_over_few_sheets_and_no_card_is_cut(open_page: Opener, address: str, tmp_path: Path) -> None:
    page = open_page(f"{address}districts/wakaba/", width=1280)
    paper = tmp_path / "district.pdf"
    page.pdf(path=paper, prefer_css_page_size=True)
    sheets = [sheet.extract_text() for sheet in PdfReader(paper).pages]
    assert page.locator(".cards > li").count() == 57
    assert len(sheets) <= 8
    fullest = max(map(len, sheets))
    assert all(len(text) > fullest / 3 for text in sheets[:-1]), "a sheet is half empty"
    page.emulate_media(media="print")
    breaks = "cards => cards.map((card) => getComputedStyle(card).breakInside)"
    assert set(page.locator(".cards > li").evaluate_all(breaks)) == {"avoid"}


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


@pytest.mark.criterion("1.4.11")
def test_with_the_systems_own_colours_no_picture_is_lost(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/", forced_colors="active")
    for selector in (".stamp", ".service-card .i-place", ".marks li", ".btn.i-list"):
        seen = "element => getComputedStyle(element, '::before').backgroundColor"
        text = "element => getComputedStyle(element).color"
        assert page.locator(selector).first.evaluate(seen) == page.locator("h1").evaluate(text), selector


@pytest.mark.criterion("1.4.1")
def test_an_empty_today_says_that_it_is_today(open_page: Opener, address: str) -> None:
    """Yellow alone is no word."""
    page = open_page(f"{address}districts/wakaba/")
    empty = page.locator(".week-strip .noren.is-none").first
    day = empty.get_attribute("data-date")
    expect(empty).not_to_contain_text("きょう")
    page.clock.set_fixed_time(f"{day}T09:00:00+09:00")
    page.reload(wait_until="networkidle")
    expect(page.locator(f'.week-strip .noren.is-none[data-date="{day}"]')).to_contain_text("きょう")


@pytest.mark.criterion("1.4.1")
def test_a_day_off_says_that_it_is_today_and_off(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/")
    off = page.locator(".week-strip .noren.is-off").first
    page.clock.set_fixed_time(f"{off.get_attribute('data-date')}T09:00:00+09:00")
    page.reload(wait_until="networkidle")
    expect(off).to_contain_text("きょう")
    expect(off).to_contain_text("休み")


def test_the_words_of_a_cluster_stand_off_its_rim(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/", width=1280)
    page.get_by_role("button", name="地図を見る").click()
    expect(page.locator(".pin.is-many span").first).to_be_visible()
    assert min(page.locator(".pin.is-many span").evaluate_all(ROOM)) >= 6


ROOM = """signs => signs.map((sign) => {
  const range = document.createRange();
  range.selectNodeContents(sign);
  const [inner, outer] = [range.getBoundingClientRect(), sign.getBoundingClientRect()];
  return Math.min(inner.left - outer.left, outer.right - inner.right);
})"""
