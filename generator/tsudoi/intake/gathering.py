"""持ち寄り: the source files and the districts' files of one import, opened and looked over before anything is made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tsudoi.intake import districts, tidying
from tsudoi.intake.districts import Areas
from tsudoi.intake.mapping import Mapping
from tsudoi.intake.opening import Opened, opened
from tsudoi.intake.shipped import likely
from tsudoi.intake.sources import SourceRow
from tsudoi.intake.values import Options
from tsudoi.notices import Notice, Severity


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything an import starts from; ``notices`` may hold errors that end it here."""

    rows: tuple[SourceRow, ...]
    areas: Areas
    notices: tuple[Notice, ...]


def gather(sources: Sequence[Path], root: Path, layout: Mapping, options: Options) -> Gathered:
    """All rows of all sources in order, and the districts."""
    files = [opened(path, root, layout.columns) for path in sources]
    rows = tuple(row for file in files for row in file.rows)
    areas, told = _areas(sources[0].parent, root, layout, options)
    notices = [notice for file in files for notice in (*file.notices, *_missing(file, layout))]
    notices += [*told, *_undated(rows, layout, options)]
    notices += tidying.destroyed_numbers(rows)
    return Gathered(rows, areas, tuple(notices))


def _missing(file: Opened, layout: Mapping) -> Iterator[Notice]:
    """Headings that this layout always has: without them it is some other list."""
    if not file.headings:
        return
    missing = [heading for heading in layout.headings if heading not in file.headings]
    origin = file.rows[0].origin.at(None, 1) if file.rows else None
    if missing and origin:
        facts = {"headings": "、".join(missing), "layout": layout.layout, "likely": likely(file.headings) or "--map"}
        yield Notice("intake_heading_missing", origin, Severity.ERROR, facts)


def _undated(rows: tuple[SourceRow, ...], layout: Mapping, options: Options) -> Iterator[Notice]:
    """The day a fact was confirmed is never invented."""
    if rows and not options.assured and "assured_date" not in layout.fields:
        yield Notice("intake_no_assured_date", rows[0].origin.at(None, None), Severity.ERROR)


def _areas(beside: Path, root: Path, layout: Mapping, options: Options) -> tuple[Areas, tuple[Notice, ...]]:
    """The polygons and names given, else those the mapping names beside the source, else the town's own."""
    own = root / "resources"
    polygons = options.polygons or _there(beside, layout.districts.polygons) or _there(own, "districts.geojson")
    names = options.names or _there(beside, layout.districts.names) or _there(own, "districts.csv")
    files = layout.districts
    if names and names.parent == own:
        files = replace(files, number="", join=("id", "id"), replaces="", fields={})
    drawn = opened(polygons, root) if polygons else Opened()
    named = opened(names, root) if names else Opened()
    rows = tuple(districts.rows_of(drawn.rows, named.rows, files))
    found = districts.areas(rows, drawn.geometries, files)
    return found, (*drawn.notices, *named.notices, *districts.notices(rows, found, files))


def _there(folder: Path, name: str) -> Path | None:
    path = folder / name
    return path if name and path.is_file() else None
