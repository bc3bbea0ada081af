"""Quick pages: what a full district really asks for is light, before its map and with it, and nothing jumps while a page comes."""

from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import Log, served
from tests.browser.kinds import KINDS
from tests.conftest import TODAY
from tests.render import full_district
from tests.render.test_weight import BEFORE_THE_MAP, WITH_THE_MAP, by_path, is_over, weight

from tsudoi import build

Opener = Callable[..., Page]
Files = dict[PurePosixPath, bytes]

JUMPS = """() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.hadRecentInput ? 0 : entry.value; }))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 300);
})"""
MADE_HERE = {"kept"}
"""What is in it only the reader's browser knows."""


@pytest.fixture(scope="module")
def full(sample_outcome: build.Outcome, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Files]]:
    """The address of a district of forty records, and the files that its site has."""
    assert sample_outcome.town
    files = by_path(full_district.printed(full_district.town_of_forty(sample_outcome.town), TODAY))
    folder = tmp_path_factory.mktemp("full")
    for path, body in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(body)
    with served(folder) as where:
        yield where, files


def asked(log: Log, where: str) -> set[PurePosixPath]:
    """The files that were asked for; Chromium itself asks for a /favicon.ico where a page names none that it likes."""
    names = {url.removeprefix(where).partition("?")[0] for url in log.requests if url.startswith(where)} - {
        "favicon.ico"
    }
    return {PurePosixPath(name, "index.html") if name.endswith("/") else PurePosixPath(name) for name in names}


def test_a_full_district_asks_for_little_before_its_map_and_with_it(
    full: tuple[str, Files], open_page: Opener, log: Log
) -> None:
    where, files = full
    page = open_page(f"{where}{full_district.FOLDER}/")
    page.wait_for_timeout(500)  # what is fetched once the page stands
    first = asked(log, where)
    assert len([path for path in first if path.suffix == ".css"]) == 1
    assert not is_over(weight(files, first), BEFORE_THE_MAP), (weight(files, first), first)
    page.get_by_role("button", name="地図を見る").click()
    expect(page.locator(".pin").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    whole = asked(log, where)
    assert len(whole) > len(first) + 4
    assert not is_over(weight(files, whole), WITH_THE_MAP), (weight(files, whole), whole)


@pytest.mark.parametrize("width", [375, 1280])
def test_nothing_jumps_while_a_page_comes(width: int, open_page: Opener, address: str) -> None:
    page = open_page("about:blank", width=width)
    jumps = {}
    for kind, where in KINDS.items():
        page.goto(f"{address}{where}", wait_until="networkidle")
        jumps[kind] = page.evaluate(JUMPS)
    assert {kind: jump for kind, jump in jumps.items() if jump > 0.02 and kind not in MADE_HERE} == {}


def test_what_a_reader_has_chosen_is_there_before_anything_is_drawn(open_page: Opener, address: str) -> None:
    page = open_page("about:blank")
    page.add_init_script("""localStorage.setItem('tsudoi.comfort', '{"contrast": "high"}')""")
    page.goto(f"{address}districts/wakaba/", wait_until="networkidle")
    styles = page.locator("head > link[rel=stylesheet]")
    assert [".chosen." in (each.get_attribute("href") or "") for each in styles.all()] == [True, False]
    assert styles.first.get_attribute("media") == "screen"  # paper is black on white
    assert page.evaluate(JUMPS) <= 0.02
    assert page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(0, 0, 0)"
