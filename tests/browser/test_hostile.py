"""Hostile words in every text field of every kind: shown as words, run by nothing."""

import csv
import json
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Page, expect
from tests.browser.conftest import NOW, Log, served

from tsudoi import build, schemas, write

ATTACKS = (
    "<script>window.pwned=1</script>",
    "<img src=x onerror=window.pwned=1>",
    "${globalThis.pwned=1}`${globalThis.pwned=1}",
    "{{ 7*7 }}{% raw %}{# x #}",
    "</title></script></style><svg onload=window.pwned=1>",
    "'\"><b onmouseover=window.pwned=1>",
    "[x](javascript:window.pwned=1) ![](https://evil.example/x.png) **b** `c`",
    "javascript:window.pwned=1",
)
FREE = ("name", "name_kana", "summary", "description", "venue", "address", "directions", "eligibility", "fee")
FREE += ("booking", "capacity", "organization", "contact_name", "schedule_text", "assured_by", "recruitment")
FREE += ("recruitment_count", "recruitment_desk", "photo_alt")
UNSEEN = ("name_kana", "photo_alt")
"""Readings stand above their words in pieces; there is no photograph."""
DAYS = {"extra_dates": "2026-11-26({})", "exdates": "2026-12-01({})", "venue_changes": "2026-12-08:{}"}
DISTRICT = ("相談窓口", "相談窓口の受付時間", "生活支援コーディネーター", "地区担当", "協議体", "ひとこと")
PUBLISHER = ("名前", "部署", "受付時間")
TERM = {"名前": "<b onmouseover=window.pwned=1>{}", "説明": "<script>window.pwned=1</script>{}"}
LISTS = {"種別": "category", "困りごと": "needs", "特徴": "features", "対象者": "eligibility"}
SAFE = {"consent": "可", "phone_consent": "可", "assured_date": "2026-11-01"}
Opener = Callable[..., Page]


def hostile(number: int, kind: str) -> dict[str, object]:
    """A record with one attack in every field that takes free text, cut where the field is short."""
    attack = ATTACKS[number % len(ATTACKS)]
    fields = {field.name: field for field in schemas.of(kind).fields}
    words = {
        name: tagged(attack, name, fields[name].constraints.get("maxLength", 500)) for name in FREE if name in fields
    }
    place = {"latitude": f"{36.305 + number * 0.0001:.4f}", "longitude": "141.005"}
    record = words | SAFE | place | {"id": f"x-{kind[:1]}-{number}", "phone": "0999-20-0001"}
    record |= {
        "service_area": f"北({tagged(plain(attack), 'area')})",
        "features": term("特徴"),
        "needs": term("困りごと"),
    }
    record["category"] = term("種別")
    record["cost_options"] = f"{attack.replace(':', ' ')}：100円({attack})"
    return {fields[name].title: text for name, text in record.items()}


def tagged(attack: str, name: str, most: int = 500) -> str:
    """The attack with the name of its place behind it, so that one field cannot be taken for another."""
    tag = f"~{name.replace('_', '')}"[: most - 1]
    return attack[: most - len(tag)] + tag


def plain(attack: str) -> str:
    """Without the signs that part a remark from what it is about."""
    return attack.translate(str.maketrans("", "", "()（）[]"))


def term(of: str) -> str:
    return tagged(TERM["名前"].format(""), of)


def of_days(number: int) -> dict[str, object]:
    """A record whose days are known, with an attack wherever a single day is spoken of."""
    attack = plain(ATTACKS[number])
    fields = {field.name: field.title for field in schemas.of("gatherings").fields}
    days = {name: form.format(tagged(attack, name)) for name, form in DAYS.items()}
    record = SAFE | days | {"id": f"x-d-{number}", "name": "日の会", "category": term("種別"), "venue": "公民館"}
    record |= {"schedule_text": "毎週火曜日 10:00〜11:00", "phone": "0999-20-0001"}
    return {fields[name]: text for name, text in record.items()}


def compact(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    town = tmp_path_factory.mktemp("hostile")
    resources, content = town / "resources", town / "content"
    (resources / "kita").mkdir(parents=True)
    content.mkdir()
    publisher = {name: tagged(ATTACKS[place], name) for place, name in enumerate(PUBLISHER)}
    settings = {
        "まちの名前": "<i>市</i>${1}",
        "公開する場所": "https://x.example.jp/",
        "ライセンス": tagged(ATTACKS[5], "licence"),
    }
    settings |= {"発行者": publisher | {"電話": "0120-000-001"}}
    (resources / "town.yaml").write_text(yaml.dump(settings, allow_unicode=True), "utf-8")
    words = {
        name: [{"id": f"t-{place}", "名前": term(name), "説明": TERM["説明"].format("")}]
        for place, name in enumerate(LISTS)
    }
    (resources / "vocabulary.yaml").write_text(yaml.dump(words, allow_unicode=True), "utf-8")
    with (resources / "districts.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["id", "名称", "相談窓口の電話", "町名", *DISTRICT])
        attacks = (tagged(ATTACKS[place % len(ATTACKS)], name) for place, name in enumerate(DISTRICT))
        table.writerow(["kita", "北", "0120-000-001", ATTACKS[1], *attacks])
    ring = [[141.0, 36.3], [141.01, 36.3], [141.01, 36.31], [141.0, 36.31], [141.0, 36.3]]
    shape = {"type": "Feature", "properties": {"id": "kita"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    (resources / "districts.geojson").write_text(
        json.dumps({"type": "FeatureCollection", "features": [shape]}), "utf-8"
    )
    for kind in schemas.SERVICE_KINDS:
        records = [hostile(number, kind) for number in range(len(ATTACKS))]
        records += [of_days(number) for number in range(len(ATTACKS)) if kind == "gatherings"]
        text = yaml.dump(records, allow_unicode=True, default_style='"', sort_keys=False, width=10_000)
        (resources / "kita" / f"{kind}.yaml").write_text(text, "utf-8")
    (content / "evil.md").write_text(
        "---\ntitle: '<script>window.pwned=1</script>'\n---\n" + "\n\n".join(ATTACKS), "utf-8"
    )
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
    expect(page.locator("#hits [role=status]")).to_be_visible()
    assert is_untouched(page)
    assert page.locator("#hits img, #hits script").count() == 0
    assert log.complaints == []
