"""位置と小学校区: a pin lies in its own district, or in one that 対象地区 names; the border belongs to both sides."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from tsudoi import spoken
from tsudoi.geo import Locator, Outline, Position, bounds
from tsudoi.notices import Notice
from tsudoi.register import Entry, Register
from tsudoi.rules._pointing import error
from tsudoi.rules.coordinates import is_in_japan


@dataclass(frozen=True, slots=True)
class _Map:
    """The districts by name, and those of them whose outlines can be asked."""

    names: Mapping[str, str]
    outlines: Mapping[str, Outline]
    locator: Locator

    def draws(self, districts: Iterable[str]) -> bool:
        """True when a position that lies in none of these outlines does lie in none of these districts."""
        return self.outlines.keys() >= set(districts)


def faults(register: Register, today: date) -> Iterator[Notice]:
    """Nothing without polygons: a town may begin without them."""
    names = {district.id: district.name for district in register.districts}
    outlines = {district.id: district.outline for district in register.districts if _can_be_asked(district.outline)}
    drawn = _Map(names, outlines, Locator(outlines))
    for entry in register.entries:
        position = _position(entry)
        if outlines and position:
            yield from _of_entry(entry, position, drawn)


def _can_be_asked(outline: Outline) -> bool:
    """An outline that lies in the wrong place has had its own sentence; its pins are not to blame."""
    if not outline:
        return False
    west, south, east, north = bounds([outline])
    return is_in_japan(Position(west, south)) and is_in_japan(Position(east, north))


def _of_entry(entry: Entry, position: Position, drawn: _Map) -> Iterator[Notice]:
    holding, allowed, home = drawn.locator.holding(position), _allowed(entry, drawn), entry.service.district
    facts: dict[str, object] = {"lat": entry.row["latitude"], "lon": entry.row["longitude"]}
    if not holding and drawn.draws(allowed):
        near, metres = drawn.locator.nearest(position)
        facts |= {"near": spoken.school_district(drawn.names[near]), "distance": _spoken(metres)}
        yield error(entry.row, "latitude", "place_outside", **facts)
    elif holding and allowed.isdisjoint(holding):
        off = _spoken(drawn.locator.off_m(home, position)) if drawn.draws([home]) else ""
        name = drawn.names[holding[0]]
        facts |= {"home": spoken.school_district(drawn.names[home]), "other": spoken.school_district(name)}
        facts |= {"name": name, "distance": off}
        yield error(entry.row, "latitude", "place_elsewhere_off" if off else "place_elsewhere", **facts)


def _allowed(entry: Entry, drawn: _Map) -> set[str]:
    """The districts a record may lie in: its home and those it names; for a record of the whole town all of them."""
    home, area = entry.service.district, entry.service.area
    return {*drawn.names} if not home or area.whole_town else {home, *area.districts}


def _position(entry: Entry) -> Position | None:
    """Where the record lies; a position outside Japan has had its sentence from ``coordinates``."""
    position = entry.service.location.position
    return position if position and is_in_japan(position) else None


def _spoken(metres: float) -> str:
    return f"{metres / 1000:.1f}km" if metres >= 1000 else f"{max(1, round(metres))}m"
