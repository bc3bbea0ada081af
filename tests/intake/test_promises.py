"""取り込みの約束の試験: what an import says is what it did: ids, files that are not there, sums."""

from pathlib import Path

import pytest
from tests.intake.inputs import a_row, a_tree
from tests.intake.lists import MAPPING, OPTIONS, ROWS, a_csv, an_import

from tsudoi import intake
from tsudoi.intake import Tally, converting
from tsudoi.intake.sorting import Kept
from tsudoi.words import sentences


def test_a_notice_names_the_id_that_the_record_has(tmp_path: Path) -> None:
    twins = a_csv(tmp_path / "list.csv", [ROWS[0], ROWS[1], ROWS[1]])
    converted = intake.convert([twins], a_tree(MAPPING), tmp_path, OPTIONS)
    first, second = (draft["id"] for draft in converted.drafts)
    assert second == f"{first}-2"
    said = [notice.facts["id"] for notice in converted.notices if notice.code == "intake_repeated_id"]
    assert said == [first, second]


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    (notice,) = intake.convert([tmp_path / "ない.csv"], a_tree(MAPPING), tmp_path, OPTIONS).notices
    assert notice.code == "intake_no_file"
    assert "ない.csv」というファイルが見つかりません。" in sentences(notice)[0]


def test_sums_that_disagree_stop_the_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not Tally(read=3, made=1, dummies=1).adds_up
    monkeypatch.setattr(converting.sorting, "sort", lambda _rows, _layout: (Kept(a_row(名="お茶の会"), "gatherings"),))
    with pytest.raises(AssertionError, match="rows were lost"):
        an_import(tmp_path)
