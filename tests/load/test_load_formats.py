"""三つの形: the same records in CSV, Excel and YAML are the same rows."""

import csv
from io import StringIO
from pathlib import Path

import pytest
from tests.load.inputs import read
from tests.mistakes.shapes import workbook

from tsudoi import schemas

RECORDS = [
    {"番号": "wk-31", "名称": "わかば 写真の会", "種別": "趣味・学び", "会場": "わかば公民館", "緯度": "36.310000", "経度": "141.410000",
     "対象地区": "若葉、桜台(一部)", "開催日時": "第2・4水曜日 13:30〜15:00\n祝日は休み", "中止日": "2026-12-29（公民館まつり、選挙のため）、令和8年12月30日", "臨時開催日": "2026-12-24 10:00〜12:00（餅つき大会）",
     "会場の変更": "2026-12-22：北公民館、2027年1月1日〜1月31日 南会館", "料金1": "1回：100円(お茶代)",
     "料金2": "年会費：1,000円", "電話": "(0999)20-0111", "掲載同意": "可", "電話の公開": "可", "確認日": "R8.10.20", "内部メモ": "ｶｷﾞは会長"},
    {"番号": "wk-32", "名称": "わかば　囲碁の会", "種別": "趣味・学び", "対象地区": "若葉", "掲載同意": "不可", "確認日": "2026年10月21日"},
]  # fmt: skip
HEADINGS = list(RECORDS[0])


def as_csv() -> str:
    text = StringIO()
    writer = csv.DictWriter(text, HEADINGS, restval="")
    writer.writeheader()
    writer.writerows(RECORDS)
    return text.getvalue()


def as_yaml() -> str:
    def lines(record: dict[str, str]) -> str:
        return "".join(
            f"  {heading}: '{text.replace(chr(10), chr(10) * 2 + '    ')}'\n" for heading, text in record.items()
        )

    return "".join("-" + lines(record)[1:] for record in RECORDS)


FILES: dict[str, str | bytes] = {
    "通いの場.csv": as_csv(),
    "gatherings.csv": as_csv().encode("cp932"),
    "gatherings.CSV": as_csv().encode("utf-16"),
    "通いの場.xlsx": workbook(as_csv()),
    "通いの場.yaml": as_yaml(),
}


@pytest.mark.parametrize("name", FILES)
def test_one_record_is_one_row_in_every_format(name: str, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    expected, said = read(tmp_path / "a", {"resources/wakaba/通いの場.csv": as_csv()})
    records, told = read(tmp_path / "b", {f"resources/wakaba/{name}": FILES[name]})
    assert [row.cells for row in records.tables[0].rows] == [row.cells for row in expected.tables[0].rows]
    assert [notice.code for notice in told] == [notice.code for notice in said]
    assert len(records.tables[0].rows) == len(RECORDS)


def test_every_field_of_every_kind_reads_its_own_example(tmp_path: Path) -> None:
    for kind in schemas.KINDS:
        fields = [field for field in schemas.of(kind).fields if field.example]
        text = (
            ",".join(f'"{field.title}"' for field in fields) + "\n" + ",".join(f'"{field.example}"' for field in fields)
        )
        (tmp_path / kind).mkdir()
        place = f"resources/{'wakaba/' * (kind in schemas.SERVICE_KINDS)}{kind}.csv"
        # an id of its own, since a row that is the example itself is left out
        records, notices = read(tmp_path / kind, {place: text.replace("wk-01", "wk-77") + "\n"})
        assert [notice.code for notice in notices] == []
        assert {field.name for field in fields} == set(records.tables[0].rows[0].cells)
