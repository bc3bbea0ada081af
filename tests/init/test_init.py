"""はじめの一歩: a new town is complete, recognisable as an example, and builds without a single error."""

import csv

import pytest
from tests.starter import TODAY, a_town, tree_of

from tsudoi import build, cli, init, schemas
from tsudoi.notices import Severity


def test_a_new_town_builds_cleanly(tmp_path):
    outcome = build.build(a_town(tmp_path / "machi"), TODAY)
    assert [
        (str(notice.origin), notice.code) for notice in outcome.notices if notice.severity is not Severity.INFO
    ] == []
    assert {str(artifact.path) for artifact in outcome.artifacts} >= {
        "index.html", "404.html", "districts/kita/index.html", "districts/minami/index.html", "services/kita-01/index.html",
        "services/minami-v01/index.html", "about/index.html",
    }  # fmt: skip


@pytest.mark.parametrize(
    "kind, file",
    [
        ("gatherings", "kita/通いの場.csv"),
        ("gatherings", "minami/通いの場.csv"),
        ("services", "kita/生活支援サービス.csv"),
        ("volunteering", "minami/ボランティア活動.csv"),
        ("districts", "districts.csv"),
        ("needs", "needs.csv"),
    ],
)
def test_a_table_opens_in_excel_and_has_a_column_for_every_field(tmp_path, kind, file):
    raw = (a_town(tmp_path) / "resources" / file).read_bytes()
    headings = next(csv.reader(raw.decode("utf-8-sig").splitlines()))
    assert raw.startswith(b"\xef\xbb\xbf")
    assert {field.title for field in schemas.of(kind).fields} - {"料金表"} <= set(headings)


def test_every_example_is_recognisable(tmp_path):
    town = a_town(tmp_path)
    records = [
        row
        for path in town.glob("resources/*/*.csv")
        for row in csv.DictReader(path.read_text("utf-8-sig").splitlines())
    ]
    assert len(records) == 5
    assert all("みほん" in record["名称"] and "記入例" in record["ひとこと"] for record in records if "名称" in record)


def test_the_first_words_fit_on_one_page(tmp_path):
    assert len((a_town(tmp_path) / "README.txt").read_text("utf-8-sig").splitlines()) <= 10


@pytest.mark.parametrize(
    "prepare",
    [
        lambda folder: (folder.mkdir(), (folder / "mine.txt").write_text("mine")),
        lambda folder: folder.write_text("a file"),
    ],
)
def test_nothing_of_anybody_is_written_over(tmp_path, capsys, prepare):
    prepare(tmp_path / "machi")
    before = tree_of(tmp_path)
    assert cli.run(["init", str(tmp_path / "machi")]) == 2
    assert "上書きしないように止めました。" in capsys.readouterr().err
    assert tree_of(tmp_path) == before


def test_an_empty_folder_will_do(tmp_path):
    assert cli.run(["init", str(tmp_path)]) == 0
    assert (tmp_path / "resources/town.yaml").is_file()


def test_no_placeholder_is_left(tmp_path):
    assert not [path for path, body in tree_of(a_town(tmp_path)).items() if init.TODAY in body]
