"""まちとの突き合わせの試験: districts, words and folders that are there, and those that an import brings."""

import json
from datetime import date
from pathlib import Path

import pytest
from tests.intake.inputs import a_tree, codes
from tests.intake.lists import (
    MAPPING,
    OPTIONS,
    a_csv,
    a_district,
    a_geojson,
    a_point,
    a_table,
    a_town_of_its_own,
    an_import,
    the_notice,
)

from tsudoi import intake, load, vocabulary
from tsudoi.intake import Options
from tsudoi.notices import Severity
from tsudoi.vocabulary import Term


def test_points_fall_into_the_polygons_of_their_districts(tmp_path: Path) -> None:
    points = [a_point(138.05, 番=1, 名="お茶の会", 種="サロン"), a_point(138.55, 番=2, 名="送迎の会", 種="送迎")]
    source = a_geojson(tmp_path / "spot.geojson", points)
    polygons = a_geojson(
        tmp_path / "p.geojson", [a_district(138.0, 名称="北", ふりがな="きた"), a_district(138.5, 名称="南")]
    )
    options = Options(assured=date(2026, 3, 31), polygons=polygons)
    converted = intake.convert([source], a_tree(MAPPING), tmp_path, options)
    assert converted.drafts[0].folder == "kita"
    assert set(converted.counts.values()) == {1}
    (outlines,) = [file for file in converted.files if file.path.name == "districts.geojson"]
    kept = json.loads(outlines.body)["features"]
    assert [feature["properties"]["名称"] for feature in kept] == ["北", "南"]
    assert kept[0]["geometry"] == a_district(138.0)["geometry"]


