"""直しました: a cell read the way its field says, with a note of what was changed."""

import re
from functools import lru_cache
from typing import NamedTuple

from tsudoi.load import limits
from tsudoi.load.fault import Fault
from tsudoi.load.fold import fold
from tsudoi.load.readings import MANY_DAYS, read
from tsudoi.notices import Severity
from tsudoi.schemas import Field

_AROUND = 8
_SHOWN = 40
_SHORT = 80
_SIGNS = str.maketrans({"\n": "⏎", "\t": "⇥", "\r": "⏎", "\u3000": "□", "\xa0": "␣"})
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_DAMAGED = re.compile("[\ufffd\ue000-\uf8ff\U000f0000-\U0010fffd]")
_MANY = (*MANY_DAYS, "list", "costs")


class Mended(NamedTuple):
    """The text to go on with, and what to say of it."""

    text: str
    faults: tuple[Fault, ...] = ()


def mend(field: Field, raw: str) -> Mended:
    """Read one cell. A value that cannot be read stays as text."""
    is_quoted = field.public or field.name.endswith("consent")
    return (_remembered if len(raw) <= _SHORT else _mend)(field.reading, is_quoted, raw)


def _mend(reading: str, is_quoted: bool, raw: str) -> Mended:
    if limits.is_long(raw):
        return Mended(raw[:_SHOWN], (Fault("cell_oversized", {"limit": limits.CELL_BYTES // 1024, "count": len(raw)}),))
    found = read(reading, raw)
    faults = tuple(_quoting(reading, raw, fault) for fault in found.faults) + (_damage(found.text) if is_quoted else ())
    if found.faults or not _is_visible(raw, found.text, found.is_mended):
        return Mended(found.text, faults)
    fixed = _fixed(reading, raw, found.text)
    return Mended(found.text, (*faults, _note(is_quoted, raw, found.text)._replace(fixed=fixed)))


_remembered = lru_cache(maxsize=20_000)(_mend)  # 可, a venue or a telephone stand in a thousand rows


def _fixed(reading: str, raw: str, text: str) -> str:
    """The cell as it would need no mending; a list keeps the signs that part it."""
    if reading in MANY_DAYS:
        return "、".join(text.split("\n"))
    return fold(raw) if reading in _MANY else text


def _quoting(reading: str, raw: str, fault: Fault) -> Fault:
    """A finding quotes the cell as the person wrote it; in a list it names the one item."""
    if reading in _MANY:
        return fault
    return fault._replace(facts={**fault.facts, "value": excerpt(raw)})


def _damage(text: str) -> tuple[Fault, ...]:
    """Letters that were lost or that only one computer knows."""
    match = _DAMAGED.search(text)
    if match is None:
        return ()
    code = "letter_lost" if match.group() == "\ufffd" else "letter_private"
    return (Fault(code, {"value": excerpt(text, match.group())}, Severity.WARNING),)


def _is_visible(raw: str, text: str, is_mended: bool) -> bool:
    """Spaces at the ends, kinds of line end and kinds of wave dash look the same to a person; the rest is said."""
    if raw == text:
        return False
    same = "\n".join(line.strip(" ") for line in raw.replace("\r\n", "\n").strip(" \n").split("\n")).replace("～", "〜")
    if same == text or not raw.strip():
        return False
    return is_mended or _loose(same) != _loose(text)


def _loose(text: str) -> str:
    """Lists and prices are taken apart; only other letters count as a change."""
    return re.sub(r"[\s、，,;；:：|()（）]", "", text)


def _note(is_quoted: bool, raw: str, text: str) -> Fault:
    if is_quoted:
        before, after = _difference(raw, text)
        return Fault("mended" if after else "mended_to_blank", {"before": before, "after": after}, Severity.INFO)
    return Fault("mended_private", severity=Severity.INFO)


def _difference(before: str, after: str) -> tuple[str, str]:
    """The two texts, cut to the part that differs with a little around it."""
    if max(len(before), len(after)) <= _SHOWN:
        return seen(before), seen(after)
    start = next(
        (place for place, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    start = max(0, start - _AROUND)
    return _cut(before, start), _cut(after, start)


def _cut(text: str, start: int) -> str:
    head, tail = "…" if start else "", "…" if len(text) > start + _SHOWN else ""
    return f"{head}{seen(text[start : start + _SHOWN])}{tail}"


def excerpt(text: str, around: str = "") -> str:
    """A value short enough to quote in a sentence."""
    start = max(0, text.find(around) - _AROUND) if around else 0
    return _cut(text, start) if len(text) > _SHOWN else seen(text)


def seen(text: str) -> str:
    """Invisible characters made visible, so that before and after differ on paper too."""
    shown = text.replace("\r\n", "\n").translate(_SIGNS)
    return _UNSEEN.sub("〈見えない文字〉", shown)
