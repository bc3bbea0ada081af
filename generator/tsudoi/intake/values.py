"""取り込みの値: what is asked of an import, and what comes out of it."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tsudoi.intake.districts import Area
from tsudoi.intake.drafts import Draft
from tsudoi.intake.paper import NewFile
from tsudoi.notices import Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the person who imports says on the command line.

    ``district`` is (id, name) of the one district everything belongs to where nothing else tells; ``assured`` the day
    the source was last confirmed.
    """

    polygons: Path | None = None
    names: Path | None = None
    district: tuple[str, str] | None = None
    assured: date | None = None
    town: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Where every row of the source went."""

    read: int = 0
    made: int = 0
    dummies: int = 0
    left_out: int = 0

    @property
    def adds_up(self) -> bool:
        return self.read == self.made + self.dummies + self.left_out


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """Our files, what there is to say, and the sums. There are no files when there are errors."""

    files: tuple[NewFile, ...] = ()
    notices: tuple[Notice, ...] = ()
    tally: Tally = field(default_factory=Tally)
    drafts: tuple[Draft, ...] = ()
    areas: tuple[Area, ...] = ()

    @property
    def counts(self) -> Counter[tuple[str, str]]:
        """(district folder, kind) → records made."""
        return Counter((draft.folder, draft.kind) for draft in self.drafts)
