"""読み方: one function for each ``Field.reading``; text in, normal text and faults out."""

import re
from collections.abc import Callable
from typing import NamedTuple

from tsudoi.load import dated, lists
from tsudoi.load.addresses import read_email, read_url
from tsudoi.load.dates import read_date
from tsudoi.load.fault import Fault
from tsudoi.load.figures import read_count, read_number
from tsudoi.load.fold import compatible, fold, one_line
from tsudoi.load.phones import EXPONENT, read_phone


class Reading(NamedTuple):
    """A cell's normal text. ``is_mended`` is False where the cell was only parted into items."""

    text: str
    faults: tuple[Fault, ...] = ()
    is_mended: bool = True


MANY_DAYS = ("extra_days", "days_off", "venues")
"""The readings of cells that hold several dates."""

_KATAKANA = {code: code - 0x60 for code in (*range(ord("ァ"), ord("ヶ") + 1), ord("ヽ"), ord("ヾ"))}
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−ー─━", "-"))
_NOTHING = re.compile(r"[-‐‑‒–—―−ー─━]+")
_NOTHING_WORDS = frozenset(("なし", "無し", "無", "ナシ", "未定", "不明", "null", "none", "n/a", "~"))


def read(reading: str, text: str) -> Reading:
    """Read a cell the way its field says. KeyError for a reading that does not exist: our fault."""
    folded = fold(text)
    parts = lists.split(folded) if reading in MANY_DAYS else (folded,)
    return Reading("") if all(_is_nothing(reading, part) for part in parts) else READINGS[reading](folded)


def _is_nothing(reading: str, text: str) -> bool:
    """A dash says that there is nothing, and so does なし where no word is expected."""
    is_word = reading in _STRICT and text.casefold() in _NOTHING_WORDS
    return not text or is_word or bool(_NOTHING.fullmatch(text))


def _line(text: str) -> Reading:
    return Reading(one_line(text))


def _id(text: str) -> Reading:
    words = " ".join(compatible(text).split()).translate(_DASHES)
    faults = (Fault("exponent", {"value": text}),) if EXPONENT.fullmatch(words) else ()
    return Reading(words, faults)


def _kana(text: str) -> Reading:
    return Reading(one_line(text).translate(_KATAKANA))


def _date(text: str) -> Reading:
    found = read_date(one_line(text))
    return Reading(one_line(text), (found,)) if isinstance(found, Fault) else Reading(found)


def _dated(reader: Callable[[str], tuple[tuple[str, ...], tuple[Fault, ...]]]) -> Callable[[str], Reading]:
    def reading(text: str) -> Reading:
        lines, faults = reader(text)
        return Reading("\n".join(lines), faults, is_mended=False)

    return reading


def _list(text: str) -> Reading:
    return Reading("\n".join(lists.split(text)), is_mended=False)


def _costs(text: str) -> Reading:
    lines, fault = lists.read_costs(text)
    return Reading(lines, (fault,) if fault else (), is_mended=False)


def _single(reader: Callable[[str], tuple[str, Fault | None]]) -> Callable[[str], Reading]:
    def reading(text: str) -> Reading:
        value, fault = reader(one_line(text))
        return Reading(value, (fault,) if fault else ())

    return reading


READINGS: dict[str, Callable[[str], Reading]] = {
    "line": _line,
    "multiline": Reading,
    "id": _id,
    "kana": _kana,
    "date": _date,
    "extra_days": _dated(dated.extra_days),
    "days_off": _dated(dated.days_off),
    "venues": _dated(dated.venues),
    "phone": _single(read_phone),
    "number": _single(read_number),
    "count": _single(read_count),
    "url": _single(read_url),
    "email": _single(read_email),
    "list": _list,
    "costs": _costs,
}
_STRICT = frozenset(("date", *MANY_DAYS, "phone", "number", "count", "url", "email"))
