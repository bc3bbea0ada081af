"""実物の表: every CSV and workbook of real towns is read, none with an exception or a silent guess."""

from pathlib import Path

import pytest

from tsudoi import load
from tsudoi.notices import has_errors

DATA = Path(__file__).parents[3] / "shared" / "data"
FILES = sorted(path for path in DATA.rglob("*") if path.suffix in (".csv", ".xlsx"))

pytestmark = pytest.mark.skipif(
    not FILES, reason="the real towns' tables (../shared/data) are not beside this checkout"
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(DATA)))
def test_a_real_table_is_read(path: Path) -> None:
    grid, notices = load.grid(path, DATA)
    assert not has_errors(notices)
    assert len(grid.lines) > 0
    assert not any("\ufeff" in cell or "\x00" in cell for line in grid.lines for cell in line.cells)
    assert str(grid.origin.file) == path.relative_to(DATA).as_posix()


def test_double_marks_of_real_tables_are_dropped_and_said() -> None:
    said = [path.name for path in FILES if "double_bom" in [notice.code for notice in load.grid(path, DATA)[1]]]
    assert len(said) == 12
