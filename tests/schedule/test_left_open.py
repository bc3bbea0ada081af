"""Words that leave some of the days open, beside days that stay as sure as they were; and parts of a meeting, which are no meetings of their own."""

from datetime import date

import pytest
from tests.schedule.calendar_by_hand import DAYS, FIRST, WORKDAYS, nth, weekly
from tests.schedule.test_reading import held, hours

from tsudoi import schedule
from tsudoi.model import Holding, Schedule

SECOND_MONDAY = date(2027, 1, 11)
"""A holiday."""


def holding(text, day):
    found = schedule.expand(schedule.read(text), Schedule(), FIRST, DAYS)
    return {one.holding for one in found if one.day == day}


@pytest.mark.parametrize(
    "words",
    [
        "前後の週に変更", "別の日に変更", "別日に振替", "他の曜日に変更", "前週または翌週に変更", "翌週か翌々週", "翌々週", "要確認", "お問い合わせください",
        "未定", "日程調整", "休みまたは変更", "休みになることがあります", "翌日に変更することがあります", "第1または第3月曜", "週をずらします", "別途お知らせします",
    ],
)  # fmt: skip
def test_nobody_knows_what_becomes_of_a_holiday(words):
    for text in (f"第2月曜 10時～ 祝日の場合は{words}", f"第2月曜(祝日にあたる場合は{words}) 10時～"):
        assert holding(text, SECOND_MONDAY) == {Holding.UNKNOWN}, text
        assert {one.day for one in held(text)} == nth("月", 2) - {SECOND_MONDAY}, text


@pytest.mark.parametrize(
    "words", ["変更", "変更あり", "日程変更あり", "前後の週に変更", "休みの場合あり", "変更になる場合があります"]
)
def test_without_a_case_too(words):
    assert holding(f"第2月曜 10時～ 祝日は{words}", SECOND_MONDAY) == {Holding.UNKNOWN}
    assert holding(f"毎週水曜 10時～ 年末年始は{words}", date(2026, 12, 30)) == {Holding.UNKNOWN}


def test_mostly_off_is_off():
    assert holding("第2月曜 10時～ 祝日の場合は原則休み", SECOND_MONDAY) == {Holding.CLOSED}


WEDNESDAYS = "毎週水曜日 10時～12時"


@pytest.mark.parametrize(
    "words",
    [
        "\n不定期で他の患者会との交流会、忘年会や食事会などを開催しています。", "\n不定期でイベントを開催しています", "(不定期で食事会あり)", "\n不定期で日曜日も開催",
        "\n時々、日曜日に開催します", "\nたまに土曜日も開きます", "\n月に数回、日曜日 午後(2時～4時)の練習があります。", " 月1回日曜日にも活動", "、土曜日(不定期)",
        " 随時、見学を受け付けています", " 年に数回バス旅行あり", " 不定休あり",
    ],
)  # fmt: skip
def test_further_days_that_nobody_names_leave_the_others_sure(words):
    assert {one.day for one in held(WEDNESDAYS + words)} == weekly("水")


@pytest.mark.parametrize(
    "words",
    [
        "\n不定期開催", "\n不定期で開催しています", "\n不定期に休みます", "\n時々水曜日に開催します", " たまに", "、不定期で土曜日 13時～", "、時々土曜日", "\n月に数回、水曜日",
        " 祝日は9時～", "、月・水曜(不定期)",
    ],
)  # fmt: skip
def test_what_may_be_of_the_rule_itself_gives_no_day(words):
    assert schedule.read(WEDNESDAYS + words).status == "unknown"


def test_hours_of_the_holidays_are_clear_beside_the_working_week_only():
    assert schedule.read("毎週月・木曜 10時～15時 祝日は9時～12時").status == "unknown"
    assert hours("月～金 10時～15時 祝日は9時～12時") == ["09:00-12:00", "10:00-15:00"]


