"""重なる位置: many different houses at one spot are mostly a town's middle that a geocoder gave."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import takewhile

from tsudoi.model import Precision
from tsudoi.nearest import fold
from tsudoi.notices import Notice
from tsudoi.register import Entry, Register
from tsudoi.rules._pointing import warning

DECIMALS = 5  # a metre
MANY = 3


def faults(register: Register, today: date) -> Iterator[Notice]:
    """One warning a spot, at its first record; positions marked 町の代表点 say already that they are rough."""
    spots: dict[tuple[float, float], list[Entry]] = defaultdict(list)
    for entry in register.entries:
        place = entry.service.location
        if place.position and place.venue and place.precision is not Precision.TOWN:
            spots[round(place.position.lon, DECIMALS), round(place.position.lat, DECIMALS)].append(entry)
    for entries in spots.values():
        houses = _houses(entries)
        if len(houses) >= MANY:
            facts = {"count": len(houses), "houses": "」「".join(houses[:MANY]), "records": len(entries)}
            yield warning(entries[0].row, "latitude", "place_crowded", **facts)


def _houses(entries: list[Entry]) -> list[str]:
    """The venues that are different houses, in order of their names: rooms of one 公民館 begin alike and so stand side by side."""
    venues = {fold(entry.service.location.venue): entry.service.location.venue for entry in reversed(entries)}
    houses: list[str] = []
    for folded in sorted(venues):
        if not houses or not _is_same_house(venues[folded], houses[-1]):
            houses.append(venues[folded])
    return houses


def _is_same_house(one: str, other: str) -> bool:
    if _first_word(one) == _first_word(other):
        return True
    one, other = fold(one), fold(other)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return shared >= 4 and 2 * shared >= min(len(one), len(other))


def _first_word(venue: str) -> str:
    return fold(venue.replace("(", " ").replace("（", " ").split()[0])
