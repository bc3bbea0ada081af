"""お知らせの順: findings are told file by file, row by row, and within a row from left to right."""

import re
from dataclasses import replace
from itertools import permutations
from pathlib import PurePosixPath

import pytest

from tsudoi.notices import Notice, Severity, in_order
from tsudoi.origin import Origin
from tsudoi.rows import Row, record_of
from tsudoi.words import catalogue, sentences

SLOT = re.compile(r"\{(\w+)\}")
FILE = Origin(PurePosixPath("resources/wakaba/通いの場.csv"))
ROW = FILE.at(None, 2)

ORDER = (
    Notice("of_the_file", FILE, Severity.INFO),
    Notice("of_the_row", ROW, Severity.INFO),
    Notice("of_the_first_column", ROW.at("番号", place=0), Severity.INFO),
    Notice("worse", ROW.at("名称", place=1), Severity.ERROR),
    Notice("better", ROW.at("名称", place=1), Severity.WARNING),
    Notice("of_the_tenth_column", ROW.at("会場", place=9), Severity.ERROR),
    Notice("of_a_column_that_is_not_there", ROW.at("あ"), Severity.ERROR),
    Notice("of_the_next_row", FILE.at("番号", 3, 0), Severity.ERROR),
    Notice("of_the_next_file", Origin(PurePosixPath("resources/wakaba/通いの場.xlsx")), Severity.ERROR),
)


def test_findings_stand_in_the_order_of_the_sheet() -> None:
    assert in_order(reversed(ORDER)) == ORDER
    assert all(
        in_order(pair) == pair[::-1] for pair in permutations(ORDER, 2) if ORDER.index(pair[0]) > ORDER.index(pair[1])
    )


def test_where_a_column_stands_makes_no_other_spot_of_it() -> None:
    spot = ROW.at("番号", place=0)
    assert spot == ROW.at("番号") == replace(spot, place=None)
    assert spot.at("番号").place == 0
    assert spot.at("名称").place is None
    assert spot.at(None).place is None


def test_a_row_knows_its_columns() -> None:
    row = Row({"name": "会"}, ROW, headings={"name": "名称", "id": "番号"}, places={"name": 3, "id": 7})
    assert [(row.at(name).column, row.at(name).place) for name in ("name", "id", "phone")] == [
        ("名称", 3),
        ("番号", 7),
        (None, None),
    ]


@pytest.mark.parametrize(
    "cells, record",
    [
        ({"name": "会", "id": "wk-1"}, "会"),
        ({"id": "wk-1"}, "wk-1"),
        ({"district": "若葉", "need": "買い物"}, "若葉・買い物"),  # the row of a survey
        ({"need": "買い物"}, "買い物"),
        ({}, None),
    ],
)
def test_a_row_is_called_by_its_name_or_number_or_what_it_counts(cells: dict[str, str], record: str | None) -> None:
    assert record_of(cells) == record


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_cell_that_holds_an_essay_is_quoted_by_its_beginning(lang: str) -> None:
    for code, pair in catalogue().items():
        slots = {slot for text in (pair.what, pair.remedy, pair.what_en, pair.remedy_en) for slot in SLOT.findall(text)}
        notice = Notice(code, ROW, Severity.ERROR, dict.fromkeys(slots, "あ" * 32767), "あ" * 32_767)
        assert max(map(len, sentences(notice, lang))) < 1_500, code


def test_what_fits_is_told_whole() -> None:
    fits, long = "あ" * 60, "あ" * 61
    told = [sentences(Notice("consent_odd", ROW, Severity.WARNING, {"value": value}))[0] for value in (fits, long)]
    assert fits in told[0] and "…" not in told[0]
    assert long[:59] + "…」" in told[1]
