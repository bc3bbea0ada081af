"""番号つけ: ids that stay the same at the next import, also where the source repeats or lacks them."""

import hashlib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from tsudoi.intake.drafts import Draft
from tsudoi.intake.mapping import Numbering
from tsudoi.intake.sources import SourceRow
from tsudoi.intake.tidying import is_destroyed
from tsudoi.notices import Severity

ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_HASH_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Claims:
    """Which rows of the source claim which id: all rows count, also those that become no record."""

    rows: Mapping[str, tuple[SourceRow, ...]]

    @classmethod
    def of(cls, rows: Iterable[SourceRow], numbering: Numbering) -> "Claims":
        """Every row under the id it claims, in the order of the rows."""
        claims: dict[str, list[SourceRow]] = defaultdict(list)
        for row in rows:
            claims[written(row, numbering)].append(row)
        return cls({text: tuple(several) for text, several in claims.items()})

    def repeats(self, row: SourceRow, text: str) -> tuple[SourceRow, ...]:
        """The other rows with this id."""
        return tuple(other for other in self.rows.get(text, ()) if other.origin != row.origin)


def written(row: SourceRow, numbering: Numbering) -> str:
    """The id as the source has it, width folded."""
    return unicodedata.normalize("NFKC", numbering.recipe.make(row).text).strip()


def numbered(drafts: Iterable[Draft], claims: Claims, numbering: Numbering) -> tuple[Draft, ...]:
    """Every draft with its id; no two are alike."""
    seen: Counter[str] = Counter()
    done = []
    for draft in drafts:
        one = _numbered(draft, claims, numbering)
        seen[one["id"].casefold()] += 1
        count = seen[one["id"].casefold()]
        done.append(one if count == 1 else _renumbered(one, f"{one['id']}-{count}"))
    return tuple(done)


def _renumbered(draft: Draft, fresh: str) -> Draft:
    """Another id, also in what was already said of the first one."""
    said = tuple(
        replace(notice, facts={**notice.facts, "id": fresh}) if notice.facts.get("id") == draft["id"] else notice
        for notice in draft.notices
    )
    return replace(draft.writing(id=fresh), notices=said)


def _numbered(draft: Draft, claims: Claims, numbering: Numbering) -> Draft:
    text = written(draft.row, numbering)
    column = next(iter(numbering.recipe.columns), None)
    used = draft.using(*numbering.recipe.columns)
    fresh = f"{numbering.prefix}{_fingerprint(draft)}"
    if not text:
        return used.writing(id=fresh).telling("intake_made_id", Severity.INFO, column, id=fresh)
    if is_destroyed(text) or not ID.fullmatch(numbering.prefix + text):
        return draft.writing(id=fresh).telling("intake_unfit_id", Severity.WARNING, column, value=text, id=fresh)
    others = claims.repeats(draft.row, text)
    if not others:
        return used.writing(id=numbering.prefix + text)
    own = f"{numbering.prefix}{text}-{_fingerprint(draft)}"
    facts = {"value": text, "other": others[0].origin.row, "id": own}
    return used.writing(id=own).telling("intake_repeated_id", Severity.WARNING, column, **facts)


def _fingerprint(draft: Draft) -> str:
    """From what the record is and where: an id may not depend on the order of the rows."""
    words = "\n".join((draft["name"], draft["venue"], draft["address"]))
    return fingerprint(words)


def fingerprint(text: str) -> str:
    """Six hexadecimal digits that are the same for the same text on every machine."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:_HASH_DIGITS]
