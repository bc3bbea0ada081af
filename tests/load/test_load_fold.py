"""文字の整え: one way of writing each character."""

import time

import pytest

from tsudoi.load.fold import fold, key


@pytest.mark.parametrize(
    "written, folded",
    [
        ("ﾊﾟｿｺﾝ教室", "パソコン教室"),
        ("｢お茶｣､どうぞ｡", "「お茶」、どうぞ。"),
        ("９：３０～１１：００", "9:30〜11:00"),
        ("Ａ＆Ｂ　１００％", "A&B 100%"),
        ("（無料）", "(無料)"),
        ("どうぞ！どなたでも？", "どうぞ！どなたでも？"),  # signs that end sentences stay as Japanese writes them
        ("お茶，お菓子．", "お茶，お菓子．"),
        ("１，０００円と３．５", "1,000円と3.5"),  # between digits they are no sentence signs
        ("わかば\t公民館", "わかば 公民館"),
        ("わかば\xa0\u3000公民館", "わかば 公民館"),
        ("  a  ", "a"),
        ("一行目\r\n二行目\r三行目", "一行目\n二行目\n三行目"),
        ("一行目<br>二行目<BR />三行目", "一行目\n二行目\n三行目"),
        ("段落\n\n\n\n段落", "段落\n\n段落"),
        ("か\u3099ん", "がん"),  # macOS writes the mark apart
        ("見え\u200bない\ufeff\u202e字", "見えない字"),
        ("鐘\x07", "鐘"),
        ("⾼齢者と⻑寿", "高齢者と長寿"),  # radicals out of a PDF
        ("①㈱㎡Ⅲ", "①㈱㎡Ⅲ"),
        ("髙橋 﨑", "髙橋 﨑"),  # names keep their letters
        ("葛\U000e0100城", "葛\U000e0100城"),
        ("<b>太字</b>", "<b>太字</b>"),  # text is text
    ],
)
def test_each_character_is_written_one_way(written: str, folded: str) -> None:
    assert fold(written) == folded
    assert fold(folded) == folded


@pytest.mark.parametrize("text", ["あ " * 50_000, " \n" * 50_000, "a" * 100_000 + " " * 100_000 + "<", "<br" * 50_000])
def test_no_text_takes_long(text: str) -> None:
    start = time.perf_counter()
    fold(text)
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    "one, other",
    [
        ("通いの場", "通い の場"),
        ("ＴＥＬ", "tel"),
        ("開催\n日時", "開催日時"),
        ("名称\ufeff", "名称"),
        ("9時～", "9時〜"),
    ],
)
def test_two_spellings_of_a_name_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)
