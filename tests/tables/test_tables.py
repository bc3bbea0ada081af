"""表の試験: what frictionless finds in real rows, in our words and at the right place."""

import subprocess
import sys
from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from tsudoi import schemas, tables
from tsudoi.notices import Severity
from tsudoi.origin import Origin
from tsudoi.rows import Row, Table
from tsudoi.tables import Finding, UnknownField
from tsudoi.words import sentences

GOOD = {"id": "wk-01", "name": "わかば体操", "category": "体操・運動", "assured_date": "2026-11-02"}
FILE = "resources/wakaba/通いの場.csv"


def a_row(number: int = 4, file: str = FILE, kind: str = "gatherings", **cells: str) -> Row:
    headings = {field.name: field.title for field in schemas.of(kind).fields}
    kept = {name: text for name, text in cells.items() if text}
    return Row(kept, Origin(PurePosixPath(file), number), headings=headings)


def a_table(*rows: Row, kind: str = "gatherings") -> Table:
    return Table(kind, "wakaba", rows, rows[0].origin.at(None) if rows else Origin(PurePosixPath(FILE)))


@pytest.mark.parametrize(
    "cells, code, column",
    [
        ({"id": ""}, "cell_missing", "番号"),
        ({"name": ""}, "cell_missing", "名称"),
        ({"category": ""}, "cell_missing", "種別"),
        ({"assured_date": ""}, "cell_missing", "確認日"),
        ({"id": "わ 1"}, "cell_wrong_id", "番号"),
        ({"id": "a" * 65}, "cell_wrong_id", "番号"),
        ({"id": "../etc"}, "cell_wrong_id", "番号"),
        ({"successor": "a b"}, "cell_wrong_id", "引きつぎ先"),
        ({"name": "あ" * 81}, "cell_over_length", "名称"),
        ({"status": "活動"}, "cell_not_in_list_near", "状態"),
        ({"status": "ＺＺＺ"}, "cell_not_in_list", "状態"),
        ({"position_precision": "建て物"}, "cell_not_in_list_near", "位置の精度"),
        ({"phone": "20-0101"}, "cell_wrong_phone", "電話"),
        ({"phone": "053-595-11148(包括)"}, "cell_wrong_phone", "電話"),
        ({"assured_date": "2026-02-30"}, "cell_no_date", "確認日"),
        ({"valid_to": "来年"}, "cell_no_date", "終了日"),
    ],
)
def test_a_cell_that_breaks_a_rule_is_pointed_out(cells: dict[str, str], code: str, column: str) -> None:
    (notice,) = tables.faults([a_table(a_row(**{**GOOD, **cells}))])
    assert (notice.code, str(notice.origin), notice.severity) == (code, f"{FILE} 4行目「{column}」", Severity.ERROR)


@pytest.mark.parametrize(
    "kind, cells, code",
    [
        ("districts", {"id": "wakaba", "name": "若葉", "population": "-1"}, "cell_too_small"),
        ("districts", {"id": "wakaba", "name": "若葉", "over_65": "約千人"}, "cell_no_number"),
        ("districts", {"id": "若葉", "name": "若葉"}, "cell_wrong_id"),
        ("districts", {"id": "wakaba"}, "cell_missing"),
        ("districts", {"id": "wakaba", "name": "若葉", "desk_phone": "0999"}, "cell_wrong_phone"),
        ("needs", {"district": "w", "need": "n", "answers": "1", "asked": "0", "year": "2025"}, "cell_too_small"),
        ("needs", {"district": "w", "need": "n", "answers": "1", "asked": "2", "year": "8"}, "cell_too_small"),
        ("needs", {"district": "w", "need": "n", "answers": "1", "asked": "2", "year": "20255"}, "cell_too_large"),
        ("volunteering", {**GOOD, "points": "有"}, "cell_not_in_list"),
    ],
)
def test_every_kind_has_its_rules(kind: str, cells: dict[str, str], code: str) -> None:
    (notice,) = tables.faults([a_table(a_row(kind=kind, **cells), kind=kind)])
    assert notice.code == code


@pytest.mark.parametrize(
    "cells",
    [
        {},
        {"latitude": "139.5", "longitude": "35.1"},  # rules say that they are swapped
        {"latitude": "-120000.5"},  # and that this is no latitude
        {"latitude": "北緯35度"},
        {"phone": "0999-20-0101"},
        {"status": "休止中"},
        {"name": "あ" * 80},
    ],
)
def test_a_sound_row_passes(cells: dict[str, str]) -> None:
    assert list(tables.faults([a_table(a_row(**{**GOOD, **cells}))])) == []


