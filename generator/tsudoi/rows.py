"""行: what ``load`` hands on: rows of named text cells that know where they came from."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tsudoi.origin import Origin


@dataclass(frozen=True, slots=True)
class Row:
    """One record as text.

    ``cells`` maps field names (English, see ``schemas``) to normalised text; blank cells are left out.
    List fields hold one item a line; ``cost_options`` holds one option a line, ``内容|金額|補足``.
    ``originals`` keeps the text as written where normalising changed it. ``headings`` maps a field to the heading
    as the file wrote it; ``places`` maps it to its column, from 0 (CSV and XLSX); ``lines`` maps it to its text line (YAML).
    """

    cells: Mapping[str, str]
    origin: Origin
    originals: Mapping[str, str] = field(default_factory=dict)
    headings: Mapping[str, str] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        """The text of a field, "" where the record has none."""
        return self.cells.get(name, "")

    def items(self, name: str) -> tuple[str, ...]:
        """The lines of a list field."""
        return tuple(line for line in self[name].split("\n") if line)

    def at(self, name: str) -> Origin:
        """Where the field stands in the file (the whole row where the file has no such column)."""
        return self.origin.at(self.headings.get(name), self.lines.get(name), self.places.get(name))

    @property
    def record(self) -> str | None:
        """The name a person would call this row by."""
        return record_of(self.cells)


def record_of(cells: Mapping[str, str]) -> str | None:
    """Its 名称, else its 番号; a figure of a survey goes by its district and need."""
    figure = "・".join(cells[name] for name in ("district", "need") if cells.get(name))
    return cells.get("name") or cells.get("id") or figure or None


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one file. ``kind`` is the schema's name; ``folder`` the district folder's name as it stands on disk.

    ``folder`` is "" for tables of the whole town (districts, needs). ``origin`` is the row of headings, where there is one.
    """

    kind: str
    folder: str
    rows: tuple[Row, ...]
    origin: Origin


def of_kind(tables: Iterable[Table], kind: str) -> Iterator[Row]:
    """All rows of a kind of table, in the order of the files."""
    return (row for table in tables if table.kind == kind for row in table.rows)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet as plain cells, blank ones as "". ``row`` is the row a spreadsheet would show."""

    cells: tuple[str, ...]
    row: int


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a CSV file or of one sheet, before anybody knows what the columns mean. Blank lines are left out."""

    lines: tuple[Line, ...]
    origin: Origin


NodePath = tuple[str | int, ...]
"""The way to a node of a tree: keys of its mappings and places in its lists, such as ``("categories", 2, "id")``."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A YAML or JSON file as plain ``dict``/``list``/``str`` (YAML: every scalar is text), with the line of each node.

    ``lines`` maps the path of a node to its text line; it is empty for JSON.
    """

    data: Any
    origin: Origin
    lines: Mapping[NodePath, int] = field(default_factory=dict)

    def at(self, *path: str | int) -> Origin:
        """Where a node stands; the nearest known node above it otherwise. The column is the last key of the path."""
        keys = [step for step in path if isinstance(step, str)]
        for length in range(len(path), -1, -1):
            if path[:length] in self.lines:
                return self.origin.at(keys[-1] if keys else None, self.lines[path[:length]])
        return self.origin.at(keys[-1] if keys else None)


@dataclass(frozen=True, slots=True)
class Document:
    """A Markdown page of content/: ``name`` is its path without ``.md``; ``front`` its front matter; ``body`` the rest.

    ``language`` is the code of another language, where it says what the page of that name says in Japanese. ``first_line`` is the text line on which the body begins.
    """

    name: str
    front: Tree
    body: str
    origin: Origin
    first_line: int = 1
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """Everything ``load`` found in a town's folder. ``photos`` are paths relative to the town's folder."""

    tables: tuple[Table, ...] = ()
    town: Tree | None = None
    vocabulary: Tree | None = None
    polygons: Tree | None = None
    documents: tuple[Document, ...] = ()
    photos: frozenset[str] = frozenset()
