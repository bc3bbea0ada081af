"""区の形のファイル: a FeatureCollection in longitude and latitude (``load`` has seen to its size)."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from tsudoi.notices import Notice, Severity
from tsudoi.register import Register
from tsudoi.rows import Tree
from tsudoi.rules._features import is_collection, listed, ordinal

_DEGREES = re.compile(r"(crs84|epsg:{1,2}([0-9.]*:)?(4326|4612|6668|6697|4979))$")
"""WGS 84, JGD2000 and JGD2011, which lie less than a metre or two apart."""


def faults(register: Register, today: date) -> Iterator[Notice]:
    tree = register.polygons
    if tree is None:
        return
    if not is_collection(tree.data):
        yield Notice("outlines_no_collection", tree.origin, Severity.ERROR)
        return
    yield from _crs(tree)
    for number, feature in enumerate(listed(register), start=1):
        if not isinstance(feature, Mapping):
            origin = tree.at("features", number - 1).at(ordinal(number), place=number)
            yield Notice("outline_no_feature", origin, Severity.ERROR, {"number": number}, ordinal(number))


def _crs(tree: Tree) -> Iterator[Notice]:
    """The old ``crs`` member may stand there as long as it names ordinary longitude and latitude."""
    crs = tree.data.get("crs")
    properties = crs.get("properties") if isinstance(crs, Mapping) else None
    name = str(properties.get("name", "")) if isinstance(properties, Mapping) else ""
    if crs is not None and not _DEGREES.search(name.strip().lower()):
        yield Notice("outlines_crs", tree.at("crs"), Severity.ERROR, {"value": name or "名前のない座標系"})
