"""形のファイル: strict JSON; whether the shapes are right is for others to judge."""

import json
import math
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NoReturn

from tsudoi.load import json_places, limits
from tsudoi.load.fault import Fault, Found
from tsudoi.origin import Origin
from tsudoi.rows import Tree


class _Refused(Exception):
    """Ends the parse; caught in this module and told as a Fault. ``place`` finds its line in the text."""

    def __init__(self, fault: Fault, place: Callable[[str], int]) -> None:
        super().__init__(fault.code)
        self.fault, self.place = fault, place


def read_geojson(text: str, origin: Origin) -> Found[Tree | None]:
    """The file's tree, numbers as numbers."""
    try:
        data = json.loads(text, object_pairs_hook=_pairs, parse_constant=_constant, parse_float=_float, parse_int=_int)
        count = sum(1 for _ in _positions(data, 0))
    except _Refused as refused:
        spot = origin.at(refused.fault.facts.get("key"), refused.place(text))
        return None, (refused.fault.at(spot),)
    except RecursionError:  # the library's own way of saying that brackets are nested without end
        return None, (Fault("json_deep").at(origin.at(None, _too_deep(text))),)
    except json.JSONDecodeError as error:
        return None, (Fault("json_broken", {"line": error.lineno}).at(origin.at(None, error.lineno)),)
    if count > limits.VERTICES:
        return None, (Fault("json_too_fine", {"limit": limits.VERTICES}).at(origin),)
    return Tree(data, origin, json_places.lines(text)), ()


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _Refused(Fault("json_key_twice", {"key": key}), partial(json_places.of_second, key=key))
        if isinstance(value, str) and any("\ud800" <= letter <= "\udfff" for letter in value):
            raise _Refused(Fault("json_letter", {"key": key}), json_places.of_lost_letter)
        found[key] = value
    return found


def _constant(name: str) -> NoReturn:
    raise _not_a_number(name)


def _float(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise _not_a_number(digits)
    return number


def _int(digits: str) -> int:
    if len(digits) > 20:
        raise _not_a_number(digits)
    return int(digits)


def _not_a_number(word: str) -> _Refused:
    shown = f"{word[:20]}…" if len(word) > 20 else word
    return _Refused(Fault("json_number", {"value": shown}), partial(json_places.of_word, word=word))


_too_deep = partial(json_places.too_deep, limit=limits.JSON_DEPTH)


def _positions(node: Any, depth: int) -> Iterator[Any]:
    """Every list that begins with a number."""
    if depth > limits.JSON_DEPTH:
        raise _Refused(Fault("json_deep"), _too_deep)
    if isinstance(node, list) and node and isinstance(node[0], int | float):
        yield node
        return
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for child in children:
        yield from _positions(child, depth + 1)
