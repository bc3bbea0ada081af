"""道具: css, scripts, icons and vendor files under names that change with their content."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from tsudoi import languages
from tsudoi.languages import Tongue
from tsudoi.model import Town
from tsudoi.plan import Artifact
from tsudoi.render import bundles, scripts, styles
from tsudoi.render.chosen import apart
from tsudoi.settings import Look
from tsudoi.themes import Theme
from tsudoi.vocabulary import Term

ROOT = PurePosixPath("assets")
TOWN = "css/town.css"
"""A file that no theme holds: the town's own colours, where it has chosen some."""

MARKS = f"{styles.PARTS}town-marks.css"
"""A part that no theme holds: the pictures of the town's marks."""

NEEDS = f"{styles.PARTS}town-needs.css"
"""The pictures of the town's needs."""

CHOSEN = ".chosen.css"
"""``css/base.chosen.css`` is what of base.css only readers need who have chosen a size or colours; screens fetch it then."""

_APART = {"css/base.css", "css/district.css"}

RECRUITING = {"person", "point"}
"""The pictures of the marks on a record that asks for helpers."""

_SERVED = {".css", ".js", ".svg", ".png", ".woff2"}
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def finish(theme: Theme, town: Town) -> dict[str, Artifact]:
    """Theme name → the finished file. What names others comes after them: scripts that import, and css last of all."""
    finished = {name: _named(name, body) for name, body in _plain(theme, town.settings.look)}
    finished |= {each.words: _words(each, town) for each in town.settings.languages}
    _scripts(theme, finished)
    own = _of_town(town, finished)
    tailor = styles.Tailor(lambda name: own[name] if name in own else theme.read(name).decode("utf-8-sig"), finished)
    names = [name for name in (*_names(theme, "css"), TOWN) if not name.startswith(styles.PARTS)]
    sheets = (sheet for name in names for sheet in _sheets(name, tailor.made(name)))
    return finished | {name: _named(name, css.encode()) for name, css in sheets}


def _plain(theme: Theme, look: Look) -> Iterator[tuple[str, bytes]]:
    for name in (*_names(theme, "icons"), *_names(theme, "vendor")):
        if not name.endswith(".css"):
            yield name, theme.read(name)
    if look.mark and (mark := theme.of_town(look.mark)):
        yield "town/mark.svg", mark


def _scripts(theme: Theme, finished: dict[str, Artifact]) -> None:
    """Our own scripts, each after those that it names; what goes along in another's file may be asked for by itself, too."""

    def text(name: str) -> str:
        return theme.read(name).decode()

    def called(name: str) -> str:
        if name not in finished:
            finished[name] = _named(name, scripts.Prompter(text, called, holds).made(name))
        return finished[name].path.name

    names = _names(theme, "js")
    holds = bundles.held(names, text)
    for name in names:
        called(name)


def _words(tongue: Tongue, town: Town) -> Artifact:
    """What scripts say in a language, as a script that they fetch; the names of terms stand in the lists that they read.

    Under the empty message, as the head of a catalogue, stands how days, hours and tenths are said.
    """
    voice, words = languages.voice(tongue.code), town.vocabulary
    terms = (*words.categories, *words.needs, *words.features)
    own = {word: voice.say(word) for term in terms for word in (term.name, term.mark) if voice.knows(word)}
    told = json.dumps(
        {"": voice.manners_of_scripts(), **voice.of_scripts, **own}, ensure_ascii=False, separators=(",", ":")
    )
    return _named(tongue.words, f"export default {told};\n".encode())


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


def _sheets(name: str, css: str) -> Iterator[tuple[str, str]]:
    """The stylesheet; of some, what is for readers who have chosen stands in another; the town's own may be empty."""
    rest, theirs = apart(css) if name in _APART else (css, "")
    if rest or name != TOWN:
        yield name, rest
    if theirs:
        yield name.removesuffix(".css") + CHOSEN, theirs


def _of_town(town: Town, finished: Iterable[str]) -> dict[str, str]:
    """The stylesheets that no theme holds."""
    words, drawn = town.vocabulary, set(finished)
    return {
        TOWN: _colours(town.settings.look),
        MARKS: _pictures(_marks(town), drawn),
        NEEDS: _pictures(_icons(words.needs), drawn),
    }


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


def _pictures(icons: Iterable[str], drawn: set[str]) -> str:
    """One rule for each picture that the theme has; a word whose picture is missing shows the plain tick."""
    there = sorted(icon for icon in icons if f"icons/{icon}.svg" in drawn)
    return "".join(f".i-{icon}{{--i:url(../../icons/{icon}.svg)}}" for icon in there)
