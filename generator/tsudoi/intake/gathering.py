"""持ち寄り: the source files and the districts' files of one import, opened and looked over before anything is made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tsudoi.intake import absent, districts, fitting, tidying
from tsudoi.intake.districts import Areas
from tsudoi.intake.fitting import Here
from tsudoi.intake.mapping import DistrictFiles, Layout
from tsudoi.intake.numbering import ID
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
    town: Here
    notices: tuple[Notice, ...]


def gather(sources: Sequence[Path], root: Path, layout: Layout, options: Options) -> Gathered:
    """All rows of all sources in order, and the districts."""
    files = [opened(path, root, layout.columns) for path in sources]
    rows = tuple(row for file in files for row in file.rows)
    areas, told = _areas(sources[0].parent, root, layout, options)
    notices = [
        notice for file in files for notice in (*file.notices, *_missing(file, layout), *absent.notices(file, layout))
    ]
    notices += [*told, *_undated(rows, layout, options), *_odd_district(rows, options)]
    notices += tidying.destroyed_numbers(rows)
    own = areas if _has_own_districts(root, options) else None
    return Gathered(rows, areas, fitting.here(root, own), tuple(notices))


def _missing(file: Opened, layout: Layout) -> Iterator[Notice]:
    """Headings that this layout always has: without them it is some other list."""
    if not file.origin:
        return
    missing = [heading for heading in layout.headings if heading not in file.headings]
    if missing and file.headings:
        facts = {"headings": "、".join(missing), "layout": layout.layout, "likely": likely(file.headings) or "--map"}
        yield Notice("intake_heading_missing", file.origin.at(None, 1), Severity.ERROR, facts)
    elif not file.rows:
        yield Notice("intake_no_rows", file.origin, Severity.ERROR)


def _odd_district(rows: tuple[SourceRow, ...], options: Options) -> Iterator[Notice]:
    """An id becomes the name of a folder and a part of every address."""
    if rows and options.district and not ID.fullmatch(options.district[0]):
        yield Notice("intake_district_id", rows[0].at(None), Severity.ERROR, {"value": options.district[0]})


def _undated(rows: tuple[SourceRow, ...], layout: Layout, options: Options) -> Iterator[Notice]:
    """The day a fact was confirmed is never invented."""
    if rows and not options.assured and "assured_date" not in layout.fields:
        yield Notice("intake_no_assured_date", rows[0].origin.at(None, None), Severity.ERROR)


def _areas(beside: Path, root: Path, layout: Layout, options: Options) -> tuple[Areas, tuple[Notice, ...]]:
    """From the files given, else the town's own, else those that the mapping expects beside the source."""
    own, is_own = root / "resources", _has_own_districts(root, options)
    asked = DistrictFiles("districts.geojson", "districts.csv") if is_own else layout.districts
    folder = own if is_own else beside
    polygons, names = options.polygons or _there(folder, asked.polygons), options.names or _there(folder, asked.names)
    drawn = opened(polygons, root) if polygons else Opened()
    named = opened(names, root, (*districts.headings(), *_columns(asked))) if names else Opened()
    rows = tuple(districts.rows_of(drawn.rows, named.rows, asked))
    found = districts.areas(rows, drawn.geometries, asked)
    return found, (*drawn.notices, *named.notices, *districts.notices(rows, found, asked))


def _has_own_districts(root: Path, options: Options) -> bool:
    return (root / "resources" / "districts.csv").is_file() and not (options.polygons or options.names)


def _columns(files: DistrictFiles) -> Iterator[str]:
    yield from (column for recipe in files.fields.values() for column in recipe.columns)
    yield from filter(None, (files.number, files.join[1] if files.join else ""))


def _there(folder: Path, name: str) -> Path | None:
    path = folder / name
    return path if name and path.is_file() else None
