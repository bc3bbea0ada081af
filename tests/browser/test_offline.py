"""写し: a town that wants it lets browsers keep what was read; the network comes first, and what is kept says so and goes away again."""

import functools
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import PATIENCE, Log
from tests.browser.test_pages import violations
from tests.starter import TODAY, a_town, write_over

from tsudoi import build, write

Opener = Callable[..., Page]
DISTRICT, RECORD, UNSEEN = "districts/kita/", "services/kita-01/", "districts/minami/"
GATHERINGS = "resources/kita/通いの場.csv"
KEPT = """async (page) => {
  const parts = page === location.href ? [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map((each) => each.href || each.src) : [];
  const there = await Promise.all([page, ...parts].map((each) => caches.match(each, { ignoreVary: true })));
  return there.every(Boolean);
}"""
NAMES = "() => caches.keys()"
ENTRIES = """async (kind) => {
  const names = (await caches.keys()).filter((name) => name.endsWith(kind));
  return (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat();
}"""
LINE = ".offline[role=status]"


class _Handler(SimpleHTTPRequestHandler):
    """A city's server that lets browsers take what they have for a whole hour."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=3600")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        return


@dataclass
class Town:
    """A town on a server that can be unplugged; its site lies two folders deep."""

    root: Path
    www: Path
    port: int = 0
    server: ThreadingHTTPServer | None = None
    day: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/machi/chizu/"

    def publish(self) -> None:
        outcome = build.build(self.root, TODAY + timedelta(days=self.day))
        assert outcome.artifacts, outcome.notices
        write.site(outcome.artifacts, self.www / "machi" / "chizu", self.root / ".tsudoi")

    def plug_in(self) -> None:
        self.server = ThreadingHTTPServer(
            ("127.0.0.1", self.port), functools.partial(_Handler, directory=str(self.www))
        )
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def unplug(self) -> None:
        if self.server:
            self.server.shutdown()
            self.server.server_close()
            self.server = None


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The starter town, which wants copies to be kept, and its site: for each test to copy."""
    folder = tmp_path_factory.mktemp("offline")
    root = a_town(folder / "town")
    write_over(root, "resources/town.yaml", "オフライン: いいえ", "オフライン: はい")
    Town(root, folder / "www").publish()
    return folder


@pytest.fixture
def town(published: Path, tmp_path: Path) -> Iterator[Town]:
    made = Town(*(shutil.copytree(published / name, tmp_path / name) for name in ("town", "www")))
    made.plug_in()
    yield made
    made.unplug()


def until(page: Page, script: str, arg: object = None) -> None:
    """Wait for what a worker does by itself; Playwright takes a promise for a yes."""
    for _ in range(PATIENCE // 100):
        if page.evaluate(script, arg):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"never came true: {script}")


def visit(page: Page, address: str) -> None:
    """Open a page and wait until the browser has kept it."""
    page.goto(address, wait_until="networkidle")
    until(page, "async () => (await navigator.serviceWorker.ready).active?.state === 'activated'")
    until(page, KEPT, page.url)
    page.wait_for_load_state("networkidle")


@pytest.fixture
def page(open_page: Opener, town: Town) -> Page:
    """A reader who has looked at one district."""
    opened = open_page("about:blank")
    visit(opened, town.address + DISTRICT)
    return opened


def today() -> str:
    """As the worker says it: it has the real clock."""
    now = datetime.now(UTC) + timedelta(hours=9)
    return f"{now.month}月{now.day}日"


def test_what_was_read_is_shown_without_a_network_and_says_of_which_day_it_is(page: Page, town: Town) -> None:
    expect(page.locator(LINE)).to_have_count(0)
    cards = page.locator("[data-service-id]").all_text_contents()
    ground = "getComputedStyle(document.querySelector('.mast')).backgroundColor"
    before = page.evaluate(ground)
    town.unplug()
    page.reload(wait_until="networkidle")
    expect(page.locator(LINE)).to_be_visible()
    expect(page.locator(LINE)).to_contain_text("インターネットにつながっていません。")
    expect(page.locator(LINE)).to_contain_text(f"{today()}に開いたときの内容です。")
    assert page.locator("[data-service-id]").all_text_contents() == cards != []
    assert page.evaluate(ground) == before
    assert page.locator(LINE).evaluate("line => getComputedStyle(line).borderTopStyle") == "solid"
    page.goto(f"{town.address}districts/kita/index.html")
    expect(page.locator(LINE)).to_be_visible()