@pytest.mark.parametrize(
    "words",
    [
        "※9時〜10時はスタッフによる自然観察会", "(9時～10時は観察会)", "\n10時30分からは体操", " ※体操は10時～", " 食事提供11:30～12:00", " 11:30～12:00食事", " 受付8時45分～",
        "（8時45分受付開始）", " 8時半開場",
    ],
)  # fmt: skip
def test_a_part_of_a_meeting_is_no_second_meeting(words):
    assert hours(f"第2土曜日 9時〜12時{words}") == ["09:00-12:00"]


def test_two_meetings_by_their_names_are_two():
    assert hours("毎週水曜 中学生15:00～20:00、小学生17:00～19:00") == ["15:00-20:00", "17:00-19:00"]
    assert hours("毎週水曜 ①9:00～12:00 ②10:00～11:00") == ["09:00-12:00", "10:00-11:00"]


def test_a_list_of_beginnings_goes_on_in_the_same_half_of_the_day():
    assert hours("毎週水曜 午後1時、2時、3時から") == ["13:00-", "14:00-", "15:00-"]
    assert hours("毎週水曜 13:00、6:30") == ["06:30-", "13:00-"]


def test_a_number_behind_the_hours_is_not_their_minutes():
    assert hours("第2水曜 10時～11時 65歳以上のみ") == ["10:00-11:00"]


@pytest.mark.parametrize(
    "words",
    [
        "(中止の場合翌月)", "(雨天の場合翌日)", "（雨天の場合：翌日）", " ※中止の場合は翌週に延期", " ※中止の場合はHPでお知らせします", " ※延期の場合は第5土曜日", "（雨の場合は第5土曜）",
        " 雨天の場合は中止し、翌週に行います", " 警報発令時は中止、翌週に延期", "\n※寺行事等により急遽中止とさせて頂く場合があります。", " 都合によりお休みさせて頂くことがあります",
        " お休みをいただく場合があります", " 休ませていただくこともあります", " 日程が変わることがあります", " 時間が前後する場合があります", " 曜日が変わる月もあります", " 天候によっては中止",
        " 場合により中止", " 公民館行事のある日は休み", " 地区行事と重なる場合は休みです", " 休みの週もあります",
    ],
)  # fmt: skip
def test_what_may_happen_changes_no_day(words):
    assert {one.day for one in held(f"毎月第4土曜日{words}")} == nth("土", 4)


def test_a_day_of_rest_that_goes_elsewhere_leaves_all_days_open():
    assert schedule.read("営業時間：10:00〜18:00 定休日：木曜日(木曜が祝日の場合、別曜日)").status == "unknown"
    assert {one.day for one in held("10:00〜18:00 月曜休館、お盆は休み")} >= weekly("火")


@pytest.mark.parametrize(
    "words",
    [
        "開店11時 閉店14時", "11時開店 14時閉店", "開始11時 終了14時", "開始:11:00 終了:14:00", "開始時間11:00 終了時間14:00", "集合11時 解散14時", "11時集合 14時解散",
        "開会11時 閉会14時", "11時～ 14時に閉館します", "11時～14時閉館",
    ],
)  # fmt: skip
def test_a_beginning_and_an_end_with_words_of_their_own(words):
    assert hours(f"第3土曜日 {words}") == ["11:00-14:00"]


def test_one_end_for_all_days():
    text = "7/21〜3/31\n\n開館 平日・土12時 日・祝日9時\n\n閉館 21時(遊泳時間20:30迄)\n\n休館 12/9"
    assert hours(text) == ["09:00-21:00", "12:00-21:00"]
    assert holding(text, date(2026, 12, 9)) == {Holding.CLOSED}


@pytest.mark.parametrize(
    "words",
    [
        "時間は季節により異なります",
        "会場は月により異なる",
        "時間は要問合せ",
        "場所は未定",
        "13:00〜15:00(季節、店舗により変動)",
        "学校休業日も日曜に準じる",
    ],
)
def test_what_is_said_of_hours_and_places_is_said_of_no_day(words):
    assert {one.day for one in held(f"毎週日曜 {words}")} == weekly("日")


