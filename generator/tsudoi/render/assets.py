"""道具: css, scripts, icons and vendor files under names that change with their content."""

import hashlib
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from urllib.parse import quote

import rcssmin

from tsudoi.model import Town
from tsudoi.plan import Artifact
from tsudoi.settings import Look
from tsudoi.themes import Theme
from tsudoi.vocabulary import Term

ROOT = PurePosixPath("assets")
TOWN = "css/town.css"
"""A file that no theme holds: the town's own colours, and the pictures of its marks."""

NEEDS = "css/town-needs.css"
"""The pictures of the town's needs, for the pages that show them."""

RECRUITING = {"person", "point"}
"""The pictures of the marks on a record that asks for helpers."""

_SERVED = {".css", ".js", ".svg", ".png", ".woff2"}
_SMALL = 1500
_PLAIN = " =:/;,()!*.'<>"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_QUOTED = re.compile(r"""(?<==)"([a-z][a-z-]*)"(?=\])""")
_MARGIN = re.compile(r"^[ \t]*(?://.*\n|/\*\*.*\*/\n)?", re.MULTILINE)
"""What a script carries for those who read it: indents, and lines that only comment."""

_IMPORT = re.compile(r"""(?<=from '\./)([\w-]+\.js)(?=';)""")
"""How a script names another one beside it."""

_URL = re.compile(r"""url\(\s*["']?(?!data:|#|https?:)([^"')]+)["']?\s*\)""")


def finish(theme: Theme, town: Town) -> dict[str, Artifact]:
    """Theme name → the finished file. What names others comes after them: scripts that import, and css last of all."""
    finished = {name: _named(name, body) for name, body in _plain(theme, town.settings.look)}
    for name in _names(theme, "js"):
        _script(name, theme, finished)
    for name in _names(theme, "css"):
        finished[name] = _named(name, _stylesheet(name, theme.read(name).decode("utf-8-sig"), finished))
    words = town.vocabulary
    finished[TOWN] = _town(TOWN, (_colours(town.settings.look), *_pictures(_marks(town), finished)), finished)
    finished[NEEDS] = _town(NEEDS, _pictures(_icons(words.needs), finished), finished)
    return finished


def _plain(theme: Theme, look: Look) -> Iterator[tuple[str, bytes]]:
    for name in (*_names(theme, "icons"), *_names(theme, "vendor")):
        if not name.endswith(".css"):
            yield name, theme.read(name)
    if look.mark and (mark := theme.of_town(look.mark)):
        yield "town/mark.svg", mark


def _script(name: str, theme: Theme, finished: dict[str, Artifact]) -> PurePosixPath:
    """Where one of our own scripts will be, after those that it imports; no text of theirs runs over several lines."""
    if name not in finished:
        text = _MARGIN.sub("", theme.read(name).decode())
        beside = PurePosixPath(name)
        called = _IMPORT.sub(lambda match: _script(str(beside.with_name(match[1])), theme, finished).name, text)
        finished[name] = _named(name, called.encode())
    return finished[name].path


def _names(theme: Theme, folder: str) -> tuple[str, ...]:
    vendor_css = tuple(name for name in theme.under("vendor") if name.endswith(".css")) if folder == "css" else ()
    return tuple(name for name in (*theme.under(folder), *vendor_css) if _is_served(PurePosixPath(name)))


def _is_served(path: PurePosixPath) -> bool:
    """Licence texts go along with the code they belong to."""
    return path.suffix in _SERVED or path.stem.upper().endswith(("LICENSE", "LICENCE"))


def _named(name: str, body: bytes) -> Artifact:
    path = PurePosixPath(name)
    mark = hashlib.sha256(body).hexdigest()[:10]
    return Artifact(ROOT / path.with_name(f"{path.stem}.{mark}{path.suffix}"), body)


def _stylesheet(name: str, text: str, finished: Mapping[str, Artifact]) -> bytes:
    """The css without blanks and comments; small pictures are set in, others are named as they will be called."""
    addressed = _URL.sub(lambda match: f"url({_address(name, match[1], finished)})", text)
    minified: str = rcssmin.cssmin(addressed)
    return _QUOTED.sub(r"\1", minified).encode()


def _address(name: str, target: str, finished: Mapping[str, Artifact]) -> str:
    picture = finished.get(posixpath.normpath(posixpath.join(posixpath.dirname(name), target)))
    if picture is None:
        return _absent(name, target)
    if picture.path.suffix == ".svg" and len(picture.body) <= _SMALL:
        return _set_in(picture.body)
    ups = "../" * len(PurePosixPath(name).parent.parts)
    return f"{ups}{picture.path.relative_to(ROOT)}"


def _absent(name: str, target: str) -> str:
    """Vendor css names pictures of controls that we do not use; our own css may name only what is there."""
    if not name.startswith("vendor/"):
        raise LookupError(f"{name} names {target}, which the theme does not have")
    return '"data:,"'


def _set_in(svg: bytes) -> str:
    """One request for all icons instead of one for each; CSP allows ``data:`` for pictures."""
    text = re.sub(r">\s+<", "><", svg.decode().strip()).replace('"', "'")
    return f'"data:image/svg+xml,{quote(text, safe=_PLAIN)}"'


def _town(name: str, rules: Iterable[str], finished: Mapping[str, Artifact]) -> Artifact:
    return _named(name, _stylesheet(name, "".join(rules), finished))


def _colours(look: Look) -> str:
    colours = {"--cloth": look.cloth, "--cloth-deep": look.cloth_deep, "--call": look.call}
    rules = ";".join(f"{role}:{colour}" for role, colour in colours.items() if _COLOUR.fullmatch(colour))
    return f":root{{{rules}}}" if rules else ""


def _marks(town: Town) -> set[str]:
    """The pictures of the features; those of a recruitment only where somebody recruits."""
    is_recruiting = any(service.recruitment for service in town.services)
    return _icons(town.vocabulary.features) | (RECRUITING if is_recruiting else set())


def _icons(terms: Iterable[Term]) -> set[str]:
    return {term.icon for term in terms}


def _pictures(icons: Iterable[str], finished: Mapping[str, Artifact]) -> tuple[str, ...]:
    """One rule for each picture that the theme has; a word whose picture is missing shows the plain tick."""
    drawn = sorted(icon for icon in icons if f"icons/{icon}.svg" in finished)
    return tuple(f".i-{icon}{{--i:url(../icons/{icon}.svg)}}" for icon in drawn)
