"""Broken texts: nothing raises, nothing takes long, and what broke off does not become a day."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.schedule.calendar_by_hand import DAYS, FIRST, weekly
from tests.schedule.test_words_back import TEXTS

from tsudoi import schedule
from tsudoi.model import Holding, Schedule

STATUSES = {"dates", "unknown", "suspended", "error", "none"}
SIGNS = "月火水木金土日曜毎週第1２・3~～-:時半分年祝休除()（）、。※のはをがにと午前午後平日まで翌年末年始隔回 \n\\nー①/.〆雨天中止"


def open_days(text):
    found = schedule.expand(schedule.read(text), Schedule(), FIRST, DAYS)
    return {one.day for one in found if one.holding is Holding.OPEN}


@st.composite
def a_damaged_text(draw):
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 4))):
        at, length = draw(st.integers(0, len(text))), draw(st.integers(0, 3))
        text = text[:at] + draw(st.text(SIGNS, max_size=3)) + text[at + length :]
    return text


@settings(deadline=None)  # the machine may be busy; costs are measured in processor time below
@given(a_damaged_text() | st.text(SIGNS, max_size=60) | st.text(max_size=60))
def test_no_text_raises(text):
    reading = schedule.read(text)
    assert reading.status in STATUSES
    placed = schedule.within(reading, schedule.window(FIRST, DAYS))
    assert (placed.status == "dates") == (placed.reason == "" and placed.status != "none")
    assert schedule.sentence(reading) or reading.status != "dates"
    if placed.status != "dates":
        assert open_days(text) == set()


@settings(deadline=None)  # the machine may be busy; costs are measured in processor time below
@given(
    st.sampled_from(TEXTS),
    st.sampled_from(["隔回", "休むことも", "休", "別の日", "未定", "例外の日があります"]),
    st.data(),
)
def test_words_that_may_change_a_day_and_are_not_understood_give_no_day(text, words, data):
    at = data.draw(st.sampled_from([0, len(text)]))
    assert schedule.read(f"{text[:at]}、{words}、{text[at:]}").status != "dates"


@pytest.mark.parametrize("words", ["ぬるぽ", "レッスン", "幼年部", "コンサート"])
def test_names_of_doings_change_no_day(words):
    assert open_days(f"{words} 毎週水曜") == open_days(f"毎週水曜、{words}") == weekly("水")
    assert schedule.read(f"毎週水曜{words}").status == "unknown"  # it may be a verb, mistyped


@pytest.mark.parametrize("cut", ["毎週水曜(第3水曜を除", "毎週水曜(第3水曜", "毎週水曜 祝日は", "毎週水曜、祝日", "毎週水曜 12月30日", "毎週水曜 8月は", "毎週水曜 第3水曜"])  # fmt: skip
def test_an_exception_whose_end_is_lost_does_not_become_a_day(cut):
    assert schedule.read(cut).status == "unknown"


@pytest.mark.parametrize(
    "piece", ["第1", "1・", "月", "(", "10:00~", "12月3日、", "祝日", "毎週", "と", "1~", "年末年始("]
)
def test_a_long_text_costs_what_its_length_costs(piece):
    text = (piece * 2000)[:2000]
    started = time.process_time()
    schedule.expand(schedule.read(text), Schedule(), FIRST, DAYS)
    assert time.process_time() - started < 1


def test_a_window_long_ago_or_far_away_works_too():
    for first in (date(1900, 1, 1), date(1948, 7, 1), date(2150, 1, 1)):
        found = schedule.expand(schedule.read("毎週水曜、祝日は休み"), Schedule(), first, DAYS)
        assert {one.day.weekday() for one in found} == {2}


def test_the_window_does_not_change_what_a_day_is():
    assert open_days("毎週水曜") == weekly("水")
