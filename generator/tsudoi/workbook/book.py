"""帳面: one XLSX file: a sheet to write on, a sheet that explains, and a hidden one with the words to choose from."""

from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from tsudoi.schemas import CHOICES_SHEET, GUIDE_SHEET
from tsudoi.workbook import guide, lists, records
from tsudoi.workbook.cells import columns
from tsudoi.workbook.look import look
from tsudoi.workbook.values import Book

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_OPTIONS = {"in_memory": True, "strings_to_numbers": False, "strings_to_formulas": False, "strings_to_urls": False}


def draw(book: Book, day: date) -> bytes:
    """The bytes of the file; the same for the same book and day."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - nobody else waits for it

    body = BytesIO()
    with Workbook(body, _OPTIONS) as work:
        _call(work, book, day)
        formats = look(work)
        sheets = [work.add_worksheet(name) for name in (book.schema.title, GUIDE_SHEET, CHOICES_SHEET)]
        shown = columns(book.schema, book.rows)
        sources = lists.write(sheets[2], book.choices, marks=(book.schema.name, book.folder))
        records.write(sheets[0], book, shown, sources, formats)
        guide.write(sheets[1], book, shown, formats)
        sheets[2].hide()
    return body.getvalue()


def _call(work: "Workbook", book: Book, day: date) -> None:
    work.set_properties({"title": f"{book.place} {book.schema.title}", "created": datetime.combine(day, time())})
