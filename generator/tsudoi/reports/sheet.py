"""点検の表: the findings as a CSV file for the desk, which Excel opens as it should."""

import csv
from io import StringIO

from tsudoi.reports.values import Finding, Report

_HEADINGS = ("重さ", "ファイル", "行", "見出し", "記録", "担当", "何が起きたか", "直し方", "いまの値", "書きかえる値")
_LEVELS = {"error": "直す", "warning": "確かめる", "mended": "直しました", "info": "お知らせ"}
_BOM = "\ufeff"


def csv_file(report: Report) -> bytes:
    """UTF-8 with a mark, CRLF; no cell is ever a formula."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_HEADINGS)
    writer.writerows([_harmless(cell) for cell in _cells(finding)] for finding in report.findings)
    return (_BOM + text.getvalue()).encode()


def _cells(finding: Finding) -> tuple[str, ...]:
    row = str(finding.row) if finding.row is not None else ""
    where = (_LEVELS[finding.level], finding.file, row, finding.column, finding.record, finding.person)
    return (*where, finding.what, finding.remedy, finding.value, finding.fixed)


def _harmless(cell: str) -> str:
    """A cell of a stranger that begins like a formula is text for Excel, too."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
