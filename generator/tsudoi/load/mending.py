"""直しました: a cell read the way its field says, with a note of what was changed."""

import re
from typing import NamedTuple

from tsudoi.load import limits
from tsudoi.load.fault import Fault
from tsudoi.load.readings import read
from tsudoi.notices import Severity
from tsudoi.schemas import Field

_AROUND = 8
_SHOWN = 40
_SIGNS = str.maketrans({"\n": "⏎", "\t": "⇥", "\r": "⏎", "\u3000": "□", "\xa0": "␣"})
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_PRIVATE_LETTER = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_MANY = ("dates", "list", "costs")


class Mended(NamedTuple):
    """The text to go on with, and what to say of it."""

    text: str
    faults: tuple[Fault, ...] = ()


def mend(field: Field, raw: str) -> Mended:
    """Read one cell. A value that cannot be read stays as text."""
    if limits.is_long(raw):
        return Mended(raw[:_SHOWN], (Fault("cell_oversized", {"limit": limits.CELL_BYTES // 1024, "count": len(raw)}),))
    reading = read(field.reading, raw)
    faults = tuple(_quoting(field, raw, fault) for fault in reading.faults) + _damage(field, reading.text)
    if reading.faults or not _is_visible(raw, reading.text, reading.is_mended):
        return Mended(reading.text, faults)
    return Mended(reading.text, (*faults, _note(field, raw, reading.text)))


def _quoting(field: Field, raw: str, fault: Fault) -> Fault:
    """A finding quotes the cell as the person wrote it; in a list it names the one item."""
    if field.reading in _MANY:
        return fault
    return fault._replace(facts={**fault.facts, "value": excerpt(raw)})


def _damage(field: Field, text: str) -> tuple[Fault, ...]:
    """Letters that were lost or that only one computer knows."""
    if not field.public:
        return ()
    if "\ufffd" in text:
        return (Fault("letter_lost", {"value": excerpt(text, "\ufffd")}, Severity.WARNING),)
    if match := _PRIVATE_LETTER.search(text):
        return (Fault("letter_private", {"value": excerpt(text, match.group())}, Severity.WARNING),)
    return ()


def _is_visible(raw: str, text: str, is_mended: bool) -> bool:
    """Spaces at the ends, kinds of line end and kinds of wave dash look the same to a person; the rest is said."""
    same = "\n".join(line.strip(" ") for line in raw.replace("\r\n", "\n").strip(" \n").split("\n")).replace("～", "〜")
    if same == text or not raw.strip():
        return False
    return is_mended or _loose(same) != _loose(text)


def _loose(text: str) -> str:
    """Lists and prices are taken apart; only other letters count as a change."""
    return re.sub(r"[\s、，,;；:：|()（）]", "", text)


def _note(field: Field, raw: str, text: str) -> Fault:
    if field.public or field.name.endswith("consent"):
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
    return _UNSEEN.sub(lambda sign: f"‹{ord(sign.group()):04X}›", shown)
