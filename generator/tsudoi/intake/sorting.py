"""よりわけ: which source rows become records of which kind, and which do not, with the reason."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from tsudoi.intake.drafts import kinds
from tsudoi.intake.leftovers import spans
from tsudoi.intake.mapping import Exclusion, Layout
from tsudoi.intake.sources import SourceRow
from tsudoi.notices import Notice, Severity

DUMMY = "intake_dummy"
LEFT_OUT = "intake_left_out"
NO_KIND = "intake_no_kind"
BLANK_KIND = "intake_blank_kind"
_RUN = 3
"""So many dummy rows in a row are told in one notice."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that becomes no record; ``code`` is one of the three above, ``value`` what the layout calls its sort."""

    row: SourceRow
    code: str
    because: str = ""
    value: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A row with the kind of record it becomes."""

    row: SourceRow
    kind: str


def sort(rows: Iterable[SourceRow], layout: Layout) -> tuple[Kept | LeftOut, ...]:
    """One answer for each row, in the order of the rows."""
    return tuple(_sorted(row, layout) for row in rows)


def _sorted(row: SourceRow, layout: Layout) -> Kept | LeftOut:
    for exclusion in layout.exclusions:
        if exclusion.when.holds(row):
            return _left_out(row, DUMMY if exclusion.is_dummy else LEFT_OUT, exclusion, layout)
    if kind := kinds().get(layout.kind.make(row).text):
        return Kept(row, kind)
    reason = next((reason for reason in layout.reasons if reason.when.holds(row)), None)
    return _left_out(row, LEFT_OUT if reason else NO_KIND, reason, layout)


def _left_out(row: SourceRow, code: str, reason: Exclusion | None, layout: Layout) -> LeftOut:
    value = reason.when.naming(row) if reason else _sort_of(row, layout.kind.columns)
    name = layout.fields["name"].make(row).text if "name" in layout.fields else ""
    return LeftOut(row, code, reason.because if reason else "", value, name)


def _sort_of(row: SourceRow, columns: Iterable[str]) -> str:
    """What the source calls this sort of row: the cells that decided."""
    wanted = set(columns)
    return "、".join(dict.fromkeys(text for column, text in row.cells.items() if text and column in wanted))


def notices(left_out: Iterable[LeftOut]) -> Iterator[Notice]:
    """Dummies one by one (long runs in one), the rest by reason and sort."""
    groups: dict[tuple[str, str, str, str], list[LeftOut]] = defaultdict(list)
    for one in left_out:
        groups[str(one.row.origin.file), one.code, one.because, one.value].append(one)
    for (_, code, *_), several in groups.items():
        yield from _dummies(several) if code == DUMMY else (_notice(several, code),)


def _dummies(several: list[LeftOut]) -> Iterator[Notice]:
    """Numbers that follow each other keep the same distance from their place in the list."""
    numbered = enumerate(several)
    for _, run in groupby(numbered, key=lambda pair: (pair[1].row.origin.row or 0) - pair[0]):
        ones = [one for _, one in run]
        yield from [_notice(ones, "intake_dummies")] if len(ones) >= _RUN else [_notice([one], DUMMY) for one in ones]


def _notice(several: list[LeftOut], code: str) -> Notice:
    first = several[0]
    told = BLANK_KIND if code == NO_KIND and not first.value else code
    severity = Severity.WARNING if code == NO_KIND else Severity.INFO
    facts = {
        "because": first.because,
        "value": first.value,
        "count": len(several),
        "rows": spans(one.row.origin.row or 0 for one in several),
        "etc": " など" if len(several) > 1 else "",
        "name": first.name.replace("\n", " ") or " ".join(first.row.texts())[:40],
    }
    return Notice(told, first.row.at(None), severity, facts)
