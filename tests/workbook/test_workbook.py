"""記入用のExcelの試験: what is handed out comes back word for word, and nothing that we print ourselves is taken for a record."""

from collections.abc import Mapping
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from tests.conftest import ROOT

from tsudoi import load, schemas, vocabulary, workbook
from tsudoi.notices import Notice
from tsudoi.origin import Origin
from tsudoi.rows import Row, Table
from tsudoi.schemas import CHOICES_SHEET, EXAMPLE_ID, GUIDE_SHEET, SERVICE_KINDS

DAY = date(2026, 11, 24)
WORDS, _ = vocabulary.read(None, load.starter_vocabulary())
FIRST_RECORD = 3
"""Below the headings and the example."""


def book(kind: str = "gatherings", rows: tuple[Row, ...] = ()) -> workbook.Book:
    schema = schemas.of(kind)
    choices = workbook.choices(schema, WORDS, ("若葉", "桜台"))
    return workbook.Book(schema=schema, folder="wakaba", place="若葉小学校区", rows=rows, choices=choices)


def row(**cells: str) -> Row:
    return Row(cells, Origin(Path("x")))  # type: ignore[arg-type]


def read_back(root: Path, body: bytes, kind: str = "gatherings") -> tuple[Table, tuple[Notice, ...]]:
    folder = root / "resources" / "wakaba"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{schemas.of(kind).title}.xlsx").write_bytes(body)
    records, notices = load.records(root)
    found = tuple(notice for notice in notices if notice.origin.file.parent.name == "wakaba")
    return next(table for table in records.tables if table.kind == kind), found


def test_every_record_of_the_sample_town_comes_back_word_for_word(tmp_path: Path) -> None:
    """Once through a workbook no word changes any more, and prices that were parts stand as people write them."""
    records, _ = load.records(ROOT)
    seen = 0
    for table in records.tables:
        if table.kind not in SERVICE_KINDS:
            continue
        root = tmp_path / table.folder / table.kind
        back, notices = read_back(root, workbook.draw(book(table.kind, table.rows), DAY), table.kind)
        assert [dict(each.cells) for each in back.rows] == [dict(each.cells) for each in table.rows]
        again, _ = read_back(root, workbook.draw(book(table.kind, back.rows), DAY), table.kind)
        assert [each.originals for each in again.rows] == [each.originals for each in back.rows]
        assert {notice.code for notice in notices} <= {"mended"}
        seen += len(back.rows)
    assert seen > 200


LETTERS = st.characters(codec="utf-8", exclude_characters="\ufeff\ufffe\uffff")


@given(texts=st.lists(st.text(LETTERS, min_size=1, max_size=60), min_size=1, max_size=4))
def test_any_letter_comes_back(texts: list[str]) -> None:
    """Also what Excel would take for a formula, a link, a number or one of its own escapes."""
    rows = tuple(row(id=f"wk-{number}", name=text) for number, text in enumerate(texts))
    body = BytesIO(workbook.draw(book(rows=rows), DAY))
    sheet = load_workbook(body)["通いの場"]
    found = [sheet.cell(number, 2) for number in range(FIRST_RECORD, FIRST_RECORD + len(texts))]
    assert {cell.data_type for cell in found} == {"s"}
    with ZipFile(body) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(
    "text", ["=1+1", "@SUM(A1)", "+81", "-", "0120", "007", "https://example.jp/", "_x0041_", "a\r\nb", " 間 "]
)
def test_what_looks_like_something_else_is_text(text: str, tmp_path: Path) -> None:
    written = row(id="wk-1", name="体操", internal_note=text)
    back, _ = read_back(tmp_path, workbook.draw(book(rows=(written,)), DAY))
    found = back.rows[0]
    assert found.originals.get("internal_note", found["internal_note"]) == text


def test_the_example_is_no_record_and_nobody_is_told(tmp_path: Path) -> None:
    back, notices = read_back(tmp_path, workbook.draw(book(), DAY))
    assert (back.rows, notices) == ((), ())


