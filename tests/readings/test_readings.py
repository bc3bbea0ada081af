"""Words and how they are read."""

import pytest

from tsudoi import readings


def words(text: str) -> list[list[tuple[str, str]]]:
    return [[(word.surface, word.reading) for word in stretch] for stretch in readings.stretches(text)]


def test_a_text_gives_its_words_without_what_links_them() -> None:
    assert words("お茶を飲む会です。") == [[("お", "お"), ("茶", "ちや")], [("飲む", "のむ"), ("会", "かい")]]


def test_a_name_keeps_its_particles_and_is_cut_at_its_spaces() -> None:
    assert [readings.surface(each) for each in readings.names("囲碁を楽しむ会 若葉")] == ["囲碁を楽しむ会", "若葉"]
    assert [readings.reading(each) for each in readings.names("囲碁を楽しむ会 若葉")] == [
        "いごをたのしむかい",
        "わかば",
    ]


@pytest.mark.parametrize("text, surface, reading", [
    ("百歳体操", "100歳体操", "ひやくさいたいそう"), ("髙橋", "高橋", "たかはし"), ("ＮＰＯ", "npo", "えぬぴお"), ("ｶﾗｵｹ", "からおけ", "からおけ"), ("2025", "2025", "2025"),
])  # fmt: skip
def test_words_are_spelled_as_the_search_spells_them(text: str, surface: str, reading: str) -> None:
    (stretch,) = readings.stretches(text)
    assert (readings.surface(stretch), readings.reading(stretch)) == (surface, reading)


def test_the_pieces_of_a_stretch_are_the_whole_of_it() -> None:
    (stretch,) = readings.stretches("第三木曜鶴舞三丁目公民館")
    assert readings.surface(stretch) == "第3木曜鶴舞3丁目公民館"


@pytest.mark.parametrize("text", ["", "。", "です", "　", "\n", "ー"])
def test_what_holds_no_word_gives_none(text: str) -> None:
    assert readings.stretches(text) == ()
