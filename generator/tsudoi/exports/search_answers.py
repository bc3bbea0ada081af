"""困りごとへの答え: which records answer which entry of the dictionary of daily life, and how plainly they say so."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TypeVar

from tsudoi import readings
from tsudoi.model import Service
from tsudoi.nearest import fold
from tsudoi.readings import Stretch
from tsudoi.spelling import folded
from tsudoi.vocabulary import Term, Wish

NAMED, MEANT, SAID, ALSO, BESIDE, ASIDE = LEVELS = range(6)
"""A record answers in its name; by the terms it has; in what it says of itself in a line; somewhere in its text.

So it does with the thing itself (さがす). What helps as well (ほかに) stands beside all these: in its name or in its line, and last in its text."""

_BESIDE = {NAMED: BESIDE, SAID: BESIDE, ALSO: ASIDE}

_ALL = -1
_What = TypeVar("_What")


class Answers:
    """The town's wishes, ready to be looked for in records; nothing is found in a name of ``towns`` (温泉 in 温泉町)."""

    def __init__(self, wishes: tuple[Wish, ...], towns: Iterable[str] = ()) -> None:
        self._wishes = wishes
        self._finds: dict[str, list[tuple[str, tuple[int, bool]]]] = defaultdict(list)
        self._unlike: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for place, wish in enumerate(wishes):
            for is_own, words in ((True, wish.finds), (False, wish.beside)):
                for word in filter(None, map(folded, words)):
                    self._finds[word[0]].append((word, (place, is_own)))
            for word in filter(None, map(folded, wish.unlike)):
                self._unlike[word[0]].append((word, place))
        for word in filter(None, map(folded, towns)):
            self._unlike[word[0]].append((word, _ALL))
        self._in = cache(self._of_stretch)

    def of(self, service: Service) -> list[list[int]]:
        """The places of the wishes that it answers by level, each at its best; without the empty levels at the end."""
        best: dict[int, int] = {}
        for place, level in sorted(self._all(service), key=lambda found: found[1]):
            best.setdefault(place, level)
        levels = [sorted(place for place, level in best.items() if level == each) for each in LEVELS]
        while levels and not levels[-1]:
            levels.pop()
        return levels

    def _all(self, service: Service) -> Iterator[tuple[int, int]]:
        asked = service.recruitment.text if service.recruitment else ""
        texts = ((NAMED, service.name), (SAID, service.summary), (ALSO, service.description), (ALSO, asked))
        for level, text in texts:
            for place, is_own in (each for stretch in readings.names(text) for each in self._in(stretch)):
                yield place, level if is_own else _BESIDE[level]
        named = {
            "needs": _names(service.needs),
            "features": _names(service.features),
            "categories": _names((service.category,)),
        }
        for place, wish in enumerate(self._wishes):
            if any(fold(word) in known for key, known in named.items() for word in getattr(wish, key)):
                yield place, MEANT

    def _of_stretch(self, stretch: Stretch) -> frozenset[tuple[int, bool]]:
        """A find with kanji may stand anywhere, one in kana begins with a word: ごみ is not in なごみ."""
        surface = "".join(word.surface for word in stretch)
        starts = {0}
        for word in stretch:
            starts.add(max(starts) + len(word.surface))
        others = tuple(_standing(self._unlike, surface))
        return frozenset(
            found
            for start, word, found in _standing(self._finds, surface)
            if (start in starts or not _is_kana(word))
            and not any(_covers(at, longer, start, word) for at, longer, place in others if place in (_ALL, found[0]))
        )


def _standing(words: Mapping[str, list[tuple[str, _What]]], text: str) -> Iterator[tuple[int, str, _What]]:
    """Where in a text which of the words stand, by their first signs."""
    for start, sign in enumerate(text):
        yield from ((start, word, what) for word, what in words.get(sign, ()) if text.startswith(word, start))


def _covers(place: int, longer: str, start: int, word: str) -> bool:
    """Whether a longer word, at its place, has this one in it."""
    return len(longer) > len(word) and place <= start and start + len(word) <= place + len(longer)


def _names(terms: Iterable[Term]) -> set[str]:
    return {fold(term.name) for term in terms}


def _is_kana(word: str) -> bool:
    return all("ぁ" <= sign <= "ゖ" for sign in word)
