"""実際の一覧の置き場: where the open data of real towns lies, and the questions that tests ask of an import.

The lists are no part of the project. They are looked for in the folder that TSUDOI_REAL_DATA names, else in ../shared/data;
docs/real-data.md says what they are.
"""

import csv
import io
import os
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from tsudoi import build, intake, write
from tsudoi.intake import Converted, Options
from tsudoi.notices import Notice
from tsudoi.plan import Artifact
from tsudoi.words import sentences

HERE = Path(__file__).parents[2]
DATA = Path(os.environ.get("TSUDOI_REAL_DATA", HERE.parent / "shared" / "data"))
ASSURED = date(2026, 3, 31)
NEEDS_DATA = pytest.mark.skipif(not DATA.is_dir(), reason=f"the open data of real towns is not at {DATA}")


def there(name: str) -> Path:
    path = DATA / name
    if not path.is_file():
        pytest.skip(f"{path} is not there")
    return path


@cache
def imported(name: str, layout: str, district: tuple[str, str] | None = None) -> Converted:
    converted = intake.convert([there(name)], intake.layout(layout), DATA, Options(assured=ASSURED, district=district))
    assert all(all(sentences(notice, lang)) for notice in converted.notices for lang in ("ja", "en"))
    return converted


def of_code(converted: Converted, code: str) -> list[Notice]:
    return [notice for notice in converted.notices if notice.code == code]


def rows_of_code(converted: Converted, code: str) -> list[int | None]:
    return [notice.origin.row for notice in of_code(converted, code)]


def cells_of_row(converted: Converted, row: int) -> dict[str, str]:
    (draft,) = [draft for draft in converted.drafts if draft.row.origin.row == row]
    return dict(draft.cells)


def kept_rows(converted: Converted) -> list[dict[str, str]]:
    (file,) = [file for file in converted.files if file.path.name.endswith("-original.csv")]
    return list(csv.DictReader(io.StringIO(file.body.decode("utf-8-sig"), newline="")))


def built(converted: Converted, folder: Path) -> tuple[list[str], build.Outcome]:
    """The paths of the site that is built from an import, and what the build said."""
    write.lay_out((Artifact(file.path, file.body) for file in converted.files), folder)
    outcome = build.build(folder, date(2026, 11, 22))
    return [str(artifact.path) for artifact in outcome.artifacts], outcome


def the_page() -> str:
    return (HERE / "docs" / "real-data.md").read_text(encoding="utf-8")
