"""台本: a script of our own without blanks and long names, naming the others as they will be called."""

import re
from collections.abc import Callable
from pathlib import PurePosixPath

import minify

_IMPORT = re.compile(r"""(?P<before>\bfrom\s|\bimport\()(?P<quote>['"])\./(?P<name>[\w-]+\.js)(?P=quote)""")
"""How a script names another one beside it: ``from './x.js'`` at its top, ``import('./x.js')`` when it is first wanted."""


def made(name: str, text: str, called: Callable[[str], str]) -> bytes:
    """The bytes of the script ``name``; ``called`` tells the name that another script of the theme will have."""
    beside = PurePosixPath(name)

    def renamed(match: re.Match[str]) -> str:
        return f"{match['before']}'./{called(str(beside.with_name(match['name'])))}'"

    short: str = minify.string("application/javascript", _IMPORT.sub(renamed, text))
    return f"{short}\n".encode()
