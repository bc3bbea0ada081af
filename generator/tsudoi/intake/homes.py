"""どの小学校区か: the home district of each record: by its position, the district it names, or its address."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tsudoi.geo import Locator, Position
from tsudoi.intake.districts import Area, Areas, short
from tsudoi.intake.drafts import WHOLE_TOWN, Draft, column_of
from tsudoi.intake.mapping import Home, Mapping
from tsudoi.notices import Severity

BESIDE_M = 200.0
"""Polygons of school districts are drawn coarsely along shores and town borders; farther out it is no slip of the pen."""


@dataclass(frozen=True, slots=True)
class Housed:
    """The records in their districts, and the districts with those that the rows themselves named."""

    drafts: tuple[Draft, ...]
    areas: Areas


def housed(drafts: Iterable[Draft], areas: Areas, layout: Mapping, given: Area | None) -> Housed:
    """Every record gets a district; where nothing tells which, it belongs to the whole town and a notice says so."""
    several = tuple(drafts)
    if layout.home:
        areas = areas.adding(name for draft in several for name in named(draft, layout.home))
    if given and not areas.named(given.id):
        areas = replace(areas, areas=(*areas.areas, given))
    house = _House(areas, areas.locator, layout, given)
    return Housed(tuple(house.home(draft) for draft in several), areas)


def named(draft: Draft, home: Home) -> tuple[str, ...]:
    """The districts that the row's own column names, without words that are no districts (未就学児, 1)."""
    lines = home.recipe.make(draft.row).text.split("\n")
    return tuple(line for line in lines if line and (not home.endings or line.endswith(home.endings)))


@dataclass(frozen=True, slots=True)
class _House:
    """What is asked for each record: a position first, then the district it names, then its address."""

    areas: Areas
    locator: Locator
    layout: Mapping
    given: Area | None

    def home(self, draft: Draft) -> Draft:
        position = _position(draft)
        if self.locator and position:
            found = self.locator.holding(position)
            return replace(draft, folder=found[0]) if found else self._outside(draft)
        if area := self._said(draft) or self.areas.at_address(draft["address"]) or self.given:
            return self._in(draft, area)
        if not self.areas.areas:
            return draft
        column = column_of(draft, "latitude" if self.locator else "address", self.layout)
        return draft.telling("intake_no_district", Severity.WARNING, column)

    def _said(self, draft: Draft) -> Area | None:
        return next(iter(self._served(draft)), None)

    def _served(self, draft: Draft) -> tuple[Area, ...]:
        names = named(draft, self.layout.home) if self.layout.home else ()
        found = (area for name in names if (area := self.areas.named(name)))
        return tuple({area.id: area for area in found}.values())

    def _in(self, draft: Draft, area: Area) -> Draft:
        """With several districts named the first is home and all are served."""
        here = replace(draft, folder=area.id)
        served = self._served(draft)
        if not (self.layout.home and served):
            return here
        here = here.using(*self.layout.home.recipe.columns)
        names = "、".join(short(one.name) for one in served)
        return here.writing(service_area=names) if len(served) > 1 else here

    def _outside(self, draft: Draft) -> Draft:
        """A pin outside every district would send people to a wrong place: the record stays, the pin goes."""
        column = column_of(draft, "latitude", self.layout)
        place = f"{draft['latitude']}, {draft['longitude']}"
        kept = draft.noting(f"緯度・経度: {place}")
        if not (area := self._beside(draft)):
            told = kept.telling("intake_outside", Severity.WARNING, column, value=place)
            return replace(told.writing(latitude="", longitude=""), folder=WHOLE_TOWN)
        told = kept.telling("intake_just_outside", Severity.WARNING, column, value=place, district=short(area.name))
        return replace(told.writing(latitude="", longitude=""), folder=area.id)

    def _beside(self, draft: Draft) -> Area | None:
        """The only district within reach of a position outside all."""
        position = _position(draft)
        drawn = [area for area in self.areas.areas if area.outline]
        near = [area for area in drawn if position and self.locator.off_m(area.id, position) <= BESIDE_M]
        return near[0] if len(near) == 1 else None


def _position(draft: Draft) -> Position | None:
    try:
        return Position(float(draft["longitude"]), float(draft["latitude"]))
    except ValueError:
        return None
