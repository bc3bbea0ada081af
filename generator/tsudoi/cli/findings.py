"""お知らせの見せ方: findings grouped by file for people, one JSON object a line for machines."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.text import Text

from tsudoi import words
from tsudoi.notices import Notice, Severity

FIRST = 5
"""So many 「直しました」 of one file are shown; the rest are counted."""

_MARKS = {
    "ja": {Severity.ERROR: "●誤り", Severity.WARNING: "▲確認", Severity.INFO: "・直しました"},
    "en": {Severity.ERROR: "● error", Severity.WARNING: "▲ check", Severity.INFO: "・ mended"},
}
_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "dim"}
_REST = {
    "ja": "・ほかに {count}件を直しました。すべて見るには --verbose を付けてください。",
    "en": "・ and {count} more were mended; --verbose shows all.",
}
_ROW = {"ja": "{row}行目", "en": "row {row}"}


def for_machines(notice: Notice, lang: str) -> dict[str, str | int | None]:
    """The contract of ``--format json``."""
    message, remedy = words.sentences(notice, lang)
    return {
        "level": notice.severity.value,
        "code": notice.code,
        "file": str(notice.origin.file),
        "row": notice.origin.row,
        "field": notice.origin.column,
        "record": notice.record,
        "message": message,
        "remedy": remedy,
    }


Line = tuple[int, Text]
"""How far it is set in, and what it says."""


def for_people(notices: Iterable[Notice], lang: str, verbose: bool) -> Iterator[Line]:
    """File by file, from top to bottom; what only tells comes last and is cut short."""
    for file, found in groupby(notices, key=lambda notice: notice.origin.file):
        yield 0, Text()
        yield 0, Text(plain(str(file)), style="bold underline")
        yield from _of_file(tuple(found), lang, verbose)


def _of_file(notices: tuple[Notice, ...], lang: str, verbose: bool) -> Iterator[Line]:
    told = tuple(notice for notice in notices if notice.severity is Severity.INFO)
    for notice in notices:
        if notice.severity is not Severity.INFO:
            yield from _in_full(notice, lang)
    for notice in told if verbose else told[:FIRST]:
        yield _in_short(notice, lang)
    if not verbose and len(told) > FIRST:
        yield 2, Text(_REST[lang].format(count=len(told) - FIRST), style="dim")


def _in_full(notice: Notice, lang: str) -> Iterator[Line]:
    yield 2, _head(notice, lang)
    for sentence in words.sentences(notice, lang):
        if sentence:
            yield 6, Text(plain(sentence))


def _in_short(notice: Notice, lang: str) -> Line:
    message, _ = words.sentences(notice, lang)
    return 2, _head(notice, lang).append(f" {plain(message)}")


def _head(notice: Notice, lang: str) -> Text:
    row = _ROW[lang].format(row=notice.origin.row) if notice.origin.row is not None else ""
    column = f"「{notice.origin.column}」" if notice.origin.column else ""
    head = Text(_MARKS[lang][notice.severity], style=_STYLES[notice.severity])
    where = " ".join(filter(None, (f"{row}{column}", notice.record)))
    return head.append(f" {plain(where)}" if where else "", style="default")


def plain(text: str) -> str:
    """The text without anything that could steer a terminal: a cell may hold escape sequences and reversed writing."""
    return "".join(" " if letter in "\r\n\t" else "\ufffd" if _steers(letter) else letter for letter in text)


def _steers(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cf", "Cs")


def counts(notices: Sequence[Notice]) -> dict[Severity, int]:
    """How many of each severity."""
    return {severity: sum(notice.severity is severity for notice in notices) for severity in Severity}
