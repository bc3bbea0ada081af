"""写真: every photograph lies beside its record and has words for those who cannot see it."""

from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from tsudoi.nearest import nearest
from tsudoi.notices import Notice
from tsudoi.register import Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import error, warning


def faults(register: Register, today: date) -> Iterator[Notice]:
    for entry in register.entries:
        if entry.row["photo"]:
            yield from _of_row(entry.row, register.photos)


def _of_row(row: Row, photos: frozenset[str]) -> Iterator[Notice]:
    written, folder = row["photo"], row.origin.file.parent
    if "://" in written:
        yield error(row, "photo", "photo_remote", value=written)
    elif str(folder / PurePosixPath(written)) not in photos:
        near = nearest(written, sorted(_beside(photos, folder)))
        yield error(
            row, "photo", "photo_missing_near" if near else "photo_missing", value=written, folder=folder, near=near
        )
    elif not row["photo_alt"]:
        yield warning(row, "photo", "photo_unsaid", value=written)


def _beside(photos: frozenset[str], folder: PurePosixPath) -> Iterator[str]:
    """The photographs below the record's folder, as a cell would name them."""
    for photo in photos:
        path = PurePosixPath(photo)
        if path.is_relative_to(folder):
            yield str(path.relative_to(folder))
