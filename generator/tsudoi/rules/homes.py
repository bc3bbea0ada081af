"""位置と小学校区: a pin lies in its own district, or in one that 対象地区 names; the border belongs to both sides."""

from collections.abc import Iterator
from datetime import date

from tsudoi.geo import Locator, Outline, bounds
from tsudoi.notices import Notice
from tsudoi.register import Entry, Register
from tsudoi.rules._pointing import error
from tsudoi.rules.coordinates import LATITUDES, LONGITUDES


def faults(register: Register, today: date) -> Iterator[Notice]:
    """Nothing without polygons: a town may begin without them."""
    outlines = {district.id: district.outline for district in register.districts if _can_be_asked(district.outline)}
    names = {district.id: district.name for district in register.districts}
    locator = Locator(outlines)
    for entry in register.entries:
        if locator and _is_in_japan(entry):
            yield from _of_entry(entry, locator, names, can_judge=not _home(entry) or _home(entry) in outlines)


def _can_be_asked(outline: Outline) -> bool:
    """An outline that lies in the wrong place has had its own sentence; its pins are not to blame."""
    if not outline:
        return False
    west, south, east, north = bounds([outline])
    return LONGITUDES[0] <= west <= east <= LONGITUDES[1] and LATITUDES[0] <= south <= north <= LATITUDES[1]


def _of_entry(entry: Entry, locator: Locator, names: dict[str, str], *, can_judge: bool) -> Iterator[Notice]:
    position = entry.service.location.position
    if position is None:
        return
    holding = locator.holding(position)
    facts: dict[str, object] = {
        "home": names.get(_home(entry), ""),
        "lat": entry.row["latitude"],
        "lon": entry.row["longitude"],
    }
    if not holding and can_judge:
        near, metres = locator.nearest(position)
        yield error(entry.row, "latitude", "place_outside", **facts, near=names[near], distance=_spoken(metres))
    elif holding and not _may_lie_in(entry, holding):
        off = _spoken(locator.off_m(_home(entry), position)) if can_judge else ""
        code = "place_elsewhere_off" if off else "place_elsewhere"
        yield error(entry.row, "latitude", code, **facts, other=names[holding[0]], distance=off)


def _may_lie_in(entry: Entry, holding: tuple[str, ...]) -> bool:
    area = entry.service.area
    allowed = {_home(entry), *area.districts}
    return not _home(entry) or area.whole_town or not allowed.isdisjoint(holding)


def _home(entry: Entry) -> str:
    """The district of the record's folder; "" for the whole town."""
    return entry.service.district


def _is_in_japan(entry: Entry) -> bool:
    """Positions elsewhere have had their sentence from ``coordinates``."""
    position = entry.service.location.position
    return bool(
        position and LATITUDES[0] <= position.lat <= LATITUDES[1] and LONGITUDES[0] <= position.lon <= LONGITUDES[1]
    )


def _spoken(metres: float) -> str:
    return f"{metres / 1000:.1f}km" if metres >= 1000 else f"{max(1, round(metres))}m"
