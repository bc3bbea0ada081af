"""番号の試験: one id in the whole town, whatever its case, width and file."""

from dataclasses import replace

import pytest
from tests.rules.records import SERVICE, WAKABA, WORDS, a_register, a_table, codes, found

from tsudoi.rules import ids
from tsudoi.vocabulary import Term, Vocabulary
from tsudoi.words import sentences


@pytest.mark.parametrize(
    "one, other, expected",
    [
        ("wk-01", "wk-02", []),
        ("wk-01", "wk-01", ["id_twice"]),
        ("wk-01", "WK-01", ["id_twice"]),  # one file on Windows and on a Mac
        ("wk-01", "ｗｋ-01", ["id_twice"]),
        ("wk-01", "wk -01", ["id_twice"]),
        ("wk-01", "wk_01", []),
        ("", "", []),  # blank ids are told by the table
        ("con", "wk-02", ["id_device"]),
        ("AUX", "wk-02", ["id_device"]),
        ("COM1", "wk-02", ["id_device"]),
        ("com¹", "wk-02", ["id_device"]),
        ("lpt9", "wk-02", ["id_device"]),
        ("com10", "wk-02", []),
        ("console", "wk-02", []),
    ],
)
def test_an_id_means_one_record(one: str, other: str, expected: list[str]) -> None:
    assert codes(ids, a_register({"id": one}, {"id": other})) == expected


def test_the_later_record_is_told_of_both_places_across_files_and_kinds() -> None:
    other = a_table("services", "sakuradai", {**SERVICE, "id": "Wk-01", "name": "さくら助け合い"})
    (notice,) = found(ids, a_register({"id": "wk-01"}, tables=[other]))
    assert str(notice.origin) == "resources/wakaba/通いの場.csv 2行目「番号」"
    assert sentences(notice)[0].startswith(
        "番号「wk-01」は、resources/sakuradai/生活支援サービス.csv 2行目「番号」の「さくら助け合い」と"
    )
    assert notice.record == "わかば体操"


def test_districts_have_ids_of_their_own() -> None:
    districts = [
        {**WAKABA, "id": "a", "name": "い"},
        {**WAKABA, "id": "A", "name": "ろ"},
        {**WAKABA, "id": "nul", "name": "は"},
    ]
    assert codes(ids, a_register({"id": "a"}, districts=districts)) == ["id_twice", "id_device"]


def test_a_need_cannot_be_called_like_a_device() -> None:
    words = Vocabulary(categories=WORDS.categories, needs=(Term(id="PRN", name="印刷"),))
    register = a_register({}, words=words)
    assert codes(ids, register) == []  # the shipped lists are ours, and in order
    assert codes(ids, replace(register, vocabulary_tree=register.town_tree)) == ["id_device"]
