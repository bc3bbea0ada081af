"""点検の結果の試験: every finding with its cell, what to put there, and who is in charge; as a page of its own and as a table."""

import csv
import shutil
from datetime import date
from io import StringIO

import pytest
from tests.conftest import ROOT

from tsudoi import build, reports
from tsudoi.render import desk

DAY = date(2026, 11, 24)
ROWS = {
    "種別": ("体操運動", "体操・運動"),
    "開催日時": ("第6月曜 11:30〜13:30", "毎月 最終月曜日 午前11時30分〜午後1時30分"),
    "電話": ("０９９９－２０－０１１２", "0999-20-0112"),
    "確認日": ("R8.10.3", "2026-10-03"),
    "対象地区": ("萩野小、桜第", "萩野小、桜台"),
    "内部メモ": ("=ＨＹＰＥＲ()", "=HYPER()"),
}
"""Heading → (what a person wrote, what the report offers to copy)."""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> reports.Report:
    root = tmp_path_factory.mktemp("town")
    shutil.copytree(ROOT / "resources", root / "resources")
    file = root / "resources" / "hagino" / "通いの場.csv"
    rows = list(csv.reader(StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))
    for row, (heading, (written, _)) in zip(rows[1:], ROWS.items(), strict=False):
        row[rows[0].index(heading)] = written
    text = StringIO(newline="")
    csv.writer(text).writerows(rows)
    file.write_bytes(("\ufeff" + text.getvalue()).encode())
    judged = build.judge(root, DAY)
    return reports.arranged(judged.register, judged.notices, "2026年11月24日 9時12分")


def test_each_finding_shows_the_whole_cell_and_what_to_put_there(report: reports.Report) -> None:
    found = {finding.column: finding for finding in report.findings if finding.value in dict(ROWS.values())}
    assert {column: (finding.value, finding.fixed) for column, finding in found.items()} == ROWS
    assert {finding.person for finding in found.values()} == {"大槻 修平(北部地域包括支援センター)"}
    assert {finding.level for finding in found.values()} == {"error", "warning", "mended"}


def test_a_blank_cell_has_nothing_to_copy(report: reports.Report) -> None:
    blank = next(finding for finding in report.findings if "空いている" in finding.what)
    assert (blank.value, blank.fixed) == ("", "")


def test_counts_add_up_by_file_and_by_person(report: reports.Report) -> None:
    for counts in (report.by_file, report.by_person):
        assert sum(count.total() for count in counts.values()) == len(report.findings)


def test_the_table_opens_in_excel_and_holds_no_formula(report: reports.Report) -> None:
    body = reports.csv_file(report)
    assert body.startswith("\ufeff重さ,".encode())
    rows = list(csv.reader(StringIO(body.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(report.findings) + 1
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
    assert any("'=HYPER()" in row for row in rows)


def test_the_page_asks_for_nothing_and_runs_nothing(report: reports.Report) -> None:
    page = desk.report(report).decode()
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")
    assert "style=" not in page
    assert page.count('class="finding') == len(report.findings)
    assert "まだ公開できません" in page


def test_hostile_words_stay_words() -> None:
    hostile = "<script>alert(1)</script>"
    finding = reports.Finding(
        level="error", file=hostile, row=2, column=hostile, record=hostile, person=hostile, what=hostile, remedy=hostile
    )
    page = desk.report(reports.Report(title=hostile, made="", records=1, files=1, findings=(finding,))).decode()
    assert hostile not in page


def test_a_clean_town_may_be_published() -> None:
    page = desk.report(reports.Report(title="", made="", records=1, files=1)).decode()
    assert "公開できます" in page
    assert "直す所はありません" in page
