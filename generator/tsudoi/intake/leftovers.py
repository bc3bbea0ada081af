"""のこり: what no field of ours took: kept in the internal note, and listed column by column."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from tsudoi.intake.drafts import Draft
from tsudoi.intake.mapping import Layout
from tsudoi.intake.sources import SourceRow
from tsudoi.notices import Notice, Severity


def kept(draft: Draft, layout: Layout) -> Draft:
    """The draft with every unused line of the source in its internal note."""
    for column in draft.row.cells:
        lines = () if column in layout.unused else left(draft, column)
        if lines:
            draft = draft.noting(f"{column}: {' '.join(lines)}")
    return draft


def left(draft: Draft, column: str) -> tuple[str, ...]:
    """The lines of a column that no field took."""
    return tuple(line for index, line in enumerate(draft.row.lines(column)) if (column, index) not in draft.used)


def notices(rows: Iterable[SourceRow], drafts: Iterable[Draft], layout: Layout) -> Iterator[Notice]:
    """One notice for each column that is set aside, and one for each of which something went into the notes."""
    yield from _set_aside(tuple(rows), layout)
    carried: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        for column in draft.row.cells:
            if column not in layout.unused and left(draft, column):
                carried[column].append(draft)
    for column, several in carried.items():
        known = column in layout.columns
        facts = {"count": len(several), "rows": spans(draft.row.origin.row or 0 for draft in several)}
        code = "intake_partly_noted" if known else "intake_column_noted"
        yield Notice(code, several[0].row.at(column), Severity.INFO, facts)


def _set_aside(rows: tuple[SourceRow, ...], layout: Layout) -> Iterator[Notice]:
    for column, because in layout.unused.items():
        filled = [row for row in rows if row[column]]
        if filled:
            facts = {"count": len(filled), "because": because}
            yield Notice("intake_column_set_aside", filled[0].at(column), Severity.INFO, facts)


def spans(numbers: Iterable[int]) -> str:
    """1, 2, 3, 7 as 1〜3、7."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return "、".join(f"{run[0]}〜{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
