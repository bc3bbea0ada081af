"""ない見出し: headings that a mapping reads and a file does not have, so that a column of ours would stay blank."""

from collections.abc import Iterator

from tsudoi import schemas
from tsudoi.intake import shipped
from tsudoi.intake.mapping import Layout
from tsudoi.intake.opening import Opened
from tsudoi.intake.recipes import FirstOf, Join, Recipe, Source
from tsudoi.nearest import nearest
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin

_LISTED = 12


def notices(file: Opened, layout: Layout) -> Iterator[Notice]:
    """One warning for each field and heading; a shipped layout knows which of its columns towns leave out."""
    if not (file.origin and file.headings and file.rows) or _is_shipped(layout):
        return
    there, first = frozenset(file.headings), file.origin.at(None, 1)
    for name, recipe in _recipes(layout):
        for heading in dict.fromkeys(_absent(recipe, there)):
            if heading not in layout.headings:
                yield _notice(file.headings, first, name, heading)


def _notice(headings: tuple[str, ...], first: Origin, name: str, heading: str) -> Notice:
    near = nearest(heading, headings)
    facts = {"field": name, "heading": heading, "nearest": near, "headings": "、".join(headings[:_LISTED])}
    code = "intake_heading_absent" if near else "intake_heading_unlike"
    return Notice(code, first, Severity.WARNING, facts)


def _is_shipped(layout: Layout) -> bool:
    return layout.layout in shipped.names() and layout == shipped.layout(layout.layout)


def _recipes(layout: Layout) -> Iterator[tuple[str, Recipe]]:
    """Everything that reads the file, by the word the mapping has for it."""
    titles = {field.name: field.title for field in schemas.of("volunteering").fields}
    yield "kind", layout.kind
    yield "id", layout.numbering.recipe
    yield from ((titles[name], recipe) for name, recipe in layout.fields.items())
    yield from [("district", layout.home.recipe)] if layout.home else []
    yield from layout.town.items()


def _absent(recipe: Recipe, there: frozenset[str]) -> tuple[str, ...]:
    return (*_of_source(recipe.source, there), *sorted(recipe.when.columns - there))


def _of_source(source: Source, there: frozenset[str]) -> tuple[str, ...]:
    """Of several to choose from one is enough."""
    if not isinstance(source, FirstOf | Join):
        return tuple(column for column in source.columns if column not in there)
    parts = [_absent(part, there) for part in source.parts]
    if isinstance(source, FirstOf) and not all(parts):
        return ()
    return tuple(heading for part in parts for heading in part)
