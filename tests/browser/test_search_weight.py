"""What a phone fetches of the search before the first result stands there, in a district of forty full records."""

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Response, expect
from tests.browser.conftest import served
from tests.render import full_district

from tsudoi import build

Opener = Callable[..., Page]
MOST = 20_000
TODAY = full_district.date(2026, 11, 24)


@pytest.fixture(scope="module")
def full(sample_outcome: build.Outcome, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    assert sample_outcome.town
    folder = tmp_path_factory.mktemp("full")
    for artifact in full_district.printed(full_district.town_of_forty(sample_outcome.town), TODAY):
        (folder / artifact.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / artifact.path).write_bytes(artifact.body)
    with served(folder) as where:
        yield f"{where}districts/{full_district.HOME}/"


@pytest.mark.parametrize("query", ["体操", "たいそう", "火曜 体操", "体操 無料"])
def test_the_first_result_comes_with_little_and_without_the_dictionary(
    query: str, full: str, open_page: Opener
) -> None:
    page = open_page(full)
    assert page.locator("[data-service-id]").count() == full_district.COUNT
    fetched: list[Response] = []

    def keep(answer: Response) -> None:
        fetched.append(answer)

    page.on("response", keep)
    for never in ("dictionary.json", "texts/*.json"):
        page.route(f"**/search/{never}", lambda _: None)
    page.get_by_role("searchbox").fill(query)
    page.get_by_role("button", name="さがす").click()
    expect(page.locator(".answer > ol > [data-service-id]").first).to_be_visible()
    sizes = {answer.url.rsplit("/", 1)[1]: len(gzip.compress(answer.body(), 9)) for answer in fetched}
    assert 5_000 < sum(sizes.values()) <= MOST, sizes


def test_whole_pages_weigh_no_more_for_the_search_that_nobody_asks(full: str, open_page: Opener, log) -> None:
    open_page(full)
    assert [url for url in log.requests if "/search/" in url or Path(url).stem.startswith("sift")] == []
