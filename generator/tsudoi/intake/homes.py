"""どの小学校区か: the home district of each record: by its position, the district it names, or its address."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tsudoi.geo import Locator, Position
from tsudoi.intake.districts import Area, Areas, short
from tsudoi.intake.drafts import WHOLE_TOWN, Draft, column_of
from tsudoi.intake.mapping import Home, Layout
from tsudoi.notices import Severity

EVERYWHERE = ("区内", "市内", "町内", "村内", "全区", "全市", "区内全域", "市内全域", "全域", "全")
"""What stands in a column of schools for all of them, without 小学校."""

BESIDE_M = 200.0
"""Polygons of school districts are drawn coarsely along shores and town borders; farther out it is no slip of the pen."""


@dataclass(frozen=True, slots=True)
class Housed:
    """The records in their districts, and the districts with those that the rows themselves named."""

    drafts: tuple[Draft, ...]
    areas: Areas


def housed(drafts: Iterable[Draft], areas: Areas, layout: Layout, given: Area | None) -> Housed:
    """Every record gets a district; where nothing tells which, it belongs to the whole town and a notice says so.

    The rows' own column makes districts only where there are none yet.
    """
    several = tuple(drafts)
    if layout.home and not areas.areas:
        areas = areas.adding(name for draft in several for name in named(draft, layout.home))
    if given and not areas.named(given.id):
        areas = replace(areas, areas=(*areas.areas, given))
    house = _House(areas, areas.locator, layout, given)
    return Housed(tuple(house.home(draft) for draft in several), areas)


def named(draft: Draft, home: Home) -> tuple[str, ...]:
    """The districts that the row's own column names, without words that are no districts (未就学児, 区内小学校)."""
    ends = [line for line in _lines(draft, home) if not home.endings or line.endswith(home.endings)]
    return tuple(line for line in ends if not _is_everywhere(line))


def _lines(draft: Draft, home: Home) -> tuple[str, ...]:
    return tuple(filter(None, home.recipe.make(draft.row).text.split("\n")))


def _is_everywhere(word: str) -> bool:
    return short(word) in EVERYWHERE


@dataclass(frozen=True, slots=True)
class _House:
    """What is asked for each record: a position first, then the district it names, then its address."""

    areas: Areas
    locator: Locator
    layout: Layout
    given: Area | None

    def home(self, draft: Draft) -> Draft:
        lines = _lines(draft, self.layout.home) if self.layout.home else ()
        found = {line: self.areas.named(line) for line in lines if not _is_everywhere(line)}
        served = tuple({area.id: area for area in found.values() if area}.values())
        if any(_is_everywhere(line) for line in lines):
            return self._for_all(draft)
        placed = self._placed(draft, served)
        unknown = tuple(line for line, area in found.items() if not area)
        return self._serving(placed, served, unknown) if lines else placed

    def _placed(self, draft: Draft, served: tuple[Area, ...]) -> Draft:
        position = _position(draft)
        if self.locator and position:
            holding = self.locator.holding(position)
            return replace(draft, folder=holding[0]) if holding else self._outside(draft)
        if area := next(iter(served), None) or self.areas.at_address(draft["address"]) or self.given:
            return replace(draft, folder=area.id)
        if not self.areas.areas:
            return draft
        column = column_of(draft, "latitude" if self.locator else "address", self.layout)
        return draft.telling("intake_no_district", Severity.WARNING, column)

    def _for_all(self, draft: Draft) -> Draft:
        """区内小学校: its home is where it stands, and it serves the whole town."""
        position = _position(draft)
        holding = self.locator.holding(position) if self.locator and position else ()
        placed = replace(draft, folder=holding[0] if holding else WHOLE_TOWN)
        return placed.using(*self._columns).writing(service_area=WHOLE_TOWN)

    def _serving(self, draft: Draft, served: tuple[Area, ...], unknown: tuple[str, ...]) -> Draft:
        """All districts named are served; a word that names none is told and kept for the desk."""
        for word in unknown:
            draft = draft.telling("intake_no_match", Severity.WARNING, next(iter(self._columns), None), value=word)
        if not unknown:
            draft = draft.using(*self._columns)
        if not served or {area.id for area in served} == {draft.folder}:
            return draft
        return draft.writing(service_area="、".join(short(area.name) for area in served))

    @property
    def _columns(self) -> tuple[str, ...]:
        return self.layout.home.recipe.columns if self.layout.home else ()

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
