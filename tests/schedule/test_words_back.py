"""Words back: the normal sentence of a reading, read again, gives the same rules."""

import pytest
from hypothesis import assume, given, settings
from tests.schedule import test_reading
from tests.schedule.rule_makers import RULES, readings

from tsudoi import schedule
from tsudoi.schedule import Holidays

TEXTS = [case[0] for table in ("WEEKLY", "MONTHLY", "SEASONS", "EXCEPTIONS", "HOUSES", "BESIDE", "SHIFTS", "DATES", "INTERVALS", "HOURS") for case in getattr(test_reading, table)]  # fmt: skip


def meaning(reading):
    return reading.rules, tuple((closure.rule, closure.holding) for closure in reading.closures)


@pytest.mark.parametrize("text", TEXTS)
def test_the_sentence_of_a_text_means_the_same_as_the_text(text):
    reading = schedule.read(text)
    assert meaning(schedule.read(schedule.sentence(reading))) == meaning(reading)


@pytest.mark.parametrize("text", TEXTS)
def test_a_sentence_is_its_own_sentence(text):
    once = schedule.sentence(schedule.read(text))
    assert schedule.sentence(schedule.read(once)) == once


@settings(deadline=None)
@given(readings(RULES.map(lambda rule: (rule,))))
def test_the_sentence_of_any_rule_means_the_rule(reading):
    assume(not any(Holidays.ONLY is closure.rule.holidays is reading.rules[0].holidays for closure in reading.closures))
    sentence = schedule.sentence(reading)
    again = schedule.read(sentence)
    assert (again.status, again.rules) == ("dates", reading.rules), sentence
    assert _taken(again) == _taken(reading), sentence
    assert schedule.sentence(again) == sentence


def _taken(reading):
    """The order of exceptions means nothing."""
    return {(repr(one.rule), one.holding) for one in reading.closures}


@pytest.mark.parametrize("text, sentence", [
    ("第2・4水曜 9:30〜正午(祝日休み)", "毎月 第2・第4水曜日 午前9時30分〜正午、祝日は休み"),
    ("第2・4月曜11:30〜13:30(祝日の場合は翌日)年末年始休み", "毎月 第2・第4月曜日(祝日のときは次の日) 午前11時30分〜午後1時30分、年末年始は休み"),
    ("月木 10時〜", "毎週 月・木曜日 午前10時〜"),
    ("土日祝 10時～16時", "毎週 土・日曜日と祝日 午前10時〜午後4時"),
    ("4～9月は第2水曜 9:30～11:00、10～3月は第2水曜 13:30～15:00", "4〜9月は 毎月 第2水曜日 午前9時30分〜午前11時、10〜3月は 毎月 第2水曜日 午後1時30分〜午後3時"),
    ("隔週火曜(次回11/24)", "隔週 火曜日(開始日11月24日)"),
    ("15日・29日", "毎月 15日・29日"),
    ("12/5(土)・12/19(土) 10時", "12月5日(土)、12月19日(土) 午前10時〜"),
    ("毎日9時～(12/28～1/5は休み)", "毎日 午前9時〜、12月28日〜1月5日は休み"),
    ("不定期", ""),
])  # fmt: skip
def test_the_sentence_is_normal_japanese(text, sentence):
    assert schedule.sentence(schedule.read(text)) == sentence
