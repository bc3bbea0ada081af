"""写真の仕上がり: what of the coordinators' photographs is published."""

import re

import pytest
from tests.photos.pictures import SECRET, of_a_camera
from tests.starter import TODAY, a_town, tree_of

from tsudoi import build, write
from tsudoi.photos import HEAVIEST

GATHERINGS = "resources/kita/通いの場.csv"


@pytest.fixture
def town(tmp_path):
    """The first two records show the same photograph of a camera; one names it as Windows does."""
    town = a_town(tmp_path / "machi")
    (town / "resources/kita/山田花子さん.JPG").write_bytes(of_a_camera(orientation=6))
    text = (town / GATHERINGS).read_bytes().decode()
    for name in ("山田花子さん.JPG", "山田花子さん"):
        assert ",,,可,可," in text
        text = text.replace(",,,可,可,", f",{name},広間で体操をしています。,可,可,", 1)
    (town / GATHERINGS).write_bytes(text.encode())
    return town


@pytest.fixture
def site(town):
    outcome = build.build(town, TODAY)
    assert outcome.artifacts, outcome.notices
    write.site(outcome.artifacts, town / "site", town / ".tsudoi")
    return tree_of(town / "site")


def test_of_a_photograph_of_two_records_two_sizes_are_published_and_nothing_else(site):
    pictures = [path for path in site if path.endswith((".jpg", ".JPG"))]
    assert len(pictures) == 2
    assert [re.sub("[0-9a-f]{12}", "…", path) for path in pictures] == ["photos/360.….jpg", "photos/720.….jpg"]
    pages = [path for path, body in site.items() if pictures[0].encode() in body]
    assert len(pages) == 2


def test_no_byte_of_the_site_says_who_took_it_where_or_what_it_was_called(site):
    for path, body in site.items():
        assert SECRET not in body, path
        assert "山田花子".encode() not in body, path


def test_the_sample_town_shows_photographs_of_both_shapes_within_the_limit(sample_site):
    shown = {path.relative_to(sample_site): path.stat().st_size for path in sample_site.rglob("*.jpg")}
    assert {path.parts[0] for path in shown} == {"photos"}
    assert max(shown.values()) <= HEAVIEST
    assert {int(path.name.split(".")[0]) for path in shown} == {360, 480, 720, 960}
    pages = [path.read_text() for path in (sample_site / "services").rglob("index.html")]
    assert sum('class="photo"' in page for page in pages) >= 3
    assert sum('class="photo is-tall"' in page for page in pages) == 2
