"""小学校区の表: names once each, figures that fit into each other, and a desk that can be called."""

from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from tsudoi.assemble import cells
from tsudoi.assemble.areas import official
from tsudoi.nearest import fold
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.register import Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import error, rows, warning

FILE = PurePosixPath("resources/districts.csv")
WITHIN = (("over_65", "65歳以上", "population", "人口"), ("over_75", "75歳以上", "over_65", "65歳以上"))
"""Each group of people, and the group that it is part of."""


def faults(register: Register, today: date) -> Iterator[Notice]:
    if not any(rows(register, "districts")):
        yield Notice("no_districts", Origin(FILE), Severity.ERROR)
    yield from _names(register)
    for row in rows(register, "districts"):
        yield from _figures(row)
        yield from _desk(row)


def _names(register: Register) -> Iterator[Notice]:
    """若葉 and 若葉小学校区 are one name."""
    first: dict[str, Row] = {}
    for row in rows(register, "districts"):
        earlier = first.setdefault(fold(official(row["name"])), row)
        is_same_row = fold(earlier["id"]) == fold(row["id"])  # of which ``ids`` speaks
        if row["name"] and earlier is not row and not is_same_row:
            yield error(
                row, "name", "district_name_twice", value=row["name"], first=earlier.at("name"), other=earlier["id"]
            )


def _figures(row: Row) -> Iterator[Notice]:
    for part, part_title, whole, whole_title in WITHIN:
        fewer, more = cells.count(row[part]), cells.count(row[whole])
        if fewer is not None and more is not None and fewer > more:
            yield error(row, part, "figure_above", part=part_title, value=fewer, whole=whole_title, most=more)


def _desk(row: Row) -> Iterator[Notice]:
    if not row["desk"]:
        yield warning(row, "desk", "desk_missing")
    elif not row["desk_phone"]:
        yield warning(row, "desk_phone", "desk_phone_missing", desk=row["desk"])
