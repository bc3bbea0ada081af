"""CSV: dialects, encodings and rows, down to the row number a spreadsheet shows."""

import pytest
from tests.load.inputs import HEADINGS, ORIGIN, RECORD, codes, row_of, table_of

from tsudoi.load.commas import read_csv
from tsudoi.load.decode import decode
from tsudoi.load.disguise import nature


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("sign", [",", "\t", ";"])
def test_delimiters_and_line_ends_that_programs_write(sign: str, end: str) -> None:
    text = end.join([HEADINGS, RECORD, ""]).replace(",", sign)
    table, notices = table_of(text)
    assert table is not None
    assert (table.rows[0]["name"], table.rows[0].origin.row, notices) == ("わかば 手芸の会", 2, ())


@pytest.mark.parametrize(
    "text, lines",
    [
        ('a,b\n"1, 2",3\n', [("a", "b"), ("1, 2", "3")]),
        ('a,b\n"一行目\n二行目",3\n', [("a", "b"), ("一行目\n二行目", "3")]),
        ('a,b\n"彼は""はい""と",3\n', [("a", "b"), ('彼は"はい"と', "3")]),
        ('a\tb\n5" のねじ\t1,000円\n', [("a", "b"), ('5" のねじ', "1,000円")]),
        ("sep=;\na;b\n1;2\n", [("a", "b"), ("1", "2")]),
        ("a,b\n1\n", [("a", "b"), ("1",)]),  # trailing blank cells are often not written
        (",,\n\n a , b \n", [(" a ", " b ")]),
    ],
)
def test_cells_come_out_as_they_were_meant(text: str, lines: list[tuple[str, ...]]) -> None:
    grid, notices = read_csv(text.encode(), ORIGIN)
    assert ([line.cells for line in grid.lines], notices) == (lines, ())


def test_a_row_is_the_row_a_spreadsheet_shows() -> None:
    text = f'{HEADINGS},説明\n{RECORD},"一行目\n二行目\n三行目"\n\n,,,,,\n{RECORD.replace("21", "22")},\n'
    table, _ = table_of(text)
    assert table is not None
    assert [row.origin.row for row in table.rows] == [2, 5]


@pytest.mark.parametrize(
    "text, row, code",
    [
        (f'{HEADINGS}\n{RECORD}\nwk-22,"わかば,,,\nwk-23,,,,\n', 3, "quote_unclosed"),
        (f'{HEADINGS}\n{RECORD}\nwk-22,"わかば"の会,,,\n', 3, "quote_misplaced"),
    ],
)
def test_a_wrong_quote_is_said_where_it_opens_and_swallows_nothing(text: str, row: int, code: str) -> None:
    grid, notices = read_csv(text.encode(), ORIGIN)
    assert [(notice.code, notice.origin.row) for notice in notices] == [(code, row)]
    assert grid.lines == ()


@pytest.mark.parametrize(
    "raw, text, faults",
    [
        ("番号".encode(), "番号", []),
        ("番号".encode("utf-8-sig"), "番号", []),
        ("番号①髙".encode("cp932"), "番号①髙", []),
        (b"\xee\xe0", "髙", []),  # 髙 has two forms in CP932
        ("9時〜−‖".encode("utf-16"), "9時〜−‖", []),
        ("9時".encode("utf-16-be").join([b"\xfe\xff", b""]), "9時", []),
        ("9時～16時".encode("cp932"), "9時〜16時", []),  # Windows' own tilde
        ("\ufeff番号".encode("utf-8-sig"), "番号", ["double_bom"]),
        ("番号".encode("utf-32"), None, ["encoding_unknown"]),
        ("番号,名称".encode("utf-16-le"), None, ["nul_bytes"]),
        ("番号".encode("iso-2022-jp"), None, ["encoding_jis"]),
        (b"\xef\xbb\xbf\xff", None, ["encoding_broken"]),
        ("番号,名称,種別\n".encode() + "可".encode("cp932"), None, ["encoding_mixed"]),
        (b"a\nb\n\xff\n", None, ["encoding_unknown"]),
        ("綺纒纜綸".encode("cp932"), "綺纒纜綸", []),  # rare kanji look most like UTF-8
        ("番号".encode("euc-jp"), None, ["encoding_unknown"]),
    ],
)
def test_encodings_by_rule(raw: bytes, text: str | None, faults: list[str]) -> None:
    decoded = decode(raw)
    assert (decoded.text, [fault.code for fault in decoded.faults]) == (text, faults)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize(
    "line_end, stumbling",
    [(b"\n", b"\xff"), (b"\r\n", b"\xff"), (b"\r", b"x\xff"), (b"\n", b"\x00"), (b"\r\n", b"\x00"), (b"\r", b"\x00")],
)
def test_what_cannot_be_decoded_is_said_with_its_line(mark: bytes, line_end: bytes, stumbling: bytes) -> None:
    (fault,) = decode(mark + line_end.join((b"a", b"b", stumbling, b"c"))).faults
    assert fault.facts["line"] == 3


