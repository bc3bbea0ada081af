"""形のファイル: strict JSON; whether the shapes are right is for others to judge."""

import json
import math
from collections.abc import Iterator
from typing import Any, NoReturn

from tsudoi.load import limits
from tsudoi.load.fault import Fault, Found
from tsudoi.origin import Origin
from tsudoi.rows import Tree


class _Refused(Exception):
    """Ends the parse; caught in this module and told as a Fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.code)
        self.fault = fault


def read_geojson(text: str, origin: Origin) -> Found[Tree | None]:
    """The file's tree, numbers as numbers."""
    try:
        data = json.loads(text, object_pairs_hook=_pairs, parse_constant=_constant, parse_float=_float, parse_int=_int)
        count = sum(1 for _ in _positions(data, 0))
    except _Refused as refused:
        return None, (refused.fault.at(origin),)
    except RecursionError:  # the library's own way of saying that brackets are nested without end
        return None, (Fault("json_deep").at(origin),)
    except json.JSONDecodeError as error:
        return None, (Fault("json_broken", {"line": error.lineno}).at(origin.at(None, error.lineno)),)
    if count > limits.VERTICES:
        return None, (Fault("json_too_fine", {"limit": limits.VERTICES}).at(origin),)
    return Tree(data, origin), ()


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _Refused(Fault("json_key_twice", {"key": key}))
        if isinstance(value, str) and any("\ud800" <= letter <= "\udfff" for letter in value):
            raise _Refused(Fault("json_letter", {"key": key}))
        found[key] = value
    return found


def _constant(name: str) -> NoReturn:
    raise _Refused(Fault("json_number", {"value": name}))


def _float(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise _Refused(Fault("json_number", {"value": digits[:20]}))
    return number


def _int(digits: str) -> int:
    if len(digits) > 20:
        raise _Refused(Fault("json_number", {"value": f"{digits[:20]}…"}))
    return int(digits)


def _positions(node: Any, depth: int) -> Iterator[Any]:
    """Every list that begins with a number."""
    if depth > limits.JSON_DEPTH:
        raise _Refused(Fault("json_deep"))
    if isinstance(node, list) and node and isinstance(node[0], int | float):
        yield node
        return
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for child in children:
        yield from _positions(child, depth + 1)
