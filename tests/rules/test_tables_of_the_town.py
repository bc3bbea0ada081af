"""町の表の試験: districts and surveys whose rows do not fit together."""

import pytest
from tests.rules.records import SAKURA, TODAY, WAKABA, a_register, a_table, codes, found

from tsudoi import rules
from tsudoi.rules import district_rows, surveys
from tsudoi.words import sentences


@pytest.mark.parametrize(
    "cells, expected",
    [
        ({}, []),
        ({"population": "8,200", "over_65": "2460", "over_75": "1310"}, []),
        ({"population": "100", "over_65": "100", "over_75": "100"}, []),
        ({"population": "100", "over_65": "101"}, ["figure_above"]),
        ({"over_65": "100", "over_75": "1000"}, ["figure_above"]),
        ({"population": "10", "over_65": "20", "over_75": "30"}, ["figure_above", "figure_above"]),
        ({"population": "約百人", "over_65": "20"}, []),  # told by the table
        ({"desk": ""}, ["desk_missing"]),
        ({"desk_phone": ""}, ["desk_phone_missing"]),
        ({"name": "桜台小学校区"}, ["district_name_twice"]),
        ({"name": "桜 台"}, ["district_name_twice"]),
        ({"name": ""}, []),
    ],
)
def test_a_district_fits_together(cells: dict[str, str], expected: list[str]) -> None:
    assert codes(district_rows, a_register(districts=[SAKURA, {**WAKABA, **cells}])) == expected


ANSWER = {"district": "wakaba", "need": "買い物", "answers": "124", "asked": "480", "year": "2025"}


@pytest.mark.parametrize(
    "cells, expected",
    [
        ({"need": "話し相手"}, []),
        ({"year": "2024"}, []),
        ({"district": "桜台"}, []),
        ({}, ["survey_twice"]),
        ({"district": "若葉小", "need": "スーパーが遠い"}, ["survey_twice"]),  # other words for the same
        ({"need": "話し相手", "answers": "481"}, ["answers_above"]),
        ({"need": "話し相手", "answers": "480"}, []),
        ({"need": "話し相手", "answers": "多数"}, []),
        ({"need": "雪かき"}, []),  # told as an unknown word
    ],
)
def test_a_survey_fits_together(cells: dict[str, str], expected: list[str]) -> None:
    assert codes(surveys, a_register(tables=[a_table("needs", "", ANSWER, {**ANSWER, **cells})])) == expected


def test_a_town_without_districts_is_told_so_and_nothing_else() -> None:
    register = a_register({"service_area": "若葉"}, districts=[])
    notices = tuple(rules.check(register, TODAY))
    assert [(notice.code, str(notice.origin)) for notice in notices] == [("no_districts", "resources/districts.csv")]


def test_a_figure_that_is_too_high_is_compared() -> None:
    (notice,) = found(district_rows, a_register(districts=[{**WAKABA, "population": "100", "over_65": "101"}]))
    assert sentences(notice)[0] == "65歳以上 101人が、人口 100人より多くなっています。"
