"""困りごとへの答え: which records answer which entry of the dictionary of daily life, and how plainly they say so."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from tsudoi.model import Service
from tsudoi.nearest import fold
from tsudoi.readings import Stretch
from tsudoi.spelling import folded
from tsudoi.vocabulary import Term, Wish

PLAIN, SAID, ALSO = 0, 1, 2
"""A record answers in its name; in what it says of itself in a line, or by the terms it has; somewhere in its text."""

_LEVELS = {"title": PLAIN, "lead": SAID, "spot": ALSO, "text": ALSO}


class Answers:
    """The town's wishes, ready to be looked for in records."""

    def __init__(self, wishes: tuple[Wish, ...]) -> None:
        self._wishes = wishes
        self._finds: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for place, wish in enumerate(wishes):
            for word in filter(None, map(folded, wish.finds)):
                self._finds[word[0]].append((word, place))
        self._in = cache(self._of_stretch)

    def of(self, service: Service, fields: Mapping[str, tuple[Stretch, ...]]) -> list[list[int]]:
        """The places of the wishes that it answers by level, each at its best; without the empty levels at the end."""
        best: dict[int, int] = {}
        for place, level in sorted(self._all(service, fields), key=lambda found: found[1]):
            best.setdefault(place, level)
        levels = [sorted(place for place, level in best.items() if level == each) for each in (PLAIN, SAID, ALSO)]
        while levels and not levels[-1]:
            levels.pop()
        return levels

    def _all(self, service: Service, fields: Mapping[str, tuple[Stretch, ...]]) -> Iterator[tuple[int, int]]:
        for name, stretches in fields.items():
            yield from ((place, _LEVELS[name]) for stretch in stretches for place in self._in(stretch))
        names = {
            "needs": _names(service.needs),
            "features": _names(service.features),
            "categories": _names((service.category,)),
        }
        for place, wish in enumerate(self._wishes):
            if any(fold(word) in known for key, known in names.items() for word in getattr(wish, key)):
                yield place, SAID

    def _of_stretch(self, stretch: Stretch) -> frozenset[int]:
        """A find with kanji may stand anywhere, one in kana begins with a word: ごみ is not in なごみ."""
        surface = "".join(word.surface for word in stretch)
        starts = {0}
        for word in stretch:
            starts.add(max(starts) + len(word.surface))
        return frozenset(
            place
            for start, sign in enumerate(surface)
            for word, place in self._finds.get(sign, ())
            if surface.startswith(word, start) and (start in starts or not _is_kana(word))
        )


def _names(terms: Iterable[Term]) -> set[str]:
    return {fold(term.name) for term in terms}


def _is_kana(word: str) -> bool:
    return all("ぁ" <= sign <= "ゖ" for sign in word)
