"""ファイルの名前: what each name in resources/ stands for, and which name was probably meant."""

import re
import unicodedata
from pathlib import Path, PurePosixPath

from tsudoi import schemas
from tsudoi.load.fold import key
from tsudoi.nearest import nearest
from tsudoi.origin import Origin
from tsudoi.schemas import SERVICE_KINDS

TABLE_ENDINGS = (".csv", ".xlsx", ".yaml", ".yml")
TREE_ENDINGS = (".yaml", ".yml")
PHOTO_ENDINGS = (
    ".jpg",
    ".jpeg",
    ".jfif",
    ".png",
    ".webp",
    ".gif",
    ".svg",
    ".heic",
    ".heif",
    ".avif",
    ".tif",
    ".tiff",
    ".bmp",
)
OTHER_PHOTO_ENDINGS = (".psd", ".raw", ".dng", ".cr2", ".cr3", ".nef", ".arw", ".eps", ".ai")
TREES = {"town": ("town", "まちの設定"), "vocabulary": ("vocabulary", "ことばの表")}
POLYGONS = "districts.geojson"

_IGNORED = ("thumbs.db", "desktop.ini", "icon\r")
_COPY = re.compile(
    r"\s*(?:[(（][0-9]+[)）]|-\s*コピー|のコピー|コピー|copy|_?old|_?bak|_?旧|_?最新|_?修正版?|[_-]?[0-9]{4,8})\s*",
    re.IGNORECASE,
)


def normal(name: str) -> str:
    """A name as we write it: NFC, since macOS hands out か and ゛ apart; bytes that are no text made visible."""
    return unicodedata.normalize("NFC", name.encode("utf-8", "backslashreplace").decode("utf-8"))


def origin(path: Path, root: Path) -> Origin:
    """A file within the town's folder goes by its path, one outside by its name."""
    try:
        shown = path.resolve().relative_to(root.resolve())
    except ValueError:
        shown = Path(path.name)
    return Origin(PurePosixPath(*(normal(part) for part in shown.parts)))


def is_ignored(name: str) -> bool:
    """Files that programs leave behind, and notes to oneself: lock files, folder views, README."""
    folded = name.casefold()
    return folded.startswith((".", "~$", "readme")) or folded in _IGNORED


def parts(name: str) -> tuple[str, str]:
    """(stem, ending), the ending in small letters."""
    folded = unicodedata.normalize("NFKC", name)
    stem, dot, ending = folded.rpartition(".")
    return (stem, f".{ending.casefold()}") if dot else (folded, "")


def kind_of(name: str, kinds: tuple[str, ...]) -> str | None:
    """The kind of table that a file's stem names: 通いの場 or gatherings."""
    stem = key(parts(name)[0])
    return next((kind for kind in kinds if stem in (key(schemas.of(kind).title), kind)), None)


def tree_of(name: str) -> str | None:
    """town or vocabulary."""
    stem = key(parts(name)[0])
    return next((tree for tree, spellings in TREES.items() if stem in map(key, spellings)), None)


def likely(name: str, is_in_district: bool) -> str:
    """The right name that is nearest to a wrong one."""
    stem, ending = parts(name)
    stem = _COPY.sub("", stem)
    ending = ending if ending in TABLE_ENDINGS else ".csv"
    if is_in_district:
        titles = [schemas.of(kind).title for kind in SERVICE_KINDS] + list(SERVICE_KINDS)
        return f"{near}{ending}" if (near := nearest(stem, titles)) else ""
    return nearest(f"{stem}{parts(name)[1]}", ("town.yaml", "vocabulary.yaml", "districts.csv", "needs.csv", POLYGONS))
