"""取り込みの流れの試験: a small list of another layout into files of ours, nothing lost on the way."""

from pathlib import Path

from tests.intake.inputs import a_tree, codes
from tests.intake.lists import MAPPING, OPTIONS, ROWS, a_csv, a_table, an_import, the_notice

from tsudoi import intake, load
from tsudoi.notices import has_errors


def test_every_row_is_somewhere(tmp_path: Path) -> None:
    tally = an_import(tmp_path).tally
    assert (tally.read, tally.made, tally.dummies, tally.left_out) == (6, 3, 1, 2)
    assert tally.adds_up


def test_records_stand_in_files_by_district_and_kind_with_our_headings(tmp_path: Path) -> None:
    converted = an_import(tmp_path)
    gatherings = a_table(converted, "resources/kita/通いの場.csv")
    assert [row["名称"] for row in gatherings] == ["お茶の会", "朝の体操"]
    assert gatherings[0] == {
        "番号": "h-1",
        "名称": "お茶の会",
        "種別": "サロン・お茶",
        "住所": "北町1",
        "電話": "0999-20-1234",
        "掲載同意": "可",
        "電話の公開": "可",
        "確認日": "2026-03-31",
        "内部メモ": "",
    }
    assert a_table(converted, "resources/districts.csv") == [{"id": "kita", "名称": "北"}]


def test_the_dirt_is_told(tmp_path: Path) -> None:
    assert sorted(codes(an_import(tmp_path).notices)) == [
        "intake_assured_date",
        "intake_column_noted",
        "intake_column_set_aside",
        "intake_consent",
        "intake_dummy",
        "intake_heading_unlike",
        "intake_heading_unlike",
        "intake_left_out",
        "intake_no_kind",
        "intake_phone_unreadable",
        "intake_repeated_id",
        "intake_repeated_id",
        "intake_tally",
    ]


def test_the_original_text_of_every_row_is_kept_with_what_became_of_it(tmp_path: Path) -> None:
    kept = a_table(an_import(tmp_path), "import/hiyori-original.csv")
    assert [row["元の行"] for row in kept] == ["2", "3", "4", "5", "6", "7"]
    assert [[row[heading] for heading in ROWS[0]] for row in kept] == ROWS[1:]
    assert [row["取り込みの結果"][:7] for row in kept] == [
        "番号 h-1 ",
        "番号 h-2-",
        "番号 h-2-",
        "取り込みません",
        "対応表にありま",
        "見本の行です。",
    ]


def test_the_findings_can_be_worked_through_in_excel(tmp_path: Path) -> None:
    converted = an_import(tmp_path)
    listed = a_table(converted, "import/hiyori-findings.csv")
    assert len(listed) == len(converted.notices)
    (phone,) = [row for row in listed if "0999-20-12345" in row["何が起きたか"]]
    assert (phone["行"], phone["見出し"], phone["名称"]) == ("4", "TEL", "送迎の会")


def test_the_town_is_named(tmp_path: Path) -> None:
    (file,) = [file for file in an_import(tmp_path).files if file.path.name == "town.yaml"]
    assert file.yields
    assert file.body.decode().splitlines()[1:] == [
        'まちの名前: "ひより市"',
        'サイトの名前: "ひより市 ささえあい地図"',
        '全国地方公共団体コード: "992011"',
    ]


def test_what_was_made_can_be_loaded_without_an_error(tmp_path: Path) -> None:
    for file in an_import(tmp_path).files:
        path = tmp_path / "town" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.body)
    records, notices = load.records(tmp_path / "town")
    assert not has_errors(notices)
    assert sum(len(table.rows) for table in records.tables if table.kind != "districts") == 3


def test_several_files_become_one_town(tmp_path: Path) -> None:
    first = a_csv(tmp_path / "a.csv", [ROWS[0], ROWS[1]])
    second = a_csv(tmp_path / "b.csv", [ROWS[0], ROWS[2]])
    converted = intake.convert([first, second], a_tree(MAPPING), tmp_path, OPTIONS)
    assert [str(draft.row.origin.file) for draft in converted.drafts] == ["a.csv", "b.csv"]


def test_two_imports_of_one_list_give_the_same_bytes(tmp_path: Path) -> None:
    assert an_import(tmp_path).files == an_import(tmp_path).files


def test_a_run_of_template_rows_is_told_once(tmp_path: Path) -> None:
    rows = [ROWS[0], ROWS[1], *[[str(number), "", "サロン", "", "", "", ""] for number in range(5, 9)]]
    converted = intake.convert([a_csv(tmp_path / "list.csv", rows)], a_tree(MAPPING), tmp_path, OPTIONS)
    assert codes(converted.notices).count("intake_dummy") == 0
    row, facts = the_notice(converted, "intake_dummies")
    assert (row, facts["count"], facts["rows"]) == (3, 4, "3〜6")
    assert (converted.tally.made, converted.tally.dummies) == (1, 4)


def test_a_code_that_is_no_towns_is_left_out_of_its_settings(tmp_path: Path) -> None:
    rows = [ROWS[0], [*ROWS[1][:5], "静岡県", ""]]
    converted = intake.convert([a_csv(tmp_path / "list.csv", rows)], a_tree(MAPPING), tmp_path, OPTIONS)
    assert the_notice(converted, "intake_no_town_code") == (2, {"value": "静岡県"})
    (file,) = [file for file in converted.files if file.path.name == "town.yaml"]
    assert "静岡県" not in file.body.decode()


def test_without_a_word_on_consent_nothing_is_published(tmp_path: Path) -> None:
    converted = an_import(tmp_path, mapping=MAPPING.replace("consent: {value: 可,", "title: x\nx_consent: {value: 可,"))
    assert codes(converted.notices) == ["mapping_unknown_word"]
    plain = "\n".join(line for line in MAPPING.splitlines() if not line.startswith("consent:"))
    converted = an_import(tmp_path, mapping=plain)
    assert the_notice(converted, "intake_no_consent")[1] == {"count": 3}
    assert all(not draft["consent"] for draft in converted.drafts)


def test_a_known_column_that_a_row_did_not_use_is_told_with_its_rows(tmp_path: Path) -> None:
    mapping = MAPPING.replace("  住所: 所\n", "  住所: {from: 所, when: {種: サロン}}\n")
    row, facts = the_notice(an_import(tmp_path, mapping=mapping), "intake_partly_noted")
    assert (row, facts) == (3, {"count": 2, "rows": "3〜4"})
