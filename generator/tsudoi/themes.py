"""着せかえ: a theme is a stack of folders; the town's own file lies over the shipped one."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

BASE = "machi"
"""The theme below all others."""

_CHECKOUT = Path(__file__).parents[2] / "themes"
_WHEEL = Path(__file__).parent / "_themes"


class UnknownTheme(LookupError):
    """No folder of this name; ``known`` are the names there are."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(f"{name}: not one of {', '.join(known)}")
        self.name = name
        self.known = known


@dataclass(frozen=True, slots=True)
class Theme:
    """``files`` maps a name such as ``templates/base.html`` to the file that won; ``town`` is the town's folder."""

    name: str
    files: Mapping[str, Path]
    town: Path

    def read(self, name: str) -> bytes:
        """The bytes of one file of the theme."""
        return self.files[name].read_bytes()

    def under(self, folder: str) -> tuple[str, ...]:
        """The names below a folder, in order."""
        return tuple(sorted(name for name in self.files if name.startswith(f"{folder}/")))

    def of_town(self, path: str) -> bytes | None:
        """A file of the town itself (its mark); None where there is none, or where the path leads out of the folder."""
        file = (self.town / path).resolve()
        is_inside = file.is_relative_to(self.town.resolve())
        return file.read_bytes() if is_inside and file.is_file() else None


def find(name: str, town: Path) -> Theme:
    """The theme of this name, the town's ``themes/<name>/`` over the shipped one over ``machi``; else UnknownTheme."""
    folders = (shipped() / BASE, shipped() / name, town / "themes" / name)
    known = names(town)
    if name not in known:
        raise UnknownTheme(name, known)
    files: dict[str, Path] = {}
    for folder in folders:
        files |= _files(folder)
    return Theme(name, files, town)


_TEXTS = (".css", ".js", ".html", ".svg")


def own_texts(name: str, town: Path) -> tuple[Path, ...]:
    """The files of the town's own theme that are text, in order."""
    found = _files(town / "themes" / name)
    return tuple(found[file] for file in sorted(found) if found[file].suffix.casefold() in _TEXTS)


def broken_line(body: bytes) -> int | None:
    """The line on which a file stops being UTF-8; None where it does not."""
    try:
        body.decode()
    except UnicodeDecodeError as error:
        return body.count(b"\n", 0, error.start) + 1
    return None


def names(town: Path) -> tuple[str, ...]:
    """All themes there are, the town's own among them."""
    folders = [folder for shelf in (shipped(), town / "themes") if shelf.is_dir() for folder in shelf.iterdir()]
    return tuple(sorted({folder.name for folder in folders if _is_theme(folder)}))


def shipped() -> Path:
    """Where the shipped themes lie: inside the installed package, or in the checkout beside it."""
    return _WHEEL if _WHEEL.is_dir() else _CHECKOUT


def _is_theme(folder: Path) -> bool:
    return any((folder / part).is_dir() for part in ("templates", "css", "icons", "js"))


def _files(folder: Path) -> dict[str, Path]:
    found = (file for file in folder.rglob("*") if file.is_file() and not file.name.startswith("."))
    return {file.relative_to(folder).as_posix(): file for file in found}
