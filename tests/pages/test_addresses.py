"""Where pages live, and the way from one to another."""

from pathlib import PurePosixPath

import pytest

from tsudoi.pages import addresses


@pytest.mark.parametrize(
    "here, target, way",
    [
        ("index.html", "index.html", "./"),
        ("index.html", "search/index.html", "search/"),
        ("services/a/index.html", "index.html", "../../"),
        ("services/a/index.html", "services/a/index.html", "./"),
        ("services/a/index.html", "services/b/index.html", "../b/"),
        ("services/a/index.html", "assets/css/base.css", "../../assets/css/base.css"),
        ("days/2026-11-24.json", "services/a/index.html", "../services/a/"),
        ("districts/a/services.geojson", "districts/a/index.html", "./"),
    ],
)
def test_a_link_goes_up_and_then_down(here: str, target: str, way: str) -> None:
    assert addresses.relative(PurePosixPath(here), PurePosixPath(target)) == way


@pytest.mark.parametrize(
    "path, shown",
    [
        ("index.html", "https://example.jp/map/"),
        ("services/a/index.html", "https://example.jp/map/services/a/"),
        ("sitemap.xml", "https://example.jp/map/sitemap.xml"),
    ],
)
def test_people_see_the_folder_of_a_page(path: str, shown: str) -> None:
    assert addresses.url("https://example.jp/map/", PurePosixPath(path)) == shown