def test_a_page_that_nobody_opened_gives_way_to_telephone_numbers_and_to_what_was_read(page: Page, town: Town) -> None:
    town.unplug()
    page.goto(town.address + UNSEEN, wait_until="networkidle")
    expect(page.locator("h1")).to_have_text("インターネットにつながらないとき")
    assert page.url == town.address + UNSEEN  # once there is a network, reloading shows it
    expect(page.get_by_role("link", name="0120-000-100").first).to_be_visible()
    assert page.locator(".desks a[href^='tel:']").count() >= 1
    assert page.locator("link[rel=stylesheet]").evaluate_all("sheets => sheets.every(({ sheet }) => sheet)")
    kept = page.locator(".kept-pages li a")
    assert kept.all_text_contents() != []
    kept.first.click()
    expect(page.locator(LINE)).to_be_visible()
    assert page.url == town.address + DISTRICT
    town.plug_in()
    page.goto(town.address + UNSEEN, wait_until="networkidle")
    expect(page.locator(LINE)).to_have_count(0)
    expect(page.locator("h1")).to_contain_text("みなみ")


@pytest.mark.parametrize("width", [375, 1280])
def test_both_please_axe_and_fit_the_screen(width: int, page: Page, town: Town) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    town.unplug()
    for where in (DISTRICT, UNSEEN):
        page.goto(town.address + where, wait_until="networkidle")
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        small = (
            "links => links.filter(link => link.checkVisibility() && link.getBoundingClientRect().height < 43.5).length"
        )
        assert page.locator(".offline a, .kept-pages a, .kept-pages button, .desks a").evaluate_all(small) == 0


def test_with_a_network_nothing_old_is_ever_shown(page: Page, town: Town) -> None:
    """Not even where the server lets a browser keep everything for an hour."""
    for number in range(3):
        write_over(
            town.root, GATHERINGS, "みほん体操の会" if not number else f"第{number}体操の会", f"第{number + 1}体操の会"
        )
        town.publish()
        page.goto(town.address + DISTRICT, wait_until="networkidle")
        expect(page.locator("#list, main").first).to_contain_text(f"第{number + 1}体操の会")
        expect(page.locator(LINE)).to_have_count(0)
    town.unplug()
    page.reload(wait_until="networkidle")
    expect(page.locator("main")).to_contain_text("第3体操の会")  # the newest is what was kept


def test_a_site_with_other_assets_takes_the_place_of_what_was_kept(page: Page, town: Town) -> None:
    visit(page, town.address + RECORD)
    before = page.evaluate(NAMES)
    write_over(town.root, "resources/town.yaml", '# のれんの色: "#1c4566"', 'のれんの色: "#153a5a"')
    town.publish()
    page.goto(town.address + DISTRICT, wait_until="networkidle")
    until(page, "async (old) => (await caches.keys()).every((name) => !old.includes(name))", before)
    until(page, KEPT, town.address + DISTRICT)
    town.unplug()
    page.reload(wait_until="networkidle")
    expect(page.locator(LINE)).to_be_visible()
    cloth = "getComputedStyle(document.documentElement).getPropertyValue('--cloth').trim()"
    assert page.evaluate(cloth) == "#153a5a"
    page.goto(town.address + RECORD, wait_until="networkidle")
    assert (
        page.evaluate(cloth) == "#153a5a"
    )  # not as it was kept before: the page for the day without a network, or the new one


def test_where_the_town_stops_it_the_worker_is_gone_after_one_visit_with_all_that_it_kept(
    page: Page, town: Town
) -> None:
    page.evaluate("() => caches.open(`tsudoi ${location.origin}/another/town/ 1 pages`)")
    write_over(town.root, "resources/town.yaml", "オフライン: はい", "オフライン: いいえ")
    town.publish()
    page.goto(town.address + DISTRICT, wait_until="networkidle")
    until(page, "async () => !(await navigator.serviceWorker.getRegistration())")
    until(page, "async () => (await caches.keys()).length === 1")
    assert "/another/town/" in page.evaluate(NAMES)[0]  # it lives at the same host, and is not ours
    page.goto(town.address + RECORD, wait_until="networkidle")
    assert page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0
    assert page.evaluate("() => navigator.serviceWorker.controller") is None