@pytest.mark.parametrize(
    "words",
    ["曜日・時間は要相談", "日程 時間は要相談", "時間・曜日は要相談", "(季節により変動)", "日程は月により異なる"],
)
def test_what_is_said_of_the_days_too_leaves_them_open(words):
    assert schedule.read(f"毎週日曜 {words}").status == "unknown"


@pytest.mark.parametrize(
    "words",
    [
        " 事務局:毎週金曜 13時～15時", " 連絡先:毎週金曜 13時～15時", " 準備:毎週火曜 13時～15時", " 電話受付 平日 9時～17時", " 申込:平日 9時～17時", " 予約は平日9時～17時",
        " 旧:毎週火曜 13時～15時", " 以前は毎週金曜", "\\n(事務局 毎週金曜 13時～15時)", "\\n(以前は毎週火曜 13時～15時)", " 祝日の場合は変更し木曜に開催", " 中級3木曜 10時",
    ],
)  # fmt: skip
def test_days_of_an_office_or_of_the_past_are_not_those_of_the_activity(words):
    assert schedule.read(WEDNESDAYS + words).status == "unknown"


def test_the_hours_of_a_desk_alone_are_those_of_the_activity():
    assert hours("受付時間 平日 9時～17時") == ["09:00-17:00"]


def test_where_a_meeting_goes_that_the_weather_calls_off_may_be_one_of_two_days():
    assert {one.day for one in held("毎週土曜 雨天の場合は日曜、月曜")} == weekly("土")


def test_what_is_on_in_one_of_the_weeks_is_no_further_day():
    text = "毎週水曜日(第2水曜は女性のみ)患者同士語り合う会\\n第4水曜日 がんとうまく付き合うためのミニ学習会"
    assert {one.day for one in held(text)} == weekly("水")
    assert schedule.read("毎週水曜日\\n第4水曜日").status == "unknown"


@pytest.mark.parametrize(
    "words", [" 12月1日～1月31日は8:30～", "(12月1日～1月31日は8:30～)", "\n12月1日～1月31日(冬時間)は 8:30～です"]
)
def test_a_period_with_other_hours_holds_no_further_days(words):
    assert {one.day for one in held(f"毎週火曜 9:30～{words}")} == weekly("火")
    assert hours(f"毎週火曜 9:30～{words}") == ["08:30-", "09:30-"]


def test_other_hours_of_some_months_are_of_all_days_with_the_same_hours():
    text = "① 毎週火曜日 9:30~ 中央公園(第2公園)\n② 毎週水曜日 9:30~ 第5公園\n④火、水が祝祭日にあたっても実施します\n⑤12月1日~1月31日(冬時間)は 8:30~です"
    assert {one.day for one in held(text)} == weekly("火水")
    assert {one.start.hour for one in held(text) if one.day.month in (12, 1)} == {8}
    assert schedule.read("毎週火曜 9:30~\n毎週水曜 10:30~\n7~9月は8:30~").status == "unknown"
    assert schedule.read("毎週火曜 9:30~ 7月10日~9月20日は8:30~").status == "unknown"


@pytest.mark.parametrize("words", ["と週によっては水曜日と土曜日", "、週によって水曜も 10時～"])
def test_some_weeks_only(words):
    assert {one.day for one in held(f"毎週月曜日{words}")} == weekly("月")
    assert schedule.read("毎週月曜(週によっては水曜)").status == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "一部の水曜", "いくつかの水曜", "ほとんどの水曜", "水曜が多い", "水曜を中心に開催", "水曜の可能性", "1か月おきの第2水曜", "夏場の毎週水曜", "毎週水曜 予定表による",
    ],
)  # fmt: skip
def test_some_of_the_days_are_none_that_anybody_can_name(text):
    assert schedule.read(text).status == "unknown"


def test_what_begins_again_nobody_knows_when_is_suspended():
    assert schedule.read("毎週水曜 再開未定").status == "suspended"
    assert {one.day for one in held("毎週水曜、一部の土曜")} == weekly("水")
    assert hours("一部10時~ 二部13時~ 毎週水曜") == ["10:00-", "13:00-"]


