"""日ごとの書きこみ: the same single dates in CSV, YAML and Excel give the same pages, and these say what was written."""

import csv
import html
import io
import re
import shutil
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from tests.mistakes.shapes import GOOD, lay

from tsudoi import build

TODAY = date(2026, 11, 24)
RECORD = {
    "番号": "wk-21", "名称": "わかば 手芸の会", "種別": "趣味・学び", "会場": "わかば公民館", "住所": "ひより市若葉町2丁目5番地",
    "開催日時": "毎週木曜日 13:30〜15:00",
    "臨時開催日": "2026-11-28 10:00〜12:00（餅つき大会）", "中止日": "2026-11-26（公民館まつり準備のため）", "会場の変更": "2026-12-03：北公民館",
    "掲載同意": "可", "確認日": "2026-10-20",
}  # fmt: skip


def as_csv() -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([RECORD.keys(), RECORD.values()])
    return out.getvalue().encode("utf-8-sig")


def as_xlsx() -> bytes:
    book = openpyxl.Workbook()
    book.active.append(list(RECORD))
    book.active.append([*list(RECORD.values())[:-1], datetime(2026, 10, 20)])  # noqa: DTZ001 - Excel knows no zones
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def as_yaml() -> bytes:
    plain = {name: text for name, text in RECORD.items() if name not in ("臨時開催日", "中止日", "会場の変更")}
    lines = [f"  {name}: {text}" for name, text in plain.items()]
    lines += [
        f"  臨時開催日: [{RECORD['臨時開催日']}]",
        f"  中止日:\n    - {RECORD['中止日']}",
        "  会場の変更:\n    2026-12-03: 北公民館",
    ]
    return ("-" + "\n".join(lines)[1:]).encode()


FILES = {"通いの場.csv": as_csv(), "通いの場.xlsx": as_xlsx(), "通いの場.yaml": as_yaml()}


def pages_of(root: Path, name: str) -> dict[str, str]:
    lay(root, GOOD)
    shutil.rmtree(root / "resources" / "wakaba")
    (root / "resources" / "wakaba").mkdir()
    (root / "resources" / "wakaba" / name).write_bytes(FILES[name])
    outcome = build.build(root, TODAY)
    assert [notice for notice in outcome.notices if notice.record] == []
    return {
        str(each.path): each.body.decode()
        for each in outcome.artifacts
        if each.path.suffix in (".html", ".ics", ".json")
    }


def plain(page: str) -> str:
    """What a reader sees, without tags, spaces and places where a line may break."""
    return "".join(html.unescape(re.sub(r"<[^>]+>", "", page)).split())


@pytest.fixture(scope="module")
def towns(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    return {name: pages_of(tmp_path_factory.mktemp("town"), name) for name in FILES}


def test_three_formats_give_one_site(towns: dict[str, dict[str, str]]) -> None:
    first, *others = towns.values()
    assert all(other == first for other in others)


@pytest.mark.parametrize(
    "page, sentences",
    [
        (
            "services/wk-21/index.html",
            ("公民館まつり準備のため、この日はお休みします。", "臨時に開きます(餅つき大会)。", "毎週木曜日。この日の会場は北公民館です。", "会場は北公民館毎週木曜日", "午前10時〜正午"),
        ),
        ("districts/wakaba/index.html", ("休み公民館まつり準備のため、この日はお休みします。", "わかば公民館。餅つき大会")),
        ("districts/wakaba/calendar/index.html", ("公民館まつり準備のため", "餅つき大会", "会場は北公民館")),
        ("days/2026-12-03.json", ("北公民館(いつもはわかば公民館)",)),
        ("services/wk-21/calendar.ics", ("LOCATION:北公民館", "会場は北公民館(いつもはわかば公民館)です。", "LOCATION:わかば公民館")),
    ],
)  # fmt: skip
def test_the_pages_say_what_was_written(
    towns: dict[str, dict[str, str]], page: str, sentences: tuple[str, ...]
) -> None:
    text = plain(towns["通いの場.csv"][page])
    assert [sentence for sentence in sentences if "".join(sentence.split()) not in text] == []


def test_the_page_of_the_weekday_names_the_day_that_is_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(
        FILES, "通いの場.csv", FILES["通いの場.csv"].replace("2026-11-26（".encode(), "2026-12-10（".encode())
    )
    page = plain(pages_of(tmp_path, "通いの場.csv")["weekdays/thu/index.html"])
    assert "わかば公民館" in page
    assert "北公民館" not in page  # it is the week after the one that the card shows
