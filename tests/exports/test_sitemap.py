"""sitemap.xml and robots.txt."""

from xml.etree import ElementTree

import pytest
from tests.a_town import a_service, an_edition, some_settings

from tsudoi import pages
from tsudoi.edition import Edition
from tsudoi.exports import robots, sitemap
from tsudoi.plan import Page

BASE = "https://hiyori.example.jp/map/"
SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def an_addressed_edition(base_url: str = BASE) -> Edition:
    return an_edition(a_service(), settings=some_settings(base_url=base_url))


def the_pages(edition: Edition) -> tuple[Page, ...]:
    return tuple(item for item in pages.pages(edition) if isinstance(item, Page))


def test_the_sitemap_lists_every_page_but_the_one_for_lost_visitors_and_a_readers_own_list() -> None:
    edition = an_addressed_edition()
    (artifact,) = sitemap.items(edition, the_pages(edition))
    listed = [each.text for each in ElementTree.fromstring(artifact.body).iter(f"{SPACE}loc")]
    assert BASE in listed
    assert f"{BASE}services/wk-01/" in listed
    assert f"{BASE}kept/" not in listed
    assert len(listed) == len(the_pages(edition)) - 2


def test_without_a_public_address_there_is_no_sitemap() -> None:
    assert list(sitemap.items(an_addressed_edition(""), ())) == []


@pytest.mark.parametrize(
    "base, lines",
    [(BASE, ["User-agent: *", "Allow: /", f"Sitemap: {BASE}sitemap.xml"]), ("", ["User-agent: *", "Allow: /"])],
)
def test_robots_may_read_everything(base: str, lines: list[str]) -> None:
    (artifact,) = robots.items(an_addressed_edition(base), ())
    assert artifact.body.decode().splitlines() == lines
