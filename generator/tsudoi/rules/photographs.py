"""写真: every photograph lies beside its record and has words for those who cannot see it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import PurePosixPath

from tsudoi.assemble import photographs
from tsudoi.nearest import fold, nearest
from tsudoi.notices import Notice
from tsudoi.register import Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import error, info, warning

_EMPTY = tuple(map(fold, ("写真", "画像", "写真です", "写真1", "活動写真", "活動の写真", "なし", "photo", "image")))
"""Words that tell somebody who cannot see the photograph nothing."""

Beside = Mapping[PurePosixPath, Sequence[str]]


def faults(register: Register, today: date) -> Iterator[Notice]:
    beside = _beside(register.photos)
    for entry in register.entries:
        if entry.row["photo"]:
            yield from _of_row(entry.row, register.photos, beside)


def _of_row(row: Row, photos: frozenset[str], beside: Beside) -> Iterator[Notice]:
    written, folder = row["photo"], row.origin.file.parent
    found = photographs.beside(row, photos)
    if "://" in written:
        yield error(row, "photo", "photo_remote", value=written)
    elif not found:
        near = nearest(written, beside.get(folder, ()))
        code = "photo_missing_near" if near else "photo_missing"
        yield error(row, "photo", code, value=written, folder=folder, near=near)
    else:
        yield from _of_found(row, PurePosixPath(found).relative_to(folder))


def _of_found(row: Row, file: PurePosixPath) -> Iterator[Notice]:
    if str(file) != str(PurePosixPath(row["photo"])):
        yield info(row, "photo", "photo_meant", value=row["photo"], file=file)
    if not row["photo_alt"]:
        yield warning(row, "photo", "photo_unsaid", value=row["photo"])
    elif fold(row["photo_alt"]) in (*_EMPTY, fold(row["photo"]), fold(file.stem)):
        yield warning(row, "photo_alt", "photo_said_empty", value=row["photo_alt"])


def _beside(photos: frozenset[str]) -> Beside:
    """The photographs below each folder, as a cell there would name them."""
    found: dict[PurePosixPath, list[str]] = defaultdict(list)
    for photo in sorted(photos):
        for folder in PurePosixPath(photo).parents:
            found[folder].append(str(PurePosixPath(photo).relative_to(folder)))
    return found
