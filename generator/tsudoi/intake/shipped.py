"""用意した対応表: the mappings that come with the program, by name."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from tsudoi import load
from tsudoi.intake import reading
from tsudoi.intake.mapping import Layout
from tsudoi.rows import Tree

ENDING = ".yaml"


@cache
def names() -> tuple[str, ...]:
    """What may stand after ``--as``."""
    found = (entry.name for entry in files(__package__).joinpath("layouts").iterdir())
    return tuple(sorted(name.removesuffix(ENDING) for name in found if name.endswith(ENDING)))


@cache
def tree(name: str) -> Tree:
    """The shipped mapping of a name as it was written; FileNotFoundError for a name that is none."""
    return load.packaged(__package__, "layouts", f"{name}{ENDING}")


@cache
def layout(name: str) -> Layout:
    """The shipped mapping of a name, read; FileNotFoundError for a name that is none."""
    return reading.mapping(tree(name))[0]


def likely(headings: Iterable[str]) -> str:
    """The shipped layout that has all its headings here; "" when there is none."""
    there = set(headings)
    return next((name for name in names() if layout(name).headings and there.issuperset(layout(name).headings)), "")