def test_days_listed_before_a_house_is_shut_are_all_days_of_rest():
    assert schedule.read("毎月第3日曜日、12月29日~1月3日 休館").status == "unknown"
    assert {one.day for one in held("土日祝以外の日 9時~17時")} == WORKDAYS
    assert holding("休館は第3水曜 9時~17時", date(2026, 12, 16)) == {Holding.CLOSED}


def test_two_circled_numbers_before_a_weekday_may_be_weeks():
    assert schedule.read("②④火曜").status == "unknown"
    assert {one.day for one in held("①火曜 ②木曜")} == weekly("火木")
    assert {one.day for one in held("月1(第2火曜)")} == nth("火", 2)


@pytest.mark.parametrize(
    "words", ["、土日祝は応相談", "(土日祝は要相談)", "、土・日・祝日は応相談", "、土曜は応相談", " 土日も相談可"]
)
def test_the_weekend_at_somebodys_choice_is_not_held(words):
    assert {one.day for one in held(f"平日9時~17時{words}")} == WORKDAYS


def test_of_which_days_the_choice_speaks_must_be_clear():
    assert schedule.read("平日9時~17時、土日、祝日は応相談").status == "unknown"
    assert schedule.read("毎週水曜 10時~ 土曜、祝日は要相談").status == "unknown"


def test_a_list_of_rest_may_end_with_the_summer_festival():
    text = "月~土(日・祝・年末年始・お盆休み)9:00~18:00"
    assert {one.weekday() for one in (day.day for day in held(text))} == set(range(6))
    assert {one.day for one in held("配達日:月・水・金(祝日も配達)")} == weekly("月水金")


@pytest.mark.parametrize("words", ["木曜に変更の場合あり", "木曜になることもあります", "木曜のこともあります"])
def test_where_a_meeting_may_go_it_is_not_held(words):
    assert {one.day for one in held(f"毎週水曜 10時~ {words}")} == weekly("水")
    assert {one.day for one in held("毎週水曜 10時~ 第1土曜に開催 変更の場合あり")} == weekly("水") | nth("土", 1)


@pytest.mark.parametrize(
    "text",
    [
        "毎週水曜、第3週は木曜",
        "第1火曜日(公民館)、第3火曜日(集会所) 10:00は",
        "水曜→木曜",
        "旧曜日:水 新曜日:木",
        "水曜日ではなく木曜日",
    ],
)
def test_one_day_instead_of_another_leaves_both_open(text):
    assert schedule.read(text).status == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "第2水曜日になることもあります", "水曜日にすることが多い", "毎週火曜日 講師の予定に合わせて", "毎週水曜日 隣町と交代で", "水曜日はスタッフの打ち合わせです",
        "水曜日はスタッフだけで集まります", "第3金曜日は役員会", "火曜日から水曜日に変わりました", "以前は火曜日でした", "晴れた火曜日", "火曜日の担当は佐藤さん",
        "火曜の参加者が少ない", "毎週火曜日 参加者と相談して決めます", "毎週火曜日に開きたい", "火曜日だった会を水曜日に移すか相談中",
        "毎週火曜日 北町と南町で順番に", "日曜大工の会", "火曜サスペンス鑑賞会", "金曜日は職員研修",
    ],
)  # fmt: skip
def test_a_weekday_in_a_sentence_about_something_else_is_no_day_of_meeting(text):
    assert schedule.read(text).status == "unknown"


def test_who_meets_beside_it_changes_no_day():
    assert {one.day for one in held("第1火曜 10時~ 職員会議室")} == nth("火", 1)
    assert {one.day for one in held("第1火曜 10時~ 会場の都合により変更あり")} == nth("火", 1)
    assert {one.day for one in held("第1火曜 10時~(第2火曜になることもあります)")} == nth("火", 1)
    assert {one.day for one in held("毎週火曜 10時~ 月曜はスタッフ研修のため休み")} == weekly("火")
