"""Cells that say more than one thing: rules with exceptions of their own, doings beside the rule, days of rest by season. No day gets lost."""

from datetime import date

import pytest
from tests.schedule.calendar_by_hand import (
    DAYS,
    EVERY,
    FIRST,
    HOLIDAY,
    NEW_YEAR,
    WORKDAYS,
    days,
    in_months,
    last,
    monthdays,
    nth,
    weekly,
)
from tests.schedule.test_reading import held, hours

from tsudoi import schedule
from tsudoi.model import Holding, Schedule


def month(*numbers):
    return in_months(EVERY, *numbers)


SAID = [
    # each rule keeps its own exceptions
    ("・毎月第1火曜日 ※1月は開催なし ※2月と12月は第2火曜日 ・毎月第3水曜日 ※1月は開催なし", (nth("火", 1) & month(11, 3)) | (nth("火", 2) & month(12, 2)) | (nth("水", 3) - month(1))),
    ("・毎月第1火曜 ※1月は第2火曜\n・毎月第3火曜 ※2月は第4火曜", (nth("火", 1) - month(1)) | (nth("火", 2) & month(1)) | (nth("火", 3) - month(2)) | (nth("火", 4) & month(2))),
    ("・第1火曜 ※1月は休み\n・第3水曜 ※2月は休み", (nth("火", 1) - month(1)) | (nth("水", 3) - month(2))),
    ("毎月第1火曜（1月は休み）、毎月第3水曜", (nth("火", 1) - month(1)) | nth("水", 3)),
    ("毎月第1火曜、毎月第3水曜（1月は休み）", (nth("火", 1) | nth("水", 3)) - month(1)),
    ("毎月第2土曜日（但し1月は第3土曜、8月は第1土曜）", (nth("土", 2) - month(1, 8)) | (nth("土", 3) & month(1)) | (nth("土", 1) & month(8))),
    ("毎週火曜は「いきいき百歳体操」の日。", weekly("火")),
    ("一週間のうち火曜と金曜の2日間", weekly("火金")),
    ("練習日が毎週火曜日の午前中", weekly("火")),
    ("定期練習日は土曜日の午後6時から午後10時。", weekly("土")),
    ("10月から来年3月の第3木曜日", nth("木", 3) & month(10, 11, 12, 1, 2, 3)),
    ("第1回 6月16日 中止 第2回 12月21日", {date(2026, 12, 21)}),
    # months end with their line
    ("偶数月の第3土曜日\n毎週木曜日の午後に運行", (nth("土", 3) & month(12, 2)) | weekly("木")),
    ("奇数月　最終日曜日\n・毎週火曜日の午前9時～午後1時", (last("日") & month(11, 1, 3)) | weekly("火")),
    ("偶数月の第3土曜日 ・気功教室 原則 第2木曜日", (nth("土", 3) & month(12, 2)) | nth("木", 2)),
    ("偶数月　第1土曜日 / 毎週日曜日", (nth("土", 1) & month(12, 2)) | weekly("日")),
    ("9月から12月までの第2水曜日\n・第4金曜", (nth("水", 2) & month(11, 12)) | nth("金", 4)),
    ("1～3月：\n・第1火曜 10時\n・第2水曜 13時", (nth("火", 1) | nth("水", 2)) & month(1, 2, 3)),
    ("第2水曜 1月は第1火曜\n第4金曜", (nth("水", 2) - month(1)) | (nth("火", 1) & month(1)) | nth("金", 4)),
    ("第2木曜\n・おはなし会（奇数月の第3土曜）", nth("木", 2) | (nth("土", 3) & month(11, 1, 3))),
    ("毎月第4土曜日(12月は19日)、毎月8のつく日", (nth("土", 4) - month(12)) | days("12-19") | monthdays(8, 18, 28)),
    ("毎月第1金曜 ・月末の金曜（12月は第3金曜）", (nth("金", 1) | last("金")) - month(12) | (nth("金", 3) & month(12)) | days("12-04")),
    ("毎週木曜、第3月曜（祝日のときは第4月曜）", weekly("木") | (nth("月", 3))),
    ("対象 一般 会費 200円 1月から3月までの第2・第4木曜", nth("木", 2, 4) & month(1, 2, 3)),
    ("毎週金曜 10時～ 月会費 200円 火・金コース", weekly("火金")),
    # what is on now and then changes no day
    ("毎月第3土曜日\n年2回の大会があります。(5月・12月)", nth("土", 3)),
    ("毎月第3土曜 ※年1回総会(12月)", nth("土", 3)),
    ("毎月第3土曜に開催します。12月はクリスマス会を兼ねます。", nth("土", 3)),
    ("第3土曜 年4回(3・6・9・12月)", nth("土", 3) & month(3, 12)),
    ("実施日:木曜日13:30～\n月に1回程度、出前講座を合わせて開催しています。", weekly("木")),
    ("3の倍数の月の第3土曜に開催", nth("土", 3) & month(12, 3)),
    ("2の倍数の月の第3土曜に開催", nth("土", 3) & month(12, 2)),
    ("5と10の付く日", monthdays(5, 10, 15, 20, 25, 30)),
    # a period before days is of all on its line
    ("12月1日～1月31日 平日９時～１６時 土曜日１０時～１６時", (WORKDAYS | weekly("土")) & month(12, 1)),
    ("12月1日～1月31日 水曜日 13時～", weekly("水") & month(12, 1)),
    ("月曜日・日曜日・祝日(12月1日から1月31日まで)", (weekly("月日") | HOLIDAY) & month(12, 1)),
    ("11月～1月 祝日を除く毎週月曜日", (weekly("月") - HOLIDAY) & month(11, 12, 1)),
    ("11月～1月：\n月～金 13時～\n土・日 9時～", month(11, 12, 1)),
    ("令和8年12月～令和9年1月 13:00～15:00 毎週火曜", weekly("火") & month(12, 1)),
    ("2026年12月 13時～ 毎週火曜", weekly("火") & month(12)),
    ("おはなし会(奇数月の第3土曜)。金曜10時～14時", (nth("土", 3) & month(11, 1, 3)) | weekly("金")),
    # what is off, and what only stands before it
    ("第1土曜日\n第3土曜日 元旦は休み", nth("土", 1, 3)),
    ("福島地区 毎月 第3水曜日 小幡地区 毎月 第4水曜日 1月は休み", nth("水", 3, 4) - month(1)),
    ("毎月第2木曜日 13時より 11月～2月末まで、1月は休み", nth("木", 2) & month(11, 12, 2)),
    ("毎月第2木曜日 13時より 11月～2月末まで 2月11日は休み", (nth("木", 2) & month(11, 12, 1, 2)) - days("02-11")),
    ("※2月8日～16日は休み\n月3回、10日・20日・30日開催", monthdays(10, 20, 30) - days("02-10")),
    ("※2月8日～16日は休み\n毎月第4土曜日(12月は19日)", (nth("土", 4) - month(12)) | days("12-19")),
    ("毎週金曜 対象 成人 月会費 200円(1月は休み)", weekly("金") - month(1)),
    ("3月は第2土曜日 1月は第1週休み、毎月第3土曜", (nth("土", 3) - month(3)) | (nth("土", 2) & month(3))),
    # days off in some months
    ("1月は毎週月曜日、第5週は休み", weekly("月") & month(1)),
    ("第1・3火曜 1月は第1火曜休み", nth("火", 1, 3) - (nth("火", 1) & month(1))),
    ("毎週火・木 ※1月は木曜が休みです", weekly("火木") - (weekly("木") & month(1))),
    ("毎週水曜（1月は第1週、2月は第2・3週は休み）", weekly("水") - (nth("水", 1) & month(1)) - (nth("水", 2, 3) & month(2))),
    ("毎日10時～16時（12～3月は火曜休み）", EVERY - (weekly("火") & month(12, 1, 2, 3))),
    ("毎週水曜、1月は第1木曜、2月は休み", (weekly("水") - month(1, 2)) | (nth("木", 1) & month(1))),
    ("開館時間：9:00～16:30 休館日：4～9月は第2火曜日、10～3月は火曜日、12月29日～1月3日", EVERY - weekly("火") - NEW_YEAR),
    # one month unlike the others
    ("毎月第1土曜日（令和9年1月は9日(土)）", (nth("土", 1) - month(1)) | days("01-09")),
    ("毎月 第2金曜日\n※ 令和9年3月のみ、開催日は第3金曜日(19日)です。", (nth("金", 2) - month(3)) | days("03-19")),
    ("第一日曜日・第四土曜日\nただし、令和9年1月は9日(土曜日)と31日(日曜日)になります。", ((nth("日", 1) | nth("土", 4)) - month(1)) | days("01-09", "01-31")),
    ("第1土曜日 ※令和4年1月は9日", nth("土", 1)),
    ("第1土曜日 ※令和9年1月は休み", nth("土", 1) - month(1)),
    # words around the days
    ("当面は、 月、 火曜の週2回", weekly("月火")),
    ("月・水・金の週3回", weekly("月水金")),
    ("通年営業で火、木、土曜の週3回、午後2時から6時まで", weekly("火木土")),
    ("毎週木曜日、金曜日(祝日も可)", weekly("木金")),
    ("収集日は毎週月曜日です", weekly("月")),
    ("毎週水曜日 10時～12時 年に数回、バス旅行があります", weekly("水")),
    ("開催日は以下の通りです。(毎月第2・第4金曜日)", nth("金", 2, 4)),
    ("毎週土曜 11時～15時の間ならいつでもOK！", weekly("土")),
    ("第2・第4土曜日 9時～11時(売り切れ次第終了)", nth("土", 2, 4)),
    ("5週目の金曜日は休み、毎週金曜 ※団体のいない日はお休みとなる場合があります", weekly("金") - nth("金", 5)),
    ("各地区週2回、火曜・木曜／水曜・金曜", weekly("火水木金")),
    ("次回開催予定 (令和8年)\n12月13日(日)\n(令和9年)\n1月10日(日)・2月14日(日)", days("12-13", "01-10", "02-14")),
    ("12月1日～1月23日(毎月第4土曜日)", days("12-26", "01-23")),
    ("事業開始は12月1日からで、火曜から木曜日", weekly("火水木") - month(11)),
    ("12月1日から「お買い物バス」の運行を開始した。毎週水曜日に送迎する。", weekly("水") - days("11-25")),
    ("1月の講座\n令和9年1月12日(火)", days("01-12")),
    ("平日14時～17時 学校休業日10時～16時", WORKDAYS),
    ("・毎週水曜日18時～20時\n※木曜日に追加練習する場合あり", weekly("水")),
    ("・1～3年生/毎週土曜・日曜日、祝日9時～12時", weekly("土日") | HOLIDAY),
    ("月・火曜日…午前10時～午後6時\n水曜日…午前10時～午後7時", weekly("月火水")),
    ("奇数月(隔月)の第3日曜日", nth("日", 3) & month(11, 1, 3)),
    ("毎月第2月曜午後1～4時、予約は前週水曜まで", nth("月", 2)),
    ("日曜日～土曜日 10時～18時 ※活動時間については応相談", EVERY),
    ("月曜日～土曜日 ※行事などで開放できない時もありますので、来園の際はお電話ください。", weekly("月火水木金土")),
    ("1月15日(園の都合により変更になりました)", days("01-15")),
    ("日曜日 10時～16時 (ただし、強風や日没の状況で早めに閉園させていただく場合があります。)", weekly("日")),
    ("月・火 16時30分～17時30分(利用者不在の場合は、18時まで再配達の可能性あり)", weekly("月火")),
    # rest and holidays
    ("(11月～3月 除く1月) 第2第4日曜日 9時～11時", nth("日", 2, 4) - month(1)),
    ("毎週月曜 除く祝日", weekly("月") - HOLIDAY),
    ("金曜日を除く、午前10時～午後4時に開設", EVERY - weekly("金")),
    ("●開館時間 9時～17時\n●休館日 水曜日\n年末年始(12月28日～1月4日)", EVERY - weekly("水") - NEW_YEAR - days("12-28", "01-04")),
    ("元旦を除く7時半～12時まで毎日開催", EVERY - days("01-01")),
    ("毎日 大晦日は休み", EVERY - days("12-31")),
    ("月～金曜日（祝日・年末年始除）", WORKDAYS - NEW_YEAR),
    ("月～金曜日（祝日は営業しております）／土曜日・日曜日は定休日", weekly("月火水木金")),
    ("月～土曜 9時～ 日曜日・祝日・年末年始等：休業", weekly("月火水木金土") - HOLIDAY - NEW_YEAR),
    ("年末年始・祝日などを除く水曜～日曜", weekly("水木金土日") - HOLIDAY - NEW_YEAR),
    ("平日、土曜日\n※利用できない日：祝日、12月9日、2月2日～2月4日", (WORKDAYS | weekly("土")) - HOLIDAY - days("12-09", "02-02", "02-03", "02-04")),
    ("火曜日～日曜日、祝日 9時～17時 ＊祝日の翌日は休館", (weekly("火水木金土日") - days("11-24", "01-02", "01-12", "02-12", "02-24")) | HOLIDAY),
    ("開館時間 9:00～17:00\n・定休日 ：年中無休(年末年始を除く)", EVERY - NEW_YEAR),
    ("◆博物館開館時間 9:00～17:00\n◆博物館休館日\n4月～11月は毎月第4水曜日。\n12月～3月は毎週月曜日。", EVERY - (nth("水", 4) & month(11)) - (weekly("月") & month(12, 1, 2, 3))),
    ("月～日 9:00～17:00 定休日：第2火曜日 他1/1～1/4 休み", EVERY - nth("火", 2) - days("01-01", "01-02", "01-03", "01-04")),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", SAID)
def test_all_that_is_said_is_kept(text, expected):
    assert {one.day for one in held(text)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "毎月第3土曜 10時～ 1月は休み 毎月第2水曜 13時～",  # whose January?
        "水曜日（4・5・6・11月は無休）",  # the Wednesdays are those of rest
        "月の園庭開放は、1日、8日、15日です。",  # of which month?
        "毎月第3土曜。12月はクリスマス会",  # on that day, or instead of it?
        "9時～17時 定休日：毎日",
        "開館9:00-17:00。休館日：4～9月は",
        "9月から6月までの第2水曜日、毎月第4金曜日",  # are the Fridays of these months only?
        "毎月第3木曜 毎月第2水曜 10時～（1月は18日に変更）",  # instead of which?
        "第3水曜日 / 日曜日",  # of every week?
        "水曜サロン（毎週金曜 13:30～）",
        "毎月第1土曜日 ※令和9年1月は",
        "毎月第3金曜日 ※令和9年3月のみ、第3金曜日(18日)",
        "毎週火曜\n休館日 月曜\n年末年始 10時～",
        "毎週火が①",
        "月～金 9時～17時、土曜午後・日曜・祝日は休み",  # and Saturday morning?
        "毎週火曜午前・木曜 祝日は休み",  # the Thursdays, too?
        "4月～9月 月～金13時～21時\n土・日9時～18時",  # in these months only?
        "12月1日～3月31日 月～金13時～21時\n土・日9時～18時",
        "9月から12月までの第2水曜日\n第4金曜",
        "開館時間 9時～17時 休館日 月曜日(4月～9月)",
        "平日９時～１６時 土曜日１０時～１６時(12月1日から3月31日まで)",  # both, or the Saturdays?
        "4月から9月まで 月・木曜に上町▽火・金曜に友田",
        "毎週火曜（隔週の場合あり）",
        "毎週火曜（第3は休みの場合があります）",
        "(天※毎週火曜日",
        "10の付く日",  # the 10th, or the 10th, 20th and 30th
    ],
)
def test_what_may_be_meant_in_two_ways_stays_unknown(text):
    assert schedule.read(text).status == "unknown"


