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


@pytest.mark.parametrize(
    ("before", "after", "code", "remedy"),
    [
        (MAPPING, "", "mapping_empty", "kind と fields を書いてください。"),
        ("kind:", "title: ひより\nx:", "mapping_unknown_word", ""),
        ("  名称: 名\n", "", "mapping_wants_name", "「名称: 団体名」のように"),
        ("{サロン: 通いの場,", "{サロン: かよいのば,", "mapping_unknown_kind", "「通いの場」と書き直してください。"),
        (
            "{サロン: 通いの場,",
            "{サロン: 病院,",
            "mapping_strange_kind",
            "通いの場、生活支援サービス、ボランティア活動",
        ),
        ("  住所: 所\n", "  ぱらぽろぺろ: 所\n", "mapping_strange_field", "docs/data-dictionary.md"),
        ("  住所: 所\n", "  会場名称: 所\n", "mapping_unknown_field", "「会場」のことなら"),
    ],
)
def test_a_mapping_that_leads_nowhere_is_an_error_with_a_way_out(
    tmp_path: Path, before: str, after: str, code: str, remedy: str
) -> None:
    converted = an_import(tmp_path, mapping=MAPPING.replace(before, after, 1))
    notice = converted.notices[0]
    assert (notice.code, notice.severity.name) == (code, "ERROR")
    assert remedy in sentences(notice)[1]
    assert "「」" not in "".join(sentences(notice))
    assert converted.files == ()


@pytest.mark.parametrize("section", ["kind", "fields"])
def test_a_mapping_without_its_chief_sections_is_an_error(tmp_path: Path, section: str) -> None:
    tree = a_tree(MAPPING)
    less = type(tree)({key: value for key, value in tree.data.items() if key != section}, tree.origin)
    (notice,) = intake.convert([a_csv(tmp_path / "list.csv")], less, tmp_path, OPTIONS).notices
    assert (notice.code, notice.facts) == ("mapping_wants_section", {"section": section})


def test_rows_without_a_sort_are_told_in_a_whole_sentence(tmp_path: Path) -> None:
    blank = a_csv(tmp_path / "list.csv", [ROWS[0], ROWS[1], ["9", "将棋の会", *[""] * 5]])
    notices = intake.convert([blank], a_tree(MAPPING), tmp_path, OPTIONS).notices
    (said,) = [sentences(notice) for notice in notices if notice.code == "intake_blank_kind"]
    assert said[0] == "種類を決める列が空の1行(将棋の会)は、取り込みませんでした。"


@pytest.mark.parametrize(
    ("recipe", "missing"),
    [
        ("名前", {"名前": "名"}),
        ("[名前, 所]", {}),
        ("[名前, 備忘]", {"名前": "名", "備忘": "備考"}),
        ("{join: [所, 備考欄]}", {"備考欄": "備考"}),
        ('{template: "{所}の{TELL}"}', {"TELL": "TEL"}),
        ("{from: 所, when: {種類: 体操}}", {"種類": "種"}),
        ("{constant: 北}", {}),
    ],
)
def test_a_heading_that_the_file_does_not_have_is_told_with_the_nearest_one(
    tmp_path: Path, recipe: str, missing: dict[str, str]
) -> None:
    mapping = MAPPING.replace("  住所: 所\n", f"  会場: {recipe}\n")
    notices = an_import(tmp_path, mapping=mapping).notices
    told = [notice for notice in notices if notice.facts.get("field") == "会場" and "heading" in notice.facts]
    assert {notice.facts["heading"]: notice.facts["nearest"] for notice in told} == missing
    assert all(notice.severity.name == "WARNING" for notice in told)


def test_a_shipped_mapping_says_nothing_of_columns_that_towns_leave_out(tmp_path: Path) -> None:
    headings = intake.layout("kodomo-shokudo").data["headings"]
    source = a_csv(tmp_path / "list.csv", [headings, ["みんなの食堂", *["x"] * (len(headings) - 1)]])
    converted = intake.convert([source], intake.layout("kodomo-shokudo"), tmp_path, OPTIONS)
    assert converted.tally.made == 1
    assert not [notice for notice in converted.notices if notice.code.startswith("intake_heading")]
