"""区の形: the features of districts.geojson, each with its number, its district and its place in the file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tsudoi.assemble.areas import Areas
from tsudoi.assemble.districts import NAMING, whose
from tsudoi.geo.reading import polygons
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.register import Register


@dataclass(frozen=True, slots=True)
class Feature:
    """``number`` counts from 1; ``district`` is "" where the feature names none; ``written`` is the name it does give.

    ``naming`` is the property that gives it, and ``origin`` the line on which the feature begins.
    """

    number: int
    data: Mapping[str, Any]
    district: str
    name: str
    written: str
    naming: str
    origin: Origin

    @property
    def geometry(self) -> object:
        return self.data.get("geometry")

    @property
    def rings(self) -> Iterator[Any]:
        """All rings as written, whatever they are."""
        return (ring for rings in polygons(self.geometry) for ring in rings)

    @property
    def record(self) -> str:
        """What a person would call the outline by."""
        return self.name or self.written or ordinal(self.number)

    def notice(self, code: str, severity: Severity, **facts: object) -> Notice:
        """A notice about the shape, which goes by its number: the file has no columns, and often but one line."""
        return self._at(ordinal(self.number), code, severity, facts)

    def nameless(self, code: str, **facts: object) -> Notice:
        """An error in the property that should name a district."""
        return self._at(self.naming, code, Severity.ERROR, facts)

    def _at(self, column: str, code: str, severity: Severity, facts: Mapping[str, object]) -> Notice:
        told = {"number": self.number, "name": self.name or self.written or "名前のない形", **facts}
        return Notice(code, self.origin.at(column, place=self.number), severity, told, self.record)


def ordinal(number: int) -> str:
    """How an outline is called that has no better name."""
    return f"{number}番めの形"


def features(register: Register) -> Iterator[Feature]:
    """Those that are objects; ``outline_file`` speaks of the others."""
    areas = Areas.of(register.tables, register.settings)
    names = {district.id: district.name for district in register.districts}
    for number, data in enumerate(listed(register), start=1):
        if isinstance(data, Mapping) and register.polygons:
            district = next(iter(whose(data, areas)), "")
            naming, written = _written(data)
            origin = register.polygons.at("features", number - 1).at(None)
            yield Feature(number, data, district, names.get(district, ""), written, naming, origin)


def is_collection(data: object) -> bool:
    """True when the file is a GeoJSON FeatureCollection."""
    return (
        isinstance(data, Mapping) and data.get("type") == "FeatureCollection" and isinstance(data.get("features"), list)
    )


def listed(register: Register) -> list[Any]:
    """What stands in ``features``; nothing where the file has another form."""
    data = register.polygons.data if register.polygons else None
    found = data.get("features") if isinstance(data, Mapping) else None
    return found if isinstance(found, list) else []


def _written(data: Mapping[str, Any]) -> tuple[str, str]:
    """What the feature says of its district, known or not, and in which property."""
    properties = data.get("properties")
    named = ((key, properties.get(key)) for key in NAMING) if isinstance(properties, Mapping) else ()
    return next(((key, str(value)) for key, value in named if value not in (None, "")), (NAMING[0], ""))
