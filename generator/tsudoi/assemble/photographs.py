"""写真を見つける: which photograph a cell means. Upper and lower case, width and a hidden ending do not part people from it."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from pathlib import PurePosixPath

from tsudoi.rows import Row

_SLASHES = str.maketrans("\\¥", "//")

Album = Mapping[str, tuple[str, ...]]
"""Photographs by each spelling that may mean them."""


def beside(row: Row, photos: frozenset[str]) -> str:
    """The path of the photograph that lies beside the record under this name, or is the only one that can be meant."""
    if not row["photo"]:
        return ""
    path = str(row.origin.file.parent / PurePosixPath(row["photo"]))
    if path in photos:
        return path
    meant = _album(photos).get(_folded(path), ())
    return meant[0] if len(meant) == 1 else ""


@lru_cache(maxsize=4)  # every row of a town asks
def _album(photos: frozenset[str]) -> Album:
    """Windows hides the endings of files: ``taisou`` is what a person sees of ``taisou.jpg``."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(photos):
        found[_folded(path)].append(path)
        found[_folded(str(PurePosixPath(path).with_suffix("")))].append(path)
    return {spelling: tuple(paths) for spelling, paths in found.items()}


def _folded(path: str) -> str:
    return unicodedata.normalize("NFKC", path).translate(_SLASHES).casefold()
