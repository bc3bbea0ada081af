"""お知らせの見せ方: findings grouped by file for people, one JSON object a line for machines."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.text import Text

from tsudoi import words
from tsudoi.cli.saying import Saying
from tsudoi.notices import Notice, Severity

FIRST = 5
"""So many 「直しました」 of one file are shown, and so many warnings of one code; the rest are counted."""

MENDED = "直しました"
"""What people call a notice that tells how a cell was read; other notices that ask for nothing are お知らせ."""

_MARKS = {
    Severity.ERROR: Saying("●誤り", "● error"),
    Severity.WARNING: Saying("▲確認", "▲ check"),
    MENDED: Saying("・直しました", "・ mended"),
    Severity.INFO: Saying("・お知らせ", "・ note"),
}
_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", MENDED: "dim", Severity.INFO: "dim"}
_REST = Saying(
    "{mark} ほかに {count}件。すべて見るには --verbose を付けてください。",
    "{mark} and {count} more; --verbose shows all.",
)
_SAME = Saying(
    "▲確認 {column}上と同じことが、ほかに {count}件あります({rows})。",
    "▲ check {column}The same {count} more times ({rows}).",
)
_ROWS = Saying("{rows}行目", "rows {rows}")
_SEPARATOR = Saying("、", ", ")
_SAID_BY_MARK = re.compile(r"^(直しました|Mended): ")
_ROW = Saying("{row}行目", "row {row}")


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


def kind(notice: Notice) -> str:
    """The severity, with 直しました set apart from what else only tells."""
    return MENDED if notice.severity is Severity.INFO and notice.code.startswith("mended") else notice.severity


def counts(notices: Iterable[Notice]) -> Counter[str]:
    """How many of each kind."""
    return Counter(kind(notice) for notice in notices)


def _of_file(notices: tuple[Notice, ...], lang: str, verbose: bool) -> Iterator[Line]:
    """Errors all in full; warnings of one code up to FIRST, then only their rows; what merely tells comes last."""
    told: Counter[str] = Counter()
    for notice in notices:
        told[notice.code] += 1
        if notice.severity is Severity.ERROR or (
            notice.severity is Severity.WARNING and (verbose or told[notice.code] <= FIRST)
        ):
            yield from _in_full(notice, lang)
    if not verbose:
        yield from _warnings_more(notices, lang)
    for told_only in (MENDED, Severity.INFO):
        yield from _told([notice for notice in notices if kind(notice) == told_only], lang, verbose)


def _warnings_more(notices: Iterable[Notice], lang: str) -> Iterator[Line]:
    """One line for each code that has more warnings than are shown: the same advice thirty times helps nobody."""
    by_code: dict[str, list[Notice]] = defaultdict(list)
    for notice in notices:
        if notice.severity is Severity.WARNING:
            by_code[notice.code].append(notice)
    for found in by_code.values():
        if more := found[FIRST:]:
            rows = dict.fromkeys(notice.origin.row for notice in more if notice.origin.row is not None)
            where = _ROWS(lang, rows=_SEPARATOR(lang).join(map(str, rows)))
            column = f"「{more[0].origin.column}」" if more[0].origin.column else ""
            same = _SAME(lang, column=column, count=len(more), rows=where)
            yield 2, Text(plain(same), style=_STYLES[Severity.WARNING])


def _told(found: list[Notice], lang: str, verbose: bool) -> Iterator[Line]:
    shown = len(found) if verbose else FIRST
    yield from (_in_short(notice, lang) for notice in found[:shown])
    if found[shown:]:
        text = _REST(lang, mark=_MARKS[kind(found[0])](lang), count=len(found[shown:]))
        yield 2, Text(text, style="dim")


def _in_full(notice: Notice, lang: str) -> Iterator[Line]:
    yield 2, _head(notice, lang)
    for sentence in words.sentences(notice, lang):
        if sentence:
            yield 6, Text(plain(sentence))


def _in_short(notice: Notice, lang: str) -> Line:
    message, _ = words.sentences(notice, lang)
    return 2, _head(notice, lang).append(f" {plain(_SAID_BY_MARK.sub('', message))}")


def _head(notice: Notice, lang: str) -> Text:
    row = _ROW(lang, row=notice.origin.row) if notice.origin.row is not None else ""
    column = f"「{notice.origin.column}」" if notice.origin.column else ""
    head = Text(_MARKS[kind(notice)](lang), style=_STYLES[kind(notice)])
    where = " ".join(filter(None, (f"{row}{column}", words.quoted(notice.record or ""))))
    return head.append(f" {plain(where)}" if where else "", style="default")


def plain(text: str) -> str:
    """The text without anything that could steer a terminal: a cell may hold escape sequences and reversed writing."""
    return "".join(" " if letter in "\r\n\t" else "\ufffd" if _steers(letter) else letter for letter in text)


def _steers(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cf", "Cs")