def test_a_town_that_has_districts_keeps_them(tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    resources.mkdir()
    a_csv(resources / "districts.csv", [["id", "名称"], ["kita", "北"]])
    a_geojson(resources / "districts.geojson", [a_district(138.0, id="kita")])
    source = a_geojson(tmp_path / "spot.geojson", [a_point(138.05, 番=1, 名="お茶の会", 種="サロン")])
    converted = intake.convert([source], a_tree(MAPPING), tmp_path, Options(assured=date(2026, 3, 31)))
    assert [draft.folder for draft in converted.drafts] == ["kita"]
    assert all(file.yields for file in converted.files if file.path.name.startswith("districts"))


def test_a_list_of_names_brings_its_desks_and_the_districts_without_polygons(tmp_path: Path) -> None:
    names = [["id", "名称", "相談窓口", "TEL"], ["kita", "北", "北の包括", ""], ["minami", "南", "南の包括", ""]]
    polygons = a_geojson(tmp_path / "p.geojson", [a_district(138.0, 名称="北")])
    source = a_geojson(tmp_path / "spot.geojson", [a_point(138.05, 番=1, 名="お茶の会", 種="サロン")])
    options = Options(assured=date(2026, 3, 31), polygons=polygons, names=a_csv(tmp_path / "names.csv", names))
    converted = intake.convert([source], a_tree(MAPPING), tmp_path, options)
    assert a_table(converted, "resources/districts.csv") == [
        {"id": "kita", "名称": "北", "相談窓口": "北の包括"},
        {"id": "minami", "名称": "南", "相談窓口": "南の包括"},
    ]
    assert [draft.folder for draft in converted.drafts] == ["kita"]


def test_districts_that_a_town_renamed_stay_renamed_at_the_next_import(tmp_path: Path) -> None:
    resources = tmp_path / "town" / "resources"
    resources.mkdir(parents=True)
    a_csv(resources / "districts.csv", [["id", "名称"], ["kita2", "北"]])
    a_geojson(resources / "districts.geojson", [a_district(138.0, 名称="北")])
    source = a_geojson(tmp_path / "spot.geojson", [a_point(138.05, 番=1, 名="お茶の会", 種="サロン")])
    a_geojson(tmp_path / "school.geojson", [a_district(138.0, 名称="北", ふりがな="きた")])
    mapping = a_tree(MAPPING + "districts: {polygons: school.geojson}\n")
    converted = intake.convert([source], mapping, tmp_path / "town", Options(assured=date(2026, 3, 31)))
    assert [draft.folder for draft in converted.drafts] == ["kita2"]


def test_without_any_district_there_is_nothing_to_build(tmp_path: Path) -> None:
    converted = an_import(tmp_path, Options(assured=date(2026, 3, 31)))
    assert "intake_no_districts" in codes(converted.notices)
    assert converted.files == ()


@pytest.mark.parametrize("district", ["../kita", "北", "", "a/b"])
def test_the_id_of_a_district_must_be_fit_for_a_folder(tmp_path: Path, district: str) -> None:
    converted = an_import(tmp_path, Options(assured=date(2026, 3, 31), district=(district, "北")))
    assert "intake_district_id" in codes(converted.notices)
    assert converted.files == ()


def test_positions_of_another_town_are_not_taken_in(tmp_path: Path) -> None:
    source = a_geojson(tmp_path / "spot.geojson", [a_point(135.05, 番=1, 名="お茶の会", 種="サロン")])
    town = a_town_of_its_own(tmp_path)
    converted = intake.convert([source], a_tree(MAPPING), town, Options(assured=date(2026, 3, 31)))
    assert [notice.code for notice in converted.notices if notice.severity is Severity.ERROR] == ["intake_other_town"]
    assert converted.files == ()


EXTRA = "categories: [{id: igo, 名前: 将棋, 形: hobby}]\n"


def test_a_category_of_the_mapping_comes_along_where_records_use_it(tmp_path: Path) -> None:
    mapping = MAPPING.replace("サロン: サロン・お茶", "サロン: 将棋") + EXTRA
    (words,) = [file for file in an_import(tmp_path, mapping=mapping).files if file.path.name == "vocabulary.yaml"]
    assert words.yields
    found, notices = vocabulary.read(a_tree(words.body.decode()), load.starter_vocabulary())
    shipped, _ = vocabulary.read(None, load.starter_vocabulary())
    assert notices == ()
    assert found.categories == (*shipped.categories, Term(id="igo", name="将棋", shape="hobby"))
    assert not [
        file for file in an_import(tmp_path, mapping=MAPPING + EXTRA).files if file.path.name == "vocabulary.yaml"
    ]


def test_a_town_with_words_of_its_own_is_told_what_to_add(tmp_path: Path) -> None:
    town = a_town_of_its_own(tmp_path)
    (town / "resources" / "vocabulary.yaml").write_text("種別: [{id: x, 名前: 集い}]", encoding="utf-8")
    mapping = a_tree(MAPPING.replace("サロン: サロン・お茶", "サロン: 将棋") + EXTRA)
    converted = intake.convert([a_csv(tmp_path / "list.csv")], mapping, town, OPTIONS)
    assert the_notice(converted, "intake_new_category")[1] == {"name": "将棋", "id": "igo"}
    assert not [file for file in converted.files if file.path.name == "vocabulary.yaml"]


def test_a_district_given_to_a_town_that_does_not_have_it_is_told(tmp_path: Path) -> None:
    options = Options(assured=date(2026, 3, 31), district=("minami", "南"))
    converted = intake.convert([a_csv(tmp_path / "list.csv")], a_tree(MAPPING), a_town_of_its_own(tmp_path), options)
    assert the_notice(converted, "intake_new_district")[1] == {"name": "南", "id": "minami"}


def test_districts_asked_for_by_name_do_not_yield(tmp_path: Path) -> None:
    names = a_csv(tmp_path / "names.csv", [["id", "名称"], ["kita", "北"]])
    converted = an_import(tmp_path, Options(assured=date(2026, 3, 31), names=names, district=("kita", "北")))
    assert [file.yields for file in converted.files if file.path.name == "districts.csv"] == [False]
