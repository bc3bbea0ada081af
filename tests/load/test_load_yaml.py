"""YAML: every scalar is text exactly as written, and every node knows its line."""

from typing import Any

import pytest
from tests.load.inputs import ORIGIN, codes, table_of

from tsudoi.load.yaml_rows import yaml_table
from tsudoi.load.yaml_tree import read_yaml
from tsudoi.notices import Notice
from tsudoi.rows import Row

RECORD = "- 番号: wk-21\n  名称: わかば 手芸の会\n  種別: 趣味・学び\n  掲載同意: 可\n  確認日: 2026-10-20\n"


def tree_of(text: str) -> Any:
    tree, notices = read_yaml(text, ORIGIN)
    assert (tree is not None, notices) == (True, ())
    return tree


def rows_of(text: str) -> tuple[tuple[Row, ...], tuple[Notice, ...]]:
    table, notices = yaml_table("gatherings", "wakaba", tree_of(text))
    return (table.rows if table else ()), notices


@pytest.mark.parametrize(
    "written",
    [
        "22:15",
        "12:30",
        "010",
        "0300001234",
        "no",
        "yes",
        "on",
        "'null'",
        "1.0",
        "1e3",
        "0x1F",
        "2026-02-30",
        ".nan",
        "=",
        "1_000",
    ],
)
def test_a_scalar_is_text_exactly_as_written(written: str) -> None:
    assert tree_of(f"a: {written}\n").data == {"a": written.strip("'")}


def test_a_short_number_that_yaml_takes_for_a_comment_is_said() -> None:
    tree, (notice,) = read_yaml(
        "- 名称: 会\n  電話: #7119\n  説明: 'a: #7119'\n  色: #1c4566\n  # 会場: #7119\n", ORIGIN
    )
    assert tree is not None
    assert (notice.code, notice.origin.row, notice.origin.column, notice.record) == ("yaml_comment", 2, "電話", "会")


@pytest.mark.parametrize("written", ["~", "null", "Null", "NULL", ""])
def test_yamls_own_words_for_nothing_are_blank(written: str) -> None:
    assert tree_of(f"- a: {written}\n- {written}\n").data == [{"a": ""}, ""]


@pytest.mark.parametrize(
    "written, code",
    [
        (r'"\ud83d"', "yaml_half_letter"),
        (r'"a\ud83d\ude00"', "yaml_half_letter"),  # JSON writes emoji so; YAML takes none of it
        (r'"C:\dir"', "yaml_escape"),
        (r'"\x0"', "yaml_escape"),
        (r'"\U00110000"', "yaml_escape"),
        ('"a', "yaml_quote"),
    ],
)
def test_an_escape_that_is_no_letter_is_not_taken_for_a_missing_quote(written: str, code: str) -> None:
    tree, notices = read_yaml(f"- 番号: wk-1\n  名称: 会\n  会場: {written}\n", ORIGIN)
    assert tree is None
    assert [(notice.code, notice.origin.row, notice.origin.column, notice.record) for notice in notices] == [
        (code, 3, "会場", "会")
    ]


@pytest.mark.parametrize(
    "text, data",
    [
        ("a: |\n  一行目\n  二行目\n", {"a": "一行目\n二行目\n"}),
        ("a: >\n  一行目\n  二行目\n", {"a": "一行目 二行目\n"}),
        ("a: '10:00'\n", {"a": "10:00"}),
        ("a: [若葉, 桜台]\n", {"a": ["若葉", "桜台"]}),
        ("a:\n", {"a": ""}),
        ("a: 'それは''はい'''\n", {"a": "それは'はい'"}),
        ("# 説明だけ\n", ""),
        ("", ""),
    ],
)
def test_text_lists_and_blanks(text: str, data: object) -> None:
    assert tree_of(text).data == data


def test_every_node_knows_its_line() -> None:
    tree = tree_of("種別:\n  - id: a\n    名前: 体操\n\n  - id: b\n")
    assert tree.lines[("種別",)] == 1
    assert tree.lines[("種別", 0)] == 2
    assert tree.lines[("種別", 0, "名前")] == 3
    assert tree.at("種別", 1, "id").row == 5


@pytest.mark.parametrize(
    "text, line, code",
    [
        ("a: &x 1\n", 1, "yaml_alias"),
        ("b: 1\na: *x\n", 2, "yaml_alias"),
        ("a: &x [1]\nb: *x\n", 1, "yaml_alias"),
        ("a: !!int 1\n", 1, "yaml_tag"),
        ("a: !!python/object/apply:os.system [x]\n", 1, "yaml_tag"),
        ("- !x a\n", 1, "yaml_tag"),
        ("a: 1\nb: 2\na: 3\n", 3, "yaml_key_twice"),
        ("? [a]\n: 1\n", 1, "yaml_odd_key"),
        ("{a: 1}: 2\n", 1, "yaml_odd_key"),
        ("a: 1\n---\nb: 2\n", 2, "yaml_documents"),
        ("[" * 2000 + "]" * 2000, 1, "yaml_deep"),
        ("- " * 20 + "a", 1, "yaml_deep"),
        ("a: 1\n\tb: 2\n", 2, "yaml_tab"),
        ("a: 火曜: 9時\n", 1, "yaml_colon"),
        ('x: 1\na: "閉じない\nb: 1\n', 2, "yaml_quote"),
        ("x: 1\na: [若葉, 桜台\nb: 1\n", 2, "yaml_bracket"),
        ("a: 1\nb: \x07\n", 2, "yaml_control"),
        ("a: @x\n", 1, "yaml_sign"),
    ],
)
def test_what_is_refused_is_said_with_its_line(text: str, line: int, code: str) -> None:
    tree, notices = read_yaml(text, ORIGIN)
    assert tree is None
    assert [(notice.code, notice.origin.row) for notice in notices] == [(code, line)]


