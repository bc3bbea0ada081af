"""はじめの一歩: a new town's folder from the starter that comes with the program; no network, nothing overwritten."""

from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath

from tsudoi import write
from tsudoi.plan import Artifact

STARTER = "starter"
TODAY = b"@TODAY@"
"""Stands for the day of making, so that the examples are freshly confirmed."""


class NotEmpty(Exception):
    """The folder holds something already."""


def lay_out(folder: Path, today: date) -> tuple[PurePosixPath, ...]:
    """Write the starter town into a new or empty folder; returns what was written."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NotEmpty(str(folder))
    artifacts = tuple(
        Artifact(path, file.read_bytes().replace(TODAY, today.isoformat().encode())) for path, file in starter()
    )
    write.lay_out(artifacts, folder)
    return tuple(artifact.path for artifact in artifacts)


def starter() -> Iterator[tuple[PurePosixPath, Traversable]]:
    """The files of the starter town, in order."""
    return _below(files("tsudoi") / STARTER, PurePosixPath())


def _below(folder: Traversable, path: PurePosixPath) -> Iterator[tuple[PurePosixPath, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _below(entry, path / entry.name)
        else:
            yield path / entry.name, entry
