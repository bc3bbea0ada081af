"""用意した対応表の試験: every shipped mapping is understood and speaks the town's words."""

import pytest
from tests.intake.inputs import codes

from tsudoi import intake, load, vocabulary
from tsudoi.intake import reading, shipped
from tsudoi.intake.drafts import kinds
from tsudoi.intake.recipes import Constant, FirstOf, Join, Recipe
from tsudoi.intake.steps import DROP, KEEP, Lookup

NAMES = [
    "care-service",
    "care-service-2021",
    "kodomo-shokudo",
    "kosai-caremap",
    "public-facility",
    "public-facility-2021",
]


def test_the_layouts_are_these() -> None:
    assert list(intake.layouts()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_mapping_is_understood_and_called_by_its_name(name: str) -> None:
    read, notices = reading.mapping(intake.layout(name))
    assert codes(notices) == []
    assert read.layout == name
    assert {"name", "category"} <= read.fields.keys()
    assert read.consent.because and read.phone_consent.because


def _words(recipe: Recipe) -> set[str]:
    """Every word a recipe may give of itself: constants and the entries of tables."""
    source = recipe.source
    inside = source.parts if isinstance(source, FirstOf | Join) else ()
    words = {word for part in inside for word in _words(part)}
    tables = [step for step in recipe.steps if isinstance(step, Lookup)]
    words |= {word for table in tables for word in (*table.table.values(), table.otherwise or "")}
    return (words | ({source.text} if isinstance(source, Constant) else set())) - {"", KEEP, DROP}


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_mapping_says_only_words_that_the_town_has(name: str) -> None:
    layout = shipped.layout(name)
    words, _ = vocabulary.read(None, load.starter_vocabulary())
    categories = {term.name for term in (*words.categories, *layout.categories)}
    assert _words(layout.fields["category"]) <= categories
    assert _words(layout.kind) <= kinds().keys()
    for field, terms in (("needs", words.needs), ("features", words.features), ("eligibility", words.targets)):
        if field in layout.fields:
            assert _words(layout.fields[field]) <= {term.name for term in terms}


@pytest.mark.parametrize("name", NAMES)
def test_categories_brought_along_are_new(name: str) -> None:
    words, _ = vocabulary.read(None, load.starter_vocabulary())
    brought = shipped.layout(name).categories
    assert not {term.id for term in brought} & {term.id for term in words.categories}
    assert all(term.shape for term in brought)


def test_a_layout_is_told_by_its_headings() -> None:
    for name in NAMES:
        assert shipped.likely(shipped.layout(name).headings) == name
    assert shipped.likely(["名称", "住所"]) == ""
