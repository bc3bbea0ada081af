"""頭の字: the signs that a pattern can begin with, so that one look tells a place where none of its words stands."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Heads = tuple[frozenset[str], bool]
"""Parts of a class of signs, and whether the pattern may be empty."""
_CATEGORIES = {codes.CATEGORY_DIGIT: r"\d", codes.CATEGORY_SPACE: r"\s"}


def either(patterns: Iterable[str]) -> str:
    """One pattern for several, tried in their order; such as can only begin with certain signs are passed over together where none of these stands."""
    pairs = [(pattern, _heads(_parser.parse(pattern, re.DOTALL))) for pattern in patterns]
    return "|".join(
        _guarded(list(group)) if is_known else "|".join(pattern for pattern, _ in group)
        for is_known, group in groupby(pairs, key=lambda pair: pair[1] is not None and not pair[1][1])
    )


def _guarded(pairs: list[tuple[str, Heads | None]]) -> str:
    signs = frozenset[str]().union(*(heads[0] for _, heads in pairs if heads))
    return f"(?=[{''.join(sorted(signs))}])(?:{'|'.join(pattern for pattern, _ in pairs)})"


def _heads(parts: Iterable[tuple[Any, Any]]) -> Heads | None:
    """None where it can begin with nearly anything."""
    signs: frozenset[str] = frozenset()
    for code, value in parts:
        found = _KINDS.get(code, _any)(value)
        if found is None or not found[1]:
            return found and (signs | found[0], False)
        signs |= found[0]
    return signs, True


def _any(_: Any) -> None:
    return None


def _nothing(_: Any) -> Heads:
    return frozenset(), True


def _literal(sign: int) -> Heads:
    return frozenset({re.escape(chr(sign))}), False


def _within(parts: Sequence[tuple[Any, Any]]) -> Heads | None:
    """A class of signs; what is said by what it is not is nearly anything."""
    signs = [_part(code, value) for code, value in parts]
    return None if None in signs else (frozenset(sign for sign in signs if sign), False)


def _part(code: Any, value: Any) -> str | None:
    if code is codes.RANGE:
        return "-".join(re.escape(chr(sign)) for sign in value)
    return re.escape(chr(value)) if code is codes.LITERAL else _CATEGORIES.get(value)


def _branch(value: tuple[Any, Sequence[Any]]) -> Heads | None:
    found = [_heads(parts) for parts in value[1]]
    known = [heads for heads in found if heads]
    signs = frozenset[str]().union(*(heads[0] for heads in known))
    return (signs, any(heads[1] for heads in known)) if len(known) == len(found) else None


def _group(value: tuple[int | None, int, int, Any]) -> Heads | None:
    return None if value[1] else _heads(value[3])  # with flags of its own


def _repeated(value: tuple[int, int, Any]) -> Heads | None:
    found = _heads(value[2])
    return found and (found[0], found[1] or not value[0])


_KINDS: dict[Any, Callable[[Any], Heads | None]] = {
    codes.LITERAL: _literal,
    codes.IN: _within,
    codes.BRANCH: _branch,
    codes.SUBPATTERN: _group,
    codes.MAX_REPEAT: _repeated,
    codes.MIN_REPEAT: _repeated,
    **dict.fromkeys((codes.AT, codes.ASSERT, codes.ASSERT_NOT), _nothing),
}
