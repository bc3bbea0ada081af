"""下ごしらえ: raw cells as rows of tidy text, and word of every cell whose look was put in order."""

import re
from collections.abc import Iterable, Iterator, Mapping

from tsudoi.intake.sources import SourceRow
from tsudoi.load.foreign import fold, key
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_UNTIDY = re.compile("[\t\u200b-\u200f\ufeffｦ-ﾟ]|[ \u3000]{2,}")
_DESTROYED_NUMBER = re.compile(r"\d(?:\.\d+)?E\+\d+", re.IGNORECASE)
_MARKS = "\ufeff?\ufffe"
"""What is left of a second byte order mark at the start of a heading, also after an editor turned it into a "?"."""


def row(cells: Mapping[str, str], origin: Origin) -> SourceRow:
    """A source row with its cells in order; the text as written stays beside it."""
    return SourceRow({name: fold(text) for name, text in cells.items()}, origin, dict(cells))


def heading(text: str, known: Iterable[str]) -> str:
    """A heading the way the mapping spells it; unchanged when the mapping does not know it."""
    spellings = {key(word): word for word in known}
    plain = fold(text)
    return spellings.get(key(plain)) or spellings.get(key(plain.lstrip(_MARKS))) or plain


def notices(rows: Iterable[SourceRow], read: frozenset[str]) -> Iterator[Notice]:
    """``<br>`` and untidy spacing in the cells of the columns that are read."""
    for source in rows:
        for name, original in source.originals.items():
            if original and name in read:
                yield from _cell(source, name, original)


def _cell(source: SourceRow, name: str, original: str) -> Iterator[Notice]:
    if _BREAK.search(original):
        yield _change("intake_line_break_tags", source, name)
    elif _UNTIDY.search(original.strip()) and original.strip() != source[name]:
        yield _change("intake_tidied", source, name)


def _change(code: str, source: SourceRow, name: str) -> Notice:
    facts = {"before": _short(source.originals[name]), "after": _short(source[name].replace("\n", "⏎"))}
    return Notice(code, source.at(name), Severity.INFO, facts)


def destroyed_numbers(rows: Iterable[SourceRow]) -> Iterator[Notice]:
    """One notice for each column whose long numbers a spreadsheet has cut to ``4.00E+12``."""
    found: dict[tuple[Origin, str], list[SourceRow]] = {}
    for source in rows:
        for name, text in source.cells.items():
            if is_destroyed(text):
                found.setdefault((source.origin.at(None, 1), name), []).append(source)
    for (_, name), several in found.items():
        facts = {"count": len(several), "value": several[0][name]}
        yield Notice("intake_destroyed_number", several[0].at(name), Severity.WARNING, facts)


def is_destroyed(text: str) -> bool:
    """True for a long number that a spreadsheet has rounded: 4.00E+12."""
    return bool(_DESTROYED_NUMBER.fullmatch(text))


def _short(text: str, most: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[: most - 1]}…"
