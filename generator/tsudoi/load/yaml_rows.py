"""YAMLの記録: a list of mappings as the rows of a table; keys are headings."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from tsudoi.load import limits
from tsudoi.load.fault import Fault, Found
from tsudoi.load.fold import key
from tsudoi.load.headings import field_of, shown, unknown, wanted
from tsudoi.load.lists import cost_line
from tsudoi.load.readings import MANY_DAYS
from tsudoi.load.record import Cell, read_record
from tsudoi.notices import Notice
from tsudoi.origin import Origin
from tsudoi.rows import Row, Table, Tree, record_of
from tsudoi.schemas import Field

_LISTS = ("list", *MANY_DAYS, "costs")
_WIDE_PAIR = re.compile(r"(?:^|\s)[-\s]*([^\s：]+)：\s*(.*?)(?=\s[^\s：]+：|$)")
_COST_PARTS = {"内容": 0, "option": 0, "金額": 1, "amount": 1, "補足": 2, "note": 2}


def yaml_table(kind: str, folder: str, tree: Tree) -> Found[Table | None]:
    """One record for each item of the file's list."""
    if tree.data == "":
        return Table(kind, folder, (), tree.origin), (Fault("no_rows", {"wanted": wanted(kind)}).at(tree.origin),)
    if not isinstance(tree.data, list):
        return None, (_listless(kind, tree.data, tree.origin.at(None, 1)),)
    if len(tree.data) > limits.ROWS:
        return None, (Fault("too_many_rows", {"limit": limits.ROWS}).at(tree.origin),)
    rows: list[Row] = []
    notices: list[Notice] = []
    for place, item in enumerate(tree.data):
        row, found = _record(kind, item, place, tree)
        notices += found
        if row:
            rows.append(row)
    return Table(kind, folder, tuple(rows), tree.origin), tuple(notices)


def _listless(kind: str, data: Any, origin: Origin) -> Notice:
    """The file holds one mapping, or words, where a list belongs."""
    return _wordy(kind, data, origin) or Fault("yaml_no_list").at(origin)


def _wordy(kind: str, data: Any, origin: Origin) -> Notice | None:
    """Words whose wide colons YAML does not know; the first of them is the one to begin with."""
    pairs = _WIDE_PAIR.findall(data) if isinstance(data, str) else []
    if not pairs:
        return None
    found = {field.name: value for heading, value in pairs if (field := field_of(kind, heading))}
    return Fault("yaml_wide_colon").at(origin.at(shown(pairs[0][0])), record_of(found))


def _record(kind: str, item: Any, place: int, tree: Tree) -> tuple[Row | None, tuple[Notice, ...]]:
    origin = tree.origin.at(None, tree.lines.get((place,)))
    if not isinstance(item, dict):
        if not item:
            return None, ()
        return None, (_wordy(kind, item, origin) or Fault("yaml_no_mapping").at(origin),)
    reader = _Reader(kind, tree, place)
    cells = tuple(reader.cells(item))
    row, notices = read_record(kind, cells, origin, reader.headings)
    row = replace(row, lines={**reader.nested, **row.lines}) if row else None
    record = row.record if row else None
    return row, (*notices, *(fault.at(spot, record) for fault, spot in reader.faults))


def _paired(value: Any) -> Any:
    """「2026-12-22: 北公民館」 is a mapping to YAML, and to a person the same as with the colon of a Japanese keyboard."""
    if isinstance(value, dict) and all(isinstance(text, str) for text in value.values()):
        return [f"{name}:{text}" for name, text in value.items()]
    if isinstance(value, list):
        items = [_paired(item) for item in value]
        return [one for item in items for one in (item if isinstance(item, list) else [item])]
    return value


class _Reader:
    """Takes the mapping of one record apart; what does not fit is kept in ``faults``."""

    def __init__(self, kind: str, tree: Tree, place: int) -> None:
        self.kind, self.tree, self.place = kind, tree, place
        self.faults: list[tuple[Fault, Origin]] = []
        self.headings: dict[str, str] = {}
        self.nested: dict[str, int] = {}
        self._written: dict[str, str] = {}

    def cells(self, item: Mapping[str, Any]) -> Iterator[Cell]:
        for heading, value in item.items():
            field = field_of(self.kind, heading)
            if field is None:
                self._say(unknown(self.kind, heading), heading)
            elif self._is_first(field, heading):
                for text in self._texts(field, heading, value):
                    yield Cell(field, shown(heading), text, self._line(heading))

    def _is_first(self, field: Field, heading: str) -> bool:
        self.headings.setdefault(field.name, shown(heading))
        other = self._written.setdefault(field.name, heading)
        if other == heading or field.reading == "costs":
            return True
        pair = {"first": shown(other), "again": shown(heading)}
        self._say(Fault("key_again", {**pair, "headings": "」「".join(pair.values()), "title": field.title}), heading)
        return False

    def _texts(self, field: Field, heading: str, value: Any) -> Iterator[str]:
        if field.reading in MANY_DAYS:
            value = _paired(value)
        if isinstance(value, str):
            yield value
        elif field.reading == "costs":
            for item in value if isinstance(value, list) else [value]:
                yield from self._cost(heading, item)
        elif field.reading in _LISTS and isinstance(value, list) and all(isinstance(item, str) for item in value):
            yield "\n".join(value)
        elif value:
            self._say(Fault("yaml_nested", {"heading": shown(heading)}), heading)
            self.nested[field.name] = self._line(heading) or 1

    def _cost(self, heading: str, item: Any) -> Iterator[str]:
        if isinstance(item, str):
            yield item
            return
        parts = ["", "", ""]
        for name, text in item.items() if isinstance(item, dict) else (("", ""),):
            if key(name) not in _COST_PARTS or not isinstance(text, str):
                self._say(Fault("yaml_cost", {"key": name}), heading)
                return
            parts[_COST_PARTS[key(name)]] = text
        yield cost_line(*parts)

    def _say(self, fault: Fault, heading: str) -> None:
        origin = self.tree.origin.at(shown(heading), self._line(heading))
        self.faults.append((fault, origin))

    def _line(self, heading: str) -> int | None:
        return self.tree.lines.get((self.place, heading))
