"""小学校区と調査とページの組み立て."""

from pathlib import PurePosixPath

import pytest
from tests.assemble.inputs import SETTINGS, SHOPPING, VOCABULARY, WAKABA, a_register, a_table

from tsudoi import assemble
from tsudoi.model import Desk, Population
from tsudoi.origin import Origin
from tsudoi.rows import Document, Records, Tree

SQUARE = {"type": "Polygon", "coordinates": [[[138, 35], [139, 35], [139, 36], [138, 36], [138, 35]]]}


def a_feature(**properties: object) -> dict[str, object]:
    return {"type": "Feature", "properties": properties, "geometry": SQUARE}


def the_outline(*features: object) -> int:
    tree = Tree(
        {"type": "FeatureCollection", "features": list(features)}, Origin(PurePosixPath("resources/districts.geojson"))
    )
    records = Records(tables=(a_table("districts", "", WAKABA),), polygons=tree)
    return len(assemble.register(records, SETTINGS, VOCABULARY).districts[0].outline)


def test_a_district_is_named_without_its_ending_and_keeps_its_facts():
    cells = WAKABA | {
        "desk": "地域包括",
        "desk_phone": "0120-000-324",
        "population": "8200",
        "over_65": "2,460",
        "over_75": "多い",
    }
    district = assemble.register(Records(tables=(a_table("districts", "", cells),)), SETTINGS, VOCABULARY).districts[0]
    assert district.name == "若葉"
    assert district.desk == Desk(name="地域包括", phone="0120-000-324")
    assert district.population == Population(total=8200, over_65=2460)
    assert district.towns == ("若葉町", "南若葉")


@pytest.mark.parametrize("features, polygons", [
    ([a_feature(id="wakaba")], 1),
    ([a_feature(名称="若葉小学校区")], 1),
    ([a_feature(name="若葉", id=7)], 1),                # an id of some other system is passed over
    ([a_feature(id="wakaba"), a_feature(id="wakaba")], 2),
    ([a_feature(id="nowhere")], 0),
    ([{"type": "Feature", "properties": None, "geometry": None}, "?", None], 0),
])  # fmt: skip
def test_a_polygon_finds_its_district(features, polygons):
    assert the_outline(*features) == polygons


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        {},
        {"type": "Polygon"},
        {"type": "Polygon", "coordinates": "x"},
        {"type": "Point", "coordinates": [1, 2]},
        7,
    ],
)
def test_a_broken_polygon_leaves_the_district_without_an_outline(geometry):
    assert the_outline(a_feature(id="wakaba") | {"geometry": geometry}) == 0


@pytest.mark.parametrize("cells, counted", [
    ({}, True),
    ({"district": "若葉小学校区", "need": "スーパーに行けない"}, True),
    ({"district": "旧東村"}, False),                    # which of the two?
    ({"need": "未知"}, False),
    ({"answers": "たくさん"}, False),
    ({"asked": "0"}, False),
])  # fmt: skip
def test_a_survey_row_counts_when_all_of_it_can_be_read(cells, counted):
    row = {"district": "wakaba", "need": "買い物", "answers": "124", "asked": "480", "year": "2025"} | cells
    surveys = a_register(a_table("needs", "", row)).surveys
    assert [(survey.district, survey.need, survey.answers) for survey in surveys] == (
        [("wakaba", SHOPPING, 124)] if counted else []
    )


def a_document(name: str, body: str = "本文", **front: str) -> Document:
    origin = Origin(PurePosixPath("content", f"{name}.md"))
    return Document(name, Tree(front, origin), body, origin)


def content(*documents: Document):
    return assemble.register(Records(documents=documents), SETTINGS, VOCABULARY).content


@pytest.mark.parametrize("name, slug", [
    ("about", "about"),
    ("guide/How To", "guide-how-to"),
    ("search", "search-2"),                             # the search page lives there
    ("使い方", "page-17c9e416"),
])  # fmt: skip
def test_a_content_page_has_an_address_of_ascii_letters(name, slug):
    assert content(a_document(name))[0].slug == slug


def test_two_pages_never_share_an_address():
    assert [page.slug for page in content(a_document("A b"), a_document("a-b"), a_document("a_b"))] == [
        "a-b",
        "a-b-2",
        "a-b-3",
    ]


def test_a_content_page_takes_its_title_from_the_front_matter_then_the_heading_then_its_name():
    pages = content(a_document("a", title="題", order="2"), a_document("b", "まえ\n\n# 見出し #\n"), a_document("c"))
    assert [(page.title, page.order) for page in pages] == [("題", 2), ("見出し", None), ("c", None)]
