"""値の出どころ: which file, row and column a value came from."""

from dataclasses import dataclass, replace
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """A spot in a file that a person can go to.

    ``file`` is relative to the town's folder. ``row`` is the spreadsheet row (the heading is row 1) for CSV
    and XLSX and the text line for YAML and Markdown. ``column`` is the Japanese heading as the file wrote it.
    """

    file: PurePosixPath
    row: int | None = None
    column: str | None = None

    def at(self, column: str | None, row: int | None = None) -> "Origin":
        """The same place, narrowed to a column (and to a row of its own, where the column has one)."""
        return replace(self, column=column, row=row if row is not None else self.row)

    def __str__(self) -> str:
        row = f" {self.row}行目" if self.row is not None else ""
        column = f"「{self.column}」" if self.column else ""
        return f"{self.file}{row}{column}"
