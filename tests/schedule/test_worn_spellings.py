"""くずれた書き方の試験: blanks within a word, brackets round every day and shortened eras, as lists really hold them."""

import pytest

from tsudoi import schedule


@pytest.mark.parametrize("text", ["月に9日間", "月に3日", "月に2日", "月に一日", "月に4日間開催"])
def test_so_many_days_a_month_are_no_monday(text: str) -> None:
    assert schedule.read(text).status == "unknown"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("森のふれあい館 2 階 日曜日 午後 2 時~4 時", "毎週 日曜日 午後2時〜午後4時"),
        ("(火)~(日)9:00~17:30", "毎週 火〜日曜日 午前9時〜午後5時30分"),
        ("(月)・(木)10:00~12:00", "毎週 月・木曜日 午前10時〜正午"),
        ("相談日 毎月第4火曜日 時 間 11:00~12:00", "毎月 第4火曜日 午前11時〜正午"),
        ("平日 9:30~17:30・休館日/原則、日曜日", "平日 午前9時30分〜午後5時30分、日曜日は休み"),
        ("R.3.4月から毎月第1金曜日", "毎月 第1金曜日(開始日2021年4月1日)"),
    ],
)
def test_worn_spellings_are_read(text: str, said: str) -> None:
    assert schedule.sentence(schedule.read(text)) == said
