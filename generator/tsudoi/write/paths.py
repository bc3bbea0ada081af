"""道すじ: from a path of ours to a place on the disk, never outside the folder, the same on every system."""

from pathlib import Path, PurePosixPath

_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"))
)


class UnsafePath(Exception):
    """One of our paths would leave the site or not exist on another system: our fault."""


def join(folder: Path, path: PurePosixPath) -> Path:
    """The one way from a path of ours to a place on the disk; raises UnsafePath when it would leave the folder."""
    if not path.parts or path.is_absolute() or not all(map(_is_plain, path.parts)):
        raise UnsafePath(str(path))
    target = folder
    for part in path.parts[:-1]:
        target = target / part
        if target.is_symlink():
            raise UnsafePath(f"{path}: {target} is a symbolic link")
    return target / path.name


def _is_plain(part: str) -> bool:
    """A name that means the same file on every system."""
    has_odd_letter = any(letter in '\\/:*?"<>|' or ord(letter) < 32 for letter in part)
    is_device = part.split(".", maxsplit=1)[0].casefold() in _DEVICES
    return not (has_odd_letter or is_device or part.endswith((".", " ")))
