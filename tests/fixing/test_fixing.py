"""直すの試験: what is safe is written as it is read, a copy is kept, and a second run finds nothing left."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from tests.conftest import ROOT
from tests.workbook.test_workbook import book, row

from tsudoi import fixing, load, workbook

DAY = date(2026, 11, 24)
CASES = sorted(path for path in (ROOT / "tests" / "mistakes").glob("*/*") if (path / "resources").is_dir())
CSV = "番号,名称,種別,電話,確認日,特徴,中止日,内部メモ\r\nwk-1,ﾜｶﾊﾞ体操,体操・運動,０９９９－２０－０１０１,令和8年11月2日,送迎；２階,R8.12.29（年末）,ﾒﾓ\r\n"
FIXED = "番号,名称,種別,電話,確認日,特徴,中止日,内部メモ\r\nwk-1,ワカバ体操,体操・運動,0999-20-0101,2026-11-02,送迎;2階,2026-12-29(年末),メモ\r\n"
YAML = "# 社協から\n- 番号: wk-2\n  名称: ﾜｶﾊﾞ\n  確認日: 令和8年11月2日 # 電話で\n"
FIXED_YAML = "# 社協から\n- 番号: wk-2\n  名称: ワカバ\n  確認日: 2026-11-02 # 電話で\n"


def town(root: Path) -> Path:
    folder = root / "resources" / "wakaba"
    folder.mkdir(parents=True)
    (folder / "通いの場.csv").write_bytes(CSV.encode("cp932"))
    (folder / "生活支援サービス.yaml").write_text(YAML, encoding="utf-8")
    written = (row(id="wk-3", name="ﾜｶﾊﾞ", phone="０９９９２００１０３"),)
    body = workbook.draw(book("volunteering", written), DAY)
    (folder / "ボランティア活動.xlsx").write_bytes(body)
    return root


def test_every_kind_of_file_says_what_it_is_read_as(tmp_path: Path) -> None:
    root = town(tmp_path)
    found = fixing.fixes(root)
    fixing.put(found, root, DAY)
    folder = root / "resources" / "wakaba"
    assert (folder / "通いの場.csv").read_bytes().decode("cp932") == FIXED
    assert (folder / "生活支援サービス.yaml").read_text(encoding="utf-8") == FIXED_YAML
    records, _ = load.records(root)
    volunteering = next(table for table in records.tables if table.kind == "volunteering").rows[0]
    assert (volunteering["name"], volunteering["phone"]) == ("ワカバ", "0999200103")
    assert not volunteering.originals
    assert fixing.fixes(root) == fixing.Fixes()


def test_the_files_as_they_were_are_kept_each_time(tmp_path: Path) -> None:
    root = town(tmp_path)
    for number in (1, 2):
        (root / "resources/wakaba/通いの場.csv").write_bytes(CSV.encode("cp932"))
        place = fixing.put(fixing.fixes(root), root, DAY)
        assert str(place) == f".tsudoi/kept/2026-11-24-{number}"
        assert (root / place / "resources/wakaba/通いの場.csv").read_bytes() == CSV.encode("cp932")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_is_left_to_do_after_the_first_time(case: Path, tmp_path: Path) -> None:
    """Over everything people write wrongly: one run settles it, and no other word of a record changes."""
    shutil.copytree(case / "resources", tmp_path / "resources", symlinks=True, ignore=shutil.ignore_patterns("*.pipe"))
    before = [dict(each.cells) for table in load.records(tmp_path)[0].tables for each in table.rows]
    found = fixing.fixes(tmp_path)
    fixing.put(found, tmp_path, DAY)
    assert fixing.fixes(tmp_path) == fixing.Fixes()
    after = [dict(each.cells) for table in load.records(tmp_path)[0].tables for each in table.rows]
    assert after == before
