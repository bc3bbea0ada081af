"""From a place to streets and house numbers: the map app of the phone, or the map that the town chose."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from tests.browser.conftest import Log
from tests.browser.pins import DISTRICT, SLIP, map_of
from tests.browser.test_pages import SMALL_TARGETS

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
