"""仕立て: a stylesheet with its parts put in, its pictures set in, and without blanks."""

import posixpath
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

import rcssmin

from tsudoi.plan import Artifact
from tsudoi.render.sheets import on_one_sheet, set_in

PARTS = "css/parts/"
"""Stylesheets that only others call for; the site has no file of theirs."""

_SMALL = 1500
_IMPORT = re.compile(r"""^@import\s+["']([^"']+)["'];\s*""", re.MULTILINE)
_URL = re.compile(r"""url\(\s*["']?(?!data:|#|https?:|sheet\b)([^"')]+)["']?\s*\)""")
_QUOTED = re.compile(r"""(?<==)"([a-z][a-z-]*)"(?=\])""")


@dataclass(frozen=True, slots=True)
class Tailor:
    """``text`` gives what is written in a stylesheet of the theme or of the town, ``pictures`` are finished."""

    text: Callable[[str], str]
    pictures: Mapping[str, Artifact]

    def made(self, name: str) -> str:
        """The text of the stylesheet ``name``, as the site will have it."""
        drawn = on_one_sheet(self._whole(name, set()), self._drawing)
        minified: str = rcssmin.cssmin(_URL.sub(lambda match: f"url({self._address(name, match[1])})", drawn))
        return _QUOTED.sub(r"\1", minified)

    def _whole(self, name: str, used: set[str]) -> str:
        """The file after what it imports, each part once; pictures are named from the top of the theme."""
        used.add(name)
        pieces = _IMPORT.split(self.text(name))
        called = (_beside(name, target) for target in pieces[1::2])
        parts = [self._whole(part, used) for part in called if part not in used]
        return "".join((*parts, _URL.sub(lambda match: f"url({self._known(name, match[1])})", "".join(pieces[::2]))))

    def _known(self, name: str, target: str) -> str:
        """Vendor css names pictures of controls that we do not use; our own css may name only what is there."""
        picture = _beside(name, target)
        if picture in self.pictures:
            return picture
        if not name.startswith("vendor/"):
            raise LookupError(f"{name} names {target}, which the theme does not have")
        return '"data:,"'

    def _drawing(self, picture: str) -> str:
        return self.pictures[picture].body.decode()

    def _address(self, name: str, picture: str) -> str:
        finished = self.pictures[picture]
        if finished.path.suffix == ".svg" and len(finished.body) <= _SMALL:
            return set_in(finished.body.decode())
        ups = "../" * len(PurePosixPath(name).parent.parts)
        return f"{ups}{PurePosixPath(*finished.path.parts[1:])}"


def _beside(name: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
