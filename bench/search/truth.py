"""本当のところ: what a record is about, kept apart from its text, and the conditions that queries put to it."""

from collections.abc import Mapping
from dataclasses import dataclass

Condition = Mapping[str, str | list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """One record of the generated town as the person at the counter knows it."""

    id: str
    kind: str
    about: tuple[str, ...]
    answers: tuple[str, ...]
    weekdays: tuple[str, ...]
    part: str
    districts: tuple[str, ...]
    area: str
    venue: str
    club: str
    features: tuple[str, ...]


FIELDS = {
    "kind": "kind",
    "topic": "about",
    "need": "answers",
    "weekday": "weekdays",
    "part": "part",
    "district": "districts",
    "area": "area",
    "venue": "venue",
    "club": "club",
    "feature": "features",
}
"""What a condition may name → where the answer stands. All that is named has to hold; of a list, one is enough."""


def holds(condition: Condition, truth: Truth) -> bool:
    """Whether a helpful person would show this record."""
    return all(_names(wanted) & _names(getattr(truth, FIELDS[key])) for key, wanted in condition.items())


def _names(value: str | list[str] | tuple[str, ...]) -> set[str]:
    return {value} if isinstance(value, str) else set(value)