def test_words_over_the_example_are_not_lost_in_silence(tmp_path: Path) -> None:
    body = changed(workbook.draw(book(), DAY), {(2, 2): "川原の体操"})
    back, notices = read_back(tmp_path, body)
    assert back.rows == ()
    assert [(notice.code, notice.origin.row) for notice in notices] == [("template_row", 2)]


def changed(body: bytes, cells: Mapping[tuple[int, int], str]) -> bytes:
    """The workbook as a person saves it who wrote into some cells."""
    opened, saved = load_workbook(BytesIO(body)), BytesIO()
    for (number, column), text in cells.items():
        opened["通いの場"].cell(number, column).value = text
    opened.save(saved)
    return saved.getvalue()


def test_the_same_book_gives_the_same_bytes() -> None:
    rows = (row(id="wk-1", name="体操", cost_options="大人|300円|お茶つき\n|無料|"),)
    assert workbook.draw(book(rows=rows), DAY) == workbook.draw(book(rows=rows), DAY)


def test_prices_stand_one_to_a_column_as_people_write_them() -> None:
    rows = (row(id="wk-1", name="体操", cost_options="大人|300円|お茶つき\n子ども|無料|\na：b|1円|\n年|2円|\n月|3円|"),)
    sheet = load_workbook(BytesIO(workbook.draw(book(rows=rows), DAY)))["通いの場"]
    headings = [str(cell.value) for cell in sheet[1]]
    prices = [place for place, heading in enumerate(headings) if heading.startswith("料金") and heading != "料金"]
    assert [headings[place] for place in prices] == ["料金1", "料金2", "料金3", "料金4", "料金5"]
    shown = [sheet[FIRST_RECORD][place].value for place in prices]
    assert shown == ["大人：300円(お茶つき)", "子ども：無料", "a：b|1円|", "年：2円", "月：3円"]


def test_headings_stay_and_everything_else_may_be_written_on() -> None:
    sheet = load_workbook(BytesIO(workbook.draw(book(), DAY)))["通いの場"]
    assert sheet.freeze_panes == "C2"
    assert sheet.protection.sheet
    assert not sheet.protection.deleteRows  # the attribute says what is forbidden
    assert all(cell.protection.locked for cell in sheet[1])
    assert not any(cell.protection.locked for cell in sheet[2])
    widths = sheet.column_dimensions
    assert all(dimension.number_format == "@" for dimension in widths.values() if dimension.min == 1)


def test_every_heading_explains_itself() -> None:
    sheet = load_workbook(BytesIO(workbook.draw(book(), DAY)))["通いの場"]
    for cell in sheet[1]:
        assert cell.comment, cell.value
        assert cell.comment.text.strip().endswith("。")


def test_lists_offer_what_the_town_uses() -> None:
    opened = load_workbook(BytesIO(workbook.draw(book(), DAY)))
    sheet, words = opened["通いの場"], opened[CHOICES_SHEET]
    assert words.sheet_state == "hidden"
    headings = [str(cell.value) for cell in sheet[1]]
    offered = {}
    for rule in sheet.data_validations.dataValidation:
        first = next(iter(rule.sqref.ranges))
        cells = words[rule.formula1.partition("!")[2].replace("$", "")]
        offered[headings[first.min_col - 1]] = ([cell.value for (cell,) in cells], rule.showErrorMessage)
    assert offered["掲載同意"] == (["可", "不可"], True)
    assert offered["種別"] == ([term.name for term in WORDS.categories], True)
    assert offered["対象地区"] == (["全市", "若葉", "桜台"], False)
    assert offered["特徴"] == ([term.name for term in WORDS.features], False)
    assert offered["確認方法"][1] is False


def test_the_guide_names_every_heading() -> None:
    opened = load_workbook(BytesIO(workbook.draw(book("volunteering"), DAY)))
    told = {cell.value for cell in opened[GUIDE_SHEET]["A"]}
    assert {cell.value for cell in opened["ボランティア活動"][1]} <= told
    assert any(EXAMPLE_ID in str(cell.value) for cell in opened[GUIDE_SHEET]["A"])
