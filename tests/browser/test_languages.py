"""In other languages: on no kind of page is anything Japanese that does not say so, whatever scripts do; axe finds nothing, and the way back is there."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import Log
from tests.browser.states import HITS, KEPT, PAGES, ask
from tests.browser.test_pages import SMALL_TARGETS, violations

from tsudoi import build, spoken
from tsudoi.languages import TONGUES, Tongue
from tsudoi.model import Town

Opener = Callable[..., Page]

UNSAID = """([japanese, names]) => {
  const own = new RegExp(japanese), known = names.sort((a, b) => b.length - a.length);
  const isJapanese = (element) => element.closest('[lang]')?.getAttribute('lang') === 'ja';
  const said = (text) => own.test(known.reduce((rest, name) => rest.replaceAll(name, ''), text));
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT), found = [];
  while (texts.nextNode()) {
    const { parentElement: parent, data } = texts.currentNode;
    const isShown = !parent.closest('script, style, noscript, title');
    if (isShown && own.test(data) && !isJapanese(parent)) { found.push(data.trim()); }
  }
  for (const element of document.querySelectorAll('[title], [aria-label], [placeholder], [alt]')) {
    for (const name of ['title', 'aria-label', 'placeholder', 'alt']) {
      const text = element.getAttribute(name) ?? '';
      if (said(text) && !isJapanese(element)) { found.push(`${name}: ${text}`); }
    }
  }
  return said(document.title) ? [...found, `title: ${document.title}`] : found;
}"""
"""Texts in which there is Japanese that is not marked; the names of the town may stand in a sentence where nothing can be marked."""

KINDS = [kind for kind in PAGES if kind != "offline"]


@pytest.fixture(scope="session", params=TONGUES, ids=lambda tongue: tongue.code)
def tongue(request: pytest.FixtureRequest, sample_outcome: build.Outcome) -> Tongue:
    """Each language of the sample town."""
    assert sample_outcome.town
    if request.param not in sample_outcome.town.settings.languages:
        pytest.skip("not a language of the sample town")
    return request.param  # type: ignore[no-any-return]


@pytest.fixture(scope="session")
def names(sample_outcome: build.Outcome) -> list[str]:
    assert sample_outcome.town
    return sorted({name for name in names_of(sample_outcome.town) if name})


def names_of(town: Town) -> Iterator[str]:
    """What is called so in Japanese on every page."""
    yield from (town.settings.name, town.settings.title)
    for district in town.districts:
        yield from (district.name, spoken.school_district(district.name), district.zone)
    for service in town.services:
        yield from (service.name, service.location.venue, service.location.address)
    for page in town.content:
        yield page.title


def unsaid(page: Page, tongue: Tongue, names: list[str]) -> list[str]:
    japanese = "[ぁ-ゖァ-ヺ]" if tongue.code == "zh" else "[ぁ-ゖァ-ヺ一-鿿]"
    return page.evaluate(UNSAID, [japanese, names])  # type: ignore[no-any-return]


def walk(page: Page, kind: str) -> Iterator[str]:
    """What scripts make of a page: an answer, filters, the nearest first."""
    yield "as it comes"
    if kind in ("district", "search"):
        page.locator("[data-narrow]").click()
        expect(page.locator("#narrow")).to_be_visible()
        yield "filters"
        page.locator("#narrow button").first.click()
        yield "filtered"
        page.goto(page.url.partition("?")[0], wait_until="networkidle")
        page.locator("#near button").first.click()
        yield "near"
        ask(page, "体操")
        expect(page.locator(HITS).first).to_be_visible()
        yield "an answer"
        ask(page, "zzzzqqqq")
        page.wait_for_timeout(300)
        yield "no answer"
    if kind == "kept":
        page.goto(f"{page.url}?ids={','.join(KEPT)}", wait_until="networkidle")
        yield "a list"


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_says_what_is_japanese_on_it_and_pleases_axe(
    *, kind: str, tongue: Tongue, names: list[str], open_page: Opener, address: str, log: Log
) -> None:
    page = open_page(f"{address}{tongue.code}/{PAGES[kind]}", locale=tongue.html)
    assert page.locator("html").get_attribute("lang") == tongue.html
    for state in walk(page, kind):
        assert (state, unsaid(page, tongue, names)) == (state, [])
        assert (state, page.evaluate(SMALL_TARGETS)) == (state, [])
        if tongue.code == "en":  # what axe looks at is the same in all of them
            assert (state, violations(page)) == (state, [])
    assert log.complaints == []


def test_every_page_leads_to_itself_in_japanese_and_in_every_language(open_page: Opener, address: str) -> None:
    page = open_page("about:blank", width=1280)
    for kind in KINDS:
        page.goto(f"{address}en/{PAGES[kind]}")
        switch = page.get_by_role("navigation", name="Language").get_by_role("link")
        expect(switch.and_(page.locator("[aria-current]"))).to_have_text("English")
        targets = [link.evaluate("link => link.href") for link in switch.all()]
        assert targets == [f"{address}{folder}{PAGES[kind]}" for folder in ("", *(f"{each.code}/" for each in TONGUES))]
        page.goto(targets[0])
        assert page.locator("html").get_attribute("lang") == "ja"


def test_a_reader_stays_in_the_language(tongue: Tongue, open_page: Opener, address: str) -> None:
    page = open_page(f"{address}{tongue.code}/")
    page.locator(".district-card a").first.click()
    expect(page).to_have_url(re.compile(f"/{tongue.code}/districts/"))
    page.locator(".service-card h4 a").first.click()
    expect(page).to_have_url(re.compile(f"/{tongue.code}/services/"))


def test_the_languages_take_one_line_of_a_phone_and_stand_open_on_a_wide_screen(
    open_page: Opener, address: str
) -> None:
    page = open_page(address, width=375)
    switch = page.get_by_role("navigation", name="Language")
    link = switch.get_by_role("link", name="English")
    assert switch.bounding_box()["height"] < 60  # type: ignore[index]
    expect(link).to_be_hidden()
    switch.locator("summary").focus()
    page.keyboard.press("Enter")
    link.press("Enter")
    expect(page).to_have_url(f"{address}en/")
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(switch.get_by_role("link", name="日本語")).to_be_visible()
    expect(switch.locator("summary")).to_be_hidden()
