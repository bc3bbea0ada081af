"""ことば: every sentence people read about their records, in pairs: what happened, and how to mend it.

One file per room that finds things; ``NOTICES`` joins them. Japanese is what coordinators read; English is for ``--lang en``.
Slots such as ``{value}`` are filled from the notice's facts.
"""

from functools import cache

from tsudoi.notices import Notice
from tsudoi.words import building, confirming, intaking, judging, placing, reading, scheduling, settling, tabling
from tsudoi.words.pair import Words

QUOTED = 60
"""So much of a value is told; the cell itself holds the rest."""
OFFERED = 400
"""What is there to choose from or to copy is told further."""

_OFFERS = {"because", "choices", "columns", "example", "headings", "help", "ids", "keys", "kinds", "known", "likely"}
_OFFERS |= {"names", "near", "nearest", "others", "path", "ranges", "reason", "right", "ring", "rows", "shapes"}
_OFFERS |= {"suggestion", "target", "words"}

_ROOMS = (
    reading.WORDS,
    settling.WORDS,
    tabling.WORDS,
    judging.WORDS,
    placing.WORDS,
    scheduling.WORDS,
    intaking.WORDS,
    building.WORDS,
    confirming.WORDS,
)


def sentences(notice: Notice, lang: str = "ja") -> tuple[str, str]:
    """(what happened, what to do) in ``lang`` ("ja" or "en"). KeyError when a code has no words: our fault."""
    words = catalogue()[notice.code]
    pair = (words.what, words.remedy) if lang == "ja" else (words.what_en, words.remedy_en)
    return pair[0].format_map(_Slots(notice)), pair[1].format_map(_Slots(notice))


def quoted(text: str, most: int = QUOTED) -> str:
    """A text as a sentence can hold it: a whole essay in a cell for a name is told by its beginning."""
    return text if len(text) <= most else text[: most - 1] + "…"


class _Slots(dict[str, object]):
    """The facts of a notice, plus where it stands."""

    def __init__(self, notice: Notice) -> None:
        origin = notice.origin
        super().__init__({"file": origin.file, "row": origin.row, "column": origin.column, "record": notice.record})
        self.update(notice.facts)
        for name, fact in self.items():
            if isinstance(fact, str):
                self[name] = quoted(fact, OFFERED if name in _OFFERS else QUOTED)


@cache
def catalogue() -> dict[str, Words]:
    """All codes with their words; a code that two rooms claim is our fault and raises ValueError."""
    joined: dict[str, Words] = {}
    for room in _ROOMS:
        if twice := joined.keys() & room.keys():
            raise ValueError(f"two rooms claim {sorted(twice)}")
        joined.update(room)
    return joined
