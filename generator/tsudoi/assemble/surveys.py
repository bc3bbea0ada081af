"""困りごと調査の組み立て: the rows of needs.csv whose district, need and figures can be read."""

from collections.abc import Iterable, Iterator

from tsudoi.assemble import cells
from tsudoi.assemble.areas import Areas
from tsudoi.assemble.terms import spellings
from tsudoi.model import NeedSurvey
from tsudoi.nearest import fold
from tsudoi.rows import Row, Table, of_kind
from tsudoi.vocabulary import Term, Vocabulary


def surveys(tables: Iterable[Table], areas: Areas, vocabulary: Vocabulary) -> Iterator[NeedSurvey]:
    """One figure a row, in the order of the file; a row that cannot be read in full is left out, and judged elsewhere."""
    needs = spellings(vocabulary.needs)
    for row in of_kind(tables, "needs"):
        found = areas.find(row["district"])
        need = needs.get(fold(row["need"]))
        if len(found) == 1 and need:
            yield from _survey(row, found[0], need)


def _survey(row: Row, district: str, need: Term) -> Iterator[NeedSurvey]:
    answers, asked, year = (cells.count(row[name]) for name in ("answers", "asked", "year"))
    if answers is not None and asked and year:
        yield NeedSurvey(district=district, need=need, answers=answers, asked=asked, year=year)
