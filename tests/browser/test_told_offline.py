"""Without a network, in another language: the line above a kept page and the page of the day are in it; where its words are lost they say that they are Japanese."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.test_languages import names_of, unsaid
from tests.browser.test_offline import DISTRICT, LINE, UNSEEN, Town, visit
from tests.browser.test_pages import violations
from tests.starter import TODAY, a_town, write_over

from tsudoi import build
from tsudoi.languages import TONGUES, Tongue, voice

Reader = Callable[[str], Page]

AWAY = "インターネットにつながっていません。{day}に開いたときの内容です。"
ADVICE = "変わっていることがあるので、お出かけの前に、電話でお確かめください。"
FORGET = """async () => {
  for (const name of await caches.keys()) {
    const shelf = await caches.open(name);
    const words = (await shelf.keys()).filter(({ url }) => url.includes('/assets/words/'));
    await Promise.all(words.map((each) => shelf.delete(each)));
  }
}"""
PARTS = f"{LINE} > :is(b, span)"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Town:
    """The starter town, in six languages and with copies."""
    root = a_town(tmp_path_factory.mktemp("six") / "town")
    write_over(root, "resources/town.yaml", "オフライン: いいえ", "オフライン: はい")
    write_over(root, "resources/town.yaml", "ことば: なし", f"ことば: [{', '.join(each.names[0] for each in TONGUES)}]")
    made = Town(root, root.parent / "www")
    made.publish()
    return made


@pytest.fixture
def town(published: Town) -> Iterator[Town]:
    published.plug_in()
    yield published
    published.unplug()


@pytest.fixture(scope="module")
def names(published: Town) -> list[str]:
    town = build.build(published.root, TODAY).town
    assert town
    return sorted({name for name in names_of(town) if name})


@pytest.fixture
def reader(browser: Browser) -> Iterator[Reader]:
    """Somebody whose browser has that language, with the clock of the machine: a mocked one hides what a page has fetched."""
    contexts = []

    def opened(locale: str) -> Page:
        contexts.append(browser.new_context(locale=locale, viewport={"width": 375, "height": 800}))
        return contexts[-1].new_page()

    yield opened
    for context in contexts:
        context.close()


def of_today(text: str) -> bool:
    """The worker has the real clock."""
    return str((datetime.now(UTC) + timedelta(hours=9)).day) in text


def without(page: Page, town: Town, tongue: Tongue) -> Page:
    """A reader of that language who has looked at one district, and then loses the network."""
    visit(page, f"{town.address}{tongue.code}/{DISTRICT}")
    town.unplug()
    page.reload(wait_until="networkidle")
    expect(page.locator(LINE)).to_be_visible()
    return page


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_the_line_above_a_kept_page_is_in_its_language_and_so_is_what_comes_after(
    tongue: Tongue, reader: Reader, town: Town, names: list[str]
) -> None:
    says = voice(tongue.code).of_scripts
    page = without(reader(tongue.html), town, tongue)
    before, after = says[AWAY].split("{day}")
    said, advice = page.locator(PARTS).all_text_contents()
    assert (said.startswith(before), said.endswith(after), advice) == (True, True, says[ADVICE])
    assert of_today(said)
    assert page.locator(f"{LINE} [lang]").count() == 0
    assert unsaid(page, tongue, names) == []
    page.goto(f"{town.address}{tongue.code}/{UNSEEN}", wait_until="networkidle")
    assert page.locator("html").get_attribute("lang") == tongue.html
    assert unsaid(page, tongue, names) == []
    page.go_back(wait_until="networkidle")
    town.plug_in()
    page.evaluate("() => dispatchEvent(new Event('online'))")
    expect(page.locator(LINE)).to_contain_text(says["インターネットにつながりました。"])
    expect(page.locator(LINE).get_by_role("link")).to_have_text(says["いまの内容を見る"])


def test_where_the_words_are_not_kept_the_line_says_that_it_is_japanese(
    reader: Reader, town: Town, names: list[str]
) -> None:
    (english, *_) = TONGUES
    page = without(reader("en"), town, english)
    page.evaluate(FORGET)
    page.goto(page.url)
    page.reload(wait_until="networkidle")
    said, advice = page.locator(PARTS).all()
    expect(said).to_contain_text("月")
    for part in (said, advice):
        expect(part).to_have_attribute("lang", "ja")
    expect(advice).to_have_text(ADVICE)
    assert unsaid(page, english, names) == []
    assert violations(page) == []


def test_a_japanese_page_has_the_line_as_it_was(reader: Reader, town: Town) -> None:
    page = reader("ja-JP")
    visit(page, f"{town.address}{DISTRICT}")
    town.unplug()
    page.reload(wait_until="networkidle")
    now = datetime.now(UTC) + timedelta(hours=9)
    expect(page.locator(LINE)).to_have_text(AWAY.replace("{day}", f"{now.month}月{now.day}日") + ADVICE)
