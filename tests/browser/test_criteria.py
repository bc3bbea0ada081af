"""Criteria that a browser can measure and that no other test looks at, on every kind of page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.browser.states import PAGES

Opener = Callable[..., Page]

UNMARKED = """() => {
  const wanted = [...document.querySelectorAll('a[href], button, input, summary')].filter((each) => !each.disabled && each.checkVisibility({ visibilityProperty: true }));
  const drawn = (element) => [element, element.closest('.district-card') || element, ...element.querySelectorAll('*')].map((each) => {
    const { outlineStyle, outlineWidth, fill, strokeWidth } = getComputedStyle(each);
    return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? [fill, strokeWidth].join() : 'ring';
  }).join();
  const isMarked = (element) => {
    element.blur();
    const before = drawn(element);
    element.focus();
    return drawn(element) !== before;
  };
  return wanted.filter((element) => !isMarked(element)).map((element) => element.outerHTML.slice(0, 120));
}"""

UNCALLED = """() => [...document.querySelectorAll('[aria-label]')].filter((each) => each.innerText && each.matches('a, button, [role=button]') && each.checkVisibility())
  .map((each) => [each.getAttribute('aria-label').replace(/\\s/g, ''), each.innerText.replace(/\\s/g, '')])
  .filter(([name, seen]) => /[\\p{L}\\p{N}]/u.test(seen) && !name.includes(seen))"""

MOVED = "() => document.getAnimations().filter((each) => each.effect.getTiming().iterations === Infinity).length"

ORDER = """() => [...document.querySelectorAll('header a, header summary, footer a')].map((each) => each.textContent.trim() + ' ' + (each.protocol === 'tel:'))"""


@pytest.mark.criterion("2.4.7", "3.2.1", "2.5.3")
@pytest.mark.parametrize("kind", PAGES)
def test_the_focus_is_seen_changes_nothing_and_what_has_it_is_called_as_it_looks(
    kind: str, open_page: Opener, whole: dict[str, str]
) -> None:
    page = open_page(whole[kind], width=1280)
    page.keyboard.press("Tab")
    where = page.url
    assert page.evaluate(UNMARKED) == []
    assert page.evaluate(UNCALLED) == []
    assert page.url == where


@pytest.mark.criterion("3.2.2")
def test_what_is_typed_changes_nothing_before_it_is_sent(open_page: Opener, whole: dict[str, str]) -> None:
    page = open_page(whole["district"])
    where = page.url
    page.get_by_role("searchbox").fill("体操")
    page.wait_for_timeout(400)
    assert page.url == where
    assert page.locator(".answer").is_hidden()


@pytest.mark.criterion("3.2.3", "3.2.6", "3.2.4")
def test_ways_and_telephone_stand_at_the_same_place_of_every_page(open_page: Opener, whole: dict[str, str]) -> None:
    page = open_page(whole["home"])
    first = page.evaluate(ORDER)
    assert len(first) > 10
    assert any(each.endswith("true") for each in first)
    for kind, address in whole.items():
        page.goto(address, wait_until="networkidle")
        assert (kind, page.evaluate(ORDER)) == (kind, first)


@pytest.mark.criterion("1.3.4")
@pytest.mark.parametrize("kind", PAGES)
def test_a_telephone_that_is_turned_shows_the_same(kind: str, open_page: Opener, whole: dict[str, str]) -> None:
    page = open_page(whole[kind], width=390, height=844)
    upright = page.locator("h1").inner_text()
    page.set_viewport_size({"width": 844, "height": 390})
    assert page.locator("h1").is_visible()
    assert page.locator("h1").inner_text().split() == upright.split()
    assert page.evaluate("getComputedStyle(document.documentElement).transform") == "none"


@pytest.mark.criterion("2.2.1", "2.2.2", "2.3.1")
@pytest.mark.parametrize("kind", PAGES)
def test_nothing_moves_or_runs_out(kind: str, open_page: Opener, whole: dict[str, str]) -> None:
    page = open_page(whole[kind])
    assert page.evaluate(MOVED) == 0
    assert page.locator("meta[http-equiv=refresh], marquee, blink").count() == 0
    assert page.locator("img[src$='.gif']").count() == 0


@pytest.mark.criterion("1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.4.2")
@pytest.mark.criterion("1.3.5", "3.3.4", "3.3.7", "3.3.8", "2.5.4", "2.1.4", "1.4.13")
def test_what_the_statement_calls_absent_is_absent(sample_site: Path) -> None:
    """No sound, no film, no fields for a person, no log-in, no shaking, no keys for all of a page, nothing that shows itself under a pointer."""
    for page in sample_site.rglob("*.html"):
        text = page.read_text("utf-8")
        assert not [tag for tag in ("<audio", "<video", "<iframe", "<object", "<embed", "<track") if tag in text]
        assert not [field for field in ('type="password"', "type=password", "<textarea", "type=email") if field in text]
    scripts = "".join(script.read_text("utf-8") for script in (sample_site / "assets" / "js").rglob("*.js"))
    assert len(scripts) > 20_000
    assert not [
        each for each in ("devicemotion", "deviceorientation", "document.onkey", "accesskey") if each in scripts
    ]
    assert not [
        each for each in ('document.addEventListener("key', "document.addEventListener('key") if each in scripts
    ]
    styles = "".join(style.read_text("utf-8") for style in (sample_site / "assets").rglob("*.css"))
    assert len(styles) > 20_000
    assert ":hover + " not in styles and ":hover::after" not in styles
