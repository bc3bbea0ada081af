"""取り込みの流れの試験: small files of other layouts into files of ours, nothing lost on the way."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from tests.intake.inputs import a_tree, codes

from tsudoi import intake, load
from tsudoi.intake import Converted, Options
from tsudoi.notices import has_errors
from tsudoi.words import sentences

MAPPING = """
layout: hiyori
headings: [番, 名, 種]
town: {まちの名前: ひより市, 全国地方公共団体コード: {from: 市}}
skip:
  - when: {名: [見本, ""]}
    because: 見本です。
leave_out:
  - when: {種: 病院}
    because: 県のページにあります。
kind: {from: 種, table: {サロン: 通いの場, 体操: 通いの場, 送迎: 生活支援サービス}}
id: {from: 番, prefix: h-}
fields:
  名称: 名
  種別: {from: 種, table: {サロン: サロン・お茶, 体操: 体操・運動, 送迎: 送迎・移動}}
  住所: 所
  電話: TEL
  緯度: 緯度
  経度: 経度
unused: {市: まちの設定に入れました。}
consent: {value: 可, because: 市が公開している一覧です。}
phone_consent: {value: 固定電話, because: 公開されている番号です。}
"""
ROWS = [
    ["番", "名", "種", "所", "TEL", "市", "備考"],
    ["1", "お茶の会", "サロン", "北町1", "0999-20-1234", "992011", ""],
    ["2", "朝の体操", "体操", "北町2", "", "992011", "雨天中止"],
    ["2", "送迎の会", "送迎", "南町3", "0999-20-12345", "992011", ""],
    ["4", "ひより病院", "病院", "南町4", "", "992011", ""],
    ["5", "将棋の会", "将棋", "南町5", "", "992011", ""],
    ["99", "見本", "サロン", "", "", "", ""],
]
OPTIONS = Options(assured=date(2026, 3, 31), district=("kita", "北"))


def _csv(path: Path, rows: list[list[str]] = ROWS, encoding: str = "utf-8-sig") -> Path:
    page = io.StringIO()
    csv.writer(page).writerows(rows)
    path.write_bytes(page.getvalue().encode(encoding))
    return path


def _convert(folder: Path, options: Options = OPTIONS, mapping: str = MAPPING) -> Converted:
    converted = intake.convert([_csv(folder / "list.csv")], a_tree(mapping), folder / "town", options)
    assert all(all(sentences(notice, lang)) for notice in converted.notices for lang in ("ja", "en"))
    return converted


def _table(converted: Converted, path: str) -> list[dict[str, str]]:
    (file,) = [file for file in converted.files if str(file.path) == path]
    assert file.body.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(file.body.decode("utf-8-sig"), newline="")))


def test_every_row_is_somewhere(tmp_path: Path) -> None:
    tally = _convert(tmp_path).tally
    assert (tally.read, tally.made, tally.dummies, tally.left_out) == (6, 3, 1, 2)
    assert tally.adds_up


def test_records_stand_in_files_by_district_and_kind_with_our_headings(tmp_path: Path) -> None:
    converted = _convert(tmp_path)
    gatherings = _table(converted, "resources/kita/通いの場.csv")
    assert [row["名称"] for row in gatherings] == ["お茶の会", "朝の体操"]
    assert gatherings[0] == {
        "番号": "h-1",
        "名称": "お茶の会",
        "種別": "サロン・お茶",
        "住所": "北町1",
        "電話": "0999-20-1234",
        "掲載同意": "可",
        "電話の公開": "可",
        "確認日": "2026-03-31",
        "内部メモ": "",
    }
    assert _table(converted, "resources/districts.csv") == [{"id": "kita", "名称": "北"}]


def test_the_dirt_is_told(tmp_path: Path) -> None:
    assert sorted(codes(_convert(tmp_path).notices)) == [
        "intake_assured_date",
        "intake_column_noted",
        "intake_column_set_aside",
        "intake_consent",
        "intake_dummy",
        "intake_left_out",
        "intake_no_kind",
        "intake_phone_unreadable",
        "intake_repeated_id",
        "intake_repeated_id",
        "intake_tally",
    ]


def test_the_original_text_of_every_row_is_kept_with_what_became_of_it(tmp_path: Path) -> None:
    kept = _table(_convert(tmp_path), "import/hiyori-original.csv")
    assert [row["元の行"] for row in kept] == ["2", "3", "4", "5", "6", "7"]
    assert [[row[heading] for heading in ROWS[0]] for row in kept] == ROWS[1:]
    assert [row["取り込みの結果"][:7] for row in kept] == [
        "番号 h-1 ",
        "番号 h-2-",
        "番号 h-2-",
        "取り込みません",
        "対応表にありま",
        "見本の行です。",
    ]


def test_the_findings_can_be_worked_through_in_excel(tmp_path: Path) -> None:
    converted = _convert(tmp_path)
    listed = _table(converted, "import/hiyori-findings.csv")
    assert len(listed) == len(converted.notices)
    (phone,) = [row for row in listed if "0999-20-12345" in row["何が起きたか"]]
    assert (phone["行"], phone["見出し"], phone["名称"]) == ("4", "TEL", "送迎の会")


def test_the_town_is_named(tmp_path: Path) -> None:
    (file,) = [file for file in _convert(tmp_path).files if file.path.name == "town.yaml"]
    assert file.yields
    assert file.body.decode().splitlines()[1:] == [
        'まちの名前: "ひより市"',
        'サイトの名前: "ひより市 ささえあい地図"',
        '全国地方公共団体コード: "992011"',
    ]


def test_what_was_made_can_be_loaded_without_an_error(tmp_path: Path) -> None:
    for file in _convert(tmp_path).files:
        path = tmp_path / "town" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.body)
    records, notices = load.records(tmp_path / "town")
    assert not has_errors(notices)
    assert sum(len(table.rows) for table in records.tables if table.kind != "districts") == 3


def test_a_day_of_confirmation_is_never_invented(tmp_path: Path) -> None:
    converted = _convert(tmp_path, Options())
    assert codes(converted.notices) == ["intake_no_assured_date"]
    assert converted.files == ()


def test_without_any_district_there_is_nothing_to_build(tmp_path: Path) -> None:
    converted = _convert(tmp_path, Options(assured=date(2026, 3, 31)))
    assert "intake_no_districts" in codes(converted.notices)
    assert converted.files == ()


def test_another_layout_is_told_by_its_headings(tmp_path: Path) -> None:
    rows = [
        ["都道府県コード又は市区町村コード", "NO", "名称", "住所", "緯度", "経度", "電話番号", "利用可能曜日"],
        ["1"] * 8,
    ]
    path = _csv(tmp_path / "list.csv", rows)
    (notice,) = intake.convert([path], intake.layout("kodomo-shokudo"), tmp_path, OPTIONS).notices
    assert notice.code == "intake_heading_missing"
    assert "public-facility-2021" in sentences(notice)[1]


@pytest.mark.parametrize("encoding", ["cp932", "utf-8", "utf-8-sig"])
def test_every_encoding_gives_the_same_files(tmp_path: Path, encoding: str) -> None:
    wanted = _convert(tmp_path)
    found = intake.convert(
        [_csv(tmp_path / "list.csv", encoding=encoding)], a_tree(MAPPING), tmp_path / "town", OPTIONS
    )
    assert found.files == wanted.files


def test_a_second_byte_order_mark_does_not_hide_the_first_heading(tmp_path: Path) -> None:
    path = _csv(tmp_path / "list.csv")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    converted = intake.convert([path], a_tree(MAPPING), tmp_path, OPTIONS)
    assert "double_bom" in codes(converted.notices)
    assert converted.drafts[0]["id"] == "h-1"


def test_title_rows_above_the_headings_are_told_and_not_read(tmp_path: Path) -> None:
    path = _csv(tmp_path / "list.csv", [["ひより市の一覧", "", ""], *ROWS])
    converted = intake.convert([path], a_tree(MAPPING), tmp_path, OPTIONS)
    assert "intake_above_headings" in codes(converted.notices)
    assert converted.tally.read == 6
    assert converted.drafts[0].row.origin.row == 3


def test_several_files_become_one_town(tmp_path: Path) -> None:
    first = _csv(tmp_path / "a.csv", [ROWS[0], ROWS[1]])
    second = _csv(tmp_path / "b.csv", [ROWS[0], ROWS[2]])
    converted = intake.convert([first, second], a_tree(MAPPING), tmp_path, OPTIONS)
    assert [str(draft.row.origin.file) for draft in converted.drafts] == ["a.csv", "b.csv"]


def _geojson(path: Path, features: list[dict[str, object]]) -> Path:
    path.write_text(
        json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False), encoding="utf-8"
    )
    return path


def _point(lon: float, **properties: object) -> dict[str, object]:
    return {"type": "Feature", "geometry": {"type": "Point", "coordinates": [lon, 35.05]}, "properties": properties}


def _district(west: float, **properties: object) -> dict[str, object]:
    ring = [[west, 35.0], [west + 0.1, 35.0], [west + 0.1, 35.1], [west, 35.1], [west, 35.0]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def test_points_fall_into_the_polygons_of_their_districts(tmp_path: Path) -> None:
    points = [_point(138.05, 番=1, 名="お茶の会", 種="サロン"), _point(138.55, 番=2, 名="送迎の会", 種="送迎")]
    source = _geojson(tmp_path / "spot.geojson", points)
    polygons = _geojson(
        tmp_path / "p.geojson", [_district(138.0, 名称="北", ふりがな="きた"), _district(138.5, 名称="南")]
    )
    options = Options(assured=date(2026, 3, 31), polygons=polygons)
    converted = intake.convert([source], a_tree(MAPPING), tmp_path, options)
    assert converted.drafts[0].folder == "kita"
    assert set(converted.counts.values()) == {1}
    (outlines,) = [file for file in converted.files if file.path.name == "districts.geojson"]
    kept = json.loads(outlines.body)["features"]
    assert [feature["properties"]["名称"] for feature in kept] == ["北", "南"]
    assert kept[0]["geometry"] == _district(138.0)["geometry"]


def test_a_town_that_has_districts_keeps_them(tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    resources.mkdir()
    _csv(resources / "districts.csv", [["id", "名称"], ["kita", "北"]])
    _geojson(resources / "districts.geojson", [_district(138.0, id="kita")])
    source = _geojson(tmp_path / "spot.geojson", [_point(138.05, 番=1, 名="お茶の会", 種="サロン")])
    converted = intake.convert([source], a_tree(MAPPING), tmp_path, Options(assured=date(2026, 3, 31)))
    assert [draft.folder for draft in converted.drafts] == ["kita"]
    assert all(file.yields for file in converted.files if file.path.name.startswith("districts"))


@pytest.mark.parametrize(("text", "code"), [("{}", "intake_no_features"), ("[", "json_broken"), ("", "file_empty")])
def test_a_file_that_cannot_be_read_is_a_finding(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "spot.geojson"
    path.write_text(text, encoding="utf-8")
    assert codes(intake.convert([path], a_tree(MAPPING), tmp_path, OPTIONS).notices) == [code]


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    assert codes(intake.convert([tmp_path / "no.csv"], a_tree(MAPPING), tmp_path, OPTIONS).notices) == ["cannot_open"]


def test_two_imports_of_one_list_give_the_same_bytes(tmp_path: Path) -> None:
    assert _convert(tmp_path).files == _convert(tmp_path).files


def test_two_columns_of_one_name_and_cells_without_a_heading_are_kept_apart(tmp_path: Path) -> None:
    rows = [["番", "名", "種", "名", ""], ["1", "お茶の会", "サロン", "別の名", "欄外"]]
    converted = intake.convert([_csv(tmp_path / "list.csv", rows)], a_tree(MAPPING), tmp_path, OPTIONS)
    (draft,) = converted.drafts
    assert draft["name"] == "お茶の会"
    assert draft["internal_note"] == "名(4列目): 別の名\n(5列目): 欄外"


def test_a_list_without_rows_says_so(tmp_path: Path) -> None:
    converted = intake.convert([_csv(tmp_path / "list.csv", [ROWS[0]])], a_tree(MAPPING), tmp_path, OPTIONS)
    assert codes(converted.notices) == ["intake_no_rows"]


@pytest.mark.parametrize("district", ["../kita", "北", "", "a/b"])
def test_the_id_of_a_district_must_be_fit_for_a_folder(tmp_path: Path, district: str) -> None:
    converted = _convert(tmp_path, Options(assured=date(2026, 3, 31), district=(district, "北")))
    assert "intake_district_id" in codes(converted.notices)
    assert converted.files == ()


def test_a_list_of_names_brings_its_desks_and_the_districts_without_polygons(tmp_path: Path) -> None:
    names = [["id", "名称", "相談窓口", "TEL"], ["kita", "北", "北の包括", ""], ["minami", "南", "南の包括", ""]]
    polygons = _geojson(tmp_path / "p.geojson", [_district(138.0, 名称="北")])
    source = _geojson(tmp_path / "spot.geojson", [_point(138.05, 番=1, 名="お茶の会", 種="サロン")])
    options = Options(assured=date(2026, 3, 31), polygons=polygons, names=_csv(tmp_path / "names.csv", names))
    converted = intake.convert([source], a_tree(MAPPING), tmp_path, options)
    assert _table(converted, "resources/districts.csv") == [
        {"id": "kita", "名称": "北", "相談窓口": "北の包括"},
        {"id": "minami", "名称": "南", "相談窓口": "南の包括"},
    ]
    assert [draft.folder for draft in converted.drafts] == ["kita"]


def test_districts_that_a_town_renamed_stay_renamed_at_the_next_import(tmp_path: Path) -> None:
    resources = tmp_path / "town" / "resources"
    resources.mkdir(parents=True)
    _csv(resources / "districts.csv", [["id", "名称"], ["kita2", "北"]])
    _geojson(resources / "districts.geojson", [_district(138.0, 名称="北")])
    source = _geojson(tmp_path / "spot.geojson", [_point(138.05, 番=1, 名="お茶の会", 種="サロン")])
    _geojson(tmp_path / "school.geojson", [_district(138.0, 名称="北", ふりがな="きた")])
    mapping = a_tree(MAPPING + "districts: {polygons: school.geojson}\n")
    converted = intake.convert([source], mapping, tmp_path / "town", Options(assured=date(2026, 3, 31)))
    assert [draft.folder for draft in converted.drafts] == ["kita2"]


def _notice(converted: Converted, code: str) -> tuple[int | None, dict[str, object]]:
    (notice,) = [notice for notice in converted.notices if notice.code == code]
    return notice.origin.row, dict(notice.facts)


def test_a_run_of_template_rows_is_told_once(tmp_path: Path) -> None:
    rows = [ROWS[0], ROWS[1], *[[str(number), "", "サロン", "", "", "", ""] for number in range(5, 9)]]
    converted = intake.convert([_csv(tmp_path / "list.csv", rows)], a_tree(MAPPING), tmp_path, OPTIONS)
    assert codes(converted.notices).count("intake_dummy") == 0
    row, facts = _notice(converted, "intake_dummies")
    assert (row, facts["count"], facts["rows"]) == (3, 4, "3〜6")
    assert (converted.tally.made, converted.tally.dummies) == (1, 4)


def test_a_code_that_is_no_towns_is_left_out_of_its_settings(tmp_path: Path) -> None:
    rows = [ROWS[0], [*ROWS[1][:5], "静岡県", ""]]
    converted = intake.convert([_csv(tmp_path / "list.csv", rows)], a_tree(MAPPING), tmp_path, OPTIONS)
    assert _notice(converted, "intake_no_town_code") == (2, {"value": "静岡県"})
    (file,) = [file for file in converted.files if file.path.name == "town.yaml"]
    assert "静岡県" not in file.body.decode()


def test_without_a_word_on_consent_nothing_is_published(tmp_path: Path) -> None:
    converted = _convert(tmp_path, mapping=MAPPING.replace("consent: {value: 可,", "title: x\nx_consent: {value: 可,"))
    assert codes(converted.notices) == ["mapping_unknown_word"]
    plain = "\n".join(line for line in MAPPING.splitlines() if not line.startswith("consent:"))
    converted = _convert(tmp_path, mapping=plain)
    assert _notice(converted, "intake_no_consent")[1] == {"count": 3}
    assert all(not draft["consent"] for draft in converted.drafts)


def test_a_known_column_that_a_row_did_not_use_is_told_with_its_rows(tmp_path: Path) -> None:
    mapping = MAPPING.replace("  住所: 所\n", "  住所: {from: 所, when: {種: サロン}}\n")
    row, facts = _notice(_convert(tmp_path, mapping=mapping), "intake_partly_noted")
    assert (row, facts) == (3, {"count": 2, "rows": "3〜4"})
