"""元の一覧: the rows of other people's files, each cell as text, with the place it came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tsudoi.origin import Origin


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row as it was written (``originals``) and as it is read here (``cells``: line breaks and spaces in order)."""

    cells: Mapping[str, str]
    origin: Origin
    originals: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def lines(self, column: str) -> tuple[str, ...]:
        """The lines of a cell, none for a blank one."""
        text = self.cells.get(column)
        return tuple(line for line in text.split("\n") if line) if text else ()

    def texts(self) -> tuple[str, ...]:
        """All cells that hold something."""
        return tuple(cell for cell in self.cells.values() if cell)

    def at(self, column: str | None) -> Origin:
        return self.origin.at(column)
