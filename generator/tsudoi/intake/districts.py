"""小学校区の用意: the districts of the new town: from polygons and their names, from a list, or from what the rows say."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from tsudoi import geo, schemas
from tsudoi.geo import Locator, Outline
from tsudoi.intake.mapping import DistrictFiles
from tsudoi.intake.numbering import ID, fingerprint
from tsudoi.intake.recipes import Column, FirstOf, Recipe
from tsudoi.intake.romaji import romaji
from tsudoi.intake.sources import SourceRow
from tsudoi.nearest import fold
from tsudoi.notices import Notice, Severity

ENDINGS = ("小学校区", "小学校", "小校区", "校区", "学区", "小")
KANA_ENDINGS = ("しょうがっこうく", "しょうがっこう", "しょうこうく", "こうく", "がっく", "しょう")

_BROKEN = frozenset({"Cc", "Cn", "Co", "Cs"})


A27 = {"name": ("A27_007", "A27_004")}
"""The headings of 国土数値情報 A27, the only polygons of school districts for the whole country."""


@dataclass(frozen=True, slots=True)
class Area:
    """One school district as its row in districts.csv, with its polygon as it was written."""

    cells: Mapping[str, str]
    geometry: Any = None
    outline: Outline = ()

    @property
    def id(self) -> str:
        return self.cells["id"]

    @property
    def name(self) -> str:
        return self.cells["name"]

    @property
    def towns(self) -> tuple[str, ...]:
        return tuple(filter(None, re.split("[、,;；\n]", self.cells.get("towns", ""))))


@dataclass(frozen=True, slots=True)
class Areas:
    """All districts, and the questions asked of them."""

    areas: tuple[Area, ...] = ()

    @property
    def locator(self) -> Locator:
        """For the question in whose polygon a position lies; false when there are no polygons at all."""
        return Locator({area.id: area.outline for area in self.areas})

    def named(self, text: str) -> Area | None:
        """By id or name, with or without 小学校区."""
        wanted = {fold(text), fold(short(text))}
        return next((area for area in self.areas if wanted & {fold(area.id), fold(short(area.name))}), None)

    def at_address(self, address: str) -> Area | None:
        """The district whose 町名 stands in the address; the longest counts, because 南若葉 also holds 若葉."""
        found = [(len(town), area) for area in self.areas for town in area.towns if town in address]
        return max(found, key=lambda pair: pair[0])[1] if found else None

    def adding(self, names: Iterable[str]) -> "Areas":
        """With a district for every name that is not known yet."""
        areas = self
        for name in names:
            if not areas.named(name):
                cells = {"id": new_id(name, ""), "name": short(name), "aliases": name}
                areas = replace(areas, areas=(*areas.areas, Area(cells)))
        return areas


@cache
def usual() -> Mapping[str, Recipe]:
    """How districts are read where the mapping does not say it: by our own headings."""
    return {field.name: _usual(field) for field in schemas.of("districts").fields}


def _usual(field: schemas.Field) -> Recipe:
    words = (field.title, *field.aliases, field.name, *A27.get(field.name, ()))
    return Recipe(FirstOf(tuple(Recipe(Column(word)) for word in words)))


def headings() -> tuple[str, ...]:
    """All headings by which a district's column may be known."""
    return tuple(column for recipe in usual().values() for column in recipe.columns)


def short(name: str) -> str:
    """若葉 for 若葉小学校区."""
    plain = unicodedata.normalize("NFKC", name).strip()
    return next((plain.removesuffix(ending) for ending in ENDINGS if plain.endswith(ending)), plain) or plain


def new_id(name: str, kana: str) -> str:
    """From the reading where there is one, so that people can read it in an address; otherwise from the name's letters."""
    plain = next((kana.removesuffix(ending) for ending in KANA_ENDINGS if kana.endswith(ending)), kana)
    return romaji(plain) or f"ku-{fingerprint(short(name))}"


def rows_of(polygons: Iterable[SourceRow], names: Iterable[SourceRow], files: DistrictFiles) -> Iterator[SourceRow]:
    """Each polygon with the row of names that belongs to it, then the names that have no polygon."""
    named = list(names)
    for place, polygon in enumerate(polygons):
        match = next((row for row in named if _belongs(row, polygon, place, files)), None)
        if match:
            named.remove(match)
        yield replace(polygon, cells={**polygon.cells, **(match.cells if match else {})})
    yield from named


def _belongs(names: SourceRow, polygon: SourceRow, place: int, files: DistrictFiles) -> bool:
    if files.number:
        return names[files.number].strip() == str(place)
    pairs = (files.join,) if files.join else (("id", "id"), ("名称", "名称"))
    return any(polygon[ours] and fold(polygon[ours]) == fold(names[theirs]) for ours, theirs in pairs)


def areas(rows: Iterable[SourceRow], geometries: Iterable[Any], files: DistrictFiles) -> Areas:
    """The districts in the order of the file; ids are made where there are none."""
    drawn = tuple(geometries)
    found = []
    for place, row in enumerate(rows):
        geometry = drawn[place] if place < len(drawn) else None
        found.append(Area(_cells(row, files), geometry, geo.outline(geometry)))
    return Areas(tuple(found))


def _cells(row: SourceRow, files: DistrictFiles) -> dict[str, str]:
    made = {name: recipe.make(row).text for name, recipe in {**usual(), **files.fields}.items()}
    if not ID.fullmatch(made["id"]):
        made["id"] = new_id(made["name"], made["name_kana"])
    return {name: text for name, text in made.items() if text}


def notices(rows: Iterable[SourceRow], found: Areas, files: DistrictFiles) -> Iterator[Notice]:
    """Names that were replaced, and names that cannot be read."""
    for row, area in zip(rows, found.areas, strict=True):
        name = area.cells.get("name", "")
        if not name or _is_broken(name):
            yield Notice("intake_district_name_broken", row.at(files.replaces or None), Severity.ERROR, {"value": name})
        elif files.replaces and row[files.replaces] and row[files.replaces] != name:
            facts = {"before": row[files.replaces], "after": name, "id": area.id}
            yield Notice("intake_district_name_replaced", row.at(files.replaces), Severity.INFO, facts, name)


def _is_broken(name: str) -> bool:
    return "\ufffd" in name or any(unicodedata.category(sign) in _BROKEN for sign in name)
