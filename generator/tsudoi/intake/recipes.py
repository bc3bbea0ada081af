"""作り方: how a cell of ours is made from the cells of a source row, and which of them it used up."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from tsudoi.intake.conditions import Condition
from tsudoi.intake.sources import SourceRow

Spot = tuple[str, int]
"""A column and one of its lines: the smallest thing that can be carried over or be left behind."""


@dataclass(frozen=True, slots=True)
class Told:
    """Something worth a notice that came up while a cell was made; ``column`` is the source's heading."""

    code: str
    column: str | None
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Made:
    """A finished text, the spots it was made of, and what there is to tell."""

    text: str = ""
    used: frozenset[Spot] = frozenset()
    told: tuple[Told, ...] = ()

    def saying(self, text: str) -> "Made":
        return replace(self, text=text)


NOTHING = Made()


@dataclass(frozen=True, slots=True)
class Column:
    """A column's text; with ``has`` only its lines with one of the words, with ``without`` only those with none."""

    name: str
    has: tuple[str, ...] = ()
    without: tuple[str, ...] = ()

    def make(self, row: SourceRow) -> Made:
        lines = [(index, line) for index, line in enumerate(row.lines(self.name)) if self._takes(line)]
        used = frozenset((self.name, index) for index, _ in lines)
        return Made("\n".join(line for _, line in lines), used)

    def _takes(self, line: str) -> bool:
        wanted = not self.has or any(word in line for word in self.has)
        return wanted and not any(word in line for word in self.without)

    @property
    def columns(self) -> tuple[str, ...]:
        return (self.name,)


@dataclass(frozen=True, slots=True)
class Constant:
    """The same text in every row."""

    text: str

    def make(self, _row: SourceRow) -> Made:
        return Made(self.text)

    @property
    def columns(self) -> tuple[str, ...]:
        return ()


@dataclass(frozen=True, slots=True)
class Join:
    """The parts that hold something, with a separator between them."""

    parts: tuple["Recipe", ...]
    separator: str = ""

    def make(self, row: SourceRow) -> Made:
        return _together((part.make(row) for part in self.parts), self.separator)

    @property
    def columns(self) -> tuple[str, ...]:
        return _columns(self.parts)


@dataclass(frozen=True, slots=True)
class FirstOf:
    """The first part that gives something."""

    parts: tuple["Recipe", ...]

    def make(self, row: SourceRow) -> Made:
        return next((made for part in self.parts if (made := part.make(row)).text), NOTHING)

    @property
    def columns(self) -> tuple[str, ...]:
        return _columns(self.parts)


@dataclass(frozen=True, slots=True)
class Template:
    """Text with the names of columns in braces; nothing at all when one of these cells is blank.

    ``pieces`` are (text before, column); ``tail`` is what follows the last column.
    """

    pieces: tuple[tuple[str, str], ...]
    tail: str = ""

    def make(self, row: SourceRow) -> Made:
        cells = [Column(column).make(row) for _, column in self.pieces]
        if not all(cell.text for cell in cells):
            return NOTHING
        texts = (before + cell.text.replace("\n", " ") for (before, _), cell in zip(self.pieces, cells, strict=True))
        return _together(cells).saying("".join(texts) + self.tail)

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(column for _, column in self.pieces)


@dataclass(frozen=True, slots=True)
class Flags:
    """Columns that say yes or no (車椅子可: 有) turned into words, one word a line."""

    words: Mapping[str, str]
    yes: tuple[str, ...]

    def make(self, row: SourceRow) -> Made:
        answers = {column: Column(column).make(row) for column in self.words}
        said = {column: made for column, made in answers.items() if made.text.strip() in self.yes}
        names = dict.fromkeys(self.words[column] for column in said)
        return _together(said.values()).saying("\n".join(names))

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(self.words)


Source = Column | Constant | Join | FirstOf | Template | Flags
Step = Callable[[Made, str | None], Made]
"""Changes what was made; the second value is the heading to point at."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """Where a text comes from, what is done with it, for which rows, and a sentence to tell when it was used."""

    source: Source
    steps: tuple[Step, ...] = ()
    when: Condition = field(default_factory=Condition)
    tell: str = ""

    def make(self, row: SourceRow) -> Made:
        if not self.when.holds(row):
            return NOTHING
        column = next(iter(self.source.columns), None)
        made = self.source.make(row)
        for step in self.steps:
            made = step(made, column)
        return self._told(made, column)

    def _told(self, made: Made, column: str | None) -> Made:
        if not (self.tell and made.text):
            return made
        told = Told("intake_told", column, {"reason": self.tell, "value": made.text.replace("\n", " ")})
        return replace(made, told=(*made.told, told))

    @property
    def columns(self) -> tuple[str, ...]:
        return (*self.source.columns, *sorted(self.when.columns))


def _together(several: Iterable[Made], separator: str = "") -> Made:
    parts = tuple(several)
    return Made(
        separator.join(part.text for part in parts if part.text),
        frozenset(spot for part in parts for spot in part.used),
        tuple(told for part in parts for told in part.told),
    )


def _columns(parts: Iterable[Recipe]) -> tuple[str, ...]:
    return tuple(column for part in parts for column in part.columns)
