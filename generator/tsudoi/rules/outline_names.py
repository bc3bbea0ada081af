"""どの区の形か: every outline names one district of the table, and every district has an outline."""

from collections.abc import Iterator
from datetime import date

from tsudoi.assemble.areas import Areas
from tsudoi.assemble.districts import NAMING
from tsudoi.notices import Notice, Severity
from tsudoi.register import Register
from tsudoi.rules._features import Feature, features, is_collection
from tsudoi.rules._pointing import rows, several, warning
from tsudoi.rules.areas import meant, spellings


def faults(register: Register, today: date) -> Iterator[Notice]:
    if register.polygons is None or not is_collection(register.polygons.data) or not register.districts:
        return
    known, areas = spellings(register), Areas.of(register.tables, register.settings)
    first: dict[str, Feature] = {}
    for feature in features(register):
        earlier = first.setdefault(feature.district, feature)
        if not feature.district:
            yield _nameless(feature, known)
        elif earlier is not feature:
            yield feature.notice("outline_again", Severity.WARNING, first=earlier.number)
        if feature.district:
            yield from _of_two(feature, areas)
    for row in rows(register, "districts"):
        if row["id"] and row["id"] not in first:
            yield warning(row, "id", "outline_missing", value=row["name"] or row["id"])


def _of_two(feature: Feature, areas: Areas) -> Iterator[Notice]:
    """One property names the district, and another one a different one; an id may not even be unknown."""
    properties = feature.data["properties"]
    written = {key: str(properties[key]) for key in NAMING if properties.get(key) not in (None, "")}
    used = next(key for key, value in written.items() if areas.find(value))
    for key, value in written.items():
        found = areas.find(value)
        if feature.district not in found and (found or key.casefold() == "id"):
            yield feature.notice("outline_of_two", Severity.WARNING, key=key, value=value, used=used)


def _nameless(feature: Feature, known: dict[str, str]) -> Notice:
    if not feature.written:
        return feature.nameless("outline_nameless")
    near, names = meant(feature.written, known), several(known.values())
    code = "outline_unknown_near" if near else "outline_unknown"
    return feature.nameless(code, value=feature.written, near=near, names=names)