@pytest.mark.parametrize(
    "raw, line",
    [
        (b"a\r\nb\r\n\xff", 3),
        (b"a\rb\r\xff", 3),
        (b"\xff", 1),
        ("あ\nい\n".encode() + b"\xff", 3),
        ("あ\n".encode("cp932") + b"\xff", 2),
    ],
)
def test_an_unreadable_letter_is_said_with_its_line(raw: bytes, line: int) -> None:
    assert decode(raw).faults[0].facts["line"] == line


@pytest.mark.parametrize("mark", ["?", "？", "\ufeff\ufeff", "ï»¿", "\ufeff?"])
def test_a_mark_at_the_first_heading_is_dropped_and_said(mark: str) -> None:
    table, notices = table_of(f"{mark}{HEADINGS}\n{RECORD}\n")
    assert table is not None
    assert (codes(notices), table.rows[0]["id"]) == (["double_bom"], "wk-21")


def test_a_cell_too_many_is_an_error_only_where_it_holds_something() -> None:
    assert codes(table_of(f"{HEADINGS}\n{RECORD},,\n")[1]) == []
    assert codes(table_of(f"{HEADINGS}\n{RECORD},,はみ出し\n")[1]) == ["too_many_cells"]


def test_what_was_written_is_kept_beside_what_was_read() -> None:
    row = row_of("確認日,電話,会場", "令和8年10月20日,０９９９－２０－０１０１,わかば公民館")
    assert (row["assured_date"], row.originals["assured_date"]) == ("2026-10-20", "令和8年10月20日")
    assert (row["phone"], row.originals["phone"]) == ("0999-20-0101", "０９９９－２０－０１０１")
    assert "venue" not in row.originals
    assert row.headings["assured_date"] == "確認日"
    assert (
        str(row_of("会場,住所", ",若葉町").at("venue")) == "resources/wakaba/通いの場.csv 2行目「会場」"
    )  # blank, but there
    assert str(row.at("phone")) == "resources/wakaba/通いの場.csv 2行目「電話」"


def test_spaces_at_the_ends_and_the_windows_tilde_are_no_news() -> None:
    _, notices = table_of(
        f"{HEADINGS},開催日時\n{RECORD.replace('わかば 手芸の会', ' わかば 手芸の会 ')},9:00～11:00\n"
    )
    assert notices == ()


def test_a_private_cell_is_mended_but_not_quoted() -> None:
    _, notices = table_of(f"{HEADINGS},内部メモ\n{RECORD},ｶｷﾞは会長\n")
    assert [(notice.code, notice.facts) for notice in notices] == [("mended_private", {})]


@pytest.mark.parametrize("reading", ["30分：300円", "30分300円"])
def test_price_columns_become_one_list(reading: str) -> None:
    row = row_of("料金1,料金 2,料金３", f"{reading},60分：600円(税込),")
    assert row.items("cost_options") == ("30分|300円|", "60分|600円|税込")
    assert row.headings["cost_options"] == "料金1"


def test_a_long_text_is_quoted_around_what_was_changed() -> None:
    prose = "お茶を飲みながら話します。" * 10
    _, (notice,) = table_of(f"{HEADINGS},説明\n{RECORD},{prose}ｶﾌｪもあります。{prose}\n")
    before, after = str(notice.facts["before"]), str(notice.facts["after"])
    assert (before.startswith("…"), "ｶﾌｪ" in before, "カフェ" in after, len(before) < 50) == (True, True, True, True)


@pytest.mark.parametrize(
    "raw, kind",
    [(b"BM\x36\x00\x0c\x00\x00\x00\x00\x00", "image"), (b"BM\xe4\xbc\x9a,x", "text"), (b"PKO,1", "text"), (b"\x00\x00", "empty"), (b"  <?xml version", "html"), (b"{}", "text")],
)  # fmt: skip
def test_a_file_is_known_by_its_first_bytes(raw: bytes, kind: str) -> None:
    assert nature(raw) == kind


def test_unclosed_quotes_of_a_large_file_are_called_by_their_name() -> None:
    text = f'{HEADINGS}\n{RECORD}\nwk-22,"' + f"{RECORD}\n" * 5000
    assert codes(read_csv(text.encode(), ORIGIN)[1]) == ["quote_unclosed"]
