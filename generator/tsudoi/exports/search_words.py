"""まちのことば: what the search knows of the town's own words: its terms, its dictionary of daily life, its districts and 町名."""

from collections.abc import Iterable
from typing import Any

from tsudoi import readings, spoken
from tsudoi.edition import Edition
from tsudoi.model import District
from tsudoi.readings import Stretch, Word
from tsudoi.spelling import folded
from tsudoi.vocabulary import Term

LISTS = ("categories", "needs")

SAID = (
    Term(id="free", name="無料", synonyms=("ただ", "タダ", "お金がかからない", "お金のかからない", "会費なし", "0円")),
    Term(id="nobooking", name="申込いりません", synonyms=("申込不要", "予約不要", "予約なし", "申し込みなし")),
)
"""What a record says in its fee and its booking counts as a feature, whether or not the town has a word for it."""


def value(edition: Edition) -> dict[str, Any]:
    """Terms by list, wishes, districts; words are written as in the records' fields."""
    words = edition.town.vocabulary
    known = {term.id for term in words.features}
    return {
        **{name: [_term(term) for term in getattr(words, name)] for name in LISTS},
        "features": [_term(term) for term in (*(each for each in SAID if each.id not in known), *words.features)],
        "wishes": [_each(map(_read, wish.words)) for wish in words.wishes],
        "districts": [_district(district) for district in edition.town.districts],
    }


def written(stretch: Stretch) -> str:
    """``100|歳|体操/ひやく|さい|たいそう``."""
    surface = "|".join(word.surface for word in stretch)
    reading = "|".join(word.reading for word in stretch)
    return surface if surface == reading else f"{surface}/{reading}"


def _term(term: Term) -> dict[str, Any]:
    known = (_read(term.name, term.name_kana), *map(_read, term.synonyms))
    mark = {"mark": term.mark} if term.mark else {}
    return {"id": term.id, "name": term.name, **mark, "words": _each(known)}


def _district(district: District) -> dict[str, Any]:
    """A district, and the 町名 by which its people know where they live."""
    name = spoken.school_district(district.name)
    return {
        "id": district.id,
        "name": name,
        "words": _each((_read(district.name, district.name_kana), *map(_read, district.aliases))),
        "towns": [[town, written(_read(town))] for town in district.towns],
    }


def _each(stretches: Iterable[Stretch]) -> list[str]:
    return list(dict.fromkeys(map(written, filter(None, stretches))))


def _read(text: str, kana: str = "") -> Stretch:
    """A term as one stretch, read as the town says or as the dictionary does."""
    words = tuple(word for stretch in readings.names(text) for word in stretch)
    said = folded(kana)
    if said and said != readings.reading(words):
        return (Word(readings.surface(words), said),)
    return words
