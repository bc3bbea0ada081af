"""入居: `make` sets itself up where there is a Python and nothing else: no pip, no root."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DEBIANS = Path("/usr/bin/python3")
POOR = """#!/bin/sh
case "$*" in
*--without-pip*) ;;
*"-m venv"* | *"-m pip"*) echo "ensurepip is not available" >&2; exit 1 ;;
esac
exec {python} "$@"
"""
"""A Python as Debian hands it out: it makes environments, but has no pip to put into them."""


def is_debians() -> bool:
    """Whether this system's own Python is Debian's, and new enough for us."""
    asked = [str(DEBIANS), "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
    return bool(shutil.which("apt-get")) and DEBIANS.exists() and not subprocess.run(asked, check=False).returncode


def poor(folder: Path, python: str | Path) -> Path:
    program = folder / "poor python"
    program.write_text(POOR.format(python=python))
    program.chmod(0o755)
    return program


def prepared(venv: Path, python: str | Path, **variables: str) -> "subprocess.CompletedProcess[str]":
    command = ["/bin/sh", str(ROOT / ".ci" / "prepare"), "pip", str(venv)]
    environment = {**os.environ, "PYTHON": str(python), **variables}
    return subprocess.run(command, cwd=venv.parent, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.slow
@pytest.mark.skipif(not is_debians(), reason="the Python of this system is not Debian's, or older than 3.11")
def test_debians_python_without_pip_gets_one_and_leaves_nothing_lying_about(tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").write_text("half-made")
    run = prepared(venv, poor(tmp_path, DEBIANS))
    assert run.returncode == 0, run.stdout + run.stderr
    asked = subprocess.run([venv / "bin" / "python", "-m", "pip", "--version"], capture_output=True, check=True)
    assert str(venv) in asked.stdout.decode()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["poor python", "venv"]
    assert not (venv / "pip").exists()


@pytest.mark.slow
def test_an_environment_that_works_is_kept(tmp_path: Path) -> None:
    assert prepared(tmp_path / "venv", sys.executable).returncode == 0
    (tmp_path / "venv" / "mine").write_text("")
    assert prepared(tmp_path / "venv", tmp_path / "no python").returncode == 0
    assert (tmp_path / "venv" / "mine").exists()


def test_where_no_pip_can_be_had_one_sentence_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "rm").symlink_to(str(shutil.which("rm")))
    run = prepared(tmp_path / "venv", poor(tmp_path, sys.executable), PATH=str(tmp_path / "bin"))
    assert run.returncode == 1
    assert run.stderr.splitlines() == [
        "This Python brings no pip: please install python3-venv (on Debian and Ubuntu: apt install python3-venv), then try again."
    ]
    assert not (tmp_path / "venv").exists()


def test_a_python_that_is_too_old_is_refused_in_one_sentence(tmp_path: Path) -> None:
    run = prepared(tmp_path / "venv", tmp_path / "no python")
    assert run.returncode == 1
    assert run.stderr.splitlines() == [
        "tsudoi needs Python 3.11 or newer; PYTHON=/path/to/python3.11 make … names another one."
    ]
    assert not (tmp_path / "venv").exists()


@pytest.mark.skipif(not shutil.which("make"), reason="no make here")
def test_make_lists_every_command_of_the_readme() -> None:
    listed = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    told = [line.split("#")[0].strip() for line in (ROOT / "README.md").read_text("utf-8").splitlines()]
    commands = [line for line in told if line.startswith("make ")]
    assert {"make site", "make test"} <= set(commands)
    assert [command for command in commands if f"  {command} " not in listed] == []
