"""まちのことば: what the search knows of the town's own words: its terms, its districts and 町名, its dictionary of daily life."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from tsudoi import readings, spoken
from tsudoi.edition import Edition
from tsudoi.model import District
from tsudoi.nearest import fold
from tsudoi.readings import Stretch, Word
from tsudoi.spelling import folded
from tsudoi.vocabulary import Term

LISTS = ("categories", "needs", "features")
NEAR = ("categories", "needs")

LONGEST_NOUN = 9
_HIRAGANA = re.compile(r"[ぁ-ゖー]+")

SAID = (
    Term(id="free", name="無料", synonyms=("ただ", "お金がかからない", "お金のかからない", "会費なし", "0円")),
    Term(id="nobooking", name="申込いりません", synonyms=("申込不要", "予約不要", "予約なし", "申し込みなし")),
)
"""What a record says in its fee and its booking counts as a feature, whether or not the town has a word for it."""


def value(edition: Edition) -> dict[str, Any]:
    """Terms by list and districts, with the names that people see: what filters and the first answer need."""
    return {
        **{name: [_term(term) for term in terms] for name, terms in _lists(edition)},
        "districts": [_district(district) for district in edition.town.districts],
    }


def dictionary(edition: Edition) -> dict[str, Any]:
    """What residents may type for a term, by its place in ``value``, and for each wish; folded."""
    return {
        **{name: [_phrases(_names(term)) for term in terms] for name, terms in _lists(edition)},
        "wishes": [_phrases(wish.words) for wish in edition.town.vocabulary.wishes],
        "otherwise": {name: list(_otherwise(edition, terms)) for name, terms in _lists(edition) if name in NEAR},
    }


def _otherwise(edition: Edition, terms: tuple[Term, ...]) -> Iterator[list[int]]:
    """For each term the wishes that it comes near, by their places."""
    named = [set(map(fold, wish.otherwise)) for wish in edition.town.vocabulary.wishes]
    for term in terms:
        yield [place for place, names in enumerate(named) if fold(term.name) in names]


def spellings(edition: Edition) -> list[str]:
    """The words of the town and its dictionary that people do not write as ``folded`` spells them (エアコン)."""
    terms = ((*_names(term), term.mark) for _, each in _lists(edition) for term in each)
    wishes = (wish.words for wish in edition.town.vocabulary.wishes)
    districts = ((each.name, *each.aliases, *each.towns) for each in edition.town.districts)
    words = dict.fromkeys(word for each in (*terms, *wishes, *districts) for word in each)
    return [word for word in words if folded(word) not in (word, "")]


def written(stretch: Stretch) -> str:
    """``100|歳|体操/ひやく|さい|たいそう``."""
    surface = "|".join(word.surface for word in stretch)
    reading = "|".join(word.reading for word in stretch)
    return surface if surface == reading else f"{surface}/{reading}"


def _lists(edition: Edition) -> Iterator[tuple[str, tuple[Term, ...]]]:
    words = edition.town.vocabulary
    known = {term.id for term in words.features}
    yield "categories", words.categories
    yield "needs", words.needs
    yield "features", (*(each for each in SAID if each.id not in known), *words.features)


def _names(term: Term) -> tuple[str, ...]:
    """What people call it, whole and in parts."""
    return (*term.name.split("・"), *term.name_kana.split("・"), *term.synonyms)


def _term(term: Term) -> dict[str, Any]:
    return {"id": term.id, "name": term.name} | ({"mark": term.mark} if term.mark else {})


@lru_cache(maxsize=4096)  # a preview builds the same town again and again, and its words seldom change
def _phrases(words: tuple[str, ...]) -> tuple[str, ...]:
    """Each once, a noun with its reading; what only bends another of them says nothing more (髪を切りたい, where 髪を切 stands)."""
    each = {folded(word): word for word in words if folded(word)}
    plain = (
        (word, spelled) for spelled, word in each.items() if not any(_bends(word, other) for other in each.values())
    )
    return tuple(_noun(word, spelled) for word, spelled in plain)


def _bends(word: str, other: str) -> bool:
    rest = word.removeprefix(other)
    return word != other and word.startswith(other) and bool(_HIRAGANA.fullmatch(rest)) and not rest.startswith("の")


def _noun(word: str, spelled: str) -> str:
    """How a short noun is read; where a phrase is cut short (髪を切), nobody can tell."""
    stretches = readings.stretches(word)
    said = "".join(map(readings.reading, stretches))
    is_noun = (
        not word.endswith("っ")
        and len(stretches) == 1
        and len(spelled) <= LONGEST_NOUN
        and readings.surface(stretches[0]) == spelled
    )
    return f"{spelled}/{said}" if is_noun and said != spelled else spelled


def _district(district: District) -> dict[str, Any]:
    """A district, and the 町名 by which its people know where they live."""
    name = spoken.school_district(district.name)
    known = (_read(district.name, district.name_kana), *map(_read, district.aliases))
    return {
        "id": district.id,
        "name": name,
        "words": list(dict.fromkeys(map(written, filter(None, known)))),
        "towns": [[town, written(_read(town))] for town in district.towns],
    }


def _read(text: str, kana: str = "") -> Stretch:
    """A name as one stretch, read as the town says or as the dictionary does."""
    words = tuple(word for stretch in readings.names(text) for word in stretch)
    said = folded(kana)
    if said and said != readings.reading(words):
        return (Word(readings.surface(words), said),)
    return words
