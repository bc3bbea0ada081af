"""Hostile words in every text field of every kind: shown as words, run by nothing."""

import json
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
SAFE = {"category": "サロン・お茶", "consent": "可", "phone_consent": "可", "assured_date": "2026-11-01"}
Opener = Callable[..., Page]


def hostile(number: int, kind: str) -> dict[str, object]:
    """A record with one attack in every field that takes free text, cut where the field is short."""
    attack = ATTACKS[number % len(ATTACKS)]
    fields = {field.name: field for field in schemas.of(kind).fields}
    words = {name: attack[: fields[name].constraints.get("maxLength", 500)] for name in FREE if name in fields}
    place = {"latitude": f"{36.305 + number * 0.0001:.4f}", "longitude": "141.005"}
    record = words | SAFE | place | {"id": f"x-{kind[:1]}-{number}", "phone": "0999-20-0001"}
    record["cost_options"] = f"{attack.replace(':', ' ')}：100円({attack})"
    return {fields[name].title: text for name, text in record.items()}


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    town = tmp_path_factory.mktemp("hostile")
    resources, content = town / "resources", town / "content"
    (resources / "kita").mkdir(parents=True)
    content.mkdir()
    (resources / "town.yaml").write_text(
        yaml.dump({"まちの名前": "<i>市</i>${1}", "公開する場所": "https://x.example.jp/"}, allow_unicode=True), "utf-8"
    )
    (resources / "districts.csv").write_text(
        f'id,名称,相談窓口,相談窓口の電話,町名,ひとこと\nkita,北,"{ATTACKS[0]}",0120-000-001,"{ATTACKS[1]}","{ATTACKS[2]}"\n',
        "utf-8",
    )
    ring = [[141.0, 36.3], [141.01, 36.3], [141.01, 36.31], [141.0, 36.31], [141.0, 36.3]]
    shape = {"type": "Feature", "properties": {"id": "kita"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    (resources / "districts.geojson").write_text(
        json.dumps({"type": "FeatureCollection", "features": [shape]}), "utf-8"
    )
    for kind in schemas.SERVICE_KINDS:
        records = [hostile(number, kind) for number in range(len(ATTACKS))]
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


@pytest.mark.parametrize("number", range(len(ATTACKS)))
def test_a_record_page_shows_the_attack_as_it_was_written(number: int, open_page: Opener, hostile_address: str) -> None:
    shown = open_page(f"{hostile_address}services/x-g-{number}/").locator("main").inner_text()
    written = str(hostile(number, "gatherings")["名称"])
    assert "".join(written.split()) in "".join(shown.split())


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
