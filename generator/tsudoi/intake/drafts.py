"""下書き: a record on its way from a source row to a row of ours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from tsudoi import schemas
from tsudoi.intake.mapping import Layout
from tsudoi.intake.recipes import Recipe, Spot, Told
from tsudoi.intake.sources import SourceRow
from tsudoi.notices import Notice, Severity

WHOLE_TOWN = "全市"


@cache
def kinds() -> Mapping[str, str]:
    """What a mapping calls the kinds of record: their Japanese titles, each with the schema's name."""
    return {schemas.of(kind).title: kind for kind in schemas.SERVICE_KINDS}


@dataclass(frozen=True, slots=True)
class Draft:
    """The cells made so far (by field name), the spots of the source they used, and what there is to say."""

    row: SourceRow
    kind: str
    cells: Mapping[str, str] = field(default_factory=dict)
    used: frozenset[Spot] = frozenset()
    notices: tuple[Notice, ...] = ()
    folder: str = WHOLE_TOWN

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "")

    def writing(self, **cells: str) -> "Draft":
        """The draft with cells changed; "" takes a cell away."""
        merged = {**self.cells, **cells}
        return replace(self, cells={name: text for name, text in merged.items() if text})

    def noting(self, text: str) -> "Draft":
        """One more line in the internal note, which is never published."""
        return self.writing(internal_note="\n".join(filter(None, (self["internal_note"], text))))

    def telling(self, code: str, severity: Severity, column: str | None, **facts: object) -> "Draft":
        notice = Notice(code, self.row.at(column), severity, facts, self["name"] or None)
        return replace(self, notices=(*self.notices, notice))

    def using(self, *columns: str) -> "Draft":
        """All lines of these columns count as carried over."""
        spots = {(name, index) for name in columns for index, _ in enumerate(self.row.lines(name))}
        return replace(self, used=self.used | spots)


def draft(row: SourceRow, kind: str, layout: Layout) -> Draft:
    """The fields of a record as the mapping makes them, the name first so that notices can call it by its name."""
    made = {name: layout.fields[name].make(row) for name in _name_first(layout.fields)}
    begun = Draft(row, kind).writing(**{name: one.text for name, one in made.items()})
    used = frozenset(spot for one in made.values() for spot in one.used)
    told = tuple(_notice(begun, tell) for one in made.values() for tell in one.told)
    return replace(begun, used=used, notices=told)


def _name_first(fields: Mapping[str, Recipe]) -> Iterator[str]:
    yield from sorted(fields, key=lambda name: name != "name")


def _notice(begun: Draft, tell: Told) -> Notice:
    severity = Severity.INFO if tell.code == "intake_told" else Severity.WARNING
    return Notice(tell.code, begun.row.at(tell.column), severity, tell.facts, begun["name"] or None)


def column_of(begun: Draft, name: str, layout: Layout) -> str | None:
    """The source column to point at for one of our fields: the one with its text, else the first that holds something."""
    recipe = layout.fields.get(name)
    columns = recipe.columns if recipe else ()
    filled = [column for column in columns if begun.row[column]]
    telling = [column for column in filled if begun[name] and begun[name] in begun.row[column]]
    return next(iter([*telling, *filled, *columns]), None)
