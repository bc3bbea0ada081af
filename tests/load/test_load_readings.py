"""読み方: every way of reading a cell, as tables of what people write."""

import time

import pytest

from tsudoi import schemas
from tsudoi.load.readings import READINGS, read


def text(reading: str, written: str) -> str:
    found = read(reading, written)
    assert found.faults == (), found.faults
    return found.text


def code(reading: str, written: str) -> str:
    return " ".join(fault.code for fault in read(reading, written).faults)


def test_every_reading_of_the_schemas_exists() -> None:
    wanted = {field.reading for kind in schemas.KINDS for field in schemas.of(kind).fields}
    assert wanted == READINGS.keys()


@pytest.mark.parametrize(
    "written",
    [
        "2026-04-01", "2026/4/1", "2026.4.1", "2026年4月1日", "2026 年 4 月 1 日", "２０２６年４月１日", "20260401",
        "令和8年4月1日", "令和８年４月１日", "R8.4.1", "r8/4/1", "Ｒ８．４．１", "㋿8.4.1", "令和 8 年 4 月 1 日", "R08-04-01",
        "2026-04-01(水)", "2026年4月1日（水曜日）", "2026-04-01 00:00:00", "2026/4/1 0:00", "2026‐04‐01", "2026ー4ー1",
    ],
)  # fmt: skip
def test_a_day_is_read_in_every_common_hand(written: str) -> None:
    assert text("date", written) == "2026-04-01"


@pytest.mark.parametrize(
    "written, day",
    [
        ("令和元年5月1日", "2019-05-01"),
        ("H31.4.30", "2019-04-30"),
        ("平成31年4月30日", "2019-04-30"),
        ("㍻元年1月8日", "1989-01-08"),
        ("S64.1.7", "1989-01-07"),
        ("2028-02-29", "2028-02-29"),
    ],
)
def test_eras_are_read_to_their_last_day(written: str, day: str) -> None:
    assert text("date", written) == day


@pytest.mark.parametrize(
    "written, why",
    [
        ("2026-02-30", "date_missing"),
        ("2027-02-29", "date_missing"),
        ("2026-13-01", "date_missing"),
        ("令和8年2月30日", "date_missing"),
        ("2月30日", "date_without_year"),
        ("4/1", "date_without_year"),
        ("2026年4月", "date_without_day"),
        ("2026-04", "date_without_day"),
        ("26/4/1", "date_short_year"),
        ("令和40年4月1日", "date_out_of_range"),
        ("令和0年4月1日", "date_out_of_range"),
        ("1850-01-01", "date_out_of_range"),
        ("平成31年5月1日", "date_outside_era"),
        ("R1.4.30", "date_outside_era"),
        ("昭和99年1月1日", "date_outside_era"),
        ("46113", "date_serial"),
        ("2026-04-01〜2026-05-01", "date_range"),
        ("2026-04-01から", "date_range"),
        ("2026-04-01(木)", "date_weekday"),
        ("先月", "date_unclear"),
        ("4/1/2026", "date_unclear"),
        ("2026-04-01 13:30", "date_unclear"),
        ("٢٠٢٦-٠٤-٠١", "date_unclear"),
    ],
)
def test_words_that_fix_no_day_are_said(written: str, why: str) -> None:
    found = read("date", written)
    assert [fault.code for fault in found.faults] == [why]
    assert found.text == written  # nothing is guessed, the words stay


@pytest.mark.parametrize(
    "written, number",
    [
        ("0999-20-0101", "0999-20-0101"),
        ("188", "188"),
        ("#7119", "#7119"),
        ("＃８０００", "#8000"),
        ("♯ 7111", "#7111"),
        ("電話: #7119", "#7119"),
        ("０９９９－２０－０１０１", "0999-20-0101"),
        ("(0999)20-0101", "0999-20-0101"),
        ("（0999）20－0101", "0999-20-0101"),
        ("0999(20)0101", "0999-20-0101"),
        ("0999‐20−0101", "0999-20-0101"),
        ("0999ー20ー0101", "0999-20-0101"),
        ("0999 - 20 - 0101", "0999-20-0101"),
        ("0999 20 0101", "0999-20-0101"),
        ("0999.20.0101", "0999-20-0101"),
        ("TEL:0999-20-0101", "0999-20-0101"),
        ("Tel.0999-20-0101", "0999-20-0101"),
        ("℡0999-20-0101", "0999-20-0101"),
        ("☎ 0999-20-0101", "0999-20-0101"),
        ("電話：0999-20-0101", "0999-20-0101"),
        ("tel:0999200101", "0999200101"),
        ("〒0999-20-0101", "0999-20-0101"),
        ("+81-999-20-0101", "0999-20-0101"),
        ("+81 (0)999-20-0101", "0999-20-0101"),
        ("+81999200101", "0999200101"),
        ("0999-20-0101（代表）", "0999-20-0101"),
        ("0999-20-0101 直通", "0999-20-0101"),
        ("0999-200101", "0999200101"),  # the right digits, oddly grouped
        ("09000000101", "09000000101"),
        ("090-0000-0101", "090-0000-0101"),
        ("0120-000-101", "0120-000-101"),
        ("0800-000-0101", "0800-000-0101"),
        ("050-0000-0101", "050-0000-0101"),
        ("なし", ""),
        ("ー", ""),
    ],
)
def test_telephones_are_read_in_every_common_hand(written: str, number: str) -> None:
    assert text("phone", written) == number


