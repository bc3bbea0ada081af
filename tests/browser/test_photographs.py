"""写真: a photograph comes behind the words, into a box that was kept free for it, whole and no wider than its column."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route
from pypdf import PdfReader
from tests.browser.conftest import Log

Opener = Callable[..., Page]
WIDE, TALL = "services/wk-g01/", "services/wk-g06/"
PHOTO = ".photo img"
BOX = "img => { const { width, height } = img.getBoundingClientRect(); return [width, height]; }"
SHIFTS = """() => new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().map(({ value }) => value)))
  .observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => resolve([]), 500))"""


@pytest.mark.parametrize("width", [320, 375, 1280])
@pytest.mark.parametrize("shown", [(WIDE, 3 / 2), (TALL, 3 / 4)])
def test_a_photograph_moves_nothing_when_it_comes(
    shown: tuple[str, float], width: int, open_page: Opener, address: str, log: Log
) -> None:
    where, ratio = shown
    page = open_page("about:blank", width=width, height=500)
    held: list[Route] = []
    page.route("**/photos/**", lambda route: held.append(route))  # noqa: PLW0108 (Playwright marks what it is given)
    with page.expect_request("**/photos/**"):
        page.goto(address + where, wait_until="domcontentloaded")
    photo = page.locator(PHOTO)
    before = photo.evaluate(BOX)  # it is on its way
    (coming,) = held  # one of the two widths
    coming.continue_()
    page.wait_for_function("() => document.querySelector('.photo img').naturalWidth > 0")
    assert photo.get_attribute("alt")
    assert photo.evaluate(BOX) == before
    assert abs(before[0] / before[1] - ratio) < 0.02
    assert sum(page.evaluate(SHIFTS)) < 0.02
    assert before[0] <= page.locator(".photo").evaluate("figure => figure.clientWidth")
    assert len([url for url in log.requests if "/photos/" in url]) == 1


def test_a_tall_photograph_fits_on_the_screen_of_a_computer(open_page: Opener, address: str) -> None:
    page = open_page(address + TALL, width=1280)
    assert page.locator(PHOTO).evaluate(BOX)[1] <= 600


@pytest.mark.parametrize("where", [WIDE, TALL])
def test_on_paper_it_is_small_and_whole(where: str, open_page: Opener, address: str) -> None:
    page = open_page(address + where, width=1280)
    shape = page.locator(PHOTO).evaluate("img => img.width / img.height")
    page.emulate_media(media="print")
    width, height = page.locator(PHOTO).evaluate(BOX)
    assert 20 / 25.4 * 96 < height < 35 / 25.4 * 96  # also before it has come
    assert abs(width / height - shape) < 0.02


@pytest.mark.parametrize("where", [WIDE, TALL])
def test_who_prints_without_having_scrolled_gets_it_on_paper(
    where: str, open_page: Opener, address: str, tmp_path: Path
) -> None:
    page = open_page(address + where, width=1280, height=500)
    page.pdf(path=tmp_path / "record.pdf", prefer_css_page_size=True)
    pictures = [picture.image for sheet in PdfReader(tmp_path / "record.pdf").pages for picture in sheet.images]
    assert max((picture.width for picture in pictures if picture), default=0) >= 360


def test_a_sharp_screen_gets_the_large_one_and_a_plain_one_the_small(open_page: Opener, address: str, log: Log) -> None:
    for scale, width in ((1, 480), (3, 960)):
        page = open_page(address + WIDE, width=375, device_scale_factor=scale)
        page.wait_for_function("() => document.querySelector('.photo img').naturalWidth > 0")
        assert f"/photos/{width}." in page.locator(PHOTO).evaluate("img => img.currentSrc")
