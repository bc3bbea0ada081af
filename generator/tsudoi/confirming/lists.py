"""確認の表: the list of whom to call, and the table in which the answers are typed, as CSV that Excel opens as it should."""

import csv
from collections.abc import Iterable
from io import StringIO

from tsudoi.confirming.values import Ask

ANSWER_HEADINGS = ("照合番号", "名称", "答え", "確認日", "確認者", "確認方法", "開催日時", "会場", "料金", "電話")
_CALL_HEADINGS = ("担当", "状態", "前の確認日", "照合番号", "名称", "確かめること", "電話")
_BOM = "\ufeff"


def call_list(asks: Iterable[Ask]) -> bytes:
    """Whom to call, in the order of the list."""
    return _file(_CALL_HEADINGS, (_call(ask) for ask in asks))


def answer_sheet(asks: Iterable[Ask]) -> bytes:
    """Code and name are there; the rest is to be typed."""
    blank = ("",) * (len(ANSWER_HEADINGS) - 2)
    return _file(ANSWER_HEADINGS, ((ask.code, ask.entry.service.name, *blank) for ask in asks))


def _call(ask: Ask) -> tuple[str, ...]:
    day = ask.day.isoformat() if ask.day else ""
    return ask.person, ask.word, day, ask.code, ask.entry.service.name, ask.what, ask.entry.row["phone"]


def _file(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> bytes:
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return (_BOM + text.getvalue()).encode()


def _harmless(cell: str) -> str:
    """A cell of a stranger that begins like a formula is text for Excel, too."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
