"""Quick pages: a district asks for what was weighed and for nothing else, and nothing jumps while a page comes."""

import posixpath
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest
from playwright.sync_api import Page
from tests.browser.conftest import Log
from tests.browser.kinds import KINDS
from tests.render.test_weight import first_load

Opener = Callable[..., Page]

JUMPS = """() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.hadRecentInput ? 0 : entry.value; }))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 300);
})"""


def test_a_district_asks_for_what_is_weighed_and_for_nothing_else(
    open_page: Opener, address: str, sample_site: Path, log: Log
) -> None:
    open_page(f"{address}districts/wakaba/")
    files = {path.relative_to(sample_site): path.read_bytes() for path in sample_site.rglob("*.*") if path.is_file()}
    weighed = first_load(
        {PurePosixPath(path): body for path, body in files.items()}, PurePosixPath("districts/wakaba/index.html")
    )
    asked = {url.removeprefix(address) for url in log.requests}
    asked = {posixpath.join(url, "index.html") if url.endswith("/") else url for url in asked}
    assert {each for each in asked if "favicon" not in each} == {
        str(each) for each in weighed if "favicon" not in each.name
    }


@pytest.mark.parametrize("width", [375, 1280])
def test_nothing_jumps_while_a_page_comes(width: int, open_page: Opener, address: str) -> None:
    page = open_page("about:blank", width=width)
    jumps = {}
    for kind, where in KINDS.items():
        page.goto(f"{address}{where}", wait_until="networkidle")
        jumps[kind] = page.evaluate(JUMPS)
    assert {kind: jump for kind, jump in jumps.items() if jump > 0.02} == {}
