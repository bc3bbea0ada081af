"""対応表の文法: the words of a mapping in YAML as recipes and conditions."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from tsudoi.intake.conditions import TESTS, Condition, Test
from tsudoi.intake.recipes import Column, Constant, FirstOf, Flags, Join, Recipe, Source, Step, Template
from tsudoi.intake.steps import Around, Cut, InList, Lookup, Split, Unit, on_one_line, weekdays
from tsudoi.nearest import fold, nearest
from tsudoi.notices import Notice, Severity
from tsudoi.rows import NodePath, Tree

SOURCES = ("from", "constant", "join", "first_of", "template", "flags")
COMPANIONS = ("has", "without", "with", "yes")
STEPS = ("split", "table", "else", "cut", "weekdays", "one_line", "list", "unit", "before", "after")
WORDS = (*SOURCES, *COMPANIONS, *STEPS, "when", "tell")

_BRACES = re.compile(r"([^{}]*)\{([^{}]+)\}")


class Grammar:
    """Reads the values of one mapping file and collects what it cannot understand."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.notices: list[Notice] = []

    def fault(self, code: str, path: NodePath, **facts: object) -> None:
        self.notices.append(Notice(code, self.tree.at(*path), Severity.ERROR, facts))

    def known(self, value: Any, words: Iterable[str], path: NodePath) -> dict[str, Any]:
        """The mapping of a node with its unknown keys pointed out; {} when it is none."""
        words, pairs = tuple(words), self.group(value, path)
        for key in pairs:
            if key not in words:
                near = nearest(key, words) or "、".join(words)
                self.fault("mapping_unknown_word", (*path, key), value=key, nearest=near)
        return {key: pairs[key] for key in pairs if key in words}

    def group(self, value: Any, path: NodePath) -> dict[str, Any]:
        """The pairs of a node; {} when it has none. An empty node is no fault."""
        if isinstance(value, dict):
            return value
        if value:
            self.fault("mapping_not_a_group", path, value=_short(value))
        return {}

    def items(self, value: Any, path: NodePath) -> list[Any]:
        """The entries of a list; [] when it is none. An empty node is no fault."""
        if isinstance(value, list):
            return value
        if value:
            self.fault("mapping_not_a_list", path, value=_short(value))
        return []

    def text(self, value: Any, path: NodePath) -> str:
        if isinstance(value, (dict, list)):
            self.fault("mapping_not_a_text", path, value=_short(value))
            return ""
        return "" if value is None else str(value)

    def texts(self, value: Any, path: NodePath) -> tuple[str, ...]:
        """One text or a list of them."""
        items = value if isinstance(value, list) else [value]
        return tuple(self.text(item, path) for item in items if item is not None)

    def table(self, value: Any, path: NodePath) -> dict[str, str]:
        return {str(key): self.text(entry, (*path, key)) for key, entry in self.group(value, path).items()}

    def condition(self, value: Any, path: NodePath) -> Condition:
        tests = self.group(value, path).items()
        return Condition(tuple(self._test(column, test, (*path, column)) for column, test in tests))

    def _test(self, column: str, value: Any, path: NodePath) -> Test:
        if not isinstance(value, dict):
            return Test(column, "is", self.texts(value, path))
        asked = self.known(value, TESTS, path)
        way, words = next(iter(asked.items()), ("is", ""))
        return Test(column, way, self.texts(words, path))

    def recipe(self, value: Any, path: NodePath) -> Recipe:
        """A plain text is a heading; a list is the first of several that gives something."""
        if isinstance(value, str):
            return Recipe(Column(value))
        if isinstance(value, list):
            return Recipe(FirstOf(self._recipes(value, path)))
        words = self.known(value, WORDS, path)
        return Recipe(
            self._source(words, path),
            tuple(self._steps(words, path)),
            self.condition(words["when"], (*path, "when")) if "when" in words else Condition(),
            self.text(words.get("tell"), (*path, "tell")),
        )

    def _recipes(self, value: Any, path: NodePath) -> tuple[Recipe, ...]:
        items = value if isinstance(value, list) else [value]
        return tuple(self.recipe(item, (*path, index)) for index, item in enumerate(items))

    def _source(self, words: dict[str, Any], path: NodePath) -> Source:
        named = [word for word in SOURCES if word in words]
        if len(named) != 1:
            self.fault("mapping_needs_one_source", path, count=len(named), words="、".join(SOURCES))
            return Constant("")
        word = named[0]
        return self._sources[word](words, (*path, word))

    @property
    def _sources(self) -> Mapping[str, Callable[[dict[str, Any], NodePath], Source]]:
        return {
            "from": self._from,
            "constant": self._constant,
            "join": self._join,
            "first_of": self._first_of,
            "template": self._template,
            "flags": self._flags,
        }

    def _from(self, words: dict[str, Any], path: NodePath) -> Source:
        has, without = words.get("has", []), words.get("without", [])
        return Column(self.text(words["from"], path), self.texts(has, path), self.texts(without, path))

    def _constant(self, words: dict[str, Any], path: NodePath) -> Source:
        return Constant(self.text(words["constant"], path))

    def _join(self, words: dict[str, Any], path: NodePath) -> Source:
        return Join(self._recipes(words["join"], path), self.text(words.get("with"), path))

    def _first_of(self, words: dict[str, Any], path: NodePath) -> Source:
        return FirstOf(self._recipes(words["first_of"], path))

    def _template(self, words: dict[str, Any], path: NodePath) -> Source:
        text = self.text(words["template"], path)
        pieces = tuple((before, column) for before, column in _BRACES.findall(text))
        return Template(pieces, _BRACES.sub("", text))

    def _flags(self, words: dict[str, Any], path: NodePath) -> Source:
        return Flags(self.table(words["flags"], path), self.texts(words.get("yes", []), path))

    def _steps(self, words: dict[str, Any], path: NodePath) -> Iterable[Step]:
        if "split" in words:
            yield Split(self.text(words["split"], path))
        if "cut" in words:
            yield Cut(self.texts(words["cut"], path))
        if "table" in words:
            yield self._lookup(words, path)
        if "weekdays" in words:
            yield weekdays
        if "one_line" in words:
            yield on_one_line
        if "list" in words:
            yield InList(self.text(words["list"], path))
        if "unit" in words:
            yield Unit(self.text(words["unit"], path))
        if "before" in words or "after" in words:
            yield Around(self.text(words.get("before"), path), self.text(words.get("after"), path))

    def _lookup(self, words: dict[str, Any], path: NodePath) -> Step:
        table = self.table(words["table"], (*path, "table"))
        otherwise = self.text(words["else"], path) if "else" in words else None
        return Lookup({fold(key): word for key, word in table.items()}, otherwise)


def _short(value: object) -> str:
    return str(value)[:40]
