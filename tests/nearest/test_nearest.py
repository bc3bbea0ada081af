"""似た名前の試験: words folded and the nearest one found, quickly."""

import time

import pytest

from tsudoi.nearest import fold, nearest

DISTRICTS = ("若葉", "桜台", "松原", "光が丘", "北", "南")


@pytest.mark.parametrize(
    "text, folded",
    [("Ｗａｋａ ば", "wakaば"), ("ﾜｶﾊﾞ", "ワカバ"), (" 若\u3000葉 ", "若葉"), ("①", "1"), ("", "")],
)
def test_width_case_and_spaces_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    "text, known, word",
    [
        ("若宮", DISTRICTS, "若葉"),
        ("ひかりが丘", DISTRICTS, "光が丘"),
        ("桜", DISTRICTS, "桜台"),
        ("宇宙", DISTRICTS, ""),
        ("", DISTRICTS, ""),
        ("若葉", (), ""),
        ("若葉", ("",), ""),
        ("サロン", ("さろん", "体操"), "さろん"),  # across the two kana
        ("体操", ("配食", "体操・運動や散歩など体を動かす集まり"), "体操・運動や散歩など体を動かす集まり"),
        ("スーパー", ("スーパー", "スーパーマーケット"), "スーパー"),
        ("買もの", ("もの忘れ", "かいもの", "買い物に行けない", "買い物"), "買い物"),  # whichever letters are kanji
        ("買もの", ("もの忘れ", "のみもの"), ""),
        ("かいもの", ("のみもの",), ""),
        ("移動", ("運動", "移動販売", "送迎・移動"), "送迎・移動"),  # a whole part of a name
        ("ab", ("ax", "ay"), "ax"),  # the first of two that are as near
    ],
)
def test_the_nearest_word_is_found_or_none(text: str, known: tuple[str, ...], word: str) -> None:
    assert nearest(text, known) == word


def test_a_slip_made_in_every_row_costs_little() -> None:
    known = [f"ことば{number}" for number in range(500)]
    began = time.perf_counter()
    assert all(nearest("ことは12", known) == "ことば12" for _ in range(2000))
    assert time.perf_counter() - began < 2