@pytest.mark.parametrize(
    "written, why, said",
    [
        ("0999-20-01011（包括恵翔苑）", "phone_too_long", {"off": 1}),
        ("0999-20-01011", "phone_too_long", {"off": 1, "count": 11}),
        ("090-0000-01011", "phone_too_long", {"wanted": 11}),
        ("0999-20-010", "phone_too_short", {"off": 1}),
        ("090-0000-010", "phone_too_short", {"wanted": 11}),
        ("0999-20-0101（包括恵翔苑）", "phone_with_words", {"suggestion": "0999-20-0101"}),
        ("0999-20-0101 内線12", "phone_with_words", {"suggestion": "0999-20-0101"}),
        ("(0999)20-0101 FAX共通", "phone_with_words", {"suggestion": "0999-20-0101"}),
        ("0999-20-0101、0999-20-0102", "phone_several", {"suggestion": "0999-20-0101"}),
        ("0999-20-0101/0999-20-0102", "phone_several", {}),
        ("999200101", "phone_lost_zero", {"suggestion": "0999200101"}),
        ("9000000101", "phone_lost_zero", {"suggestion": "09000000101"}),
        ("20-0101", "phone_no_area", {}),
        ("120", "phone_no_area", {}),
        ("社協まで", "phone_unclear", {}),
        ("9.99E+08", "exponent", {}),
    ],
)
def test_numbers_that_would_not_ring_are_said(written: str, why: str, said: dict[str, object]) -> None:
    (fault,) = read("phone", written).faults
    assert fault.code == why
    assert {name: fault.facts[name] for name in said} == said


@pytest.mark.parametrize(
    "written, number",
    [
        ("36.310000", "36.310000"),
        ("３６．３１", "36.31"),
        ("北緯36.31度", "36.31"),
        ("141.41°E", "141.41"),
        ("+36.31", "36.31"),
        ("36", "36"),
        ("−36.31", "-36.31"),
    ],
)
def test_degrees_are_read_as_decimals(written: str, number: str) -> None:
    assert text("number", written) == number


@pytest.mark.parametrize(
    "written, why",
    [
        ("36度18分36秒", "number_degrees"),
        ("36°18'36.5\"", "number_degrees"),
        ("36度18分", "number_degrees"),
        ("36.31, 141.41", "number_pair"),
        ("36,31", "number_comma"),
        ("nan", "number_unclear"),
        ("inf", "number_unclear"),
        ("3_6.3", "number_unclear"),
        ("1e2", "number_unclear"),
        ("٣٥.٦١", "number_unclear"),
        ("9" * 400, "number_unclear"),
    ],
)
def test_what_is_no_decimal_is_said(written: str, why: str) -> None:
    assert code("number", written) == why


def test_degrees_and_minutes_are_worked_out_for_the_person() -> None:
    assert read("number", "36度18分36秒").faults[0].facts["suggestion"] == "36.310000"


@pytest.mark.parametrize(
    "written, number",
    [("1,234人", "1234"), ("１２名", "12"), ("2025年度", "2025"), ("令和7年", "2025"), ("R元", "2019"), ("平成30年度", "2018"), ("007", "7")],
)  # fmt: skip
def test_counts_are_read_as_digits(written: str, number: str) -> None:
    assert text("count", written) == number


@pytest.mark.parametrize("written", ["約100", "12.5", "-3", "1,23", "九百", "10〜20人", "9999999999"])
def test_what_is_no_count_is_said(written: str) -> None:
    assert code("count", written) == "count_unclear"


@pytest.mark.parametrize(
    "written, url",
    [
        ("https://example.jp/a?b=c#d", "https://example.jp/a?b=c#d"),
        ("HTTPS://example.jp/", "https://example.jp/"),
        ("ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ／？a=1", "https://example.jp/?a=1"),
        ("http://example.jp:8080/", "http://example.jp:8080/"),
        ("https://まち.example.jp/体操", "https://まち.example.jp/体操"),
        (" https://example.jp/\n", "https://example.jp/"),
    ],
)
def test_web_addresses_are_read(written: str, url: str) -> None:
    assert text("url", written) == url


@pytest.mark.parametrize(
    "written, why",
    [
        ("example.jp/wakaba", "url_without_scheme"),
        ("www.example.jp", "url_without_scheme"),
        ("javascript:alert(1)", "url_scheme"),
        ("JavaScript:alert(1)", "url_scheme"),
        ("java\tscript:alert(1)", "url_unclear"),
        ("data:text/html,x", "url_scheme"),
        ("ftp://example.jp/", "url_scheme"),
        ("https://", "url_unclear"),
        ("https://[", "url_unclear"),
        ("https://example.jp:99999/", "url_unclear"),
        ("https://name:word@example.jp/", "url_unclear"),
        ("https://example.jp/ https://example.jp/b", "url_unclear"),
        ("フェイスブック", "url_unclear"),
    ],
)
def test_links_that_lead_nowhere_or_run_are_refused(written: str, why: str) -> None:
    assert code("url", written) == why


