"""値の出どころ: which file, row and column a value came from."""

from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """A spot in a file that a person can go to.

    ``file`` is relative to the town's folder. ``row`` is the spreadsheet row (the heading is row 1) for CSV
    and XLSX and the text line for YAML and Markdown. ``column`` is the Japanese heading as the file wrote it; ``place``
    is where that column stands among the others, from 0, where the file has columns: findings are told in that order.
    """

    file: PurePosixPath
    row: int | None = None
    column: str | None = None
    place: int | None = field(default=None, compare=False)

    def at(self, column: str | None, row: int | None = None, place: int | None = None) -> "Origin":
        """The same spot, narrowed to a column (and to a row of its own, where the column has one)."""
        known = self.place if place is None and column == self.column else place
        return replace(self, column=column, row=row if row is not None else self.row, place=known)

    def __str__(self) -> str:
        row = f" {self.row}行目" if self.row is not None else ""
        column = f"「{self.column}」" if self.column else ""
        return f"{self.file}{row}{column}"
