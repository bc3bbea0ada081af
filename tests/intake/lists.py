"""小さな一覧: an invented list, its mapping, and the files that a test imports."""

import csv
import io
import json
from datetime import date
from pathlib import Path

from tests.intake.inputs import a_tree

from tsudoi import intake
from tsudoi.intake import Converted, Options
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


def a_csv(path: Path, rows: list[list[str]] = ROWS, encoding: str = "utf-8-sig") -> Path:
    page = io.StringIO()
    csv.writer(page).writerows(rows)
    path.write_bytes(page.getvalue().encode(encoding))
    return path


def an_import(folder: Path, options: Options = OPTIONS, mapping: str = MAPPING) -> Converted:
    converted = intake.convert([a_csv(folder / "list.csv")], a_tree(mapping), folder / "town", options)
    assert all(all(sentences(notice, lang)) for notice in converted.notices for lang in ("ja", "en"))
    return converted


def a_table(converted: Converted, path: str) -> list[dict[str, str]]:
    (file,) = [file for file in converted.files if str(file.path) == path]
    assert file.body.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(file.body.decode("utf-8-sig"), newline="")))


def a_geojson(path: Path, features: list[dict[str, object]]) -> Path:
    path.write_text(
        json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False), encoding="utf-8"
    )
    return path


def a_point(lon: float, **properties: object) -> dict[str, object]:
    return {"type": "Feature", "geometry": {"type": "Point", "coordinates": [lon, 35.05]}, "properties": properties}


def a_district(west: float, **properties: object) -> dict[str, object]:
    ring = [[west, 35.0], [west + 0.1, 35.0], [west + 0.1, 35.1], [west, 35.1], [west, 35.0]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def the_notice(converted: Converted, code: str) -> tuple[int | None, dict[str, object]]:
    (notice,) = [notice for notice in converted.notices if notice.code == code]
    return notice.origin.row, dict(notice.facts)


def a_town_of_its_own(folder: Path) -> Path:
    resources = folder / "town" / "resources"
    resources.mkdir(parents=True)
    a_csv(resources / "districts.csv", [["id", "名称"], ["kita", "北"]])
    a_geojson(resources / "districts.geojson", [a_district(138.0, id="kita")])
    return folder / "town"
