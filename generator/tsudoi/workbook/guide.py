"""書き方のシート: how to fill the workbook in and hand it back, and every column with its help and an example."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tsudoi.schemas import EXAMPLE_ID, Field
from tsudoi.workbook.look import LINE, Look, lines
from tsudoi.workbook.values import Book

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet


_STEPS = (
    "1. 「{title}」のシートに、1つの活動を1行で書いてください。見出しの行は変えられないようにしてあります。",
    "2. 色のついた見出しは、次の意味です。茶色：かならず書く列。紺色：わかる所だけ書く列。灰色：サイトには載らない、担当者だけの列。",
    "3. 「▼」の出るセルは、一覧から選べます。「対象地区」「特徴」などは、「、」で区切っていくつでも書けます。",
    "4. 番号が「" + EXAMPLE_ID + "」の行は、書き方の例です。サイトには載りません。消しても、残してもかまいません。",
    "5. 番号は、一度つけたら変えないでください。終わった活動は、行を消さずに「状態」を「終了」にしてください。",
    "6. 書き終えたら上書き保存して、このファイルをそのまま担当者へ返してください。",
)
_HEADINGS = ("見出し", "書くとき", "書き方", "例", "サイトに")
_A4 = 9
_WIDTHS = (18, 14, 64, 40, 14)


def write(sheet: "Worksheet", book: Book, columns: Sequence[tuple[Field, str]], look: Look) -> None:
    """The steps, then a line for each heading."""
    sheet.write_string(0, 0, f"{book.place} {book.schema.title}の書き方", look.title)
    for number, step in enumerate(_STEPS, 2):
        sheet.write_string(number, 0, step.format(title=book.schema.title), look.text)
    top = len(_STEPS) + 3
    for column, (heading, width) in enumerate(zip(_HEADINGS, _WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(top, column, heading, look.may)
    for number, (field, heading) in enumerate(columns, top + 1):
        sheet.set_row(number, LINE * max(lines(field.description, _WIDTHS[2]), lines(field.example, _WIDTHS[3])))
        for column, text in enumerate((heading, _when(field), field.description, field.example, _where(field))):
            sheet.write_string(number, column, text, look.cell)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.protect("", {"format_columns": True, "format_rows": True})


def _when(field: Field) -> str:
    return "かならず" if field.is_required else "わかれば"


def _where(field: Field) -> str:
    if field.name in ("phone", "email"):
        return "許しがあれば載ります"
    return "載ります" if field.public else "載りません"
