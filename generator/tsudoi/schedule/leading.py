"""見出しの時刻: hours that stand before their days, place after place, change seats with them."""

from collections.abc import Sequence
from itertools import groupby

from tsudoi.schedule.clauses import Clause, Hours, Note, OpenDays


def led(clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """「公民館 13:30~16:00 11月18日、集会所 13:00~16:00 11月4日」: each place's hours behind its days; anything else as it was."""
    telling = [clause for clause in clauses if not isinstance(clause, Note)]
    runs = [tuple(run) for _, run in groupby(telling, key=type)]
    if not _leads(runs):
        return clauses
    notes = tuple(clause for clause in clauses if isinstance(clause, Note))
    pairs = zip(runs[::2], runs[1::2], strict=True)
    return (*notes, *(clause for hours, days in pairs for clause in (*days, *hours)))


def _leads(runs: Sequence[tuple[Clause, ...]]) -> bool:
    """Hours and days by turns, hours first, and days last."""
    kinds = [type(run[0]) for run in runs]
    return len(kinds) > 2 and kinds == [Hours, OpenDays] * (len(kinds) // 2)
