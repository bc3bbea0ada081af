"""小学校区の組み立て: the rows of districts.csv, with the outlines that lie beside them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tsudoi import geo
from tsudoi.assemble import cells
from tsudoi.assemble.areas import Areas, official
from tsudoi.geo import Outline
from tsudoi.model import Desk, District, Population
from tsudoi.rows import Row, Table, Tree, of_kind

NAMING = ("id", "ID", "名称", "小学校区", "name")
"""The properties of a polygon that may say which district it is; the first that names one counts."""


def districts(tables: Iterable[Table], polygons: Tree | None, areas: Areas) -> Iterator[District]:
    """The districts in the order of the file."""
    outlines = _outlines(polygons, areas)
    return (_district(row, outlines.get(row["id"], ())) for row in of_kind(tables, "districts"))


def _district(row: Row, outline: Outline) -> District:
    return District(
        id=row["id"],
        name=official(row["name"]),
        name_kana=row["name_kana"],
        aliases=row.items("aliases"),
        zone=row["zone"],
        council=row["council"],
        coordinator=row["coordinator"],
        staff=row["staff"],
        desk=Desk(name=row["desk"], phone=row["desk_phone"], hours=row["desk_hours"]),
        towns=row.items("towns"),
        summary=row["summary"],
        population=Population(
            total=cells.count(row["population"]),
            over_65=cells.count(row["over_65"]),
            over_75=cells.count(row["over_75"]),
        ),
        outline=outline,
    )


def _outlines(polygons: Tree | None, areas: Areas) -> dict[str, Outline]:
    """District id → outline. A district drawn as several features has all their polygons."""
    outlines: dict[str, Outline] = defaultdict(tuple)
    for feature in _features(polygons):
        for district in whose(feature, areas):
            outlines[district] += geo.outline(feature.get("geometry"))
    return outlines


def _features(polygons: Tree | None) -> Iterator[Mapping[str, Any]]:
    data = polygons.data if polygons else None
    features = data.get("features") if isinstance(data, Mapping) else None
    return (feature for feature in features or () if isinstance(feature, Mapping))


def whose(feature: Mapping[str, Any], areas: Areas) -> tuple[str, ...]:
    """The district that a polygon's properties name; none when they name none."""
    properties = feature.get("properties")
    named = (properties.get(key) for key in NAMING) if isinstance(properties, Mapping) else ()
    found = (areas.find(str(value)) for value in named if value is not None)
    return next((districts for districts in found if districts), ())[:1]
