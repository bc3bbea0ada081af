"""四倍に広げて: at 400 per cent (320 by 256 pixels of a window of 1280 by 1024) and with wide spaces nothing is lost, covered or out of reach."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from tests.browser.states import PAGES, walk
from tests.browser.test_eyes import CUT_NUMBERS, OUT_OF_ITS_BOX
from tests.browser.test_pages import overflow

Opener = Callable[..., Page]
WIDE = {"width": 1280, "height": 1024}
ZOOMED = {"width": 320, "height": 256}

SEEN = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (node.parentElement.closest('.wide, .month, .month-nav')) { continue; }
    const box = range.getBoundingClientRect();
    if (box.width > 1 && box.height > 1 && node.parentElement.checkVisibility({ visibilityProperty: true })) { seen.push(node.data.replace(/\\s/g, '')); }
  }
  return seen.filter(Boolean);
}"""
"""Each stretch of words that is drawn somewhere. The noren's words stay whole for the ear alone; of the calendar see below."""

UNREACHED = """async () => {
  const wanted = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter((each) => !each.disabled && !(each.matches('.pin, .map') && document.querySelector('.slip')) && !each.closest('[inert]') && each.checkVisibility({ visibilityProperty: true }));
  const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const isOnTop = (element) => [...element.getClientRects()].some((box) => {
    const top = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
    return top && element.contains(top);
  });
  const missed = [];
  for (const element of wanted) {
    element.focus();
    if (!isOnTop(element)) { await new Promise((resolve) => setTimeout(resolve, 300)); }
    if (element.isConnected && !isOnTop(element)) { missed.push(element.outerHTML.slice(0, 300)); }
  }
  return missed;
}"""
"""What can be operated, but is under something else or out of the window when a keyboard comes to it. The map and its pins are let be
while somebody has a slip open over them, which Esc closes."""

CLIPPED = """() => [...document.querySelectorAll('body *')].filter((box) => {
  const style = getComputedStyle(box);
  if (box.closest('.vh, .wide, svg, .leaflet-container') || !box.checkVisibility() || !box.innerText?.trim()) { return false; }
  const [isCutX, isCutY] = [style.overflowX, style.overflowY].map((way) => way === 'hidden' || way === 'clip');
  return (isCutX && box.scrollWidth > box.clientWidth + 1) || (isCutY && box.scrollHeight > box.clientHeight + 1);
}).map((box) => box.outerHTML.slice(0, 160))"""
"""Words cut by the box they are in."""

STUCK = """() => [...document.querySelectorAll('body *')]
  .filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position) && each.checkVisibility() && !each.matches('.is-large'))
  .filter((each) => each.getBoundingClientRect().height > innerHeight / 3).map((each) => each.outerHTML.slice(0, 120))"""
"""What stays where it is while the page scrolls, and takes more than a third of the window."""

SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }"""


@pytest.mark.criterion("1.4.10", "1.4.4")
@pytest.mark.parametrize("kind", PAGES)
def test_at_400_percent_all_that_stands_on_a_wide_screen_is_still_there(
    kind: str, open_page: Opener, whole: dict[str, str]
) -> None:
    page = open_page(whole[kind], **WIDE)
    wide = page.evaluate(SEEN)
    page.set_viewport_size(ZOOMED)  # type: ignore[arg-type]
    page.locator(".languages summary").click()  # one line that opens
    page.wait_for_timeout(100)
    zoomed = "".join(page.evaluate(SEEN))
    assert len(wide) > 20
    assert [words for words in wide if words not in zoomed] == []


def test_at_400_percent_the_list_of_days_has_all_that_the_calendar_has_from_today(
    open_page: Opener, whole: dict[str, str]
) -> None:
    page = open_page(whole["calendar"], **WIDE)
    wide = page.evaluate(APPOINTMENTS, "td[data-date]")
    page.set_viewport_size(ZOOMED)  # type: ignore[arg-type]
    assert len(wide) > 40
    assert page.evaluate(APPOINTMENTS, ".cal-list li[data-date]") == wide


APPOINTMENTS = """(days) => [...document.querySelectorAll(days)].filter((day) => day.checkVisibility() && day.dataset.date >= '2026-11-24')
  .flatMap((day) => [...day.querySelectorAll('a')].map((link) => `${day.dataset.date} ${link.href}`))"""


@pytest.mark.criterion("1.4.10", "2.4.11")
@pytest.mark.parametrize("kind", PAGES)
def test_at_400_percent_every_control_works_and_nothing_covers_it(
    kind: str, open_page: Opener, whole: dict[str, str]
) -> None:
    page = open_page(whole[kind], **ZOOMED)
    for state in walk(page, kind):
        assert (state, overflow(page), page.evaluate(STUCK), unreached(page)) == (state, 0, [], [])


@pytest.mark.criterion("1.4.12")
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("kind", PAGES)
def test_with_wide_spaces_between_lines_letters_and_words_nothing_is_cut(
    kind: str, width: int, open_page: Opener, whole: dict[str, str]
) -> None:
    page = open_page(whole[kind], width=width, bypass_csp=True)
    page.add_style_tag(content=SPACED)
    assert overflow(page) == 0
    assert page.evaluate(CLIPPED) == []
    assert page.evaluate(OUT_OF_ITS_BOX) == []
    assert page.evaluate(CUT_NUMBERS) == []


def unreached(page: Page) -> list[str]:
    """Only for a keyboard, of which the first Tab tells the browser, does the map move to its pins."""
    focus = page.evaluate_handle("document.activeElement")
    page.keyboard.press("Tab")
    missed = page.evaluate(UNREACHED)
    focus.as_element().focus()  # type: ignore[union-attr]
    return list(missed)