@pytest.mark.parametrize(
    "text", ["12月8日(水)は通常サロン、12月22日(火)はお盆休み", "第2月曜に相談、12月21日(水)に特設相談を実施します。"]
)
def test_a_weekday_that_does_not_fit_is_told_even_where_the_rest_is_not_understood(text):
    assert schedule.read(text).status == "unknown"
    assert schedule.within(schedule.read(text), schedule.window(FIRST, DAYS)).status == "error"
    assert held(text) == []


def test_the_same_half_of_the_day():
    assert hours("毎週水曜 午後1時30分から同3時まで") == ["13:30-15:00"]
    assert hours("毎週水曜 午前9時から同11時まで") == ["09:00-11:00"]


def test_hours_of_a_part_of_the_house_are_no_second_session():
    assert hours("毎週水曜 9時～16時30分(入浴時間 9時30分～16時)") == ["09:00-16:30"]
    assert hours("毎週水曜 11時～14時(食事は11時30分～13時30分)") == ["11:00-14:00"]
    assert hours("毎週水曜 9時～12時(13時～15時)") == ["09:00-12:00", "13:00-15:00"]


def test_the_second_of_two_holidays_is_open_where_holidays_are():
    text = "火曜日～日曜日、祝日 9時～17時 ＊祝日の翌日は休館"
    found = schedule.expand(schedule.read(text), Schedule(), date(2026, 5, 3), 5)
    assert [one.day.day for one in found if one.holding is Holding.OPEN] == [3, 4, 5, 6]
    assert schedule.opening_hours(schedule.read(text), Schedule()) == ""


@pytest.mark.parametrize(
    "text",
    [
        "毎週金曜日 18時30分～20時50分\n月に数回、金曜日 午後の練習があります。",
        "月に数回、日曜日",
        "毎週水曜日、年に数回日曜日",
        "月何回か 第3土曜",
    ],
)
def test_so_many_times_that_nobody_has_counted_give_no_day(text):
    assert schedule.read(text).status == "unknown"
