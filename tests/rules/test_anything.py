"""どんな中身でも: whatever stands in cells, settings and outlines, the judges only tell of it."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.records import SERVICE, TODAY, a_register, a_table
from tests.trees import a_tree

from tsudoi import rules, schemas, tables, vocabulary
from tsudoi import settings as town_settings
from tsudoi.notices import Notice
from tsudoi.words import sentences

SOME = settings.default.max_examples * 3 // 5
ODD = st.sampled_from(
    [
        "2026-02-30",
        "0",
        "-1",
        "NaN",
        "1e999",
        "可",
        "若葉",
        "全市",
        "con",
        "../..",
        "a|b|c",
        "(",
        "°",
        "{",
        "%s",
        "\x00",
        "𠮟",
        "0/0",
    ]
)
cells = st.text(max_size=12) | ODD | st.integers(-(10**9), 10**9).map(str)
numbers = st.integers(-(10**20), 10**20) | st.floats(allow_nan=False, allow_infinity=False)
plain = st.none() | st.booleans() | numbers | st.text(max_size=6)
json_trees = st.recursive(
    plain, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4)
)
yaml_trees = st.recursive(
    st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
)

rings = st.lists(st.lists(numbers, max_size=3) | json_trees, max_size=8) | json_trees
geometries = st.fixed_dictionaries(
    {"type": st.sampled_from(["Polygon", "MultiPolygon", "GeometryCollection", "Point"])},
    optional={"coordinates": st.lists(rings, max_size=3) | json_trees, "geometries": st.lists(json_trees, max_size=2)},
)
features = st.fixed_dictionaries(
    {
        "geometry": geometries | json_trees,
        "properties": st.dictionaries(st.sampled_from(["id", "name"]), plain) | json_trees,
    }
)
maps = st.fixed_dictionaries(
    {"type": st.just("FeatureCollection"), "features": st.lists(features | json_trees, max_size=4)},
    optional={"crs": json_trees},
)


def _said(notices: list[Notice]) -> None:
    assert all(all(sentences(notice, lang)) for notice in notices for lang in ("ja", "en"))


def _rows(kind: str) -> st.SearchStrategy[dict[str, str]]:
    return st.dictionaries(st.sampled_from([field.name for field in schemas.of(kind).fields]), cells, max_size=12)


@settings(max_examples=SOME, deadline=None)
@given(
    st.lists(_rows("gatherings"), max_size=4),
    st.lists(_rows("districts"), max_size=3),
    st.lists(_rows("needs"), max_size=3),
)
def test_whatever_stands_in_cells_is_told(records: Any, districts: Any, surveys: Any) -> None:
    whole = [{**SERVICE, **cells} for cells in records]
    register = a_register(*whole, districts=districts, tables=[a_table("needs", "", *surveys)])
    _said([*tables.faults(register.tables), *rules.check(register, TODAY)])


@settings(max_examples=SOME, deadline=None)
@given(maps | json_trees)
def test_whatever_stands_in_outlines_is_told(polygons: Any) -> None:
    register = a_register({"latitude": "36.31", "longitude": "141.41"}, polygons=polygons)
    _said(list(rules.check(register, TODAY)))


keyed = st.dictionaries(st.sampled_from(["まちの名前", "code", "公開する場所", "見た目", "発行者", "看板"]), yaml_trees)


@settings(max_examples=SOME, deadline=None)
@given(keyed | yaml_trees)
def test_whatever_stands_in_the_settings_is_told(data: Any) -> None:
    _said(list(town_settings.read(a_tree(data))[1]))


terms = st.dictionaries(st.sampled_from(["id", "名前", "形", "言いかえ", "印", "xyz"]), yaml_trees)
lists = st.dictionaries(
    st.sampled_from(["種別", "needs", "特徴", "対象者"]), st.lists(terms | yaml_trees, max_size=4) | yaml_trees
)


@settings(max_examples=SOME, deadline=None)
@given(lists | yaml_trees)
def test_whatever_stands_in_the_vocabulary_is_told(data: Any) -> None:
    _said(list(vocabulary.read(a_tree(data), a_tree({}))[1]))
