"""直す: the corrections that are safe, put into the files themselves; what was there before is kept."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from tsudoi import load, write
from tsudoi.load import Amended
from tsudoi.notices import Notice
from tsudoi.plan import Artifact

SAFE = ("mended", "mended_private")
"""Findings that say another way of writing the same: width, spaces, the era of a date, the hyphens of a telephone number."""

KEPT = PurePosixPath(".tsudoi", "kept")
"""Where the files stand as they were, by day and number."""


@dataclass(frozen=True, slots=True)
class Fixes:
    """What would change: the cells, and the files with their new bytes. Cells whose file cannot hold the new words are left out."""

    notices: tuple[Notice, ...] = ()
    files: tuple[Amended, ...] = ()


def fixes(root: Path) -> Fixes:
    """All safe corrections of a town's records; none where every cell is written as it is read."""
    found = tuple(notice for notice in load.records(root)[1] if notice.code in SAFE and notice.fixed is not None)
    files = tuple(load.amended(root, found))
    changed = {file.path for file in files}
    return Fixes(tuple(notice for notice in found if notice.origin.file in changed), files)


def put(fixes: Fixes, root: Path, day: date) -> PurePosixPath:
    """Write the files, each whole or not at all, after a copy of all of them; returns where the copies are."""
    place = _free(root, day)
    write.lay_out((Artifact(place / file.path, file.before) for file in fixes.files), root)
    write.lay_out(_fresh(fixes.files, root), root)
    return place


def _fresh(files: Iterable[Amended], root: Path) -> Iterator[Artifact]:
    """Under the names that the disk has, which may be spelt otherwise than we write them."""
    return (Artifact(PurePosixPath(file.place.relative_to(root).as_posix()), file.after) for file in files)


def _free(root: Path, day: date) -> PurePosixPath:
    number = next(number for number in range(1, 10**6) if not (root / KEPT / f"{day}-{number}").exists())
    return KEPT / f"{day}-{number}"
