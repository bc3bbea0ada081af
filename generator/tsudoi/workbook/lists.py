"""ことばのシート: the words of the drop-down lists, one column each, and whose workbook this is."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tsudoi.schemas import CHOICES_SHEET
from tsudoi.workbook.choices import Choice

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_MARKS = ("種類", "フォルダ")


def write(sheet: "Worksheet", choices: Mapping[str, Choice], marks: tuple[str, str]) -> Mapping[str, str]:
    """Write the lists; returns field → the range that a drop-down list takes its words from."""
    for row, pair in enumerate(zip(_MARKS, marks, strict=True)):
        for column, text in enumerate(pair):
            sheet.write_string(row, column, text)
    return {name: _list(sheet, place, choice) for place, (name, choice) in enumerate(choices.items())}


def _list(sheet: "Worksheet", column: int, choice: Choice) -> str:
    from xlsxwriter.utility import xl_range_abs  # noqa: PLC0415 - see book.draw

    first = len(_MARKS)
    for row, word in enumerate(choice.words, first):
        sheet.write_string(row, column, word)
    return f"='{CHOICES_SHEET}'!{xl_range_abs(first, column, first + len(choice.words) - 1, column)}"
