"""Hostile words in every text field of every kind: shown as words, run by nothing."""

import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.browser import hostile_town
from tests.browser.conftest import NOW, Log, served
from tests.browser.hostile_town import ATTACKS, DAYS, DISTRICT, FREE, PUBLISHER, hostile, plain, tagged, term

from tsudoi import build, schemas, write

UNSEEN = ("name_kana", "photo_alt")
"""Readings stand above their words in pieces; there is no photograph."""
Opener = Callable[..., Page]


def compact(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    town = tmp_path_factory.mktemp("hostile")
    hostile_town.lay(town)
    outcome = build.build(town, NOW.date())
    assert outcome.artifacts, [notice for notice in outcome.notices if notice.severity == "error"]
    write.site(outcome.artifacts, town / "site", town / ".tsudoi")
    return town / "site"


@pytest.fixture(scope="module")
def hostile_address(hostile_site: Path) -> Iterator[str]:
    with served(hostile_site) as where:
        yield where


def is_untouched(page: Page) -> bool:
    return bool(page.evaluate("window.pwned === undefined"))


def test_every_page_shows_the_words_and_runs_nothing(
    open_page: Opener, hostile_address: str, hostile_site: Path, log: Log
) -> None:
    page = open_page(hostile_address)
    for path in sorted(hostile_site.rglob("*.html")):
        page.goto(hostile_address + str(path.relative_to(hostile_site)))
        assert is_untouched(page), path
        assert page.locator('[href^="javascript:" i], img[src*="evil"], main script, main [onerror]').count() == 0, path
    assert [url for url in log.requests if not url.startswith((hostile_address, "data:"))] == []
    assert [line for line in log.complaints if "Content Security Policy" in line] == []


@pytest.mark.parametrize("kind", schemas.SERVICE_KINDS)
@pytest.mark.parametrize("number", range(len(ATTACKS)))
def test_a_record_page_shows_every_field_as_it_was_written(
    number: int, kind: str, open_page: Opener, hostile_address: str
) -> None:
    shown = compact(open_page(f"{hostile_address}services/x-{kind[:1]}-{number}/").locator("main").inner_text())
    record = hostile(number, kind)
    titles = [field.title for field in schemas.of(kind).fields if field.name in FREE and field.name not in UNSEEN]
    wanted = {title: compact(str(record[title])) for title in (*titles, "種別", "特徴", "対象地区")}
    assert {title: text for title, text in wanted.items() if text not in shown} == {}


@pytest.mark.parametrize("number", range(len(ATTACKS)))
def test_what_is_said_of_a_day_is_shown_as_it_was_written(number: int, open_page: Opener, hostile_address: str) -> None:
    page = open_page(f"{hostile_address}services/x-d-{number}/")
    shown = compact(page.locator("main").inner_text())
    wanted = {name: compact(tagged(plain(ATTACKS[number]), name)) for name in DAYS}
    assert {name: text for name, text in wanted.items() if text not in shown} == {}
    assert is_untouched(page)


def test_a_district_and_the_foot_of_its_page_show_every_word(open_page: Opener, hostile_address: str) -> None:
    page = open_page(f"{hostile_address}districts/kita/")
    shown = compact(page.locator("body").inner_text())
    wanted = [tagged(ATTACKS[place % len(ATTACKS)], name) for place, name in enumerate(DISTRICT)]
    wanted += [tagged(ATTACKS[place], name) for place, name in enumerate(PUBLISHER)] + [tagged(ATTACKS[5], "licence")]
    assert [text for text in wanted if compact(text) not in shown] == []


@pytest.mark.parametrize("path, of", [("categories/t-0/", "種別"), ("needs/t-1/", "困りごと")])
def test_a_word_of_the_vocabulary_is_shown_on_its_page(
    path: str, of: str, open_page: Opener, hostile_address: str
) -> None:
    shown = compact(open_page(hostile_address + path).locator("main").inner_text())
    assert compact(term(of)) in shown
    assert is_untouched(open_page(hostile_address + path))


def test_pins_and_their_slips_show_words_only(open_page: Opener, hostile_address: str, log: Log) -> None:
    page = open_page(f"{hostile_address}districts/kita/", width=1280)
    page.locator("#map").scroll_into_view_if_needed()
    expect(page.locator(".leaflet-marker-icon").first).to_be_visible()
    links = page.locator('[data-service-id] a[href="#map"]')
    assert links.count() == 3 * len(ATTACKS)
    for at in range(links.count()):
        links.nth(at).click()
        expect(page.locator(".slip")).to_be_visible()
        assert page.locator(".slip script, .slip img, .slip b, .slip svg").count() == 0
    assert is_untouched(page)
    assert log.complaints == []


@pytest.mark.parametrize(
    "query", ["<script>", "${globalThis.pwned=1}", "javascript", "'\"><img src=x onerror=window.pwned=1>"]
)
def test_search_shows_words_only(query: str, open_page: Opener, hostile_address: str, log: Log) -> None:
    page = open_page(hostile_address + "search/")
    page.get_by_role("searchbox").fill(query)
    page.keyboard.press("Enter")
    expect(page.locator(".sift [role=status]")).to_be_visible()
    assert is_untouched(page)
    assert page.locator(".answer img, .answer script, .sift img, .sift script").count() == 0
    assert log.complaints == []
