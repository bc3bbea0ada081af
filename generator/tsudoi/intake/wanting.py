"""対応表の不足: what a mapping has to say before an import can begin, and kinds that are none of ours."""

from collections.abc import Iterator

from tsudoi.intake.drafts import kinds
from tsudoi.intake.mapping import Layout
from tsudoi.intake.recipes import Constant, FirstOf, Join, Recipe
from tsudoi.intake.steps import Lookup
from tsudoi.nearest import fold, nearest
from tsudoi.notices import Notice, Severity
from tsudoi.rows import Tree

_SPOKEN = {
    "通いの場": ("かよいのば", "gatherings"),
    "生活支援サービス": ("せいかつしえんさーびす", "services"),
    "ボランティア活動": ("ぼらんてぃあかつどう", "volunteering"),
}
"""How the kinds are also written by those who type them."""

_COMMANDS = ("", "keep", "drop")


def faults(tree: Tree, layout: Layout) -> Iterator[Notice]:
    """Errors of a mapping whose words are all right but which leads nowhere."""
    if not tree.data:
        yield Notice("mapping_empty", tree.origin, Severity.ERROR)
        return
    for section in ("kind", "fields"):
        if not (isinstance(tree.data, dict) and tree.data.get(section)):
            yield Notice("mapping_wants_section", tree.origin, Severity.ERROR, {"section": section})
    if layout.fields and "name" not in layout.fields:
        yield Notice("mapping_wants_name", tree.at("fields"), Severity.ERROR)
    for word in dict.fromkeys(_kinds(layout.kind)):
        if word not in kinds() and word not in _COMMANDS:
            yield _unknown_kind(tree, word)


def _unknown_kind(tree: Tree, word: str) -> Notice:
    titles = {fold(spoken): title for title, several in _SPOKEN.items() for spoken in (title, *several)}
    near = titles.get(nearest(word, titles), "")
    facts = {"value": word, "nearest": near, "kinds": "、".join(kinds())}
    return Notice("mapping_unknown_kind" if near else "mapping_strange_kind", tree.at("kind"), Severity.ERROR, facts)


def _kinds(recipe: Recipe) -> Iterator[str]:
    """The kinds that a recipe names outright; a column's own words are only known with its rows."""
    tables = [step for step in recipe.steps if isinstance(step, Lookup)]
    for table in tables:
        yield from (*table.table.values(), table.otherwise or "")
    if isinstance(recipe.source, Constant) and not recipe.steps:
        yield recipe.source.text
    if isinstance(recipe.source, FirstOf | Join) and not tables:
        for part in recipe.source.parts:
            yield from _kinds(part)
