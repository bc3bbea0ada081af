"""報告: what an import has to say as a whole: sums, policies, shared telephones."""

from collections import Counter
from collections.abc import Iterator, Sequence

from tsudoi import words
from tsudoi.intake.drafts import Draft
from tsudoi.intake.mapping import Layout
from tsudoi.intake.sources import SourceRow
from tsudoi.intake.values import Options, Tally
from tsudoi.notices import Notice, Severity

SHARED_PHONE = 5
"""From so many records on, one telephone number is worth a word."""

_LEVELS = {Severity.ERROR: "直してください", Severity.WARNING: "確かめてください", Severity.INFO: "お知らせ"}


def summary(rows: Sequence[SourceRow], drafts: Sequence[Draft], layout: Layout, options: Options) -> Iterator[Notice]:
    """Said once for the whole list, at its first row."""
    if rows:
        yield from _policies(rows[0], drafts, layout, options)
        yield from _shared_phones(drafts)


def sums(rows: Sequence[SourceRow], tally: Tally) -> Iterator[Notice]:
    """How many rows went where."""
    if rows:
        facts = {"read": tally.read, "made": tally.made, "dummies": tally.dummies, "left_out": tally.left_out}
        yield Notice("intake_tally", rows[0].at(None), Severity.INFO, facts)


def _policies(first: SourceRow, drafts: Sequence[Draft], layout: Layout, options: Options) -> Iterator[Notice]:
    origin = first.at(None)
    agreed = sum(draft["consent"] == "可" for draft in drafts)
    if layout.consent.value:
        facts = {"value": layout.consent.value, "because": layout.consent.because, "count": agreed}
        yield Notice("intake_consent", origin, Severity.INFO, facts)
    elif drafts:
        yield Notice("intake_no_consent", origin, Severity.WARNING, {"count": len(drafts)})
    if options.assured and drafts:
        yield Notice("intake_assured_date", origin, Severity.INFO, {"date": options.assured, "count": len(drafts)})


def _shared_phones(drafts: Sequence[Draft]) -> Iterator[Notice]:
    """Several groups may well have one contact; it is said so that a slip of the filling handle does not go unseen."""
    shared = Counter(draft["phone"] for draft in drafts if draft["phone"])
    for phone, count in shared.items():
        if count >= SHARED_PHONE:
            first = next(draft for draft in drafts if draft["phone"] == phone)
            yield Notice("intake_phone_shared", first.row.at(None), Severity.INFO, {"value": phone, "count": count})


def lines(notices: Sequence[Notice]) -> Iterator[tuple[str, ...]]:
    """The findings as rows of a list for Excel."""
    for notice in notices:
        origin = notice.origin
        place = (str(origin.file), str(origin.row or ""), origin.column or "", notice.record or "")
        yield (_LEVELS[notice.severity], *place, *words.sentences(notice))
