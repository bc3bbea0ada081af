"""電話・番号・ローマ字の試験: the small readers of intake."""

import pytest
from tests.intake.inputs import a_draft, a_recipe, a_row, codes

from tsudoi.intake import numbering, phones, tidying
from tsudoi.intake.leftovers import spans
from tsudoi.intake.mapping import Numbering
from tsudoi.intake.romaji import romaji

PHONES = [
    ("0999-20-1234", "0999-20-1234", ""),
    ("0999−20−1234", "0999-20-1234", ""),
    ("(0999)20-1234", "0999-20-1234", ""),
    ("（０９９９）２０－１２３４", "0999-20-1234", ""),
    ("0999-20-12345（包括ひより）", "", "包括ひより"),
    ("0999-20-1234 内線22", "0999-20-1234", "内線22"),
    ("20-1234", "0999-20-1234", ""),
    ("050-00001111", "050-0000-1111", ""),
    ("0120-000-320", "0120-000-320", ""),
    ("非公開", "", "非公開"),
    ("", "", ""),
]


@pytest.mark.parametrize(("written", "number", "words"), PHONES)
def test_a_telephone_cell_is_a_number_and_words(written: str, number: str, words: str) -> None:
    phone = phones.read(written, "0999")
    assert (phone.number, phone.words) == (number, words)


def test_without_an_area_code_a_short_number_is_not_completed() -> None:
    assert phones.read("20-1234").number == ""


@pytest.mark.parametrize(
    ("kana", "letters"),
    [
        ("しらすか", "shirasuka"),
        ("わしづ", "washizu"),
        ("きょうばし", "kyoubashi"),
        ("ハッチョウボリ", "hatchoubori"),
        ("しゃくじい", "shakujii"),
        ("東", ""),
        ("みしま2", ""),
    ],
)
def test_kana_become_letters(kana: str, letters: str) -> None:
    assert romaji(kana) == letters


@pytest.mark.parametrize(("numbers", "text"), [([3, 1, 2, 7], "1〜3、7"), ([5], "5"), ([], "")])
def test_row_numbers_are_said_in_runs(numbers: list[int], text: str) -> None:
    assert spans(numbers) == text


@pytest.mark.parametrize("written", ["\ufeff\ufeff名称", "?名称", "名 称", "名称"])
def test_a_heading_is_known_through_byte_order_marks_and_spaces(written: str) -> None:
    assert tidying.heading(written, ("名称", "住所")) == "名称"


def test_a_heading_the_mapping_does_not_know_stays_as_it_is() -> None:
    assert tidying.heading("その他", ("名称",)) == "その他"


NUMBERING = Numbering(a_recipe("ID"), "x-")


def _ids(*rows: tuple[str, str, str]) -> list[tuple[str, list[str]]]:
    """(ID, name, address) of each row → its id and the codes told."""
    drafts = [
        a_draft(a_row(number, ID=text), name=name, address=address)
        for number, (text, name, address) in enumerate(rows, start=2)
    ]
    claims = numbering.Claims.of((draft.row for draft in drafts), NUMBERING)
    return [(draft["id"], codes(draft.notices)) for draft in numbering.numbered(drafts, claims, NUMBERING)]


def test_an_id_of_the_source_gets_the_prefix() -> None:
    assert _ids(("1000", "サロン", "北1")) == [("x-1000", [])]


def test_a_repeated_id_is_told_apart_in_both_rows_whatever_their_order() -> None:
    rows = [("1", "サロン", "北1"), ("1", "体操", "南2")]
    there, back = _ids(*rows), _ids(*reversed(rows))
    assert [told for _, told in there] == [["intake_repeated_id"]] * 2
    assert there == back[::-1]
    assert there[0][0] != there[1][0]


@pytest.mark.parametrize(
    ("written", "told"), [("", "intake_made_id"), ("4.00E+12", "intake_unfit_id"), ("1番", "intake_unfit_id")]
)
def test_an_id_is_made_from_name_and_address_where_there_is_none(written: str, told: str) -> None:
    ((first, codes_of_first),) = _ids((written, "サロン", "北1"))
    assert codes_of_first == [told]
    assert [first] == [made for made, _ in _ids((written, "サロン", "北1"))]
    assert first != _ids((written, "サロン", "北2"))[0][0]


def test_two_rows_alike_in_everything_still_get_two_ids() -> None:
    ids = [made for made, _ in _ids(("", "サロン", "北1"), ("", "サロン", "北1"))]
    assert ids[1] == f"{ids[0]}-2"
