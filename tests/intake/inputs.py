"""取り込みの試験の道具: source rows and mappings made from a few words."""

from pathlib import PurePosixPath
from typing import Any

import yaml

from tsudoi.intake import reading, tidying
from tsudoi.intake.drafts import Draft
from tsudoi.intake.mapping import Layout
from tsudoi.intake.phrasing import Grammar
from tsudoi.intake.recipes import Recipe
from tsudoi.intake.sources import SourceRow
from tsudoi.notices import Notice
from tsudoi.origin import Origin
from tsudoi.rows import Tree


def a_row(number: int = 2, **cells: str) -> SourceRow:
    return tidying.row(cells, Origin(PurePosixPath("list.csv"), number))


def a_tree(text: str) -> Tree:
    """YAML as ``load`` hands it on: every scalar is text."""
    return Tree(yaml.load(text, yaml.BaseLoader), Origin(PurePosixPath("map.yaml")))


def a_recipe(text: str) -> Recipe:
    grammar = Grammar(a_tree(text))
    recipe = grammar.recipe(grammar.tree.data, ())
    assert grammar.notices == []
    return recipe


def a_mapping(text: str) -> Layout:
    read, notices = reading.mapping(a_tree(text))
    assert notices == ()
    return read


def faults_of(text: str) -> tuple[Notice, ...]:
    return reading.mapping(a_tree(text))[1]


def a_draft(row: SourceRow | None = None, kind: str = "gatherings", **cells: str) -> Draft:
    return Draft(row or a_row(), kind).writing(**cells)


def codes(notices: Any) -> list[str]:
    return [notice.code for notice in notices]
