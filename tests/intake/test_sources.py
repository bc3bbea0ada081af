"""元のファイルの試験: encodings, headings, titles and files that cannot be read."""

from pathlib import Path

import pytest
from tests.intake.inputs import a_tree, codes
from tests.intake.lists import MAPPING, OPTIONS, ROWS, a_csv, an_import

from tsudoi import intake
from tsudoi.intake import Options
from tsudoi.words import sentences


def test_a_day_of_confirmation_is_never_invented(tmp_path: Path) -> None:
    converted = an_import(tmp_path, Options())
    assert "intake_no_assured_date" in codes(converted.notices)
    assert converted.files == ()


def test_another_layout_is_told_by_its_headings(tmp_path: Path) -> None:
    rows = [
        ["都道府県コード又は市区町村コード", "NO", "名称", "住所", "緯度", "経度", "電話番号", "利用可能曜日"],
        ["1"] * 8,
    ]
    path = a_csv(tmp_path / "list.csv", rows)
    (notice,) = intake.convert([path], intake.layout("kodomo-shokudo"), tmp_path, OPTIONS).notices
    assert notice.code == "intake_heading_missing"
    assert "public-facility-2021" in sentences(notice)[1]


@pytest.mark.parametrize("encoding", ["cp932", "utf-8", "utf-8-sig"])
def test_every_encoding_gives_the_same_files(tmp_path: Path, encoding: str) -> None:
    wanted = an_import(tmp_path)
    found = intake.convert(
        [a_csv(tmp_path / "list.csv", encoding=encoding)], a_tree(MAPPING), tmp_path / "town", OPTIONS
    )
    assert found.files == wanted.files


def test_a_second_byte_order_mark_does_not_hide_the_first_heading(tmp_path: Path) -> None:
    path = a_csv(tmp_path / "list.csv")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    converted = intake.convert([path], a_tree(MAPPING), tmp_path, OPTIONS)
    assert "double_bom" in codes(converted.notices)
    assert converted.drafts[0]["id"] == "h-1"


def test_title_rows_above_the_headings_are_told_and_not_read(tmp_path: Path) -> None:
    path = a_csv(tmp_path / "list.csv", [["ひより市の一覧", "", ""], *ROWS])
    converted = intake.convert([path], a_tree(MAPPING), tmp_path, OPTIONS)
    assert "intake_above_headings" in codes(converted.notices)
    assert converted.tally.read == 6
    assert converted.drafts[0].row.origin.row == 3


def test_two_columns_of_one_name_and_cells_without_a_heading_are_kept_apart(tmp_path: Path) -> None:
    rows = [["番", "名", "種", "名", ""], ["1", "お茶の会", "サロン", "別の名", "欄外"]]
    converted = intake.convert([a_csv(tmp_path / "list.csv", rows)], a_tree(MAPPING), tmp_path, OPTIONS)
    (draft,) = converted.drafts
    assert draft["name"] == "お茶の会"
    assert draft["internal_note"] == "名(4列目): 別の名\n(5列目): 欄外"


def test_a_list_without_rows_says_so(tmp_path: Path) -> None:
    converted = intake.convert([a_csv(tmp_path / "list.csv", [ROWS[0]])], a_tree(MAPPING), tmp_path, OPTIONS)
    assert codes(converted.notices) == ["intake_no_rows"]


@pytest.mark.parametrize(("text", "code"), [("{}", "intake_no_features"), ("[", "json_broken"), ("", "file_empty")])
def test_a_file_that_cannot_be_read_is_a_finding(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "spot.geojson"
    path.write_text(text, encoding="utf-8")
    assert codes(intake.convert([path], a_tree(MAPPING), tmp_path, OPTIONS).notices) == [code]


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    assert codes(intake.convert([tmp_path / "no.csv"], a_tree(MAPPING), tmp_path, OPTIONS).notices) == [
        "intake_no_file"
    ]
