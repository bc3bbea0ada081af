"""困りごと調査: nobody answers who was not asked, and each figure stands once."""

from collections.abc import Iterator
from datetime import date

from tsudoi.assemble import cells
from tsudoi.assemble.areas import Areas
from tsudoi.assemble.terms import spellings
from tsudoi.nearest import fold
from tsudoi.notices import Notice
from tsudoi.register import Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import error, rows


def faults(register: Register, today: date) -> Iterator[Notice]:
    for row in rows(register, "needs"):
        answers, asked = cells.count(row["answers"]), cells.count(row["asked"])
        if answers is not None and asked is not None and answers > asked:
            yield error(row, "answers", "answers_above", value=answers, most=asked)
    yield from _twice(register)


def _twice(register: Register) -> Iterator[Notice]:
    """One figure for a district, a need and a year."""
    areas, needs = Areas.of(register.tables, register.settings), spellings(register.vocabulary.needs)
    first: dict[tuple[object, ...], Row] = {}
    for row in rows(register, "needs"):
        about = (areas.find(row["district"]), needs.get(fold(row["need"])), row["year"])
        if all(about) and (earlier := first.setdefault(about, row)) is not row:
            yield error(
                row, "need", "survey_twice", district=row["district"], need=row["need"], first=earlier.at("need")
            )
