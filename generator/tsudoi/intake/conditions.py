"""条件: the ``when`` of a mapping: which rows a line of the mapping is meant for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tsudoi.intake.sources import SourceRow
from tsudoi.nearest import fold

ANY_COLUMN = "*"
TESTS: Mapping[str, Callable[[str, str], bool]] = {
    "is": lambda cell, word: cell == word,
    "has": lambda cell, word: word in cell,
    "starts": lambda cell, word: cell.startswith(word),
    "ends": lambda cell, word: cell.endswith(word),
}


@dataclass(frozen=True, slots=True)
class Test:
    """One column against some words: it holds when any of the words fits; the word "" fits the blank cell only."""

    column: str
    way: str
    words: tuple[str, ...]

    def holds(self, row: SourceRow) -> bool:
        cells = row.texts() if self.column == ANY_COLUMN else (row[self.column],)
        return any(self._fits(fold(cell), fold(word)) for cell in cells for word in self.words)

    def naming(self, row: SourceRow) -> str:
        """What a row that passed is called by: its cell, or the part of it that was asked for."""
        if self.way == "is":
            return row[self.column]
        return next(
            (f"{self.column} {word}" for word in self.words if self._fits(fold(row[self.column]), fold(word))), ""
        )

    def _fits(self, cell: str, word: str) -> bool:
        return TESTS[self.way](cell, word) if word else not cell


@dataclass(frozen=True, slots=True)
class Condition:
    """All tests must hold; a condition without tests always does."""

    tests: tuple[Test, ...] = ()

    def holds(self, row: SourceRow) -> bool:
        return all(test.holds(row) for test in self.tests)

    def naming(self, row: SourceRow) -> str:
        """What the rows that pass have in common, for people."""
        return "、".join(filter(None, (test.naming(row) for test in self.tests))) or "そのほか"

    @property
    def columns(self) -> frozenset[str]:
        return frozenset(test.column for test in self.tests) - {ANY_COLUMN}