def test_a_town_that_does_not_want_it_registers_and_keeps_nothing(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}districts/wakaba/")
    page.wait_for_timeout(500)
    assert page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0
    assert page.evaluate(NAMES) == []
    assert not any("sw.js" in url or "offline" in url for url in log.requests)


def test_no_word_that_was_searched_for_is_kept_or_sent_again(page: Page, town: Town, log: Log) -> None:
    visit(page, f"{town.address}search/")
    page.goto(f"{town.address}search/?q=%E3%81%B2%E3%81%BF%E3%81%A4", wait_until="networkidle")
    assert page.evaluate(ENTRIES, "pages")
    assert not any("?" in url for kind in ("pages", "parts") for url in page.evaluate(ENTRIES, kind))
    assert sum("?q=" in url for url in log.requests) == 1
    town.unplug()
    page.reload(wait_until="networkidle")
    expect(page.locator(LINE)).to_be_visible()


def test_only_so_many_pages_are_kept_and_the_newest_of_them(page: Page, town: Town) -> None:
    folder = town.www / "machi" / "chizu" / "many"
    folder.mkdir()
    for number in range(70):
        (folder / f"{number}.html").write_text("<!doctype html><title>x</title><main>", encoding="utf-8")
    page.evaluate(
        "async (many) => { for (let n = 0; n < 70; n += 1) { await fetch(`${many}/${n}.html`); } }",
        f"{town.address}many",
    )
    until(page, KEPT, f"{town.address}many/69.html")
    page.wait_for_timeout(300)
    kept = page.evaluate(ENTRIES, "pages")
    assert len(kept) == 60
    assert kept[-1] == f"{town.address}many/69.html"
    assert f"{town.address}many/0.html" not in kept


def test_a_page_kept_on_another_day_calls_no_day_next_that_is_over(page: Page, town: Town) -> None:
    day = TODAY + timedelta(days=8)
    page.clock.set_fixed_time(datetime(day.year, day.month, day.day, tzinfo=UTC))
    online = "cards => cards.map((card) => card.querySelector('.next')?.textContent.trim())"
    page.reload(wait_until="networkidle")
    expected = page.locator("[data-service-id]").evaluate_all(online)
    town.unplug()
    page.reload(wait_until="networkidle")
    expect(page.locator(LINE)).to_be_visible()
    assert page.locator("[data-service-id]").evaluate_all(online) == expected


def test_the_days_to_come_are_kept_at_the_first_visit(page: Page, town: Town) -> None:
    parts = page.evaluate(ENTRIES, "parts")
    assert f"{town.address}days/ahead.json" in parts
    assert any("/later." in url for url in parts)


def test_when_the_network_is_back_the_line_says_so_and_offers_the_page_of_now(page: Page, town: Town) -> None:
    town.unplug()
    page.reload(wait_until="networkidle")
    expect(page.locator(LINE)).to_be_visible()
    town.plug_in()
    page.evaluate("() => dispatchEvent(new Event('online'))")
    expect(page.locator(LINE)).to_contain_text("インターネットにつながりました。")
    page.get_by_role("link", name="いまの内容を見る").click()
    expect(page.locator(LINE)).to_have_count(0)


def test_what_was_kept_can_be_thrown_away_on_a_shared_computer(page: Page, town: Town) -> None:
    visit(page, town.address + RECORD)
    page.goto(f"{town.address}offline/", wait_until="networkidle")
    page.get_by_role("button", name="この端末に残っているページを消す").click()
    expect(page.locator(".kept-pages [role=status]")).to_be_focused()
    expect(page.locator(".kept-pages [role=status]")).to_contain_text("消しました")
    assert page.evaluate(ENTRIES, "pages") == [f"{town.address}offline/"]
    town.unplug()
    page.goto(town.address + RECORD, wait_until="networkidle")
    expect(page.locator("h1")).to_have_text("インターネットにつながらないとき")


def test_a_broken_answer_of_the_server_is_not_kept(page: Page, town: Town) -> None:
    page.goto(f"{town.address}services/nothing/", wait_until="networkidle")
    assert f"{town.address}services/nothing/" not in page.evaluate(ENTRIES, "pages")
