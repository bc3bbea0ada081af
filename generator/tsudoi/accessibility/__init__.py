"""たしかめの記録: the criteria of JIS X 8341-3:2016 and WCAG 2.2, level AA, and what the tests of this program found by each.

``criteria.json`` is written by hand: number, name, level, the WCAG it came with (JIS X 8341-3:2016 has those of 2.0), ``absent``
(why it has nothing to apply to) and ``people`` (what only a person can tell). ``results.json`` is written by ``make statement``.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

RESULTS = "results.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One 達成基準."""

    number: str
    name: str
    level: str
    since: str
    absent: str = ""
    people: str = ""

    @property
    def is_in_jis(self) -> bool:
        return self.since == "2.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """How many checks a criterion had, and how many of them found nothing wrong."""

    checks: int
    passed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """One run of all ``tests`` that carry a criterion; ``found`` is by its number."""

    version: str
    day: date
    browser: str
    tests: int
    found: Mapping[str, Result] = field(default_factory=dict)


@cache
def criteria() -> tuple[Criterion, ...]:
    """All of level A and AA: first those of JIS X 8341-3:2016, then those that WCAG 2.1 and 2.2 added."""
    return tuple(Criterion(**item) for item in _read("criteria.json"))


@cache
def results() -> Results:
    """What the tests found when they were last run for the statement."""
    data = _read(RESULTS)
    found = {number: Result(**counts) for number, counts in data["criteria"].items()}
    return Results(
        version=data["version"],
        day=date.fromisoformat(data["date"]),
        browser=data["browser"],
        tests=data["tests"],
        found=found,
    )


def _read(name: str) -> Any:
    return json.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))
