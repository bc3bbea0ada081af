"""一つのファイル: read one file of a town's folder according to what it is for and what it really is."""

from collections.abc import Callable
from pathlib import Path

from tsudoi.load import limits, names
from tsudoi.load.commas import read_csv
from tsudoi.load.content import read_document
from tsudoi.load.decode import decode
from tsudoi.load.disguise import nature
from tsudoi.load.fault import Fault, Found, T, guarded
from tsudoi.load.folder import Spot, too_large
from tsudoi.load.geojson import read_geojson
from tsudoi.load.table import read_table
from tsudoi.load.xlsx_table import xlsx_grid, xlsx_table
from tsudoi.load.yaml_rows import yaml_table
from tsudoi.load.yaml_tree import read_yaml
from tsudoi.notices import Severity
from tsudoi.origin import Origin
from tsudoi.rows import Document, Grid, Table, Tree

_NATURES = {  # what a file may really be where its name says something else
    "empty": "file_empty",
    "broken_zip": "xlsx_broken",
    "zip": "file_is_zip",
    "old_excel": "file_is_old_excel",
    "locked_excel": "file_is_locked",
    "html": "file_is_html",
    "pdf": "file_is_pdf",
    "image": "file_is_image",
}


def table(spot: Spot) -> Found[Table | None]:
    """The table of a CSV, XLSX or YAML file."""
    raw, ending = spot.path.read_bytes(), names.parts(spot.path.name)[1]
    if fault := disguised(raw, ending):
        return None, (fault.at(spot.origin),)
    if ending == ".xlsx":
        return xlsx_table(spot.kind, spot.folder, raw, spot.origin)
    if ending == ".csv":
        grid, notices = read_csv(raw, spot.origin)
        if any(notice.severity is Severity.ERROR for notice in notices):
            return None, notices
        found, told = read_table(spot.kind, spot.folder, grid)
        return found, notices + told
    tree_found, notices = tree(spot)
    if tree_found is None:
        return None, notices
    rows, told = yaml_table(spot.kind, spot.folder, tree_found)
    return rows, notices + told


def tree(spot: Spot) -> Found[Tree | None]:
    """The tree of a YAML file."""
    return _parsed(spot, ".yaml", read_yaml)


def polygons(spot: Spot) -> Found[Tree | None]:
    """The tree of a GeoJSON file."""
    return _parsed(spot, ".geojson", read_geojson)


def document(spot: Spot) -> Found[Document | None]:
    """A page of content/."""
    return _parsed(spot, ".md", read_document)


def guarded_grid(path: Path, origin: Origin) -> Found[Grid]:
    """The plain cells of a CSV or XLSX file of any layout; it is taken for what it is, whatever its name says."""
    return guarded(lambda: _grid(path, origin), origin, Grid((), origin))


def _grid(path: Path, origin: Origin) -> Found[Grid]:
    size = path.stat().st_size
    if size > limits.FILE_BYTES:
        return Grid((), origin), (too_large(size).at(origin),)
    raw = path.read_bytes()
    if nature(raw) == "xlsx":
        return xlsx_grid(raw, origin)
    if fault := disguised(raw, ".csv"):
        return Grid((), origin), (fault.at(origin),)
    return read_csv(raw, origin)


def disguised(raw: bytes, ending: str) -> Fault | None:
    """Why the bytes are not what the name promises."""
    found = nature(raw)
    if found == ("xlsx" if ending == ".xlsx" else "text"):
        return None
    if found == "xlsx":
        return Fault("xlsx_in_disguise", {"ending": ending})
    if found == "text":
        return Fault("text_in_disguise")
    return Fault(_NATURES[found])


def _parsed(spot: Spot, ending: str, read: Callable[[str, Origin], Found[T | None]]) -> Found[T | None]:
    """What a parser makes of the file's text, with all that there is to say of both."""
    text, notices = _text(spot, ending)
    if text is None:
        return None, notices
    found, told = read(text, spot.origin)
    return found, notices + told


def _text(spot: Spot, ending: str) -> Found[str | None]:
    raw = spot.path.read_bytes()
    fault = disguised(raw, ending)
    if fault and fault.code == "file_empty" and ending == ".yaml":
        return "", ()
    if fault and not (fault.code == "file_is_html" and ending == ".md"):
        return None, (fault.at(spot.origin),)
    text, faults = decode(raw)
    return text, tuple(found.at(spot.origin.at(None, found.facts.get("line"))) for found in faults)
