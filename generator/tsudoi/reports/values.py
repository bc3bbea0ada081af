"""点検の値: one finding as a person reads it, and all of them together."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

LEVELS = ("error", "warning", "mended", "info")
"""What must be mended, what asks for a look, what was read another way, and what only tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """``value`` is the whole cell as it stands; ``fixed`` what it should say, where that is sure, to be copied as it is."""

    level: str
    file: str
    row: int | None
    column: str
    record: str
    person: str
    what: str
    remedy: str
    value: str = ""
    fixed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """``made`` is when it was made, in words; ``records`` and ``files`` how many were looked at."""

    title: str
    made: str
    records: int
    files: int
    findings: tuple[Finding, ...] = ()

    def of(self, level: str) -> tuple[Finding, ...]:
        """The findings of one weight, file by file."""
        return tuple(finding for finding in self.findings if finding.level == level)

    @property
    def by_file(self) -> Mapping[str, Counter[str]]:
        """File → how many of each weight, in the order of the files."""
        return _counted((finding.file, finding.level) for finding in self.findings)

    @property
    def by_person(self) -> Mapping[str, Counter[str]]:
        """The person in charge → how many of each weight; "" where nobody is named."""
        return _counted((finding.person, finding.level) for finding in self.findings)


def _counted(pairs: Iterable[tuple[str, str]]) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for name, level in pairs:
        found.setdefault(name, Counter())[level] += 1
    return found
