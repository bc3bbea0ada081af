"""Dates, times, readings and phrases, said the way people say them."""

from datetime import date, time

import pytest

from tsudoi import spoken


@pytest.mark.parametrize(
    "start, end, said",
    [
        (time(9, 30), time(11), "午前9時30分〜11時"),
        (time(11, 30), time(13, 30), "午前11時30分〜午後1時30分"),
        (time(13, 30), time(15, 30), "午後1時30分〜3時30分"),
        (time(10), time(12), "午前10時〜正午"),
        (time(12), time(13), "正午〜午後1時"),  # after noon the half of the day must be said again
        (time(12, 30), time(13, 30), "午後0時30分〜1時30分"),
        (time(9), time(12, 30), "午前9時〜午後0時30分"),
        (time(0), time(1), "午前0時〜1時"),
        (time(10), None, "午前10時から"),
        (None, time(16), "午後4時まで"),
        (None, None, ""),
    ],
)
def test_a_span_says_the_half_of_the_day_once(start, end, said):
    assert spoken.span(start, end) == said


def test_days_are_said_with_their_weekday():
    assert spoken.short_day(date(2026, 11, 24)) == "11月24日(火)"
    assert spoken.long_day(date(2026, 11, 24)) == "2026年11月24日"
    assert spoken.weekday(6) == "日"


@pytest.mark.parametrize(
    "earlier, later, words",
    [
        (date(2026, 6, 9), date(2026, 11, 9), "5か月"),
        (date(2026, 6, 10), date(2026, 11, 9), "4か月"),  # the month is not full yet
        (date(2025, 9, 3), date(2026, 11, 22), "1年2か月"),
        (date(2024, 11, 22), date(2026, 11, 22), "2年"),
        (date(2026, 11, 2), date(2026, 11, 22), "0か月"),
    ],
)
def test_months_passed_are_told_in_words(earlier, later, words):
    assert spoken.months_in_words(spoken.months_between(earlier, later)) == words


@pytest.mark.parametrize(
    "text, pieces",
    [
        ("若宮いきいき百歳体操", ("若宮いきいき", "百歳体操")),
        ("若宮グラウンドゴルフ愛好会", ("若宮", "グラウンドゴルフ", "愛好会")),
        ("ふれあい食事会 若宮", ("ふれあい", "食事会 ", "若宮")),
        ("若宮支え合い隊", ("若宮支え合い隊",)),  # crumbs such as 隊 stay with what is before them
        ("午前11時30分〜午後1時30分", ("午前11時30分〜", "午後1時30分")),
        ("霧ヶ丘公民館", ("霧ヶ丘公民館",)),
        ("虹ノ森ふれあい百歳体操", ("虹ノ森ふれあい", "百歳体操")),
        ("第1土曜日(祝日は休み)", ("第1土曜日", "(祝日は", "休み)")),
        ("(祝日のときは前の日)", ("(祝日のときは", "前の日)")),
        ("11月24日(火)", ("11月24日(火)",)),
        ("", ()),
    ],
)
def test_a_line_may_break_only_between_phrases(text, pieces):
    assert spoken.phrases(text) == pieces


@pytest.mark.parametrize("text", ["若宮いきいき百歳体操", "  空白 だらけ  ", "🍙おむすび(2回目)〜、。"])
def test_phrases_lose_nothing(text):
    assert "".join(spoken.phrases(text)) == text


@pytest.mark.parametrize(
    "name, kana, parts",
    [
        (
            "若宮いきいき百歳体操",
            "わかみやいきいきひゃくさいたいそう",
            [("若宮", "わかみや"), ("いきいき", ""), ("百歳体操", "ひゃくさいたいそう")],
        ),
        ("にこにこサロン若宮", "にこにこさろんわかみや", [("にこにこサロン", ""), ("若宮", "わかみや")]),
        ("緑が丘", "みどりがおか", [("緑", "みどり"), ("が", ""), ("丘", "おか")]),
        ("オレンジカフェ", "おれんじかふぇ", [("オレンジカフェ", "")]),  # it reads itself
        ("若宮", "", [("若宮", "")]),
        ("歌の会", "うたのつどい", [("歌", "うた"), ("の", ""), ("会", "つどい")]),
        ("木の子の会", "きのこのこのかい", [("木の子の会", "きのこのこのかい")]),  # which こ is which is not certain
        ("木の子の会と山の子の会", "きのこのこのかいとやまのこのこのかい", [("木の子の会と山の子の会", "")]),
        ("若葉小学校区", "わかばしょうがっこうく", [("若葉", "わかば"), ("小学校区", "しょうがっこうく")]),
    ],
)
def test_kanji_get_the_kana_between_their_neighbours(name, kana, parts):
    assert spoken.readings(name, kana) == tuple(parts)


def test_a_telephone_link_has_digits_only():
    assert spoken.digits("0120-000-101(代)") == "0120000101"


def test_a_short_number_keeps_its_sharp_within_the_address():
    assert spoken.digits("#7119") == "%237119"


@pytest.mark.parametrize(
    "name, kana, said",
    [
        ("若葉", "わかば", ("若葉小学校区", "わかばしょうがっこうく")),
        ("若葉", "", ("若葉小学校区", "")),
        ("焼津市全地区", "やいづしぜんちく", ("焼津市全地区", "やいづしぜんちく")),  # already says what it is
        ("葛飾区", "", ("葛飾区", "")),
    ],
)
def test_a_district_is_called_by_what_it_is(name, kana, said):
    assert (spoken.school_district(name), spoken.school_district_reading(name, kana)) == said
