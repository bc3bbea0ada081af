"""物差し: recall@10, precision@1 and queries without a hit."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

FIRST = 10


@dataclass(frozen=True, slots=True)
class Score:
    """One answer: the share of what could stand in the first ten, whether the first is right, whether any of the ten is."""

    recall: float
    is_first_right: bool
    has_hit: bool


@dataclass(frozen=True, slots=True)
class Summary:
    """Many answers."""

    queries: int
    recall: float
    precision: float
    without: int


def score(answer: Sequence[str], expected: Collection[str]) -> Score:
    """Judge one ranked answer; an id that is answered twice counts once."""
    hits = len(set(answer[:FIRST]) & set(expected))
    return Score(hits / min(FIRST, len(expected)), bool(answer) and answer[0] in expected, hits > 0)


def summary(scores: Iterable[Score]) -> Summary:
    """Means over the queries, and how many of them have nothing right in the first ten."""
    listed = tuple(scores)
    return Summary(
        queries=len(listed),
        recall=fmean(each.recall for each in listed),
        precision=fmean(each.is_first_right for each in listed),
        without=sum(not each.has_hit for each in listed),
    )
