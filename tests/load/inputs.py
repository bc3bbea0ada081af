"""試しの入力: small town folders and tables for the tests of load."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from tsudoi import load
from tsudoi.load.commas import read_csv
from tsudoi.load.table import read_table
from tsudoi.notices import Notice
from tsudoi.origin import Origin
from tsudoi.rows import Records, Row, Table

ORIGIN = Origin(PurePosixPath("resources/wakaba/通いの場.csv"))
HEADINGS = "番号,名称,種別,掲載同意,確認日"
RECORD = "wk-21,わかば 手芸の会,趣味・学び,可,2026-10-20"


def lay(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """A town's folder with these files."""
    (root / "resources").mkdir(exist_ok=True)
    for name, body in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body.encode() if isinstance(body, str) else body)
    return root


def read(root: Path, files: Mapping[str, str | bytes]) -> tuple[Records, tuple[Notice, ...]]:
    return load.records(lay(root, files))


def table_of(text: str | bytes, kind: str = "gatherings") -> tuple[Table | None, tuple[Notice, ...]]:
    """The table of a CSV text."""
    grid, notices = read_csv(text.encode() if isinstance(text, str) else text, ORIGIN)
    table, told = read_table(kind, "wakaba", grid)
    return table, notices + told


def row_of(headings: str, cells: str, kind: str = "gatherings") -> Row:
    """The only row of a table with an id and a name before these columns."""
    table, _ = table_of(f"番号,名称,{headings}\nwk-21,わかば 手芸の会,{cells}\n", kind)
    assert table is not None
    return table.rows[0]


def codes(notices: tuple[Notice, ...]) -> list[str]:
    return [notice.code for notice in notices]
