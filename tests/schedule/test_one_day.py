"""A day of a period or of a list that is held at other hours than the rest; and the last day of a month, which is no Sunday."""

from datetime import date

import pytest
from tests.schedule.calendar_by_hand import EVERY, HOLIDAY, NEW_YEAR, days, in_months, monthdays, nth, weekly
from tests.schedule.test_reading import held

from tsudoi import schedule


def hours_of(text):
    return {(one.day.day, f"{one.start:%H:%M}-{one.end:%H:%M}") for one in held(text)}


THREE_DAYS = {(4, "10:00-16:00"), (5, "10:00-16:00"), (6, "10:00-15:00")}


@pytest.mark.parametrize(
    "text",
    [
        "12月4日～6日 10時～16時（最終日は15時まで）",
        "12月4日(金)～6日(日) 10時～16時 ※最終日は15時まで",
        "12月4日～12月6日 10時～16時、12月6日は10時～15時",
        "12月4日(金)から12月6日(日)まで\n10時から16時まで(12月6日(日)は15時まで)",
        "12月4日・5日・6日 10時～16時（最終日のみ15時まで）",
    ],
)
def test_the_last_day_ends_earlier(text):
    assert hours_of(text) == THREE_DAYS


def test_the_first_day_begins_later():
    assert hours_of("12月4日～6日 10時～16時（初日は13時から）") == {
        (4, "13:00-16:00"),
        (5, "10:00-16:00"),
        (6, "10:00-16:00"),
    }


def test_a_date_of_a_weekly_rule_has_hours_of_its_own():
    text = "12月3日～12月17日の毎週木曜日 14時～16時 ※12月17日(木)のみ、13時～15時"
    assert hours_of(text) == {(3, "14:00-16:00"), (10, "14:00-16:00"), (17, "13:00-15:00")}


def test_a_second_session_of_a_date_is_none_instead():
    assert hours_of("12月5日 10時～12時、12月5日 13時～15時") == {(5, "10:00-12:00"), (5, "13:00-15:00")}


@pytest.mark.parametrize(
    "text",
    [
        "毎週土曜 10時～16時（最終日は15時まで）",
        "2月28日～3月1日 10時～16時（最終日は15時まで）",  # which day is the one before it?
        "12月4日～6日 10時～16時（最終日は）",
        "12月4日～6日、1月8日～10日 10時～16時（最終日は15時まで）",
    ],
)
def test_a_last_day_that_cannot_be_told_leaves_all_open(text):
    assert schedule.read(text).status == "unknown"


@pytest.mark.parametrize("text", ["毎月最終日", "毎月の最終日"])
def test_the_last_day_of_the_month_is_no_sunday(text):
    assert {one.day for one in held(text)} == days("11-30", "12-31", "01-31", "02-28")


SAID = [
    ("毎月（1月除く）第1木曜日と第3水曜日の午後", (nth("木", 1) | nth("水", 3)) - in_months(EVERY, 1)),
    ("毎月(1・2月を除く)第2火曜日 10時～", nth("火", 2) - in_months(EVERY, 1, 2)),
    ("毎週月曜日、19時～。ただし、毎月第3月曜日は生涯学習センターが休館のため、お休みです。", weekly("月") - nth("月", 3)),
    ("毎月第2火曜 ※1月は会場の工事により休みです", nth("火", 2) - in_months(EVERY, 1)),
    ("雨天を除く毎日", EVERY),
    ("11月27日 12月4日 12月11日の三日間にわたって開催されています。", days("11-27", "12-04", "12-11")),
    ("今年も毎月第2・4火曜日に体操を実施しています。", nth("火", 2, 4)),
    ("現在は毎週火曜に開いています。", weekly("火")),
    ("開館日 火曜日から日曜日\n開館時間 9時～21時\n休館日 月曜日(祝日・振り替え休日は開館)・年末年始(12月29日～1月3日)", (EVERY - weekly("月") | HOLIDAY) - NEW_YEAR),
    ("移動こども食堂 毎月第2土曜日", nth("土", 2)),
    ("次回以降の開催は11月24日(火)、12月8日(火)です。", days("11-24", "12-08")),
    ("毎月第4水曜日(変更の場合は回覧でお知らせ) 13時30分～", nth("水", 4)),
    ("毎月第2土曜日に続けてきた子ども食堂が100回を迎えた。", nth("土", 2)),
    ("月曜～金曜の10時～16時に開放。土曜は第2・第4のみ。", weekly("月火水木金") | nth("土", 2, 4)),
    ("毎月第3木曜の昼どき、12時から1時間ほど弁当を囲む。", nth("木", 3)),
    ("実施日:金曜日9:30～\n69～86歳までの22名が在籍し、準備等は当番制で実施しています。", weekly("金")),
    ("毎月最初の日曜日に行われる。", nth("日", 1)),
    ("水曜日に上池袋第一まち作りセンターで、木曜日は区民ひろばで開いています。", weekly("水木")),
    ("毎週土曜日の早朝から昼頃まで店を出します。", weekly("土")),
    ("第2・第4金曜日の放課後、15時から17時まで校庭を開放しています。", nth("金", 2, 4)),
    ("毎月20日は「ふれあいの日」として、お茶とお菓子でおもてなしをしています。", monthdays(20)),
    ("毎週月曜、80代の女性たちが編み物をしながら語り合う。", weekly("月")),
    ("毎週土曜日に開催。ボランティアは都合のつくペースでかまいません。", weekly("土")),
    ("12月は3日・10日の木曜日", days("12-03", "12-10")),
    ("12月の開催日 3日・10日（いずれも木曜日）", days("12-03", "12-10")),
    ("毎月5日・15日\n水曜日", monthdays(5, 15) | weekly("水")),
    ("毎週水曜日。日を追うごとに上達します。", weekly("水")),
    ("土・日を除く毎日", EVERY - weekly("土日")),
    ("1.3木曜日", nth("木", 1, 3)),
    ("12月2日(水)・3日(木)、分庁舎（中央1の25の15）で実施する。", days("12-02", "12-03")),
    ("毎週土曜日。雨の日は集会所の中で行います。", weekly("土")),
    ("毎週土曜日 ※祝日はお休みですが、夏休みも開催します。", weekly("土") - HOLIDAY),
    ("毎月第3土曜 男性ならではの悩みを語り合います。", nth("土", 3)),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", SAID)
def test_words_around_the_days_say_what_they_say(text, expected):
    assert {one.day for one in held(text)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "23日、保健室が開かれる。",
        "23日に開かれる",
        "月～金、土曜は第2・4のみ 10時～",
        "毎月5日・15日の木曜日",
        "12月は3日・11日の木曜日",
    ],
)
def test_days_that_do_not_fit_or_lack_their_month_give_none(text):
    assert held(text) == []


def test_numbered_hours_are_sessions_of_the_day():
    found = held("利用時間等 毎日\n(1)午前10時から正午まで\n(2)午後1時から午後6時まで")
    assert {(one.start.hour, one.end.hour) for one in found} == {(10, 12), (13, 18)}
    assert date(2026, 12, 1) in {one.day for one in found}
