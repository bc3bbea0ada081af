"""町の名前と場所: a gazetteer of the town's own: 町名 with their 丁目, and places, as its records and districts know them."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from tsudoi import geo, readings
from tsudoi.edition import Edition
from tsudoi.geo import Position
from tsudoi.model import District, Town
from tsudoi.readings import Word
from tsudoi.spelling import folded, numbered

_BLOCK = re.compile(r"\d+丁目")
_UNLISTED = re.compile(r"\D+")
_PREFECTURE = re.compile(r"^(東京都|北海道|京都府|大阪府|\S{2,3}県)")

_STREETS = ("まち", "ちよう")

Spots = Mapping[str, Sequence[Position]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """``words`` are its spellings, folded; ``is_rough``: nothing but its district is known, and this is the middle of that."""

    name: str
    words: tuple[str, ...]
    position: Position
    is_rough: bool = False


def places(edition: Edition) -> Iterator[Place]:
    """町名 first, then places by name, then what only a district knows; of two with one spelling the first."""
    known: set[str] = set()
    for place in _all(edition.town):
        if place.words and place.words[0] not in known:
            known.add(place.words[0])
            yield place


def _all(town: Town) -> Iterator[Place]:
    yield from _meant(_neighbourhoods(town))
    yield from _meant(_venues(town))
    for district in town.districts:
        if district.outline:
            yield from _of_district(district)


def _meant(found: Spots) -> Iterator[Place]:
    """Each name in the middle of all that stands there."""
    for name, spots in found.items():
        yield Place(name=name, words=_words(name), position=_middle(spots))


def _of_district(district: District) -> Iterator[Place]:
    middle = geo.label_point(district.outline)
    for name in (*district.towns, district.name, *district.aliases):
        kana = district.name_kana if name == district.name else ""
        yield Place(name=name, words=_words(name, kana), position=middle, is_rough=True)


def _neighbourhoods(town: Town) -> Spots:
    """町名, and their 丁目, of all addresses that have a position."""
    listed = sorted((name for district in town.districts for name in district.towns), key=len, reverse=True)
    spelled = {folded(name): name for name in listed}
    found: dict[str, list[Position]] = defaultdict(list)
    for address, position in _addresses(town):
        rest = _within(address, town.settings.name)
        name = next((name for each, name in spelled.items() if folded(rest).startswith(each)), _unlisted(rest))
        block = _BLOCK.match(rest.removeprefix(numbered(_plain(name))))
        for each in (name, f"{name}{block[0]}" if name and block else ""):
            if each:
                found[each].append(position)
    return found


def _addresses(town: Town) -> Iterator[tuple[str, Position]]:
    for service in town.living:
        if service.location.position and service.location.address:
            yield service.location.address, service.location.position


def _within(address: str, town: str) -> str:
    """若葉町3丁目1番地 of an address, whether or not it says the town and the prefecture, with its numbers in digits."""
    plain = _PREFECTURE.sub("", _plain(address))
    return numbered(plain.removeprefix(_plain(town)).strip())


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _unlisted(rest: str) -> str:
    """What stands before the first number."""
    found = _UNLISTED.match(rest)
    return found[0].strip() if found else ""


def _venues(town: Town) -> Spots:
    """若葉公民館 where 大広間, 和室 and 調理室 of it are all that records name."""
    rooms: dict[Position, dict[str, None]] = defaultdict(dict)
    for service in town.living:
        if service.location.position and service.location.venue:
            rooms[service.location.position][service.location.venue] = None
    found: dict[str, list[Position]] = defaultdict(list)
    for position, names in rooms.items():
        for name in _shared(tuple(names)):
            found[name].append(position)
    return found


def _shared(names: Sequence[str]) -> tuple[str, ...]:
    """The words that all names begin with; the names themselves where they share none."""
    same = takewhile(lambda words: len(set(words)) == 1, zip(*(name.split() for name in names), strict=False))
    shared = " ".join(words[0] for words in same)
    return (shared,) if shared else tuple(names)


def _words(name: str, kana: str = "") -> tuple[str, ...]:
    """As it is written and as it is read; nothing tells whether a 町 is まち or ちょう, so it is both."""
    words: tuple[Word, ...] = tuple(word for stretch in readings.names(name) for word in stretch)
    read = [folded(kana)] if kana else [_read(words, *ends) for ends in (_STREETS, _STREETS[::-1])]
    return tuple(filter(None, dict.fromkeys((folded(name), *read))))


def _read(words: tuple[Word, ...], wanted: str, other: str) -> str:
    """The reading with every 町 as ``wanted``."""
    towns = (word.surface.endswith("町") and word.reading.endswith(other) for word in words)
    pairs = zip(words, towns, strict=True)
    return "".join(word.reading.removesuffix(other) + wanted if is_town else word.reading for word, is_town in pairs)


def _middle(spots: Iterable[Position]) -> Position:
    lons, lats = zip(*spots, strict=True)
    return Position(sum(lons) / len(lons), sum(lats) / len(lats))
