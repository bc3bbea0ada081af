"""記録の書き方: the page in docs says what the schemas say."""

from pathlib import Path

import pytest

from tsudoi import dictionary, schemas

PAGE = Path(__file__).parents[2] / "docs" / "data-dictionary.md"


def test_the_committed_page_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == dictionary.markdown(), "run: tsudoi dictionary > docs/data-dictionary.md"


@pytest.mark.parametrize("kind", schemas.KINDS)
def test_every_field_stands_in_the_page_with_its_heading_and_sentence(kind):
    page = dictionary.markdown()
    for field in schemas.of(kind).fields:
        assert f"| **{field.title}** | `{field.name}` |" in page
        assert field.description in page


def test_every_row_has_as_many_cells_as_there_are_headings():
    rows = [line for line in dictionary.markdown().splitlines() if line.startswith("|")]
    assert {row.count("|") for row in rows} == {len(dictionary.HEADINGS) + 1}


@pytest.mark.parametrize(
    "name, said", [("name", "載せる"), ("phone", "同意しだい"), ("internal_note", "載せない"), ("consent", "載せない")]
)
def test_the_page_says_what_is_published(name, said):
    row = next(line for line in dictionary.markdown().splitlines() if f"| `{name}` |" in line)
    assert f"| {said} |" in row
