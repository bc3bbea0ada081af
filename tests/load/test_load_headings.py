"""見出し: found below titles, matched however they are written, and never dropped without a word."""

import pytest
from tests.load.inputs import HEADINGS, RECORD, codes, table_of

from tsudoi import schemas
from tsudoi.load.heading_row import letters, place_of
from tsudoi.load.headings import field_of
from tsudoi.notices import Severity


@pytest.mark.parametrize(
    "heading, name",
    [
        ("番号", "id"), ("ＩＤ", "id"), ("No.", "id"), ("№", "id"), ("開催 日時", "schedule_text"), ("開催\n日時", "schedule_text"),
        ("電話番号", "phone"), ("ＴＥＬ", "phone"), ("tel", "phone"), ("Phone", "phone"), ("名称*", "name"), ("名称（必須）", "name"),
        ("※確認日", "assured_date"), ("料金", "fee"), ("料金表", "cost_options"), ("料金1", "cost_options"), ("料金１２", "cost_options"),
        ("フリガナ", "name_kana"), ("窓口", "contact_name"), ("\u3000会場\u3000", "venue"), ("備考（内部）", "internal_note"),
    ],
)  # fmt: skip
def test_a_heading_is_known_however_it_is_written(heading: str, name: str) -> None:
    field = field_of("gatherings", heading)
    assert field is not None
    assert field.name == name


@pytest.mark.parametrize("heading", ["合言葉", "料金A", "料金123", "番号2", "x"])
def test_other_headings_are_unknown(heading: str) -> None:
    assert field_of("gatherings", heading) is None


@pytest.mark.parametrize("kind", schemas.KINDS)
def test_every_title_and_alias_means_its_own_field(kind: str) -> None:
    for field in schemas.of(kind).fields:
        for spelling in (field.title, *field.aliases):
            found = field_of(kind, spelling)
            assert found is not None
            assert found.name == field.name, f"{spelling} also means {found.title}"


@pytest.mark.parametrize(
    "above, row",
    [
        ("", 1),
        ("若葉小学校区 通いの場一覧\n", 2),
        ("若葉小学校区 通いの場一覧,,,,\n※赤い字のところを書いてください,,,,\n\n\n", 5),
        ("令和8年度,,担当,及部,\n", 2),
        ("一覧\n" * 19, 20),
    ],
)
def test_headings_are_found_below_titles_and_instructions(above: str, row: int) -> None:
    table, notices = table_of(f"{above}{HEADINGS}\n{RECORD}\n")
    assert table is not None
    assert [each.origin.row for each in table.rows] == [row + 1]
    said = [(notice.code, notice.severity, notice.origin.row) for notice in notices]
    assert said == ([("rows_above", Severity.INFO, row)] if above else [])


@pytest.mark.parametrize("text", ["", "一覧\n" * 21 + HEADINGS, RECORD, "a,b,c\n1,2,3\n"])
def test_without_headings_there_is_no_table(text: str) -> None:
    table, notices = table_of(text)
    assert table is None
    assert codes(notices) in (["no_headings"], ["no_rows"])


@pytest.mark.parametrize(
    "heading, near",
    [("開催日寺", "開催日時"), ("電話番号1", "電話"), ("ホームペーヂ", "ホームページ"), ("確認び", "確認日")],
)
def test_a_misspelt_heading_is_said_with_the_nearest_one(heading: str, near: str) -> None:
    _, (notice,) = table_of(f"{HEADINGS},{heading}\n{RECORD},x\n")
    assert (notice.code, notice.facts["near"], notice.origin.column) == ("heading_near", near, heading)


def test_a_required_column_that_is_missing_is_said_once() -> None:
    _, notices = table_of("番号,名称,種別\nwk-1,会1,趣味・学び\nwk-2,会2,趣味・学び\n")
    assert [(notice.code, notice.origin.column) for notice in notices] == [("column_missing", "確認日")]


@pytest.mark.parametrize(
    "extra, cells, said",
    [(",", ",", []), (",", ",かぎ", ["heading_blank"]), (",,会場", ",かぎ,公民館", ["heading_blank"])],
)
def test_a_column_without_heading_matters_only_where_it_is_filled(extra: str, cells: str, said: list[str]) -> None:
    assert codes(table_of(f"{HEADINGS}{extra}\n{RECORD}{cells}\n")[1]) == said


@pytest.mark.parametrize("column, name", [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_called_as_in_a_spreadsheet(column: int, name: str) -> None:
    assert letters(column) == f"{name}列"
    assert place_of(name) == column


@pytest.mark.parametrize(
    "row, code",
    [
        ("TEMPL,,,,", "template_row"),
        ("9999,DUMY,,,", "template_row"),
        ("例,わかば体操,体操・運動,可,2026-04-01", "template_row"),
        ("wk-90,（例）わかば体操,体操・運動,可,2026-04-01", "template_row"),
        ("wk-90,記入例：わかば体操,体操・運動,可,2026-04-01", "template_row"),
        ("サンプル,わかば体操,体操・運動,可,2026-04-01", "template_row"),
        ("wk-90,○○公民館体操,体操・運動,可,2026-04-01", "placeholder_row"),
        ("wk-90,●●●,体操・運動,可,2026-04-01", "placeholder_row"),
        ("wk-90,,,,", "only_number"),
        ("wk-01,わかば いきいき百歳体操,体操・運動,可,2026-11-02", "example_row"),
        ("必須,必須,必須,任意,必須", "instruction_row"),
        ("id,name,category,consent,assured_date", "instruction_row"),
        (HEADINGS, "instruction_row"),
        (",".join(schemas.of("gatherings")[name].description for name in ("id", "name", "category", "consent", "assured_date")), "instruction_row"),
    ],
)  # fmt: skip
def test_rows_that_are_no_records_are_pointed_out_and_left_out(row: str, code: str) -> None:
    table, notices = table_of(f"{HEADINGS}\n{row}\n{RECORD}\n")
    assert table is not None
    assert [each["id"] for each in table.rows] == ["wk-21"]
    assert [(notice.code, notice.origin.row) for notice in notices] == [(code, 2)]


@pytest.mark.parametrize(
    "name",
    ["例会", "サンプル展示の会", "テスト勉強の会", "◎まるの会", "ダミー", "○の会", "見本市のつどい", "二〇〇〇年会"],
)
def test_names_that_only_resemble_templates_stay(name: str) -> None:
    table, _ = table_of(f"{HEADINGS}\nwk-21,{name},趣味・学び,可,2026-10-20\n")
    assert table is not None
    assert [row["name"] for row in table.rows] == ([] if name == "ダミー" else [name])
