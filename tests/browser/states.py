"""Every kind of page, and the states that a reader can bring it into with what is on it; one visit goes through all states of a page."""

import re
from collections.abc import Callable, Iterator, Mapping

from playwright.sync_api import Page, expect
from tests.browser.pins import PIN, SLIP, map_of

Step = Callable[[Page], object]

KEPT = ["wk-g01", "wk-s01", "hk-g03"]
HITS = ".answer [data-service-id]"

PAGES: Mapping[str, str] = {
    "home": "",
    "district": "districts/wakaba/",
    "calendar": "districts/wakaba/calendar/",
    "record": "services/wk-g03/",
    "need": "needs/shopping/",
    "category": "categories/taiso/",
    "weekday": "weekdays/tue/",
    "search": "search/",
    "kept": "kept/",
    "content": "howto/",
    "statement": "accessibility/",
    "offline": "offline/",
    "not found": "404.html",
}
"""One address for each tuple entry of ``tsudoi.pages.KINDS``."""


WHOLE = ".sift [role=status][aria-busy=false]"
"""What is said once the dictionary has answered, too."""


def ask(page: Page, words: str) -> None:
    page.get_by_role("searchbox").fill(words)
    page.get_by_role("searchbox").press("Enter")


def _hits(page: Page) -> None:
    ask(page, "体操")
    expect(page.locator(WHOLE)).to_contain_text("体操")
    expect(page.locator(HITS).first).to_be_visible()


def _no_hit(page: Page) -> None:
    ask(page, "zzzzqqqq")
    expect(page.locator(WHOLE)).to_contain_text("見つかりませんでした")


def _filters(page: Page) -> None:
    ask(page, "")
    page.get_by_role("button", name="曜日や送迎でしぼる").click()
    expect(page.locator("#narrow")).to_be_visible()


def _filtered(page: Page) -> None:
    page.locator("#narrow").get_by_role("button", name=re.compile("^火")).click()
    expect(page.locator(".sift [role=status]")).to_contain_text("条件に合うもの")


def _unfiltered(page: Page) -> None:
    page.get_by_role("button", name=re.compile("^火 ?を外す")).click()
    page.get_by_role("button", name="曜日や送迎でしぼる").click()


def _near(page: Page) -> None:
    page.get_by_role("button", name="近い順に見る").click()
    expect(page.locator("#near").get_by_role("textbox")).to_be_visible()


def _map(page: Page) -> None:
    _unfiltered(page)
    map_of(page)
    page.get_by_role("button", name="全体", exact=True).click()


def _popup(page: Page) -> None:
    """Of one record; where the map is small, its clusters are opened before."""
    alone = page.locator(f'{PIN}:not([aria-label*="まとまり"])')
    for _ in range(4):
        if not alone.count():
            page.locator(PIN).first.press("Enter")
    alone.first.press("Enter")
    expect(page.locator(SLIP)).to_be_visible()


def _cluster(page: Page) -> None:
    page.keyboard.press("Escape")
    page.get_by_role("button", name="全体", exact=True).click()
    page.locator(f'{PIN}[aria-label*="まとまり"]').first.press("Enter")


def _popup_of_many(page: Page) -> None:
    page.locator('#s1 a[href="#map"]').click()
    expect(page.locator(f"{SLIP} li").nth(1)).to_be_visible()


def _large_map(page: Page) -> None:
    page.keyboard.press("Escape")
    page.get_by_role("button", name="地図を大きく").click()
    expect(page.get_by_role("dialog", name="大きな地図")).to_be_visible()


def _large_map_with_popup(page: Page) -> None:
    _popup(page)


def _back(page: Page) -> None:
    page.get_by_role("button", name="もとの大きさに").click()


def _put_aside(page: Page) -> None:
    page.locator("[data-keep] button").first.click()
    expect(page.locator(".kept-link")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="入れました")).to_have_count(1)


def _kept(page: Page) -> None:
    page.evaluate("ids => localStorage.setItem('tsudoi.kept', JSON.stringify(ids))", KEPT)
    page.reload(wait_until="networkidle")
    expect(page.locator(".kept-item")).to_have_count(len(KEPT))


def _asked(page: Page) -> None:
    page.get_by_role("button", name="リンクで渡す").click()
    page.get_by_role("button", name=re.compile("^一覧から外す")).first.click()
    page.get_by_role("button", name="すべて消す", exact=True).click()
    expect(page.get_by_role("button", name="やめる")).to_be_focused()


def _given(page: Page) -> None:
    page.goto(f"{page.url.partition('?')[0]}?ids={','.join(KEPT)},wk-g02", wait_until="networkidle")
    expect(page.locator(".kept-item")).to_have_count(len(KEPT) + 1)


def _menu(page: Page) -> None:
    page.get_by_text("見やすくする").click()
    expect(page.get_by_role("group", name="文字の大きさ")).to_be_visible()


def _choose(group: str, choice: str) -> Step:
    return lambda page: page.get_by_role("group", name=group).get_by_role("button", name=choice).click()


SEARCHED: Mapping[str, Step] = {"hits": _hits, "no hit": _no_hit, "filters": _filters, "filtered": _filtered}
MAPPED: Mapping[str, Step] = {
    "map": _map,
    "popup": _popup,
    "cluster": _cluster,
    "popup of many": _popup_of_many,
    "large map": _large_map,
    "large map with popup": _large_map_with_popup,
    "back from the large map": _back,
}
COMFORT: Mapping[str, Step] = {
    "menu": _menu,
    "largest letters": _choose("文字の大きさ", "特大"),
    "high contrast": _choose("画面の色", "くっきり"),
    "readings": _choose("ふりがな", "あり"),
}
OF_ITS_OWN: Mapping[str, Mapping[str, Step]] = {
    "district": {**SEARCHED, **MAPPED},
    "search": {**SEARCHED, "near": _near},
    "record": {"put aside": _put_aside},
    "kept": {"filled": _kept, "asked": _asked, "given": _given},
}


def walk(page: Page, kind: str) -> Iterator[str]:
    """Brings an opened page into one state after the other, and says which it is in."""
    yield "first"
    for state, step in {**OF_ITS_OWN.get(kind, {}), **COMFORT}.items():
        step(page)
        yield state
