"""直し: cells written as they are read, in place, whatever kind of file they stand in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from tsudoi.load import names
from tsudoi.load.amend_csv import amend_csv
from tsudoi.load.amend_sheet import amend_sheet
from tsudoi.load.amend_yaml import amend_yaml
from tsudoi.load.folder import Spot, spots
from tsudoi.load.xlsx_table import part_of
from tsudoi.notices import Notice


class Amended(NamedTuple):
    """A file of a town's folder, as it is and as it would be."""

    path: PurePosixPath
    place: Path
    before: bytes
    after: bytes


def amended(root: Path, notices: Iterable[Notice]) -> Iterator[Amended]:
    """The files in which those cells can say what is ``fixed``; what a file cannot hold stays as it is."""
    by_file: dict[PurePosixPath, list[Notice]] = defaultdict(list)
    for notice in notices:
        if notice.fixed is not None and notice.origin.row is not None:
            by_file[notice.origin.file].append(notice)
    for spot in spots(root):
        if isinstance(spot, Spot) and spot.role == "table" and (found := by_file.get(spot.origin.file)):
            before = spot.path.read_bytes()
            after = _amend(spot, before, found)
            if after != before:
                yield Amended(spot.origin.file, spot.path, before, after)


def _amend(spot: Spot, raw: bytes, notices: Sequence[Notice]) -> bytes:
    if names.parts(spot.path.name)[1] in names.TREE_ENDINGS:
        return amend_yaml(raw, {(each.origin.row or 0, each.origin.column or ""): each.fixed or "" for each in notices})
    cells = {
        (each.origin.row or 0, each.origin.place): each.fixed or "" for each in notices if each.origin.place is not None
    }
    if names.parts(spot.path.name)[1] == ".csv":
        return amend_csv(raw, cells)
    return amend_sheet(raw, part_of(spot.kind, raw, spot.origin), cells)
