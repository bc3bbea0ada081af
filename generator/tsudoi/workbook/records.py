"""記入のシート: headings that stay where they are, an example, and the records; every other cell is text and free to write on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tsudoi.rows import Row
from tsudoi.schemas import EXAMPLE_ID, Field
from tsudoi.workbook.cells import texts
from tsudoi.workbook.choices import Choice
from tsudoi.workbook.look import LINE, Look, lines
from tsudoi.workbook.values import Book

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Columns = Sequence[tuple[Field, str]]

ROOM = 1_000
"""So many rows are ready for writing, at the least."""

_WIDTHS = {
    "multiline": 44,
    "line": 24,
    "list": 28,
    "kana": 26,
    "date": 13,
    "number": 12,
    "count": 10,
    "phone": 16,
    "id": 12,
}
_NARROW = ("status", "position_precision", "consent", "phone_consent", "assured_by", "capacity", "points")
_MOST_LINES = 6
_A3, _PAGES_WIDE = 8, 4
_NARROW_WIDTH, _OTHER_WIDTH, _HEADING_HEIGHT = 12, 24, 36
_MAY = {
    "format_columns": True,
    "format_rows": True,
    "format_cells": True,
    "insert_rows": True,
    "delete_rows": True,
    "sort": True,
    "autofilter": True,
}
_SEVERAL = "いくつか書くときは、「、」で区切ります。"


def write(sheet: "Worksheet", book: Book, columns: Columns, sources: Mapping[str, str], look: Look) -> None:
    """Headings in row 1, the example in row 2, the records below, each text exactly as it was written.

    ``sources``: field → the range from which its drop-down list takes its words.
    """
    for column, (field, heading) in enumerate(columns):
        sheet.set_column(column, column, _width(field), look.open)
        sheet.write_string(0, column, heading, _heading(field, look))
        sheet.write_comment(0, column, field.description, {"x_scale": 2, "author": book.schema.title})
    words = [tuple(_example(columns)), *(tuple(_texts(columns, row)) for row in book.rows)]
    for number in range(1, _last(book) + 1):  # a row is open to its very end, or nobody could take it out of the sheet
        height = _height(columns, words[number - 1]) if number <= len(words) else None
        sheet.set_row(number, height, look.open)
    for number, texts_of_row in enumerate(words, 1):
        _line(sheet, number, texts_of_row, look.open if number > 1 else look.example)
    for column, (field, _) in enumerate(columns):
        if field.name in sources:
            _offer(sheet, column, _last(book), book.choices[field.name], sources[field.name])
    _set_up(sheet, f"&L{book.place} {book.schema.title}&R&P / &N")


def _last(book: Book) -> int:
    """The last row that is made ready for writing, from 0."""
    return max(len(book.rows) + 2, ROOM)


def _set_up(sheet: "Worksheet", header: str) -> None:
    sheet.set_row(0, _HEADING_HEIGHT)
    sheet.freeze_panes(1, 2)
    sheet.protect("", _MAY)
    sheet.set_landscape()
    sheet.set_paper(_A3)
    sheet.fit_to_pages(_PAGES_WIDE, 0)
    sheet.repeat_rows(0)
    sheet.repeat_columns(0, 1)
    sheet.set_header(header)


def _width(field: Field) -> int:
    return _NARROW_WIDTH if field.name in _NARROW else _WIDTHS.get(field.reading, _OTHER_WIDTH)


def _heading(field: Field, look: Look) -> "Format":
    if field.is_required or field.name == "consent":
        return look.must
    return look.may if field.public else look.inside


def _line(sheet: "Worksheet", number: int, words: Iterable[str], form: "Format") -> None:
    for column, text in enumerate(words):
        if text:
            sheet.write_string(number, column, text, form)
        else:
            sheet.write_blank(number, column, None, form)


def _height(columns: Columns, words: Iterable[str]) -> int:
    """High enough for what stands there, within reason; not every program makes a row as high as it must be."""
    tallest = max(lines(text, _width(field)) for (field, _), text in zip(columns, words, strict=True))
    return LINE * min(tallest, _MOST_LINES)


def _example(columns: Columns) -> Iterator[str]:
    yield EXAMPLE_ID
    seen = {"id"}
    for field, _ in columns[1:]:
        yield "" if field.name in seen else field.example
        seen.add(field.name)


def _texts(columns: Columns, row: Row) -> Iterator[str]:
    waiting = {name: iter(found) for name, found in texts(row).items()}
    return (next(waiting.get(field.name, iter(())), "") for field, _ in columns)


def _offer(sheet: "Worksheet", column: int, last: int, choice: Choice, source: str) -> None:
    """A drop-down list; where one word of it is the only right one, Excel itself says so."""
    options: dict[str, Any] = {"validate": "list", "source": source}
    if choice.is_several:
        options |= {"show_error": False, "input_message": _SEVERAL}
    elif choice.is_open:
        options |= {"show_error": False}
    else:
        options |= {
            "error_title": "一覧から選んでください",
            "error_message": "右の▼を押して、一覧から1つ選んでください。",
        }
    sheet.data_validation(1, column, last, column, options)
