"""結び: the sentence a command ends with: how it went, how much was found, where to look."""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from tsudoi.cli.findings import MENDED, counts
from tsudoi.cli.saying import Lang, Saying
from tsudoi.notices import Severity

if TYPE_CHECKING:
    from tsudoi.build import Outcome
    from tsudoi.model import Town
    from tsudoi.write import Written

_FOUND = Saying(
    "(誤り {errors}件・確認 {warnings}件・直しました {mended}件・お知らせ {notes}件)",
    "({errors} errors, {warnings} to check, {mended} mended, {notes} notes)",
)
_CLEAN = Saying("誤りはありません。このまま載せられます。", "No errors. The records can be published as they are.")
_FAULTY = Saying(
    "誤りが {errors}件あります。直してから、もう一度お試しください。",
    "{errors} errors. Please mend them and try again.",
)
_UNTOUCHED = Saying("サイトは前のままです。", "The site was left as it was.")
_BUILT = Saying(
    "サイトができました。{districts}小学校区、記録 {services}件、{pages}ページです。",
    "The site is built: {districts} districts, {services} records, {pages} pages.",
)
_CHANGED = Saying(
    "変わったファイルは{changed}個、消したファイルは{removed}個です。", "{changed} files changed, {removed} removed."
)
_SAME = Saying("前から変わったところはありません。", "Nothing has changed since the last build.")
_LOOK = Saying("見るには：{serve}(または {index} を開く)", "To look at it: {serve} (or open {index})")


def of_check(found: Mapping[str, int], is_stopped: bool, lang: str) -> str:
    """After check."""
    ended = _FAULTY if is_stopped else _CLEAN
    return _sentences(lang, ended(lang, errors=found[Severity.ERROR]), _found(found, lang))


def of_fault(found: Mapping[str, int], lang: str) -> str:
    """After a build that errors in the records stopped."""
    faulty = _FAULTY(lang, errors=found[Severity.ERROR])
    return _sentences(lang, faulty, _UNTOUCHED(lang), _found(found, lang))


def of_build(outcome: "Outcome", town: "Town", written: "Written", lang: str) -> str:
    """After a build: how much there is, and how much of it is new."""
    pages = sum(artifact.path.suffix == ".html" for artifact in outcome.artifacts)
    built = _BUILT(lang, districts=len(town.districts), services=len(town.services), pages=pages)
    return "\n".join((_sentences(lang, built, _found(counts(outcome.notices), lang)), changes(written, lang)))


def look(index: str, lang: str) -> str:
    """Where to see it; a Makefile knows a way to serve it of its own."""
    return _LOOK(lang, index=index, serve=os.environ.get("TSUDOI_SERVE", "tsudoi serve"))


def changes(written: "Written", lang: str) -> str:
    """What of the site is new."""
    if not (written.changed or written.removed):
        return _SAME(lang)
    return _CHANGED(lang, changed=len(written.changed), removed=len(written.removed))


def _found(found: Mapping[str, int], lang: str) -> str:
    return _FOUND(
        lang,
        errors=found[Severity.ERROR],
        warnings=found[Severity.WARNING],
        mended=found[MENDED],
        notes=found[Severity.INFO],
    )


def _sentences(lang: str, *sentences: str) -> str:
    """Japanese sentences stand close, English ones apart."""
    return (" " if lang == Lang.EN else "").join(sentences)
