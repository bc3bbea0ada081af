"""台本: a script of our own without blanks and long names, with what it only runs put in, naming the others as they will be called."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import minify

from tsudoi.render.bundles import bundled

_RUN = re.compile(r"""^import '\./([\w-]+\.js)';\n""", re.MULTILINE)
"""``import './x.js';``: a script that is run and gives nothing. One file then holds both."""

_IMPORTED = re.compile(r"""^import .* from '\./[\w-]+\.js';\n""", re.MULTILINE)
_CALLED = re.compile(r"""(?P<before>\bfrom\s|\bimport\()(?P<quote>['"])\./(?P<name>[\w-]+\.js)(?P=quote)""")
"""How a script names another one beside it: ``from './x.js'`` at its top, ``import('./x.js')`` when it is first wanted."""


@dataclass(frozen=True, slots=True)
class Prompter:
    """``text`` gives what is written in a script of the theme, ``called`` the name that the site will have for it;
    ``holds`` are the scripts that go along in another's file (``bundles.held``).
    """

    text: Callable[[str], str]
    called: Callable[[str], str]
    holds: Mapping[str, str] = field(default_factory=dict)

    def made(self, name: str) -> bytes:
        """The bytes of the script ``name``, as the site will have it."""
        whole = _CALLED.sub(lambda match: self._named(name, match), self._whole(name))
        return _short(whole).encode()

    def _whole(self, name: str) -> str:
        """The script with those that it runs, each in a block of its own; what they import stands above, once."""
        pieces = _RUN.split(bundled(name, self.holds, self.text))
        run = (self._whole(_beside(name, other)) for other in pieces[1::2])
        own = "".join(pieces[::2])
        if len(pieces) == 1:
            return own
        scripts = [*run, own]
        imported = dict.fromkeys(line for script in scripts for line in _IMPORTED.findall(script))
        return "".join((*imported, *(f"{{\n{_IMPORTED.sub('', script)}}}\n" for script in scripts)))

    def _named(self, name: str, match: re.Match[str]) -> str:
        return f"{match['before']}'./{self.called(_beside(name, match['name']))}'"


def _short(script: str) -> str:
    """What cannot be read stays as it is: the browser will say where it goes wrong."""
    try:
        return f"{minify.string('application/javascript', script)}\n"
    except minify.MinifyError:
        return script


def _beside(name: str, other: str) -> str:
    return str(PurePosixPath(name).with_name(other))
