"""写真: every photograph lies beside its record and has words for those who cannot see it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import PurePosixPath

from tsudoi.nearest import nearest
from tsudoi.notices import Notice
from tsudoi.register import Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import error, warning

Beside = Mapping[PurePosixPath, Sequence[str]]


def faults(register: Register, today: date) -> Iterator[Notice]:
    beside = _beside(register.photos)
    for entry in register.entries:
        if entry.row["photo"]:
            yield from _of_row(entry.row, register.photos, beside)


def _of_row(row: Row, photos: frozenset[str], beside: Beside) -> Iterator[Notice]:
    written, folder = row["photo"], row.origin.file.parent
    if "://" in written:
        yield error(row, "photo", "photo_remote", value=written)
    elif str(folder / PurePosixPath(written)) not in photos:
        near = nearest(written, beside.get(folder, ()))
        code = "photo_missing_near" if near else "photo_missing"
        yield error(row, "photo", code, value=written, folder=folder, near=near)
    elif not row["photo_alt"]:
        yield warning(row, "photo", "photo_unsaid", value=written)


def _beside(photos: frozenset[str]) -> Beside:
    """The photographs below each folder, as a cell there would name them."""
    found: dict[PurePosixPath, list[str]] = defaultdict(list)
    for photo in sorted(photos):
        for folder in PurePosixPath(photo).parents:
            found[folder].append(str(PurePosixPath(photo).relative_to(folder)))
    return found
