"""Guesses: the nearest readable way of writing, in its normal sentence, and never more than a guess."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.schedule import test_reading

from tsudoi import schedule

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(("text", "nearest"), [
    ("毎週水用日 10時", "毎週 水曜日 午前10時〜"),
    ("弟2水曜", "毎月 第2水曜日"),
    ("月2回火曜日", "毎月 第1・第3火曜日"),
    ("隔週水曜 10:00~12:00", "隔週 水曜日(開始日2026年11月25日) 午前10時〜正午"),
    ("第2または第3水曜 13:30~", "毎月 第2水曜日 午後1時30分〜"),
    ("水曜か木曜 10時", "毎週 水曜日 午前10時〜"),
    ("2か月に1回 第2火曜日 16時~18時", "偶数月は 毎月 第2火曜日 午後4時〜午後6時"),
    ("第2水曜ごろ", "毎月 第2水曜日"),
    ("12月5日(日) 10時", "12月5日(土) 午前10時〜"),
    ("第6水曜日", "毎月 最終水曜日"),
    ("2月30日", "2月28日"),
    ("月1回 第1・3水曜", "毎月 第1・第3水曜日"),
])  # fmt: skip
def test_the_nearest_readable_text_is_found(text, nearest):
    assert schedule.suggest(text, TODAY) == nearest


@pytest.mark.parametrize("text", ["毎週火曜", "不定期", "随時", "休止中", "", "火曜休み", "10:00~12:00", "毎週土曜(学校行事の日は休み)", "ご都合のよい日"])  # fmt: skip
def test_nothing_is_guessed_where_nothing_is_near(text):
    assert schedule.suggest(text, TODAY) == ""


@settings(deadline=None)
@given(
    st.sampled_from([*test_reading.UNKNOWN, *test_reading.IMPOSSIBLE])
    | st.text("月火水曜毎週第1２か~:時半回隔(または)ごろ", max_size=30)
)
def test_every_guess_can_be_read(text):
    guess = schedule.suggest(text, TODAY)
    assert guess == "" or schedule.read(guess).status == "dates"
