"""元の一覧を開く: CSV, XLSX and GeoJSON of others as source rows; the reading itself is ``load``'s."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tsudoi.geo.reading import position
from tsudoi.intake import tidying
from tsudoi.intake.sources import SourceRow
from tsudoi.load import foreign
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import Line

JSON_ENDINGS = (".geojson", ".json")
LON, LAT = "経度", "緯度"


@dataclass(frozen=True, slots=True)
class Opened:
    """The rows of one file, the geometry of each where it is GeoJSON, and what ``load`` had to say."""

    rows: tuple[SourceRow, ...] = ()
    geometries: tuple[Any, ...] = ()
    headings: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()
    origin: Origin | None = None


def opened(path: Path, root: Path, known: Iterable[str] = ()) -> Opened:
    """A file by its ending; headings come the way the mapping (``known``) spells them."""
    if not path.is_file():
        missing = Notice("intake_no_file", foreign.origin(path, root), Severity.ERROR, {"path": str(path)})
        return Opened(notices=(missing,))
    if path.suffix.casefold() in JSON_ENDINGS:
        return _features(path, root)
    return _table(path, root, tuple(known))


def _table(path: Path, root: Path, known: tuple[str, ...]) -> Opened:
    grid, notices = foreign.grid(path, root)
    if not grid.lines:
        return Opened(notices=notices)
    head = _head(grid.lines, known)
    lines = grid.lines[head + 1 :]
    width = max(len(line.cells) for line in (grid.lines[head], *lines))
    headings = tuple(_headings(grid.lines[head].cells, width, known))
    rows = (
        tidying.row(dict(zip(headings, line.cells, strict=False)), grid.origin.at(None, line.row)) for line in lines
    )
    above = _above(grid.lines[:head], grid.origin)
    return Opened(tuple(rows), (), headings, (*notices, *above), grid.origin)


def _headings(cells: tuple[str, ...], width: int, known: tuple[str, ...]) -> Iterator[str]:
    """One name for each column: where a heading is blank or stands twice, the number of the column tells them apart."""
    seen: set[str] = set()
    for place in range(width):
        text = tidying.heading(cells[place], known) if place < len(cells) else ""
        name = text if text and text not in seen else f"{text}({place + 1}列目)"
        seen.add(name)
        yield name


def _head(lines: tuple[Line, ...], known: tuple[str, ...]) -> int:
    """The line with most headings that the mapping knows: lists often start with a title or with instructions."""

    def hits(place: int) -> int:
        return len(set(known) & {tidying.heading(text, known) for text in lines[place].cells})

    return max(range(min(len(lines), foreign.LINES_ABOVE_HEADINGS)), key=lambda place: (hits(place), -place))


def _above(lines: tuple[Line, ...], origin: Origin) -> Iterator[Notice]:
    for line in lines:
        facts = {"value": " ".join(filter(None, line.cells))[:60]}
        yield Notice("intake_above_headings", origin.at(None, line.row), Severity.INFO, facts)


def _features(path: Path, root: Path) -> Opened:
    """A feature counts as a row; its number in the file, from 1, as the row's."""
    tree, notices = foreign.json_tree(path, root)
    if tree is None:
        return Opened(notices=notices)
    features = tree.data.get("features") if isinstance(tree.data, dict) else None
    if not isinstance(features, list):
        return Opened(notices=(*notices, Notice("intake_no_features", tree.origin, Severity.ERROR)))
    rows, geometries = [], []
    for number, feature in enumerate(features, start=1):
        geometry = feature.get("geometry") if isinstance(feature, dict) else None
        rows.append(tidying.row(_cells(feature, geometry), tree.origin.at(None, number)))
        geometries.append(geometry)
    headings = tuple(dict.fromkeys(name for row in rows for name in row.cells))
    return Opened(tuple(rows), tuple(geometries), headings, notices, tree.origin)


def _cells(feature: Any, geometry: Any) -> dict[str, str]:
    properties = feature.get("properties") if isinstance(feature, dict) else None
    cells = {str(name): _text(value) for name, value in (properties or {}).items()}
    if isinstance(geometry, Mapping) and geometry.get("type") == "Point":
        place = position(geometry.get("coordinates"))
        cells |= {LON: str(place.lon), LAT: str(place.lat)} if place else {}
    return cells


def _text(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
