"""Excelの直しの試験: single cells change, and what else a person has put into the workbook stays."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font

from tsudoi.load.amend_sheet import amend_sheet
from tsudoi.load.workbook import sheets

PART = "xl/worksheets/sheet1.xml"


def a_book() -> bytes:
    book, body = Workbook(), BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.append(["番号", "名称", "電話"])
    sheet.append(["wk-1", "ﾜｶﾊﾞ体操", 999200101])
    sheet.append(["wk-2", "=B2", None])
    sheet["B2"].font = Font(bold=True)
    sheet["B2"].comment = Comment("先方に確かめる", "戸倉")
    sheet.auto_filter.ref = "A1:C3"
    book.create_sheet("控え").append(["ほかのシート"])
    book.save(body)
    return body.getvalue()


@pytest.mark.parametrize("text", ["ワカバ体操", "<&>\"'", "二行\nの字", " 間 ", "a\r\nb", "_x0041_", "=1+1", "\x0b"])
def test_a_cell_says_the_new_words(text: str) -> None:
    after = amend_sheet(a_book(), PART, {(2, 1): text})
    assert sheets(after)[0].lines[1].cells[1] == text


def test_formats_notes_and_other_cells_stay() -> None:
    before = a_book()
    after = amend_sheet(before, PART, {(2, 2): "0999-20-0101"})
    sheet = load_workbook(BytesIO(after)).active
    assert sheet is not None
    assert (sheet["C2"].value, sheet["C2"].data_type) == ("0999-20-0101", "s")
    assert sheet["B2"].font.bold
    assert sheet["B2"].comment.text == "先方に確かめる"
    assert sheet["B3"].value == "=B2"
    with ZipFile(BytesIO(before)) as old, ZipFile(BytesIO(after)) as new:
        assert new.namelist() == old.namelist()
        assert all(new.read(name) == old.read(name) for name in new.namelist() if name != PART)


@pytest.mark.parametrize("cells", [{}, {(3, 1): "名前"}, {(9, 9): "どこにもない"}])
def test_formulas_and_cells_that_are_not_there_leave_the_file_as_it_is(cells: dict[tuple[int, int], str]) -> None:
    raw = a_book()
    assert amend_sheet(raw, PART, cells) == raw


def test_a_name_space_is_kept() -> None:
    xml = '<x:sheetData><x:row r="1"><x:c r="A1" s="3" t="s"><x:v>0</x:v></x:c><x:c r="B1"/></x:row></x:sheetData>'
    body = BytesIO()
    with ZipFile(body, "w") as archive:
        archive.writestr(PART, xml)
    with ZipFile(BytesIO(amend_sheet(body.getvalue(), PART, {(1, 0): "あ", (1, 1): "い"}))) as archive:
        after = archive.read(PART).decode()
    assert '<x:c r="A1" s="3" t="inlineStr"><x:is><x:t xml:space="preserve">あ</x:t></x:is></x:c>' in after
    assert '<x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">い</x:t></x:is></x:c>' in after
