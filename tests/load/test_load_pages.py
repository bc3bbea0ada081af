"""読みものと形: pages with front matter, and strict JSON."""

from pathlib import PurePosixPath

import pytest
from tests.load.inputs import ORIGIN, codes

from tsudoi.load.content import read_document
from tsudoi.load.geojson import read_geojson
from tsudoi.origin import Origin

PAGE = Origin(PurePosixPath("content/about.md"))


def test_a_page_has_front_matter_and_a_body() -> None:
    document, notices = read_document(
        "---\r\ntitle: この地図について\r\norder: 2\r\n---\r\n\r\n## 見出し\r\n---\r\n", PAGE
    )
    assert document is not None
    assert (document.name, document.front.data, notices) == ("about", {"title": "この地図について", "order": "2"}, ())
    assert document.body == "\n## 見出し\n---\n"  # a rule in the text ends nothing
    assert document.front.at("title").row == 2


@pytest.mark.parametrize(
    "text, name, said",
    [
        ("本文だけ", "about.md", ["document_without_front"]),
        ("---\ntitle: a\n", "about.md", ["document_without_front"]),
        ("---\n---\n本文", "about.md", ["document_without_title"]),
        ("---\ntitle: ''\n---\n本文", "about.md", ["document_without_title"]),
        ("---\ntitle: [a]\n---\n本文", "about.md", ["yaml_nested", "document_without_title"]),
        ("---\n- a\n---\n本文", "about.md", ["document_without_title"]),
        ("---\ntitle: a\ntitle: b\n---\n本文", "about.md", ["yaml_key_twice"]),
        ("---\ntitle: a\nauthor: b\n---\n本文", "about.md", ["document_key"]),
        ("---\ntitle: a\norder: はじめ\n---\n本文", "about.md", ["document_order"]),
        ("---\ntitle: a\n---\n\n", "about.md", ["document_empty"]),
        ("---\ntitle: a\n---\n本文", "この地図.md", ["document_name"]),
        ("---\ntitle: a\n---\n本文", "About Us.md", ["document_name"]),
        ("---\ntitle: a\n---\n本文", "help/paper.md", []),
    ],
)
def test_what_a_page_lacks_is_said(text: str, name: str, said: list[str]) -> None:
    _, notices = read_document(text, Origin(PurePosixPath("content", name)))
    assert codes(notices) == said


@pytest.mark.parametrize(
    "text, code",
    [
        ('{"a": NaN}', "json_number"),
        ('{"a": -Infinity}', "json_number"),
        ('{"a": 1e999}', "json_number"),
        ('{"a": 123456789012345678901234567890}', "json_number"),
        ('{"a": 1, "a": 2}', "json_key_twice"),
        ('{"a": "\\ud800"}', "json_letter"),
        ("[" * 100 + "]" * 100, "json_deep"),
        ('{"a": 1,}', "json_broken"),
        ("", "json_broken"),
        ("{'a': 1}", "json_broken"),
        ('{"a": [' + ",".join(["[1,2]"] * 100_001) + "]}", "json_too_fine"),
    ],
)
def test_json_is_read_strictly(text: str, code: str) -> None:
    tree, notices = read_geojson(text, ORIGIN)
    assert (tree, codes(notices)) == (None, [code])


def test_numbers_of_a_shape_come_out_exactly() -> None:
    tree, _ = read_geojson('{"coordinates": [[141.343154, 36.339658], [1, 2]]}', ORIGIN)
    assert tree is not None
    assert tree.data == {"coordinates": [[141.343154, 36.339658], [1, 2]]}


def test_a_broken_shape_is_said_with_its_line() -> None:
    assert read_geojson('{\n"a": 1\n"b": 2}', ORIGIN)[1][0].origin.row == 3


def test_every_outline_knows_its_line() -> None:
    text = '{"type": "FeatureCollection",\n"features": [\n{"id": ":,[{"},\n\n {"a":\n1}, 7\n],\n"crs": null}'
    tree, _ = read_geojson(text, ORIGIN)
    assert tree is not None
    features = {path[1]: line for path, line in tree.lines.items() if len(path) == 2}
    assert features == {0: 3, 1: 5, 2: 6}
    assert (tree.at("crs").row, tree.at("features").row, tree.at("type").row) == (8, 2, 1)


@pytest.mark.parametrize("text", ["[]", "7", "{}", '{"features": {}}', '{"features": []}'])
def test_a_shape_of_another_form_still_begins_on_its_first_line(text: str) -> None:
    tree, _ = read_geojson(text, ORIGIN)
    assert tree is not None
    assert tree.at("features", 3).row == 1


@pytest.mark.parametrize(
    "text, row, column",
    [
        ('{"a": {"b": 1},\n"c": {"b": "b"},\n"a": 2}', 3, "a"),
        ('{"a": [{"b": 1,\n\n"b": 2}]}', 3, "b"),
        ('{"b": "NaN",\n"a": NaN}', 2, None),
        ('{"b": 1,\n"a": [1,\n-1e999]}', 3, None),
        ('{"b": 1,\n"a": 123456789012345678901234}', 2, None),
        ('{"b": "\\ud83d\\ude00 \\\\ud83d",\n"a": "\\ud83d"}', 2, "a"),
        ("[\n" * 80 + "]" * 80, 41, None),
    ],
)
def test_what_is_refused_in_a_shape_is_said_with_its_line(text: str, row: int, column: str | None) -> None:
    _, (notice,) = read_geojson(text, ORIGIN)
    assert (notice.origin.row, notice.origin.column) == (row, column)
