"""Every page kind in a real browser: quiet, self-contained, accessible, narrow enough, complete without JavaScript."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.browser.conftest import Log
from tests.browser.kinds import KINDS

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
Opener = Callable[..., Page]


def violations(page: Page) -> list[tuple[str, list[str]]]:
    """What axe finds wrong; to write down all that is in order would take it as long again."""
    found: dict[str, Any] = Axe().run(page, options={"runOnly": RULES, "resultTypes": ["violations"]}).response
    return [(each["id"], [node["html"][:200] for node in each["nodes"]][:5]) for each in found["violations"]]


@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_asks_no_other_host_complains_of_nothing_and_pleases_axe(
    kind: str, width: int, open_page: Opener, address: str, log: Log
) -> None:
    page = open_page(address + KINDS[kind], width=width)
    assert violations(page) == []
    assert log.complaints == []
    assert [url for url in log.requests if not url.startswith((address, "data:"))] == []


@pytest.mark.parametrize("choice", [{"size": "largest"}, {"contrast": "high"}, {"ruby": "on", "size": "large"}])
@pytest.mark.parametrize("kind", ["home", "district", "record"])
def test_comfort_switches_keep_a_page_accessible_and_narrow(
    kind: str, choice: dict[str, str], open_page: Opener, address: str
) -> None:
    page = open_page(address + KINDS[kind], width=375)
    page.evaluate("choice => localStorage.setItem('tsudoi.comfort', JSON.stringify(choice))", choice)
    page.reload(wait_until="networkidle")
    assert choice.items() <= page.evaluate("({ ...document.documentElement.dataset })").items()
    assert violations(page) == []
    assert overflow(page) <= 0


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_scrolls_sideways_at_320_pixels(kind: str, open_page: Opener, address: str) -> None:
    assert overflow(open_page(address + KINDS[kind], width=320)) <= 0


def overflow(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if "?" not in KINDS[kind]])
def test_a_page_is_complete_without_javascript(kind: str, open_page: Opener, address: str, sample_site: Path) -> None:
    page = open_page(address + KINDS[kind], java_script_enabled=False)
    shown = squeezed(page.locator("main").inner_text())
    assert len(shown) > 40
    assert page.locator(":is(button, input):visible").count() == 0, "a button or a field that does nothing"
    source = (
        sample_site / KINDS[kind] / "index.html" if not KINDS[kind].endswith("html") else sample_site / KINDS[kind]
    ).read_text()
    for telephone in set(re.findall(r'href="?tel:(\d+)', source)):
        assert telephone in re.sub(r"\D", "", shown + page.locator("footer").inner_text())


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("width", [320, 375])
@pytest.mark.parametrize("kind", KINDS)
def test_whatever_can_be_pressed_is_large_enough_for_a_finger(
    kind: str, width: int, open_page: Opener, address: str
) -> None:
    """44 px in both directions, except for links inside a sentence (WCAG 2.5.5 lets those be)."""
    page = open_page(address + KINDS[kind], width=width)
    assert page.evaluate(SMALL_TARGETS) == []


SMALL_TARGETS = """() => {
  const inline = (element) => element.matches('a') && getComputedStyle(element).display === 'inline' && element.closest('p, li, dd, td');
  const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.skip');
  return [...document.querySelectorAll('a[href], button, input, summary, [role=button]')]
    .filter((element) => seen(element) && !inline(element) && !element.matches('.skip'))
    .map((element) => [element, element.getBoundingClientRect()])
    .filter(([, box]) => box.width && (box.height < 43.5 || box.width < 43.5))
    .map(([element, box]) => `${Math.round(box.width)}x${Math.round(box.height)} ${element.outerHTML.slice(0, 120)}`);
}"""
