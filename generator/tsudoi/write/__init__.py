"""書き出し: the only room that writes to the disk; each file of the site is whole at every moment, old or new."""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tsudoi.plan import Artifact
from tsudoi.write.paths import UnsafePath, join
from tsudoi.write.turn import turn

__all__ = ["LEDGER", "SITE", "UnsafePath", "Written", "join", "lay_out", "site", "town"]

SITE = "site"
LEDGER = ".tsudoi"
"""Where a town's folder holds what is published, and what was published last."""

MANIFEST = "manifest.json"
PENDING = "pending.json"
FRESH = ".tsudoi-new"
"""How the name of a half-written file ends; one that a crash left behind is swept away by the next build."""

_ENTRIES = ("index.html", "sitemap.xml", "robots.txt")

Manifest = dict[str, str]
"""Path in the site → SHA-256 of its bytes."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a run changed in the site, in the order it did so."""

    changed: tuple[PurePosixPath, ...] = ()
    removed: tuple[PurePosixPath, ...] = ()


def town(artifacts: Iterable[Artifact], root: Path) -> Written:
    """Bring the site of a town's folder in line with the artifacts."""
    return site(artifacts, root / SITE, root / LEDGER)


def site(artifacts: Iterable[Artifact], folder: Path, ledger: Path) -> Written:
    """Bring the folder in line with the artifacts. Files that no earlier build listed are never touched."""
    ordered = tuple(sorted(artifacts, key=_rank))
    targets = {str(artifact.path): join(folder, artifact.path) for artifact in ordered}
    with turn(ledger):
        return _bring_in_line({str(artifact.path): artifact.body for artifact in ordered}, targets, folder, ledger)


def _bring_in_line(bodies: Mapping[str, bytes], targets: Mapping[str, Path], folder: Path, ledger: Path) -> Written:
    before = _read(ledger / MANIFEST) | _read(ledger / PENDING)
    after = {path: hashlib.sha256(body).hexdigest() for path, body in bodies.items()}
    was_cut_off = (ledger / PENDING).exists()
    if was_cut_off:
        _sweep(folder)
    changed = [path for path in bodies if _differs(targets[path], bodies[path])]
    gone = sorted(before.keys() - after.keys())
    if was_cut_off or changed or before != after:
        _store(ledger / PENDING, before | after)  # first of all: a crash must not make our own files foreign
        _renew(folder, {path: bodies[path] for path in changed}, gone)
        _store(ledger / MANIFEST, after)
        (ledger / PENDING).unlink()
    return Written(tuple(map(PurePosixPath, changed)), tuple(map(PurePosixPath, gone)))


def lay_out(artifacts: Iterable[Artifact], folder: Path) -> None:
    """Write files into a folder that a person will own from now on: no manifest, nothing is ever removed."""
    for artifact in artifacts:
        _replace(join(folder, artifact.path), artifact.body)


def _rank(artifact: Artifact) -> tuple[int, str]:
    """Assets, data, pages, entries: whoever reads meanwhile never meets a page whose parts are not there yet."""
    path = artifact.path
    if path.parts[:1] == ("assets",):
        rank = 0
    elif str(path) in _ENTRIES:
        rank = 3
    else:
        rank = 2 if path.suffix == ".html" else 1
    return rank, str(path)


def _differs(target: Path, body: bytes) -> bool:
    return target.is_symlink() or not target.is_file() or target.read_bytes() != body


def _renew(folder: Path, bodies: Mapping[str, bytes], gone: Iterable[str]) -> None:
    """New files first, then what has no place any more; but a file where a folder must be, or the reverse, goes before."""
    folders = {str(parent) for path in bodies for parent in PurePosixPath(path).parents}
    blocking = {
        path for path in gone if path in folders or any(str(up) in bodies for up in PurePosixPath(path).parents)
    }
    _remove(folder, sorted(blocking))
    for path, body in bodies.items():
        _replace(join(folder, PurePosixPath(path)), body)
    _remove(folder, [path for path in gone if path not in blocking])


def _replace(target: Path, body: bytes) -> None:
    """Temp file, fsync, rename in the same folder: the name shows the old bytes or the new ones, never a part."""
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(f".{target.name}{FRESH}")
    try:
        with fresh.open("wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
    except BaseException:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def _remove(folder: Path, paths: Iterable[str]) -> None:
    for path in paths:
        with suppress(UnsafePath):  # a manifest that somebody else wrote
            target = join(folder, PurePosixPath(path))
            target.unlink(missing_ok=True)
            _remove_empty(target.parent, folder)


def _remove_empty(branch: Path, folder: Path) -> None:
    while branch != folder:
        try:
            branch.rmdir()
        except OSError:  # not empty, or gone already
            return
        branch = branch.parent


def _sweep(folder: Path) -> None:
    """Half-written files of a build that was cut off."""
    for stray in sorted(folder.rglob(f".*{FRESH}")):
        stray.unlink(missing_ok=True)


def _store(path: Path, manifest: Manifest) -> None:
    _replace(path, json.dumps(manifest, ensure_ascii=False, indent=0, sort_keys=True).encode() + b"\n")


def _read(path: Path) -> Manifest:
    """What an earlier build listed; nothing where there was none, or where the file is not ours any more."""
    try:
        found = json.loads(path.read_bytes())
    except (FileNotFoundError, ValueError):  # not when the disk refuses: that would make our own files foreign
        return {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}
