"""足し方: the worked examples of docs/architecture.md, carried out on a copy of the program, file by file as they stand there."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from tests import starter

ROOT = Path(__file__).parents[1]
EXAMPLE = re.compile(r"^`([^`]+)`[^\n]*\n\n```(?:python|html)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WORDS = re.compile(r'^```python\n(    "whenless": Words\(.*?)^```$', re.MULTILINE | re.DOTALL)


def examples() -> dict[str, str]:
    """Path → text of every file that the document says to add."""
    found = EXAMPLE.findall((ROOT / "docs" / "architecture.md").read_text("utf-8"))
    return {path: text for path, text in found if "/" in path}


def listed(program: Path, room: str, name: str, after: str) -> None:
    """The one line that an addition costs elsewhere: the name in the tuple, and in its import."""
    file = program / "generator" / "tsudoi" / room / "__init__.py"
    text = file.read_text("utf-8")
    changed = re.sub(rf"\b{after}\b(?=[,)\n])", f"{after}, {name}", text)
    assert changed.count(name) == 2
    file.write_text(changed, "utf-8")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with all four examples added."""
    copy = tmp_path_factory.mktemp("program")
    ignored = shutil.ignore_patterns("node_modules", "__pycache__")
    for name in ("generator", "themes"):
        shutil.copytree(ROOT / name, copy / name, ignore=ignored)
    starter.a_town(copy / "machi")
    for path, text in examples().items():
        target = copy / ("machi" if path.startswith("themes/sakura") else "") / path
        target.parent.mkdir(parents=True, exist_ok=True)
        assert not target.exists()
        target.write_text(text, "utf-8")
    listed(copy, "pages", "desks", "not_found")
    listed(copy, "rules", "whenless", "reachable")
    listed(copy, "exports", "telephones", "robots")
    words = WORDS.search((ROOT / "docs" / "architecture.md").read_text("utf-8"))
    judging = copy / "generator" / "tsudoi" / "words" / "judging.py"
    assert words
    judging.write_text(judging.read_text("utf-8").replace("= {\n", f"= {{\n{words[1]}", 1), "utf-8")
    return copy


def tsudoi(program: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    return starter.tsudoi(*arguments, "--root", program / "machi", PYTHONPATH=str(program / "generator"))


@pytest.fixture(scope="module")
def site(program: Path) -> Path:
    town = program / "machi" / "resources" / "town.yaml"
    text = re.sub(r"^見た目:\n(?:[ ]+.*\n?)*", "", town.read_text("utf-8"), flags=re.MULTILINE)
    town.write_text(f"{text.rstrip()}\n見た目:\n  テーマ: sakura\n", "utf-8")
    built = tsudoi(program, "build")
    assert built.returncode == 0, (built.stdout + built.stderr).decode()
    return program / "machi" / "site"


def test_the_document_shows_every_file_it_speaks_of() -> None:
    assert sorted(examples()) == [
        "generator/tsudoi/exports/telephones.py",
        "generator/tsudoi/pages/desks.py",
        "generator/tsudoi/rules/whenless.py",
        "themes/machi/templates/desks.html",
        "themes/sakura/templates/not_found.html",
    ]


@pytest.mark.slow
def test_a_page_kind_costs_two_files_and_its_place_in_a_tuple(site: Path) -> None:
    page = (site / "desks" / "index.html").read_text("utf-8")
    assert "相談窓口の電話" in page
    assert "<main" in page


@pytest.mark.slow
def test_an_export_costs_one_file_and_its_place_in_a_tuple(site: Path) -> None:
    assert re.search(r"\t0[\d-]+\n", (site / "data" / "telephones.txt").read_text("utf-8"))


@pytest.mark.slow
def test_a_theme_costs_the_files_that_differ(site: Path) -> None:
    assert "桜は、こちらではありません" in (site / "404.html").read_text("utf-8")
    assert "桜は、こちら" not in (site / "index.html").read_text("utf-8")


@pytest.mark.slow
def test_a_rule_costs_one_file_its_words_and_its_place_in_a_tuple(program: Path, site: Path) -> None:
    file = next((program / "machi" / "resources").rglob("通いの場.csv"))
    file.write_text("番号,名称,種別,掲載同意,確認日\nx-1,いつかの会,サロン・お茶,可,2026-11-01\n", "utf-8")
    found = tsudoi(program, "check", "--format", "json")
    codes = [json.loads(line) for line in found.stdout.decode().splitlines()]
    assert [each["message"] for each in codes if each["code"] == "whenless"] == ["開催日時が空いています。"]


@pytest.mark.parametrize("folder, tuple_name", [("pages", "KINDS"), ("exports", "FORMATS"), ("rules", "RULES")])
def test_every_extension_is_listed_in_its_tuple(folder: str, tuple_name: str) -> None:
    """A file of a room with an entrance (``pages``, ``items``, ``faults``) that stands in no tuple would never run."""
    entrance = {"pages": "def pages(", "exports": "def items(", "rules": "def faults("}[folder]
    room = ROOT / "generator" / "tsudoi" / folder
    having = {file.stem for file in room.glob("*.py") if entrance in file.read_text("utf-8")} - {"__init__"}
    listing = re.search(
        rf"^{tuple_name} = \((.*?)\)", (room / "__init__.py").read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    assert listing
    assert having == set(re.findall(r"\w+", listing[1]))
