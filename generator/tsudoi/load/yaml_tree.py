"""YAML: events to plain dict, list and str with the line of every node. Every scalar is text exactly as written, but for YAML's own blank."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from tsudoi.load import limits, yaml_places
from tsudoi.load.fault import Fault, Found
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import NodePath, Tree

_BLANKS = ("~", "null", "Null", "NULL")
"""Without quotes these are YAML's words for nothing."""

_HALF_LETTER = re.compile("[\ud800-\udfff]")
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SHORT_NUMBER = re.compile(r"^[^#\n]*:[ \t]+(#[0-9]{4})[ \t]*$", re.MULTILINE)
_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|x[0-9a-fA-F]{0,2}|.)?")

_LOADER: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


class _Refused(Exception):
    """Ends the walk over the events; caught in this module and told as a Fault."""

    def __init__(self, fault: Fault, line: int) -> None:
        super().__init__(fault.code)
        self.fault, self.line = fault, line


def read_yaml(text: str, origin: Origin, first_line: int = 1) -> Found[Tree | None]:
    """The tree of a file; ``first_line`` where the text is a part of one (front matter)."""
    growing = _Growing(first_line)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            growing.take(event)
    except _Refused as refused:
        return None, (_placed(refused.fault, text, origin, refused.line - first_line, first_line),)
    except yaml.YAMLError as error:
        fault, line = _broken(error, text)
        return None, (_placed(fault, text, origin, line, first_line),)
    return Tree(growing.root, origin, growing.lines), tuple(_swallowed(text, origin, first_line))


def _swallowed(text: str, origin: Origin, first_line: int) -> Iterator[Notice]:
    """A short telephone number without quotes is a comment to YAML, and the value is blank."""
    for found in _SHORT_NUMBER.finditer(text):
        fault = Fault("yaml_comment", {"value": found[1]}, Severity.WARNING)
        yield _placed(fault, text, origin, text.count("\n", 0, found.start(1)), first_line)


def _placed(fault: Fault, text: str, origin: Origin, line: int, first_line: int) -> Notice:
    """What is wrong with a line, counted from 0, under the heading and the name that stand around it."""
    spot = origin.at(yaml_places.heading_of(text, line), line + first_line)
    return fault.at(spot, yaml_places.record_of(text, line))


class _Growing:
    """The tree so far. An own walk over events, because composing recurses and follows aliases first."""

    def __init__(self, first_line: int) -> None:
        self.root: Any = ""
        self.lines: dict[NodePath, int] = {(): first_line}
        self._offset = first_line
        self._open: list[tuple[Any, NodePath]] = []
        self._key: list[str | None] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        mark = event.start_mark
        line = (mark.line if mark else 0) + self._offset
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            _refuse(self._documents > 1, "yaml_documents", line)
        elif isinstance(event, yaml.NodeEvent):
            self._node(event, line)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._key.pop()

    def _node(self, event: yaml.NodeEvent, line: int) -> None:
        _refuse(isinstance(event, yaml.AliasEvent), "yaml_alias", line, name=f"*{event.anchor}")
        _refuse(event.anchor is not None, "yaml_alias", line, name=f"&{event.anchor}")
        tag = getattr(event, "tag", None)
        _refuse(tag is not None, "yaml_tag", line, name=str(tag).replace("tag:yaml.org,2002:", "!!"))
        if self._awaits_key():
            self._take_key(event, line)
            return
        value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._place(_text(event, line) if isinstance(event, yaml.ScalarEvent) else value, line)
        if not isinstance(event, yaml.ScalarEvent):
            self._open.append((value, path))
            self._key.append(None)
            _refuse(len(self._open) > limits.YAML_DEPTH, "yaml_deep", line, limit=limits.YAML_DEPTH)

    def _awaits_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1][0], dict) and self._key[-1] is None

    def _take_key(self, event: yaml.NodeEvent, line: int) -> None:
        if not isinstance(event, yaml.ScalarEvent):
            raise _Refused(Fault("yaml_odd_key"), line)
        mapping, path = self._open[-1]
        key = _text(event, line)
        _refuse(key in mapping, "yaml_key_twice", line, key=key, first=self.lines.get((*path, key)))
        self.lines[(*path, key)] = line
        self._key[-1] = key

    def _place(self, value: Any, line: int) -> NodePath:
        """Put a value where the walk stands, and return its path."""
        if not self._open:
            self.root = value
            return ()
        container, path = self._open[-1]
        if isinstance(container, dict):
            key = self._key[-1]
            container[key], self._key[-1] = value, None
            return (*path, str(key))
        container.append(value)
        here = (*path, len(container) - 1)
        self.lines[here] = line
        return here


def _text(event: yaml.ScalarEvent, line: int) -> str:
    text = str(event.value)
    if half := _HALF_LETTER.search(text):  # only the library's slower half lets it pass
        raise _Refused(Fault("yaml_half_letter", {"value": f"\\u{ord(half[0]):04x}"}), line)
    is_plain = event.implicit[0]
    return "" if is_plain and text in _BLANKS else text


def _refuse(condition: bool, code: str, line: int, **facts: object) -> None:
    if condition:
        raise _Refused(Fault(code, facts), line)


def _broken(error: yaml.YAMLError, text: str) -> tuple[Fault, int]:
    """The library's complaint in our words, with its line counted from 0."""
    mark = getattr(error, "problem_mark", None)
    problem = str(getattr(error, "problem", "") or getattr(error, "reason", "") or "")
    context = str(getattr(error, "context", "") or "")
    if mark is None:
        found = _UNPRINTABLE.search(text)  # the library counts bytes or letters, as it happens to be built
        return Fault("yaml_control"), text.count("\n", 0, found.start() if found else 0)
    opened = (getattr(error, "context_mark", None) or mark).line
    if "escape" in problem or "hexdecimal" in problem:
        return _escape(text, mark), mark.line
    if "quoted scalar" in context:
        return Fault("yaml_quote"), opened
    if "flow" in context and opened != mark.line:
        return Fault("yaml_bracket"), opened
    if "\t" in _indent(text, mark.line):
        return Fault("yaml_tab"), mark.line
    if "cannot start any token" in problem:
        return Fault("yaml_sign", {"value": text.split("\n")[mark.line][mark.column :][:1]}), mark.line
    return Fault("yaml_colon" if "mapping values" in problem else "yaml_broken"), mark.line


def _escape(text: str, mark: Any) -> Fault:
    """What stands behind a backslash and names no letter."""
    line = text.split("\n")[mark.line]
    start = line.rfind("\\", 0, mark.column + 1)
    match = _ESCAPE.match(line, max(0, start))
    value = match[0] if match else "\\"
    is_half = re.fullmatch(r"\\u[dD][89a-fA-F].*", value)
    return Fault("yaml_half_letter" if is_half else "yaml_escape", {"value": value})


def _indent(text: str, line: int) -> str:
    lines = text.split("\n")
    written = lines[line] if line < len(lines) else ""
    return written[: len(written) - len(written.lstrip())]
