"""読みもの: Markdown pages with their front matter."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from tsudoi.languages import TONGUES, tongue
from tsudoi.load.fault import Fault, Found
from tsudoi.load.yaml_tree import read_yaml
from tsudoi.nearest import nearest
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import Document, Tree

_FRONT = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_SLUG = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_KEYS = ("title", "description", "order", "easy", "やさしい日本語")


def read_document(text: str, origin: Origin) -> Found[Document | None]:
    """The page, or nothing where its front matter cannot be read."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    name, language = _named(PurePosixPath(*origin.file.parts[1:]).with_suffix(""))
    match = _FRONT.match(text)
    if match is None:
        return None, (Fault("document_without_front").at(origin.at("title", 1)),)
    front, notices = read_yaml(match.group(1), origin, first_line=2)
    if front is None:
        return None, notices
    body = text[match.end() :]
    told = (
        replace(notice, record=_title(front)) if notice.origin.row else notice for notice in _faults(name, front, body)
    )
    first_line = text.count("\n", 0, match.end()) + 1
    return Document(name, front, body, origin, first_line, language), (*notices, *told)


def _named(path: PurePosixPath) -> tuple[str, str]:
    """("about", "en") for about.en: the page in another language."""
    code = path.suffix.removeprefix(".")
    return (str(path.with_suffix("")), code) if tongue(code) in TONGUES else (str(path), "")


def _title(front: Tree) -> str | None:
    """What a page is called."""
    found = front.data.get("title") if isinstance(front.data, dict) else None
    return found or None if isinstance(found, str) else None


def _faults(name: str, front: Tree, body: str) -> Iterator[Notice]:
    if not all(_SLUG.fullmatch(part) for part in PurePosixPath(name).parts):
        yield Fault("document_name", {"name": name}).at(front.origin)
    if not isinstance(front.data, dict):
        yield Fault("document_without_title").at(front.at("title"))
        return
    yield from _keys(front.data, front)
    if not body.strip():
        yield Fault("document_empty", severity=Severity.WARNING).at(front.origin)


def _keys(data: dict[str, Any], front: Tree) -> Iterator[Notice]:
    for key, value in data.items():
        if key not in _KEYS:
            facts = {"key": key, "near": nearest(key, _KEYS) or "title"}
            yield Fault("document_key", facts, Severity.WARNING).at(front.at(key))
        elif not isinstance(value, str):
            yield Fault("yaml_nested", {"heading": key}).at(front.at(key))
    if not isinstance(data.get("title"), str) or not data["title"].strip():
        yield Fault("document_without_title").at(front.at("title"))
    order = data.get("order", "")
    if isinstance(order, str) and order and not re.fullmatch("[0-9]{1,4}", order):
        yield Fault("document_order", {"value": order}).at(front.at("order"))
