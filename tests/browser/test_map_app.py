"""From a place to streets and house numbers: the map app of the phone, or the map that the town chose."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests import a_town
from tests.browser.conftest import Log, served
from tests.browser.pins import DISTRICT, SLIP, map_of
from tests.browser.test_pages import SMALL_TARGETS, violations

from tsudoi import build, write
from tsudoi.model import Precision

Opener = Callable[..., Page]
ANDROID = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36"


@pytest.mark.parametrize("agent, has_app", [(ANDROID, True), ("", False)])
def test_a_place_opens_in_the_map_app_of_the_phone_or_on_the_map_of_the_town(
    agent: str, has_app: bool, open_page: Opener, address: str, log: Log
) -> None:
    page = open_page(address + "services/wk-g01/", **({"user_agent": agent} if agent else {}))
    web = page.get_by_role("link", name="道や番地まで見る(国土地理院の地図)")
    assert (web.get_attribute("href") or "").startswith("https://maps.gsi.go.jp/#17/36.3")
    assert web.get_attribute("rel") == "external"
    app = page.get_by_role("link", name="地図アプリで開く")
    assert app.count() == int(has_app)
    if has_app:
        assert (app.get_attribute("href") or "").startswith("geo:36.3")
    assert page.evaluate(SMALL_TARGETS) == []
    assert [url for url in log.requests if not url.startswith((address, "data:"))] == []


def test_the_slip_leads_to_the_same_maps(open_page: Opener, address: str) -> None:
    page = map_of(open_page(address + DISTRICT, user_agent=ANDROID))
    page.locator('#s1 a[href="#map"]').click()
    links = page.locator(SLIP).get_by_role("link")
    hrefs = links.evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert any(href.startswith("geo:36.3") for href in hrefs)
    assert any(href.startswith("https://maps.gsi.go.jp/#17/36.3") for href in hrefs)


@pytest.fixture
def rough_address(tmp_path: Path) -> Iterator[str]:
    """A town that chose another map, with a record of which only the 町 is known."""
    service = a_town.a_service()
    rough = replace(service, location=replace(service.location, precision=Precision.TOWN))
    town = a_town.a_town(rough, settings=a_town.some_settings(map_app="google"))
    write.site(tuple(build._print(town, tmp_path, a_town.TODAY)), tmp_path / "site", tmp_path / ".tsudoi")
    with served(tmp_path / "site") as where:
        yield where


def test_of_a_rough_place_every_link_says_that_it_is_only_roughly_there(
    rough_address: str, open_page: Opener, log: Log
) -> None:
    words = ["だいたいの場所を、地図アプリで開く", "だいたいの場所を見る(Google マップ)"]
    page = open_page(f"{rough_address}services/wk-01/", user_agent=ANDROID)
    assert page.locator("[data-lat] a").all_inner_texts() == words
    page.goto(f"{rough_address}districts/wakaba/", wait_until="networkidle")
    map_of(page)
    page.locator('#s1 a[href="#map"]').click()
    expect(page.locator(SLIP)).to_contain_text("だいたいの場所です")
    links = page.locator(f"{SLIP} .ways a")
    assert links.all_inner_texts() == words
    hrefs = [link.get_attribute("href") for link in links.all()]
    assert hrefs[1] == "https://www.google.com/maps/search/?api=1&query=36.305%2C141.005"
    assert (hrefs[0] or "").startswith("geo:36.305,141.005?q=36.305,141.005(")
    assert violations(page) == []
    assert log.complaints == []
