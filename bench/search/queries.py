"""問い: what residents type, and which records a helpful person at the counter would show them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.search.truth import Condition, Truth, holds

FILE = Path(__file__).parent / "queries.jsonl"
KINDS = ("kanji", "reading", "kana-mix", "width", "typo", "place", "weekday", "need")
GENERATED, SAMPLE = "asanagi", "hiyori"


@dataclass(frozen=True, slots=True)
class Query:
    """One query over one town; it expects what a condition holds for, or the records that it lists."""

    town: str
    kind: str
    q: str
    want: Condition | None = None
    ids: tuple[str, ...] = ()

    def expected(self, truths: Iterable[Truth]) -> frozenset[str]:
        """The ids of all records that are right."""
        if self.want is None:
            return frozenset(self.ids)
        return frozenset(each.id for each in truths if holds(self.want, each))


def read() -> tuple[Query, ...]:
    """All queries, in the file's order."""
    return tuple(_query(json.loads(line)) for line in FILE.read_text(encoding="utf-8").splitlines())


def _query(line: dict[str, Any]) -> Query:
    return Query(**(line | {"ids": tuple(line.get("ids", ()))}))