def test_each_row_keeps_its_own_place_in_its_own_file() -> None:
    bad = {**GOOD, "name": ""}
    one = a_table(a_row(7, "resources/a/通いの場.csv", **GOOD), a_row(9, "resources/a/通いの場.csv", **bad))
    other = a_table(a_row(12, "resources/b/通いの場.yaml", **bad))
    empty = a_table()
    assert [str(notice.origin) for notice in tables.faults([one, empty, other])] == [
        "resources/a/通いの場.csv 9行目「名称」",
        "resources/b/通いの場.yaml 12行目「名称」",
    ]


@pytest.mark.parametrize(
    "lines, codes",
    [
        ({}, []),  # load has said of the file that the column is missing
        ({"id": 3, "name": 4}, ["cell_missing"]),  # a YAML record has its own headings
    ],
)
def test_a_column_that_the_file_does_not_have_is_no_blank_cell(lines: dict[str, int], codes: list[str]) -> None:
    row = a_row(**{**GOOD, "assured_date": ""})
    headings = {name: heading for name, heading in row.headings.items() if name != "assured_date"}
    table = a_table(replace(row, headings=headings, lines=lines))
    assert [notice.code for notice in tables.faults([table])] == codes


def test_ids_repeated_over_files_are_left_to_the_rules() -> None:
    assert list(tables.faults([a_table(a_row(**GOOD), a_row(5, **GOOD))])) == []


def test_one_cell_is_told_once_even_if_it_breaks_two_rules() -> None:
    (notice,) = tables.faults([a_table(a_row(**{**GOOD, "id": "あ" * 200}))])
    assert notice.code == "cell_wrong_id"


def test_no_fault_is_lost_in_a_long_table() -> None:
    rows = [a_row(number, **{**GOOD, "name": ""}) for number in range(2, 3002)]
    found = list(tables.faults([a_table(*rows)]))
    assert [notice.origin.row for notice in found] == list(range(2, 3002))


def test_frictionless_is_called_once_for_a_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    real = tables._findings
    monkeypatch.setattr(tables, "_findings", lambda schema, rows: calls.append(schema.name) or real(schema, rows))
    services = [a_table(a_row(**GOOD), kind="services") for _ in range(3)]
    assert list(tables.faults([*services, a_table(a_row(**GOOD)), *services])) == []
    assert calls == ["services", "gatherings"]


def test_tables_that_stayed_as_they_were_are_not_judged_again() -> None:
    """A preview asks at every change of any file; the findings stand where the rows stand now."""
    bad = {**GOOD, "name": "", "summary": "前と同じ"}
    (first,) = tables.faults([a_table(a_row(4, **bad))])
    judged = tables._judged.cache_info().misses
    (again,) = tables.faults([a_table(a_row(9, **bad))])
    assert (first.origin.row, again.origin.row) == (4, 9)
    assert tables._judged.cache_info().misses == judged


def test_a_cell_without_a_field_is_our_own_fault() -> None:
    with pytest.raises(UnknownField, match="nmae"):
        list(tables.faults([a_table(a_row(**GOOD, nmae="x"))]))


@pytest.mark.parametrize(
    "finding, code, column",
    [
        (Finding("type-error", 0, "name", "some new note"), "cell_other", "名称"),
        (Finding("constraint-error", 0, "name", 'constraint "jsonSchema" is "{}"'), "cell_other", "名称"),
        (Finding("constraint-error", 0, "name", "nothing we know"), "cell_other", "名称"),
        (Finding("missing-cell", 0, "name", ""), "cell_other", "名称"),
        (Finding("blank-row", 0, None, ""), "table_other", None),
        (Finding("resource-error", None, None, "not safe"), "table_other", None),
        (Finding("row-error", 99, "name", ""), "table_other", None),
    ],
)
def test_an_error_we_have_no_word_for_is_told_in_general_japanese(
    monkeypatch: pytest.MonkeyPatch, finding: Finding, code: str, column: str | None
) -> None:
    monkeypatch.setattr(tables, "_findings", lambda schema, rows: [finding])
    (notice,) = tables.faults([a_table(a_row(**GOOD))])
    assert (notice.code, notice.origin.column) == (code, column)
    assert not any(word in "".join(sentences(notice)) for word in ("error", "constraint", "note", "safe"))


def test_the_sentences_say_what_and_how() -> None:
    (notice,) = tables.faults([a_table(a_row(**{**GOOD, "status": "休止"}))])
    assert sentences(notice) == (
        "「休止」は「状態」に使えないことばです。いちばん近いのは「休止中」です。",
        "「活動中」「休止中」「終了」のどれかを書いてください。",
    )
    assert notice.record == "わかば体操"


def test_frictionless_is_not_loaded_before_it_is_needed() -> None:
    code = "import sys, tsudoi.tables; sys.exit('frictionless' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": "generator"}, check=False).returncode == 0
