"""お知らせ: what was found in the records, as values that are collected and never raised."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tsudoi.origin import Origin


class Severity(StrEnum):
    """How much a finding matters: an error stops the build, a warning asks for a look, info only tells."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


LAST = 10**6
"""Behind every column there can be."""

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


@dataclass(frozen=True, slots=True)
class Notice:
    """One finding. ``code`` names its two sentences in ``words``; ``facts`` fill the slots of the sentences.

    ``record`` is the 名称 of the record, where there is one, so that a person knows which line is meant.
    ``fixed`` is what the whole cell should say, where that is sure; it may hold what is not public and stays at the desk.
    """

    code: str
    origin: Origin
    severity: Severity
    facts: Mapping[str, object] = field(default_factory=dict)
    record: str | None = None
    fixed: str | None = None


def has_errors(notices: Iterable[Notice]) -> bool:
    """True when at least one finding forbids writing the site."""
    return any(notice.severity is Severity.ERROR for notice in notices)


def in_order(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """By file, row and column, so that a reader walks through each file once, from top to bottom and from left to right."""
    return tuple(sorted(notices, key=_spot))


def _spot(notice: Notice) -> tuple[str, int, int, str, int, str]:
    """Of a row first what concerns all of it; a column that the file does not have comes last."""
    origin = notice.origin
    place = -1 if origin.column is None else LAST if origin.place is None else origin.place
    return (str(origin.file), origin.row or 0, place, origin.column or "", _ORDER[notice.severity], notice.code)
