"""取り分け: what an error takes with it when the rest is to be published."""

from pathlib import PurePosixPath

import pytest

from tsudoi import skipping
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import Records, Row, Table

KITA, MINAMI = PurePosixPath("resources/kita/通いの場.csv"), PurePosixPath("resources/minami/services.yaml")


def a_row(file: PurePosixPath, identifier: str, line: int, *lines: int) -> Row:
    fields = {f"field{number}": at for number, at in enumerate(lines)}
    return Row({"id": identifier, "name": identifier}, Origin(file, line), lines=fields)


RECORDS = Records(tables=(
    Table("districts", "", (a_row(PurePosixPath("resources/districts.csv"), "d", 2),), Origin(PurePosixPath("resources/districts.csv"))),
    Table("needs", "", (a_row(PurePosixPath("resources/needs.csv"), "n", 2),), Origin(PurePosixPath("resources/needs.csv"))),
    Table("gatherings", "kita", (a_row(KITA, "a", 4), a_row(KITA, "b", 5)), Origin(KITA)),
    Table("services", "minami", (a_row(MINAMI, "x", 1, 2, 6), a_row(MINAMI, "y", 8, 9, 12)), Origin(MINAMI)),
))  # fmt: skip


def an_error(file: PurePosixPath | str, row: int | None, severity: Severity = Severity.ERROR) -> Notice:
    return Notice("any", Origin(PurePosixPath(file), row), severity)


@pytest.mark.parametrize("file, row, left_out", [
    (KITA, 5, ["b"]),
    (KITA, 4, ["a"]),
    (KITA, 9, []),                                      # a row that was never a record
    (KITA, 3, ["a", "b"]),                              # the heading is everyone's
    (KITA, None, ["a", "b"]),
    ("resources/kita", None, ["a", "b"]),               # a folder that is no district
    (MINAMI, 6, ["x"]),                                 # a line inside the record
    (MINAMI, 8, ["y"]),
    ("resources/needs.csv", 2, ["n"]),
])  # fmt: skip
def test_an_error_takes_its_own_record_with_it(file, row, left_out):
    records, told = skipping.without_errors(RECORDS, [an_error(file, row)])
    kept = [row["id"] for table in records.tables for row in table.rows]
    assert [notice.record for notice in told] == left_out
    assert sorted(kept + left_out) == ["a", "b", "d", "n", "x", "y"]


@pytest.mark.parametrize(
    "file, is_told",
    [
        ("resources/kita/読めない.csv", True),
        ("resources/kita/写真.jpg", False),
        ("resources/kita", False),
        (KITA, False),
    ],
)
def test_a_file_that_could_not_be_read_is_said_to_be_left_out(file, is_told):
    _, told = skipping.without_errors(RECORDS, [an_error(file, None)])
    assert [str(notice.origin.file) for notice in told if notice.code == "left_out_file"] == [str(file)] * is_told


def test_a_warning_takes_nothing():
    assert skipping.without_errors(RECORDS, [an_error(KITA, 4, Severity.WARNING)]) == (RECORDS, ())


@pytest.mark.parametrize(
    "file, stops",
    [
        (KITA, False),
        ("resources/kita/読めない.csv", False),
        ("resources/kita", False),
        ("resources/needs.csv", False),
        ("resources/town.yaml", True),
        ("resources/vocabulary.yaml", True),
        ("resources/districts.csv", True),
        ("resources/districts.geojson", True),
        ("resources", True),
        ("content/about.md", True),
        ("content/deep/er/about.md", True),
    ],
)
def test_errors_that_concern_everything_stop_the_build_all_the_same(file, stops):
    assert skipping.stops(RECORDS, an_error(file, None)) is stops
    assert not skipping.stops(RECORDS, an_error(file, None, Severity.WARNING))
