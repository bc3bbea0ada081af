"""確認: what the desk has to ask again, the sheets to ask with, and the answers that come back. Only an answer makes a record fresh."""

from tsudoi.confirming.answers import Answered, answered, unwritten
from tsudoi.confirming.codes import code
from tsudoi.confirming.due import asks, due
from tsudoi.confirming.lists import answer_sheet, call_list
from tsudoi.confirming.printed import Line, Sheet, Sheets
from tsudoi.confirming.sheets import sheets
from tsudoi.confirming.values import Ask

__all__ = [
    "Answered",
    "Ask",
    "Line",
    "Sheet",
    "Sheets",
    "answer_sheet",
    "answered",
    "asks",
    "call_list",
    "code",
    "due",
    "sheets",
    "unwritten",
]