@pytest.mark.parametrize(
    "written, address",
    [("wakaba@example.jp", "wakaba@example.jp"), ("wakaba＠example．jp", "wakaba@example.jp"), ("mailto:a.b+c@example.jp", "a.b+c@example.jp")],
)  # fmt: skip
def test_mail_addresses_are_read(written: str, address: str) -> None:
    assert text("email", written) == address


@pytest.mark.parametrize("written", ["wakaba", "wakaba@example", "a@b.jp, c@d.jp", "わかば@example.jp", "a@@b.jp"])
def test_what_is_no_mail_address_is_said(written: str) -> None:
    assert code("email", written) == "email_unclear"


@pytest.mark.parametrize(
    "written, items",
    [
        ("若葉、桜台", ["若葉", "桜台"]),
        ("若葉，桜台,みなと；川添;山里", ["若葉", "桜台", "みなと", "川添", "山里"]),
        ("若葉\n桜台", ["若葉", "桜台"]),
        ("若葉(一部、北のほう)、桜台", ["若葉(一部、北のほう)", "桜台"]),
        ("若葉（一部、北）", ["若葉(一部、北)"]),
        ("体操・運動、サロン・お茶", ["体操・運動", "サロン・お茶"]),  # the middle dot is part of names
        ("若葉、、若葉、", ["若葉"]),
        ("閉じない(かっこ、桜台", ["閉じない(かっこ", "桜台"]),
        ("、", []),
    ],
)
def test_lists_are_parted_outside_parentheses(written: str, items: list[str]) -> None:
    assert text("list", written).split("\n") == (items or [""])


@pytest.mark.parametrize(
    "written, lines",
    [
        ("30分：300円", "30分|300円|"),
        ("30分:300円(材料費は別)", "30分|300円|材料費は別"),
        ("30分：300円、60分：600円", "30分|300円|\n60分|600円|"),
        ("30分：300円\n60分：600円", "30分|300円|\n60分|600円|"),
        ("年会費：1,000円", "年会費|1,000円|"),
        ("30分300円", "30分|300円|"),
        ("1回100円（お茶代）", "1回|100円|お茶代"),
        ("1,000円", "|1,000円|"),
        ("無料", "|無料|"),
        ("：300円", "|300円|"),
        ("300円", "|300円|"),
        ("車代：1km 50円〜", "車代|1km 50円〜|"),
        ("a|b：100円", "a/b|100円|"),
    ],
)
def test_prices_are_taken_apart(written: str, lines: str) -> None:
    assert text("costs", written) == lines


def test_a_price_that_cannot_be_taken_apart_stays_and_is_said() -> None:
    found = read("costs", "そのつど相談")
    assert (found.text, [fault.code for fault in found.faults]) == ("|そのつど相談|", ["cost_unclear"])


@pytest.mark.parametrize(
    "written, id_",
    [
        ("ｗｋ－０１", "wk-01"),
        ("wk‐01", "wk-01"),
        ("wk−01", "wk-01"),
        (" wk-01 ", "wk-01"),
        ("①", "1"),
        ("WK_01", "WK_01"),
    ],
)
def test_ids_are_folded_to_ascii(written: str, id_: str) -> None:
    assert text("id", written) == id_


def test_an_id_that_excel_rewrote_is_said() -> None:
    assert code("id", "4.00E+12") == "exponent"


@pytest.mark.parametrize(
    "written, kana", [("ワカバ タイソウ", "わかば たいそう"), ("ﾜｶﾊﾞ", "わかば"), ("ヴィラ・サロン", "ゔぃら・さろん")]
)
def test_readings_are_hiragana(written: str, kana: str) -> None:
    assert text("kana", written) == kana


@pytest.mark.parametrize("reading", sorted(READINGS))
@pytest.mark.parametrize("written", ["", " ", "\u3000", "-", "ー", "―", "\u200b"])
def test_nothing_is_blank_in_every_reading(reading: str, written: str) -> None:
    assert text(reading, written) == ""


def test_a_line_has_no_line_break_and_several_lines_keep_theirs() -> None:
    assert text("line", "一行目<br>二行目") == "一行目 二行目"
    assert text("multiline", "一行目\r\n二行目") == "一行目\n二行目"
    assert text("line", "なし") == "なし"  # 料金 なし says something


@pytest.mark.parametrize("reading", sorted(READINGS))
@pytest.mark.parametrize(
    "seed", ["(", "：(", "a(a)", "1", "0-", "、", "1円", "R1", "年", "https://", "a@", "a.", "<br>", "ー", " \n"]
)
def test_no_cell_takes_long(reading: str, seed: str) -> None:
    start = time.process_time()
    read(reading, f"：{seed * 32_000}"[:32_000])
    assert time.process_time() - start < 1
