"""Words around a clear rule: what can be passed over by what it does not contain, and what leaves the days open."""

import pytest
from tests.schedule.calendar_by_hand import weekly
from tests.schedule.test_reading import held, hours

from tsudoi import schedule

TALK = [
    "お子さんから大人まで、どなたでも参加できます", "興味のある方がいましたら気軽にお問い合わせください", "参加を希望される方はご連絡ください", "車でお越しの際は駐車場をご利用ください",
    "一緒に楽しく踊りませんか", "材料がなくなるまで", "定員に達し次第締め切ります", "年齢や性別は問いません", "駐車場はありません", "経験がなくても大丈夫です", "未就学児は保護者同伴",
    "季節の花を飾ります", "感染症予防のため換気しています", "楽しいひとときを過ごします", "うどん1杯を100円で提供します", "事前に要望のあった地区を訪れます", "受付時にお知らせします",
    "館内のスペースを開放しています", "一人暮らしの高齢者やその家族が集います", "天気を気にせず遊べます", "介護予防や閉じこもり防止が目的です", "市内から近隣の町まで送迎します", "秋田や千秋の人も来ます",
    "転倒防止の運動と脳トレ", "今後ともよろしくお願いします", "別館でお茶を飲みます", "お茶代のみいただきます", "今年も元気に続けています", "人手が足りず困っています",
]  # fmt: skip


@pytest.mark.parametrize("words", TALK)
def test_words_without_time_or_condition_leave_the_rule_as_it_is(words):
    for text in (
        f"毎週水曜日 10時～12時。{words}。",
        f"毎週水曜日 10時～12時（{words}）",
        f"{words}。毎週水曜日 10時～12時",
    ):
        assert {one.day for one in held(text)} == weekly("水"), text
        assert hours(text) == ["10:00-12:00"], text


OPEN = [
    "予約のあった日に開きます", "希望者がいれば開催します", "人数が集まらなければ開きません", "講師が来られる日", "春まで", "来年から", "やめました", "昨年まで開いていました", "準備中です", "再開を検討しています",
    "見合わせています", "雪の季節はお待ちください", "冬眠します", "農繁期は開きません", "夏季", "気候のよい間", "学校行事と重なる日はありません", "会場が空いていれば", "雪が解けるまで", "去年でおしまいになりました",
    "もう開いていません", "閉じました", "桜が咲いてから", "新しい会場が決まるまで", "ひと月おき", "一週おき", "希望者のいる日だけ", "都合のよい回", "会場の予約がとれた枠", "募集を停止しています",
]  # fmt: skip


@pytest.mark.parametrize("words", OPEN)
def test_words_that_may_bound_the_days_leave_them_open(words):
    for text in (
        f"毎週水曜日 10時～12時。{words}。",
        f"毎週水曜日 10時～12時（{words}）",
        f"毎週水曜日 10時～12時、{words}",
    ):
        assert schedule.read(text).status in ("unknown", "suspended"), text


@pytest.mark.parametrize(
    "text",
    [
        "毎週木曜に元気なシニア世代がうどん1杯を100円で提供する。",
        "この食堂は今後、毎週木曜に開かれる予定。",
        "毎週木曜、西彼時津町浦郷の同カフェ。",
        "お一人暮らしの方から親子連れまで、毎週木曜に集まります。",
    ],
)
def test_a_sentence_of_a_bulletin_keeps_its_day(text):
    assert {one.day for one in held(text)} == weekly("木")


def test_hours_apart_by_whom_they_are_for_are_two_sessions():
    text = "教室は水曜午前中に開催。誰でも参加でき、午前9時半～10時半は体力に自信のない人や初心者向け、同10時半～11時半は通常の教室となる。"
    assert hours(text) == ["09:30-10:30", "10:30-11:30"]


@pytest.mark.parametrize(
    "text",
    [
        "毎日 19時～翌朝8時",
        "平日：下校時～17：30",
        "毎月第三火曜日とその直後の木曜日",
        "第1木曜日、時間は会場の予約がとれた枠で、10時～14時位の間で都度設定",
        "毎月第2土曜日。雨天中止等は当日8:00に決定します。",
        "コロナが終了を見てから開催の予定です。",
    ],
)
def test_words_that_stick_to_days_or_hours_are_not_passed_over(text):
    assert schedule.read(text).status == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "毎週水曜日に開いていました。",
        "毎週水曜日に開いていましたが、会場がなくなりました。",
        "以前は毎週水曜日に開いていたが、いまは開いていない。",
        "毎週水曜日に開くことを目指しています。",
        "毎週水曜日に開けるよう準備を進めています。",
        "毎週水曜日の開催をあきらめました。",
        "毎週水曜日、様子を見ながら開きます。",
        "おおよそ毎月第2水曜日",
        "毎月第2水曜日のことが多い",
        "毎月第2水曜日 会場の空きによる",
        "毎月第2水曜日 講師の都合による",
        "毎月第2水曜日（暫定）",
        "毎週水曜日 今は電話のみ",
        "毎週水曜日 回数を減らしています",
        "毎週水曜日 16時過ぎ",
    ],
)
def test_what_is_over_or_not_yet_sure_gives_no_day(text):
    assert schedule.read(text).status in ("unknown", "suspended")
