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
    """``number`` counts from 1; ``district`` is "" where the feature names none; ``written`` is the name it does give."""

    number: int
    data: Mapping[str, Any]
    district: str
    name: str
    written: str
    origin: Origin

    @property
    def geometry(self) -> object:
        return self.data.get("geometry")

    @property
    def rings(self) -> Iterator[Any]:
        """All rings as written, whatever they are."""
        return (ring for rings in polygons(self.geometry) for ring in rings)

    def notice(self, code: str, severity: Severity, **facts: object) -> Notice:
        """A notice that tells the outline by its number, because JSON has no rows."""
        told = {"number": self.number, "name": self.name or self.written or "名前のない形", **facts}
        return Notice(code, self.origin, severity, told)


def features(register: Register) -> Iterator[Feature]:
    """Those that are objects; ``outline_file`` speaks of the others."""
    areas = Areas.of(register.tables, register.settings)
    names = {district.id: district.name for district in register.districts}
    for number, data in enumerate(listed(register), start=1):
        if isinstance(data, Mapping) and register.polygons:
            district = next(iter(whose(data, areas)), "")
            origin = register.polygons.at("features", number - 1).at(None)
            yield Feature(number, data, district, names.get(district, ""), _written(data), origin)


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


def _written(data: Mapping[str, Any]) -> str:
    """What the feature says of its district, known or not."""
    properties = data.get("properties")
    named = (properties.get(key) for key in NAMING) if isinstance(properties, Mapping) else ()
    return next((str(value) for value in named if value not in (None, "")), "")
