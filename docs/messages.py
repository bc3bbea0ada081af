"""ことばを集める: `make messages` gathers what the site says from its source, and brings every catalogue in line with it."""

import ast
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import yaml
from babel.messages import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from tsudoi.languages import TONGUES

ROOT = Path(__file__).parents[1]
CATALOGUES = ROOT / "generator/tsudoi/languages/catalogues"
POT = CATALOGUES / "messages.pot"
VOCABULARY = "generator/tsudoi/starter/resources/vocabulary.yaml"
TERMS, TEXTS = ("種別", "困りごと", "特徴", "対象者"), ("名前", "説明", "印")

Found = Iterator[tuple[str, list[str]]]


def gathered() -> Catalog:
    """All messages, in order, each with the files that say it."""
    catalogue = Catalog(project="tsudoi", charset="utf-8", fuzzy=False)
    for file, (message, remarks) in _all():
        catalogue.add(message, locations=[(file, 0)], auto_comments=remarks)
    return catalogue


def pot() -> bytes:
    """The template, the same for the same source."""
    return _written(gathered())


def updated(code: str) -> bytes:
    """A language's catalogue with all messages and no others; what was translated stays, and nothing is guessed."""
    file = CATALOGUES / f"{code}.po"
    with file.open("rb") as old:
        catalogue = read_po(old, locale=None)
    catalogue.update(gathered(), no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    return _written(catalogue)


def _all() -> Iterator[tuple[str, tuple[str, list[str]]]]:
    sources: tuple[tuple[str, Callable[[Path], Found]], ...] = (
        ("generator/tsudoi/**/*.py", _python),
        ("themes/machi/templates/**/*.html", _template),
        ("themes/machi/js/*.js", _script),
        (VOCABULARY, _terms),
    )
    for pattern, reader in sources:
        for file in sorted(ROOT.glob(pattern)):
            yield from ((file.relative_to(ROOT).as_posix(), found) for found in reader(file))


def _python(file: Path) -> Found:
    """What is written in ``said("…")``."""
    calls = [node for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda each: (each.lineno, each.col_offset)):
        first = call.args[0] if call.args else None
        if isinstance(call.func, ast.Name) and call.func.id == "said" and isinstance(first, ast.Constant):
            yield str(first.value), []


def _template(file: Path) -> Found:
    return _extracted("jinja2", {"_": None}, file)


def _script(file: Path) -> Found:
    return _extracted("javascript", {"told": None, "woven": None}, file)


def _extracted(method: str, keywords: dict[str, None], file: Path) -> Found:
    source: IO[bytes] = io.BytesIO(file.read_bytes())
    options: dict[str, Any] = {"trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}
    for _, message, _, _ in extract(method, source, keywords=keywords, options=options):
        yield (message if isinstance(message, str) else message[0]), []


def _terms(file: Path) -> Found:
    """The words of the shipped vocabulary that people see."""
    lists = yaml.safe_load(file.read_text())
    for name in TERMS:
        for term in lists[name]:
            yield from ((term[text], [f"{name}: {text}"]) for text in TEXTS if term.get(text))


def _written(catalogue: Catalog) -> bytes:
    file = io.BytesIO()
    write_po(file, catalogue, width=0, sort_output=False, omit_header=True, include_lineno=False)
    return b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n' + file.getvalue()


def main() -> None:
    """Write them all."""
    POT.write_bytes(pot())
    for tongue in TONGUES:
        (CATALOGUES / f"{tongue.code}.po").write_bytes(updated(tongue.code))


if __name__ == "__main__":
    main()
