"""The map in other languages: whatever is opened on it speaks the language of the page, says what is Japanese, and stays within a phone."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.browser.conftest import Log
from tests.browser.pins import DISTRICT, PIN, SLIP
from tests.browser.test_languages import names_of, unsaid
from tests.browser.test_pages import SMALL_TARGETS, violations

from tsudoi import build
from tsudoi.languages import TONGUES, Tongue, voice

Opener = Callable[..., Page]

PHONE = 375
WIDEST_PIN = 64
"""As wide as 123件 on a Japanese page; wider ones cover their neighbours."""

UNMARKED = """(names) => {
  const texts = document.createTreeWalker(document.querySelector('[data-map]'), NodeFilter.SHOW_TEXT), found = [];
  while (texts.nextNode()) {
    const { data, parentElement: parent } = texts.currentNode;
    if (names.some((name) => data.includes(name)) && parent.closest('[lang]').lang !== 'ja') { found.push(data); }
  }
  return found;
}"""
"""Names that do not say that they are Japanese; to a script that looks for kana, most names in kanji are Chinese."""

FOREIGN_TAGS = """() => [...document.querySelectorAll('[data-map] [lang=ja]')].map((each) => each.textContent)"""
IN_COLUMNS = """() => [...document.querySelectorAll('[data-map] a, [data-map] button')].filter((each) => each.checkVisibility())
  .filter((each) => /flex|grid/.test(getComputedStyle(each).display) && each.childNodes.length > 1).map((each) => each.outerHTML)"""
"""A sentence with a name in it that is laid out in columns, and loses its spaces."""

ACROSS = "document.documentElement.scrollWidth - innerWidth"


@pytest.fixture(scope="session")
def names(sample_outcome: build.Outcome) -> list[str]:
    assert sample_outcome.town
    return sorted({name for name in names_of(sample_outcome.town) if name})


def button(page: Page, tongue: Tongue, message: str) -> Locator:
    return page.get_by_role("button", name=voice(tongue.code).of_scripts[message], exact=True)


def states(page: Page, tongue: Tongue) -> Iterator[str]:
    """Everything that can be opened on the map, one after the other."""
    opener = page.locator("[data-map] > button")
    expect(opener).to_have_text(voice(tongue.code).of_scripts["地図を見る"])
    opener.click()
    expect(page.locator(PIN).first).to_be_visible()
    expect(opener).to_have_text(voice(tongue.code).of_scripts["地図をしまう"])
    yield "open"
    button(page, tongue, "全体").click()
    yield "whole"
    page.locator(f"{PIN}.is-many").first.press("Enter")
    yield "cluster"
    page.locator('#s1 a[href="#map"]').click()
    expect(page.locator(f"{SLIP} li").nth(1)).to_be_visible()
    yield "slip of many"
    page.keyboard.press("Escape")
    yield from _alone(page)
    page.keyboard.press("Escape")
    button(page, tongue, "地図を大きく").click()
    larger = page.get_by_role("dialog", name=voice(tongue.code).of_scripts["大きな地図"])
    expect(larger).to_be_visible()
    yield "large"
    yield from _alone(page)
    page.keyboard.press("Escape")
    button(page, tongue, "もとの大きさに").click()
    expect(larger).to_have_count(0)
    yield "back"


def _alone(page: Page) -> Iterator[str]:
    alone = page.locator(f"{PIN}:not(.is-many)")
    for _ in range(4):
        if not alone.count():
            page.locator(PIN).first.press("Enter")
    alone.first.press("Enter")
    expect(page.locator(SLIP)).to_be_visible()
    yield "slip"


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_all_that_is_opened_on_the_map_says_what_is_japanese_and_fits_a_phone(
    tongue: Tongue, open_page: Opener, address: str, names: list[str], log: Log
) -> None:
    page = open_page(f"{address}{tongue.code}/{DISTRICT}", width=PHONE, locale=tongue.html)
    for state in states(page, tongue):
        assert (state, unsaid(page, tongue, names)) == (state, [])
        assert (state, page.evaluate(UNMARKED, names)) == (state, [])
        assert (state, page.evaluate(IN_COLUMNS)) == (state, [])
        assert (state, page.evaluate(SMALL_TARGETS)) == (state, [])
        assert (state, page.evaluate(ACROSS)) == (state, 0)
        if tongue.code in ("en", "zh"):  # what axe looks at is the same in the others
            assert (state, violations(page)) == (state, [])
    assert log.complaints == []


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_pins_are_heard_with_their_names_and_are_no_wider_than_on_a_japanese_page(
    tongue: Tongue, open_page: Opener, address: str, sample_outcome: build.Outcome
) -> None:
    page = open_page(f"{address}{tongue.code}/{DISTRICT}", width=320, locale=tongue.html)
    page.locator("[data-map] > button").click()
    expect(page.locator(PIN).first).to_be_visible()
    assert page.evaluate(ACROSS) == 0
    assert max(page.locator(f"{PIN} > span").evaluate_all("pins => pins.map((pin) => pin.offsetWidth)")) <= WIDEST_PIN
    assert sample_outcome.town
    called = {service.id: service.name for service in sample_outcome.town.services}
    says = voice(tongue.code).of_scripts
    for pin in page.locator(PIN).all():
        ids = (pin.get_attribute("data-ids") or "").split()
        heard = pin.locator(".vh")
        if len(ids) == 1:
            expect(heard.locator("[lang=ja][translate=no]").first).to_have_text(called[ids[0]])
        else:
            expect(heard).to_have_text(says["{count}件のまとまり。押すと広がります"].format(count=len(ids)))
    assert (
        page.evaluate("() => document.querySelector('[data-map] .map-buttons').ariaLabel") == says["地図の拡大と縮小"]
    )


def test_the_name_of_the_map_of_others_is_in_the_language_of_the_page(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}zh/{DISTRICT}")
    page.locator("[data-map] > button").click()
    expect(page.locator(PIN).first).to_be_visible()
    page.locator('#s1 a[href="#map"]').click()
    name = voice("zh").words["国土地理院の地図"]
    expect(page.locator(f"{SLIP} .ways a").first).to_contain_text(name)
    assert [text for text in page.evaluate(FOREIGN_TAGS) if name in text] == []
