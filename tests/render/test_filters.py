"""What templates may do with a value; whatever a record says stays text."""

import pytest
from tests.a_town import a_term

from tsudoi.render import filters

NASTY = "<script>alert(1)</script>"


def test_phrases_are_parted_by_places_to_break():
    assert filters.phrases("午前9時30分〜午後1時") == "午前9時30分〜午後1時"


@pytest.mark.parametrize(
    "name, kana, drawn",
    [
        ("若宮いきいき百歳体操", "", "若宮いきいき<wbr>百歳体操"),
        (
            "若宮いきいき百歳体操",
            "わかみやいきいきひゃくさいたいそう",
            "<ruby>若宮<rt>わかみや</ruby>いきいき<wbr><ruby>百歳体操<rt>ひゃくさいたいそう</ruby>",
        ),
        ("木の子の会", "きのこのこのかい", "<ruby>木の子の会<rt>きのこのこのかい</ruby>"),
        ("ふれあい 会", "", "ふれあい 会"),  # a space parts by itself
    ],
)
def test_a_name_is_drawn_in_phrases_with_its_reading(name, kana, drawn):
    assert filters.named(name, kana) == drawn


@pytest.mark.parametrize("draw", [filters.phrases, filters.named, filters.paragraphs, filters.markdown])
def test_no_filter_lets_a_tag_through(draw):
    assert "<script" not in draw(NASTY)
    assert "alert(1)" in draw(NASTY).replace("<wbr>", "")


def test_a_reading_is_text_too():
    assert "<script" not in filters.named("会", NASTY)


def test_plain_text_keeps_its_lines_and_paragraphs_and_is_never_markdown():
    assert filters.paragraphs("一行\n二行\n\n**三**\r\n") == "<p>一行<br>二行</p>\n<p>**三**</p>"
    assert filters.paragraphs("") == ""


def test_a_telephone_link_is_dialled_in_digits():
    assert filters.telephone("0120-000-101") == "tel:0120000101"


@pytest.mark.parametrize("shape, drawn", [("meal", "meal"), ("", "taiso")])
def test_a_category_without_a_shape_gets_the_plainest(shape, drawn):
    assert filters.shape(a_term("x", "畑", shape=shape)) == drawn


def test_a_sentence_is_escaped_and_its_days_and_hours_stay_whole():
    assert filters.whole("<b>11月2日の午前9時") == (
        '&lt;b&gt;<span class="nb">11月2日</span><wbr>の<span class="nb">午前9時</span><wbr>'
    )
