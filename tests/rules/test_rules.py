"""決まり全体の試験: no rule is forgotten, every code has its words, and every word has a user."""

import ast
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.rules.records import TODAY, a_register, found

import tsudoi
from tsudoi import rules
from tsudoi.words import catalogue, judging, placing, settling, tabling

HOUSE = Path(tsudoi.__file__).parent
SPEAKERS = {"Notice", "error", "warning", "info", "point", "notice", "_notice", "Wrong", "Fault"}
"""What is called with a code: notices themselves, and the small functions of rooms that make them."""

CODE = re.compile(r"[a-z]+(_[a-z0-9]+)+")


def _modules() -> Iterator[ast.Module]:
    for path in sorted(HOUSE.rglob("*.py")):
        if "words" not in path.relative_to(HOUSE).parts:
            yield ast.parse(path.read_text(encoding="utf-8"))


def _codes_said(module: ast.Module) -> Iterator[str]:
    """The codes that a module says: first the plain ones, then those chosen with ``if``."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and _name(node.func) in SPEAKERS:
            for argument in node.args:
                yield from _texts(argument)
        if isinstance(node, ast.Assign) and any(_name(target) == "code" for target in node.targets):
            yield from _texts(node.value)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from (*_texts(node.body), *_texts(node.orelse))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
        yield node.value


def _texts_written() -> set[str]:
    constants = (node for module in _modules() for node in ast.walk(module) if isinstance(node, ast.Constant))
    return {node.value for node in constants if isinstance(node.value, str)}


FIELDS = {"name_kana", "schedule_text", "valid_from", "valid_to", "extra_dates", "assured_date", "phone_consent"}
FIELDS |= {
    "service_area",
    "desk_phone",
    "over_65",
    "over_75",
    "cost_options",
    "base_url",
    "photo_alt",
    "position_precision",
}
"""Names of columns, which stand in the same calls."""


def test_every_code_that_is_said_has_words() -> None:
    said = {code for module in _modules() for code in _codes_said(module)}
    assert len(said) > 60
    assert said - FIELDS - set(catalogue()) == set()


def test_every_word_has_a_user() -> None:
    written = _texts_written()
    bases = {code.removesuffix("_near") for code in catalogue() if code.endswith("_near")} & written
    unused = {code for code in catalogue() if code not in written and code.removesuffix("_near") not in bases}
    assert unused == set()


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_every_sentence_is_whole(code: str) -> None:
    words = catalogue()[code]
    assert all(words)
    assert words.what.endswith(("。", "」", "}")), words.what
    assert not re.search(r"[A-Za-z]*Error|None|Traceback", "".join(words))


def test_every_file_of_the_folder_is_a_rule() -> None:
    files = {module.name for module in pkgutil.iter_modules(rules.__path__) if not module.name.startswith("_")}
    listed = [rule.__name__.rpartition(".")[2] for rule in rules.RULES]
    assert sorted(listed) == sorted(files)


def test_a_town_in_order_passes_every_rule() -> None:
    assert list(rules.check(a_register({}), TODAY)) == []


def test_check_runs_every_rule() -> None:
    register = a_register({"consent": "", "category": "宇宙", "photo": "x"})
    assert {notice.code for notice in rules.check(register, TODAY)} == {
        "consent_blank",
        "word_unknown",
        "photo_missing",
    }


def test_a_wholly_broken_town_is_only_told_of() -> None:
    """No rule raises, whatever the others find."""
    odd = {
        "id": "con",
        "latitude": "x",
        "longitude": "1e9",
        "valid_to": "2026-99-99",
        "photo": "../..",
        "successor": "con",
    }
    register = a_register(
        odd,
        {},
        folder="?",
        districts=[{"id": ""}, {"name": "x"}],
        polygons={"features": [{}]},
        words=type(a_register().vocabulary)(),
    )
    for rule in rules.RULES:
        found(rule, register)


CASES = Path(__file__).parents[1] / "mistakes"
WITHOUT_A_CASE = {
    "cell_no_date": "the reading tells of it first, more exactly",
    "cell_no_number": "likewise",
    "cell_wrong_phone": "likewise",
    "cell_wrong_form": "no column of today has a pattern of its own",
    "cell_other": "for errors that frictionless does not have yet",
    "table_other": "likewise",
}
"""Codes that no file can bring about, and why they stand there all the same."""


def test_every_code_of_the_judges_has_a_case_folder() -> None:
    lines = (line for path in CASES.glob("*/*/expect.txt") for line in path.read_text(encoding="utf-8").splitlines())
    shown = {line.split(" ", 2)[1] for line in lines}
    judged = {*judging.WORDS, *placing.WORDS, *settling.WORDS, *tabling.WORDS}
    assert judged - shown == set(WITHOUT_A_CASE)
