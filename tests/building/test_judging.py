"""組み上げ: what a build says on its own account, and that nothing is told twice."""

import shutil

import pytest
from tests.photos.pictures import bomb, saved, two_halves
from tests.starter import ROOT, TODAY, a_town, write_over

from tsudoi import build
from tsudoi.assemble.content import TAKEN
from tsudoi.notices import Severity

GATHERINGS = "resources/kita/通いの場.csv"


@pytest.fixture
def town(tmp_path):
    return a_town(tmp_path / "machi")


def found(town, severity=Severity.ERROR) -> list[tuple[str, str]]:
    notices = build.judge(town, TODAY).notices
    return [(notice.code, str(notice.origin)) for notice in notices if notice.severity is severity]


def test_a_theme_that_nobody_has_is_named_with_those_there_are(town):
    write_over(town, "resources/town.yaml", "テーマ: machi", "テーマ: sakura")
    (notice,) = [notice for notice in build.judge(town, TODAY).notices if notice.severity is Severity.ERROR]
    assert (notice.code, notice.facts["name"]) == ("unknown_theme", "sakura")
    assert "machi" in str(notice.facts["known"])


def test_a_theme_of_the_towns_own_is_found(town):
    write_over(town, "resources/town.yaml", "テーマ: machi", "テーマ: sakura")
    css = town / "themes/sakura/css/base.css"
    css.parent.mkdir(parents=True)
    css.write_text("body{color:#123}")
    outcome = build.build(town, TODAY)
    assert outcome.notices == ()
    assert any(b"body{color:#123}" in artifact.body for artifact in outcome.artifacts)


@pytest.mark.parametrize(
    "mark, codes",
    [
        ("resources/mark.svg", []),
        ("resources/nothing.svg", ["mark_missing"]),
        ("../outside.svg", ["wrong_mark"]),
        ("resources/town.yaml", ["wrong_mark"]),  # a file, but no picture
    ],
)
def test_the_towns_mark_is_an_svg_file_in_its_folder(town, mark, codes):
    (town / "resources/mark.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"/>')
    (town.parent / "outside.svg").write_text("<svg/>")
    write_over(town, "resources/town.yaml", "テーマ: machi", f"テーマ: machi\n  印: {mark}")
    assert [code for code, _ in found(town)] == codes


@pytest.mark.parametrize(
    "body, codes",
    [
        (None, []),
        (b"\xff\xd8\xff\xe0 cut short", ["photo_unreadable"]),
        ("写真ではありません".encode(), ["photo_no_picture"]),
        (bomb(30_000, 30_000), ["photo_too_large"]),
    ],
)
def test_a_photograph_that_cannot_be_opened_is_an_error_of_its_row(town, body, codes):
    """A camera's file that was copied halfway."""
    whole = next((ROOT / "resources").rglob("*.jpg"))
    target = town / "resources/kita/taisou.jpg"
    shutil.copy(whole, target)
    if body:
        target.write_bytes(body)
    name_photo(town)
    assert found(town) == [(code, f"{GATHERINGS} 2行目「写真」") for code in codes]


def test_a_small_photograph_is_pointed_out(town):
    (town / "resources/kita/taisou.jpg").write_bytes(saved(two_halves((320, 240))))
    name_photo(town)
    assert found(town) == []
    assert ("photo_small", f"{GATHERINGS} 2行目「写真」") in found(town, Severity.WARNING)


def name_photo(town) -> None:
    """Fill 写真 and 写真の説明 of the first record."""
    path = town / GATHERINGS
    text = path.read_bytes().decode()
    assert text.count(",可,可,") == 2
    path.write_bytes(text.replace(",,,可,可,", ",taisou.jpg,体操のようすです。,可,可,", 1).encode())


def test_one_cell_gets_one_error(town):
    """The table and the rules both stumble over this heading's value; a person needs to be told once."""
    write_over(town, GATHERINGS, "kita-01", "kita 01 体操")
    spots = [spot for _, spot in found(town)]
    assert len(spots) == len(set(spots)) >= 1


def test_findings_come_file_by_file_from_top_to_bottom(town):
    write_over(town, GATHERINGS, "体操・運動", "空中ブランコ")
    write_over(town, "resources/town.yaml", "地図タイル: なし", "地図タイル: 宇宙")
    write_over(town, GATHERINGS, "サロン・お茶", "お茶どころ")
    files = [str(notice.origin.file) for notice in build.judge(town, TODAY).notices]
    assert files == sorted(files)


def test_the_outcome_of_a_faulty_town_has_nothing_to_write(town):
    write_over(town, GATHERINGS, "体操・運動", "空中ブランコ")
    outcome = build.build(town, TODAY)
    assert (outcome.artifacts, outcome.town) == ((), None)


def test_every_folder_of_the_site_is_kept_free_of_pages_of_content(town):
    outcome = build.build(town, TODAY)
    folders = {artifact.path.parts[0] for artifact in outcome.artifacts if len(artifact.path.parts) > 1}
    assert "days" in folders
    assert folders - {page.slug for page in outcome.town.content} <= TAKEN
