"""ことばと地区の試験: unknown words and districts, with the nearest that is known."""

import pytest
from tests.rules.records import WAKABA, a_register, a_table, codes, found

from tsudoi.rules import areas, folders, unknown_words
from tsudoi.words import sentences


@pytest.mark.parametrize(
    "cells, near",
    [
        ({"category": "体操・運動"}, None),
        ({"category": "ﾀｲｿｳ"}, ""),
        ({"category": "体操･運動"}, None),  # width does not count
        ({"category": "百歳体操"}, None),  # a synonym is a known word
        ({"category": "体操"}, "体操・運動"),
        ({"category": "茶話"}, "サロン・お茶"),  # near a synonym: its term
        ({"needs": "買い物\n話し相手"}, None),
        ({"needs": "買物"}, "買い物"),
        ({"features": "送迎\n車イス"}, "車いす"),
        ({"features": "宇宙旅行"}, ""),
        ({"eligibility": "どなたでも\n若葉町の方"}, None),  # free words
    ],
)
def test_an_unknown_word_comes_with_the_nearest(cells: dict[str, str], near: str | None) -> None:
    notices = found(unknown_words, a_register(cells))
    assert [notice.facts["near"] for notice in notices] == ([] if near is None else [near])


def test_each_unknown_word_of_a_list_is_told() -> None:
    notices = found(unknown_words, a_register({"features": "送迎バス\n車いす\n宇宙旅行"}))
    assert [notice.facts["value"] for notice in notices] == ["送迎バス", "宇宙旅行"]
    assert {notice.origin.column for notice in notices} == {"特徴"}


def test_a_long_list_to_choose_from_is_cut() -> None:
    districts = [{**WAKABA, "id": f"d{number}", "name": f"第{number}", "aliases": ""} for number in range(60)]
    (notice,) = found(areas, a_register({"service_area": "宇宙"}, districts=districts, folder="全市"))
    assert str(notice.facts["names"]).startswith("第0、第1、")
    assert str(notice.facts["names"]).endswith("第19 など61個")  # sixty districts and 全市


def test_an_unknown_need_of_a_survey_is_told() -> None:
    survey = a_table(
        "needs", "", {"district": "wakaba", "need": "雪かき", "answers": "1", "asked": "2", "year": "2025"}
    )
    (notice,) = found(unknown_words, a_register(tables=[survey]))
    assert str(notice.origin) == "resources/needs.csv 2行目「困りごと」"


@pytest.mark.parametrize(
    "area, near",
    [
        ("若葉", None),
        ("wakaba\n桜台小学校区", None),
        ("若葉東", None),  # an alias
        ("若葉(一部)", None),
        ("若葉（東の方だけ）", None),
        ("全市", None),
        ("市内全域", None),
        ("ひより市", None),
        ("若宮", "若葉"),
        ("桜が台", "桜台"),
        ("さくらだい小", "桜台"),
        ("ワカバ", "若葉"),
        ("宇宙", ""),
        ("若葉\n桜ヶ台", "桜台"),
    ],
)
def test_an_unknown_district_comes_with_the_nearest(area: str, near: str | None) -> None:
    notices = found(areas, a_register({"service_area": area}))
    assert [notice.facts["near"] for notice in notices] == ([] if near is None else [near])


@pytest.mark.parametrize(
    "district, expected",
    [
        ("wakaba", []),
        ("若葉小学校区", []),
        ("若葉西", ["district_unknown_near"]),
        ("全市", ["district_unknown"]),  # a figure belongs to one district
        ("旧東村", ["district_ambiguous"]),
        ("", []),  # blank is told by the table
    ],
)
def test_a_survey_belongs_to_one_district(district: str, expected: list[str]) -> None:
    survey = a_table(
        "needs", "", {"district": district, "need": "買い物", "answers": "1", "asked": "2", "year": "2025"}
    )
    assert codes(areas, a_register(tables=[survey])) == expected


@pytest.mark.parametrize(
    "folder, expected",
    [
        ("wakaba", []),
        ("若葉", []),
        ("若葉小学校区", []),
        ("ＷＡＫＡＢＡ", []),
        ("若葉東", []),
        ("全市", []),
        ("town", []),
        ("wakaha", ["folder_unknown_near"]),
        ("若葉西", ["folder_unknown_near"]),
        ("宇宙", ["folder_unknown"]),
        ("旧東村", ["folder_ambiguous"]),
    ],
)
def test_a_folder_is_a_district(folder: str, expected: list[str]) -> None:
    assert codes(folders, a_register({}, folder=folder)) == expected


def test_a_strange_folder_is_told_at_its_file() -> None:
    (notice,) = found(folders, a_register({}, folder="わかぱ"))
    assert str(notice.origin) == "resources/わかぱ/通いの場.csv"
    assert sentences(notice)[0] == "フォルダ「わかぱ」にあたる小学校区がありません。いちばん近い名前は「若葉」です。"


def test_a_district_without_records_is_fine() -> None:
    assert codes(folders, a_register(districts=[WAKABA, {**WAKABA, "id": "empty", "name": "空"}])) == []
