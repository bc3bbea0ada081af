"""見本のまちのファイル: every way in which a coordinator may keep the records."""

import csv
import io
from collections import Counter
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
BOM = b"\xef\xbb\xbf"


def encoding(path: Path) -> str:
    """What a CSV file is written in; strictly, so that a mixed file fails."""
    body = path.read_bytes()
    if body.startswith(BOM):
        body.decode("utf-8-sig")
        return "utf-8-sig"
    body.decode("cp932")
    return "cp932"


def encodings(folder: Path) -> set[str]:
    return {encoding(path) for path in folder.glob("*.csv")}


FOLDERS = tuple(sorted(path for path in RESOURCES.iterdir() if path.is_dir()))


def test_every_folder_keeps_the_three_kinds_in_one_format() -> None:
    for folder in FOLDERS:
        tables = [path for path in folder.iterdir() if path.suffix != ".jpg"]
        assert {path.stem for path in tables} == {"通いの場", "生活支援サービス", "ボランティア活動"}
        assert len({path.suffix for path in tables}) == 1


def test_all_formats_are_seen() -> None:
    suffixes = Counter(next(folder.glob("通いの場.*")).suffix for folder in FOLDERS)
    assert suffixes == {".csv": 7, ".yaml": 2, ".xlsx": 1}


@pytest.mark.parametrize("name, expected", [("yamazato", "cp932"), ("kawazoe", "cp932"), ("hagino", "utf-8-sig")])
def test_csv_comes_in_both_encodings_that_excel_writes(name: str, expected: str) -> None:
    assert encodings(RESOURCES / name) == {expected}


@pytest.mark.parametrize("name", ["districts.csv", "needs.csv"])
def test_tables_of_the_town_open_in_excel_without_garbling(name: str) -> None:
    assert encoding(RESOURCES / name) == "utf-8-sig"


def test_csv_is_written_as_excel_writes_it() -> None:
    for path in RESOURCES.rglob("*.csv"):
        rows = list(csv.reader(io.StringIO(path.read_bytes().decode(encoding(path)))))
        assert len({len(row) for row in rows}) == 1, path


def test_the_workbooks_hold_dates_and_numbers_as_excel_does() -> None:
    sheet = openpyxl.load_workbook(RESOURCES / "hikarigaoka" / "通いの場.xlsx").active
    assert sheet is not None
    headings = [cell.value for cell in sheet[2]]
    row = dict(zip(headings, (cell.data_type for cell in sheet[3]), strict=True))
    assert {name: row[name] for name in ("確認日", "緯度", "電話", "番号")} == {
        "確認日": "d",
        "緯度": "n",
        "電話": "s",
        "番号": "s",
    }


@pytest.mark.parametrize("path", sorted(RESOURCES.rglob("*.jpg")), ids=lambda path: path.name)
def test_pictures_are_light_and_carry_nothing_but_themselves(path: Path) -> None:
    assert path.stat().st_size < 200_000
    with Image.open(path) as picture:
        assert picture.size in ((1200, 800), (900, 1200))
        assert not picture.getexif()


def test_content_pages_have_a_front_and_a_body() -> None:
    pages = sorted((ROOT / "content").glob("*.md"))
    own = [page.stem for page in pages if "." not in page.stem]
    assert own == ["about", "accessibility", "coordinators", "howto", "paper", "privacy"]
    for page in pages:
        _, front, body = page.read_text(encoding="utf-8").split("---\n", 2)
        keys = {line.split(":")[0] for line in front.splitlines() if line and not line.startswith(" ")}
        assert keys - {"やさしい日本語"} == {"title", "description"} | ({"order"} if page.stem in own else set())
        assert len(body) > 300
