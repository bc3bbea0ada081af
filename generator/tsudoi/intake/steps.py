"""ひと手間: what a mapping may do with a text on its way: split it, look it up, cut words off, read weekdays."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from tsudoi.intake.recipes import Made, Told
from tsudoi.nearest import fold
from tsudoi.spoken import WEEKDAYS

KEEP = "keep"
DROP = "drop"
_WEEKDAYS = re.compile(rf"(?:[{WEEKDAYS}祝](?:曜日?)?[・、,，;；\s]*)+")


@dataclass(frozen=True, slots=True)
class Split:
    """Cuts a text at any of the separator characters; the pieces become lines."""

    separators: str

    def __call__(self, made: Made, _column: str | None) -> Made:
        pieces = re.split(f"[{re.escape(self.separators)}\n]", made.text)
        return made.saying("\n".join(piece.strip() for piece in pieces if piece.strip()))


@dataclass(frozen=True, slots=True)
class Lookup:
    """Replaces each line by its entry in a table; ``otherwise`` says what becomes of a line that has none.

    Without ``otherwise`` such a line is pointed out, and its cell counts as not carried over.
    """

    table: Mapping[str, str]
    otherwise: str | None = None

    def __call__(self, made: Made, column: str | None) -> Made:
        found = [(line, self._find(line)) for line in made.text.split("\n") if line]
        missing = [line for line, word in found if word is None]
        told = tuple(Told("intake_no_match", column, {"value": line}) for line in missing)
        words = dict.fromkeys(word for _, word in found if word)
        used = frozenset() if missing else made.used
        return replace(made, text="\n".join(words), used=used, told=(*made.told, *told))

    def _find(self, line: str) -> str | None:
        if fold(line) in self.table:
            return self.table[fold(line)]
        if self.otherwise == KEEP:
            return line
        return "" if self.otherwise == DROP else self.otherwise


@dataclass(frozen=True, slots=True)
class Cut:
    """Takes words away wherever they stand at the beginning or the end."""

    words: tuple[str, ...]

    def __call__(self, made: Made, _column: str | None) -> Made:
        text = made.text
        for word in self.words:
            text = text.removeprefix(word).removesuffix(word)
        return made.saying(text.strip())


@dataclass(frozen=True, slots=True)
class Around:
    """Puts text before and after, where there is something to put it around."""

    before: str = ""
    after: str = ""

    def __call__(self, made: Made, _column: str | None) -> Made:
        return made.saying(f"{self.before}{made.text}{self.after}") if made.text else made


@dataclass(frozen=True, slots=True)
class InList:
    """Lines as one line, with a separator."""

    separator: str

    def __call__(self, made: Made, _column: str | None) -> Made:
        return made.saying(self.separator.join(made.text.split("\n")))


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit after a bare number (300 → 300円); words are left alone."""

    unit: str

    def __call__(self, made: Made, _column: str | None) -> Made:
        return made.saying(made.text + self.unit) if made.text.isdigit() else made


def weekdays(made: Made, _column: str | None) -> Made:
    """月水 and 水曜日 as 月・水曜日; any other text is left as it is, and nothing is added that was not said."""
    text = "".join(made.text.split())
    if not text or not _WEEKDAYS.fullmatch(text):
        return made
    said = re.sub("曜日?", "", text)
    days = "・".join(day for day in WEEKDAYS if day in said)
    return made.saying("・".join([f"{days}曜日"] * bool(days) + ["祝日"] * ("祝" in said)))


def on_one_line(made: Made, _column: str | None) -> Made:
    """With a space where a line ended, unless a mark stands there already."""
    return made.saying(re.sub(r"(?<=[、。・])\n|\n(?=[、。・])", "", made.text).replace("\n", " "))
