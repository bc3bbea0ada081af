"""The worker at the top of the site: on only where the town says so, else one that goes away; the same bytes for the same assets."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.a_town import a_district, a_service, an_edition, at, some_settings

from tsudoi import exports, pages, render, themes
from tsudoi.exports import sitemap, worker
from tsudoi.plan import Page
from tsudoi.settings import Look


def a_press(edition):
    return render.press(themes.find("machi", Path("nowhere")), edition)


def drawn(edition) -> str:
    (page,) = worker.items(edition, ())
    return a_press(edition).draw(page).body.decode()


ON = some_settings(offline="on", base_url="https://example.jp/map/")
OFF = replace(ON, offline="off")


@pytest.mark.parametrize("settings, is_on", [(ON, True), (OFF, False), (some_settings(), False)])
def test_a_worker_is_always_published_and_only_keeps_where_the_town_says_so(settings, is_on):
    edition = an_edition(settings=settings)
    assert [item.path for item in exports.items(edition, ()) if isinstance(item, Page)] == [at("sw.js")]
    body = drawn(edition)
    assert ("importScripts(" in body) is is_on
    assert ("unregister()" in body) is not is_on
    assert len(body) < 700


def test_it_names_files_that_are_there():
    edition = an_edition(settings=ON)
    body = drawn(edition)
    there = {str(artifact.path) for artifact in a_press(edition).assets()}
    assert {part for part in body.split('"') if part.startswith("assets/")} <= there
    assert body.count("assets/") == 2


def test_it_is_another_one_when_an_asset_is_another_one_and_only_then():
    plain = drawn(an_edition(settings=ON))
    assert drawn(an_edition(a_service(), settings=ON)) == plain
    assert drawn(an_edition(settings=replace(ON, look=Look(cloth="#1c4566")))) != plain


def test_the_page_for_the_day_without_a_network_is_made_only_where_it_can_be_shown_and_is_in_no_sitemap():
    on, off = (tuple(pages.pages(an_edition(settings=settings))) for settings in (ON, OFF))
    path = at("offline", "index.html")
    assert path in {page.path for page in on}
    assert path not in {page.path for page in off}
    (listed,) = sitemap.items(an_edition(settings=ON), tuple(page for page in on if isinstance(page, Page)))
    assert b"/offline/" not in listed.body


def test_the_policy_and_the_script_are_on_pages_only_where_it_is_on():
    for settings, is_on in ((ON, True), (OFF, False)):
        edition = an_edition(a_service(), settings=settings)
        press = a_press(edition)
        for page in (item for item in pages.pages(edition) if isinstance(item, Page)):
            text = press.draw(page).body.decode()
            assert ("worker-src 'self'" in text) is is_on, page.path
            assert ("js/offline." in text) is is_on, page.path


def test_the_page_names_the_telephones_of_the_town_and_of_each_desk():
    edition = an_edition(settings=ON, districts=(a_district(), a_district("minato", "港")))
    page = next(item for item in pages.pages(edition) if item.path == at("offline", "index.html"))
    text = a_press(edition).draw(page).body.decode()
    assert 'href="tel:0999200100"' in text
    assert text.count('href="tel:0120000101"') == 1  # one desk for both
    assert "若葉小学校区、港小学校区の方" in text
