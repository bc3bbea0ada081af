"""Excel: values as the person sees them, and a word for all that the sheet hides."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from io import BytesIO

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet
from tests.load.inputs import HEADINGS, ORIGIN, RECORD, codes, table_of
from tests.mistakes.shapes import SHAPES, archive, workbook

from tsudoi.load.sheet_cells import cell_text
from tsudoi.load.xlsx_table import read_xlsx, xlsx_grid, xlsx_table
from tsudoi.notices import Notice, Severity
from tsudoi.rows import Row

SHEET = f"{HEADINGS}\n{RECORD}\n"


def read(raw: bytes) -> tuple[tuple[Row, ...], tuple[Notice, ...]]:
    table, notices = xlsx_table("gatherings", "wakaba", raw, ORIGIN)
    return (table.rows if table else ()), notices


def changed(change: Callable[[Worksheet], object], text: str = SHEET) -> bytes:
    def apply(book: Workbook) -> None:
        assert isinstance(book.active, Worksheet)
        change(book.active)

    return workbook(text, apply)


def test_a_sheet_reads_like_the_same_csv() -> None:
    rows, notices = read(workbook(SHEET))
    table, _ = table_of(SHEET)
    assert table is not None
    assert (rows, notices) == (table.rows, ())


@pytest.mark.parametrize(
    "value, number_format, text",
    [
        (12, "General", "12"),
        (12.0, "General", "12"),
        (36.301234, "General", "36.301234"),
        (0.1 + 0.2, "General", "0.3"),
        (4_000_000_000_000.0, "General", "4000000000000"),
        (True, "General", "TRUE"),
        (date(2026, 4, 1), "yyyy/m/d", "2026-04-01"),
        (datetime.fromisoformat("2026-04-01"), '[$-411]ggge"年"m"月"d"日"', "2026-04-01"),
        (datetime.fromisoformat("2026-04-01T09:30"), "General", "2026-04-01 09:30"),
        (time(9, 30), "h:mm", "09:30"),
        (timedelta(hours=25, minutes=5), "[h]:mm", "25:05"),
        (999200101, "0000000000", "0999200101"),  # shown with its zero, so read with it
        (300, '#,##0"円"', "300円"),
        (300, '0"人"', "300人"),
        (0.5, "0%", "0.5"),
        ("一行目_x000D_\n二行目", "General", "一行目\r\n二行目"),
        ("_x005F_x000D_", "General", "_x000D_"),
        (None, "General", ""),
    ],
)
def test_a_value_is_read_as_it_is_seen(value: object, number_format: str, text: str) -> None:
    assert cell_text(value, number_format) == text


def test_dates_numbers_and_rich_text_of_a_real_sheet() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["E2"] = datetime.fromisoformat("2026-10-20")
        sheet["A2"] = 21
        sheet["B2"] = CellRichText("わかば ", TextBlock(InlineFont(b=True), "手芸"), "の会")

    (row,), notices = read(changed(fill))
    assert (row["id"], row["name"], row["assured_date"], notices) == ("21", "わかば 手芸の会", "2026-10-20", ())


def test_the_sheet_with_the_headings_is_chosen() -> None:
    def second(book: Workbook) -> None:
        sheet = book.create_sheet("通いの場")
        for line in SHEET.splitlines():
            sheet.append(line.split(","))

    rows, notices = read(workbook("この表の使い方\n赤い字のところを書いてください\n", second))
    assert [row["id"] for row in rows] == ["wk-21"]
    assert [(notice.code, notice.severity) for notice in notices] == [("sheets_unread", Severity.WARNING)]


def test_hidden_sheets_are_lists_for_menus_and_blank_sheets_are_nothing() -> None:
    def more(book: Workbook) -> None:
        book.create_sheet("リスト").append(["体操・運動"])
        book["リスト"].sheet_state = "hidden"
        book.create_sheet("Sheet3")

    _, notices = read(workbook(SHEET, more))
    assert [(notice.code, notice.severity) for notice in notices] == [("sheets_unread", Severity.INFO)]


@pytest.mark.parametrize(
    "shape, said",
    [
        ("merged_cells", [("cells_merged", 2, "種別")]),
        ("hidden_parts", [("columns_hidden", 1, "種別"), ("rows_hidden", 2, None)]),
        ("formula_without_value", [("formula_without_value", 2, "名称")]),
        ("error_cell", [("cell_error", 2, "名称")]),
        ("phone_as_number", [("phone_lost_zero", 2, "電話")]),
        ("two_sheets", [("sheets_unread", None, None)]),
    ],
)
def test_what_a_sheet_hides_is_said(shape: str, said: list[tuple[str, int | None, str | None]]) -> None:
    _, notices = read(SHAPES[shape]())
    assert sorted((notice.code, notice.origin.row, notice.origin.column) for notice in notices) == said


def test_merged_titles_above_the_headings_are_no_news() -> None:
    _, notices = read(changed(lambda sheet: sheet.merge_cells("A1:E1"), f"若葉小学校区 通いの場,,,,\n{SHEET}"))
    assert codes(notices) == ["rows_above"]


def test_a_filled_column_beside_the_headings_lacks_a_heading() -> None:
    _, notices = read(changed(lambda sheet: sheet.cell(2, 8, "かぎは会長")))
    assert [(notice.code, notice.origin.column) for notice in notices] == [("heading_blank", "H列")]


def test_crossed_out_text_is_read_and_said_once_a_row() -> None:
    def strike(sheet: Worksheet) -> None:
        for cell in sheet[2]:
            cell.font = Font(strike=True)

    rows, notices = read(changed(strike))
    assert [row["id"] for row in rows] == ["wk-21"]
    assert [(notice.code, notice.severity, notice.origin.column) for notice in notices] == [
        ("cell_struck", Severity.WARNING, "番号")
    ]


@pytest.mark.slow
def test_colours_to_the_end_of_the_sheet_cost_nothing() -> None:
    def styled(sheet: Worksheet) -> None:
        sheet["A1048576"].number_format = "0"
        sheet["XFD3"].number_format = "0"

    rows, notices = read(changed(styled))
    assert (len(rows), notices) == (1, ())


@pytest.mark.parametrize("shape", ["half_xlsx", "xlsx_with_broken_sheet", "xlsx_with_entities", "zip_bomb"])
def test_a_workbook_that_must_not_be_opened_is_refused(shape: str) -> None:
    found, notices = read_xlsx(SHAPES[shape](), ORIGIN)
    assert (found, len(notices)) == ((), 1)


def test_a_zip_with_too_many_entries_is_refused() -> None:
    raw = archive({f"xl/{number}": b"" for number in range(10_001)})
    assert codes(read_xlsx(raw, ORIGIN)[1]) == ["xlsx_too_large"]


@pytest.mark.slow
def test_too_many_rows_are_counted_to_the_last() -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for line in SHEET.splitlines():
        sheet.append(line.split(","))
    for _ in range(50_000):
        sheet.append(["a"])
    body = BytesIO()
    book.save(body)
    rows, notices = read(body.getvalue())
    assert (rows, codes(notices)) == ((), ["too_many_rows"])


def test_a_grid_knows_nothing_of_headings() -> None:
    grid, notices = xlsx_grid(workbook("a,b\n,\n1,2\n"), ORIGIN)
    assert [(line.row, line.cells) for line in grid.lines] == [(1, ("a", "b")), (3, ("1", "2"))]
    assert notices == ()
