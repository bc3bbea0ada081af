"""束ねる: which script goes along in the file of another, so that a phone asks once for what is always wanted together."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache

STATIC = re.compile(r"""^import \{(?P<names>[^}]*)\} from '\./(?P<file>[\w-]+\.js)';\n""", re.MULTILINE)
"""``import { a, b as c } from './x.js';`` at the top of a script."""

_DYNAMIC = re.compile(r"""\bimport\('\./([\w-]+\.js)'\)""")
_FIRST = r"\1"
_EXPORT = re.compile(r"^export ((?:async function|function|const|let|class) (\w+))", re.MULTILINE)


def held(names: Iterable[str], text: Callable[[str], str]) -> Mapping[str, str]:
    """Script → the one in whose file it is: a script that is needed in one file only, and is nowhere fetched by itself."""
    texts = {name: text(name) for name in names}
    users: dict[str, set[str]] = defaultdict(set)
    for name, script in texts.items():
        for found in STATIC.finditer(script):
            users[_beside(name, found["file"])].add(name)
    fetched = {_beside(name, file) for name, script in texts.items() for file in _DYNAMIC.findall(script)}

    @cache
    def home(name: str) -> str:
        homes = {home(user) for user in users[name]}
        return homes.pop() if len(homes) == 1 and name not in fetched else name

    return {name: home(name) for name in texts if home(name) != name}


def bundled(name: str, holds: Mapping[str, str], text: Callable[[str], str]) -> str:
    """A script with those that its file holds above it, each in a function of its own; alone it stays as it is written."""
    made: dict[str, str] = {}
    others: dict[str, None] = {}
    whole = _woven(name, holds, text, made, others)
    if not made:
        return text(name)
    imports = (f"import * as {_variable(other)} from './{other.rpartition('/')[2]}';\n" for other in others)
    return "".join((*imports, *made.values(), whole))


def _woven(
    name: str, holds: Mapping[str, str], text: Callable[[str], str], made: dict[str, str], others: dict[str, None]
) -> str:
    """The script with its imports taken from variables; what they name comes into ``made`` or ``others``, in order."""

    def taken(found: re.Match[str]) -> str:
        other = _beside(name, found["file"])
        if other not in holds:
            others[other] = None
        elif other not in made:
            made[other] = _function(other, _woven(other, holds, text, made, others))
        return f"const {{{found['names'].replace(' as ', ': ')}}} = {_variable(other)};\n"

    return STATIC.sub(taken, text(name))


def _function(name: str, script: str) -> str:
    """``const $x = (() => { …; return { a, b }; })();``."""
    given = ", ".join(each for _, each in _EXPORT.findall(script))
    return f"const {_variable(name)} = (() => {{\n{_EXPORT.sub(_FIRST, script)}\nreturn {{ {given} }};\n}})();\n"


def _variable(name: str) -> str:
    return "$" + re.sub(r"\W", "_", name.rpartition("/")[2].removesuffix(".js"))


def _beside(name: str, file: str) -> str:
    return f"{name.rpartition('/')[0]}/{file}"