def test_a_record_reads_like_the_same_csv() -> None:
    (row,), notices = rows_of(RECORD)
    table, _ = table_of("番号,名称,種別,掲載同意,確認日\nwk-21,わかば 手芸の会,趣味・学び,可,2026-10-20\n")
    assert table is not None
    assert (row.cells, notices) == (table.rows[0].cells, ())
    assert (row.origin.row, row.at("assured_date").row, row.at("venue").row) == (1, 5, 1)


@pytest.mark.parametrize(
    "written, field, text",
    [
        ("  対象地区: [若葉, 桜台]\n", "service_area", "若葉\n桜台"),
        ("  対象地区:\n    - 若葉(一部、北)\n    - 桜台\n", "service_area", "若葉(一部、北)\n桜台"),
        ("  対象地区: 若葉、桜台\n", "service_area", "若葉\n桜台"),
        ("  中止日: [2026-12-29, 令和8年12月30日]\n", "exdates", "2026-12-29\n2026-12-30"),
        ("  中止日: 2026-12-29（選挙のため）\n", "exdates", "2026-12-29(選挙のため)"),
        (
            "  会場の変更:\n    - 2026-12-22：北公民館\n    - 2027-01-05: 南会館\n",
            "venue_changes",
            "2026-12-22:北公民館\n2027-01-05:南会館",
        ),
        (
            "  会場の変更:\n    2026-12-22: 北公民館\n    2027-01-05: 南会館\n",
            "venue_changes",
            "2026-12-22:北公民館\n2027-01-05:南会館",
        ),
        (
            "  会場の変更: 2026-12-22 北公民館、2027-01-05 南会館\n",
            "venue_changes",
            "2026-12-22:北公民館\n2027-01-05:南会館",
        ),
        ("  料金表: [30分：300円, 60分：600円]\n", "cost_options", "30分|300円|\n60分|600円|"),
        ("  料金表:\n    - {内容: 平日、昼, 金額: '1,000円', 補足: 税込}\n", "cost_options", "平日、昼|1,000円|税込"),
        ("  料金表: {金額: 300円, 内容: 30分}\n", "cost_options", "30分|300円|"),
        ("  料金1: 30分：300円\n  料金2: 60分：600円\n", "cost_options", "30分|300円|\n60分|600円|"),
        ("  説明: |\n    一行目\n    二行目\n", "description", "一行目\n二行目"),
        ("  電話: 0999200101\n", "phone", "0999200101"),
        ("  定員: 010\n", "capacity", "010"),
    ],
)
def test_values_of_a_record(written: str, field: str, text: str) -> None:
    (row,), notices = rows_of(RECORD + written)
    assert (row[field], [code for code in codes(notices) if code != "mended"]) == (text, [])


@pytest.mark.parametrize(
    "text, line, code",
    [
        ("番号: wk-21\n", 1, "yaml_no_list"),
        ("番号：wk-21\n", 1, "yaml_wide_colon"),
        ("- 番号：wk-21\n  名称：会\n", 1, "yaml_wide_colon"),
        ("- わかば\n", 1, "yaml_no_mapping"),
        ("- [a]\n", 1, "yaml_no_mapping"),
        (RECORD + "  会場: [a, b]\n", 6, "yaml_nested"),
        (RECORD + "  会場: {a: b}\n", 6, "yaml_nested"),
        (RECORD + "  会場の変更: [{2026-12-22: [北公民館]}]\n", 6, "yaml_nested"),
        (RECORD + "  料金表: [{値段: 300円}]\n", 6, "yaml_cost"),
        (RECORD + "  料金表: [[300円]]\n", 6, "yaml_cost"),
        (RECORD + "  合言葉: さくら\n", 6, "heading_unknown"),
        (RECORD + "  電話: 0999-20-0101\n  TEL: 0999-20-0102\n", 7, "key_again"),
        (RECORD + "  開始日: 2026-02-30\n", 6, "date_missing"),
    ],
)
def test_a_fault_stands_at_its_own_line(text: str, line: int, code: str) -> None:
    _, notices = rows_of(text)
    assert [(notice.code, notice.origin.row) for notice in notices] == [(code, line)]


def test_a_file_with_comments_only_has_no_records() -> None:
    assert codes(rows_of("# まだありません\n")[1]) == ["no_rows"]
