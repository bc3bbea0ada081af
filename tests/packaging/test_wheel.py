"""荷造り: the wheel holds everything, and works offline in a folder of its own."""

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from tests import starter

ROOT = Path(__file__).parents[2]
OFFLINE = """
import sys

def refuse(event, arguments):
    if event == "socket.connect" and arguments[1] and arguments[1][0] not in ("127.0.0.1", "::1"):
        raise OSError(f"no network here: {arguments[1]}")

sys.addaudithook(refuse)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(target), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = target.glob("tsudoi-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the installed wheel, and a guard that refuses every connection to another machine."""
    target = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(target), str(wheel)]
    subprocess.run(command, check=True, capture_output=True)
    (target / "sitecustomize.py").write_text(OFFLINE, "utf-8")
    return target


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        "tsudoi/schemas/service.json",
        "tsudoi/starter/resources/vocabulary.yaml",
        "tsudoi/_themes/machi/templates/base.html",
        "tsudoi/_themes/machi/css/base.css",
        "tsudoi/_themes/machi/js/map-pins.js",
        "tsudoi/_themes/machi/vendor/leaflet/leaflet.js",
        "tsudoi/_themes/machi/vendor/leaflet/LICENSE",
        "tsudoi/_themes/machi/vendor/leaflet.markercluster/MIT-LICENCE.txt",
        "tsudoi/py.typed",
    ],
)
def test_the_wheel_holds_what_a_town_needs(name: str, wheel: Path) -> None:
    assert name in zipfile.ZipFile(wheel).namelist()


@pytest.mark.slow
def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"tsudoi"}
    assert [name for name in names if "node_modules" in name or "__pycache__" in name or "/tests/" in name] == []


@pytest.mark.slow
def test_a_newcomer_lays_out_builds_and_looks_at_a_town_offline(installed: Path, tmp_path: Path) -> None:
    run = {"cwd": tmp_path, "PYTHONPATH": str(installed)}
    where = [sys.executable, "-c", "import tsudoi; print(tsudoi.__file__)"]
    found = subprocess.run(
        where, cwd=tmp_path, env=starter.environment(PYTHONPATH=str(installed)), capture_output=True, check=True
    )
    assert str(installed) in found.stdout.decode()
    laid = starter.tsudoi("init", "machi", **run)  # type: ignore[arg-type]
    assert laid.returncode == 0, laid.stderr.decode()
    built = starter.tsudoi("build", **{**run, "cwd": tmp_path / "machi"})  # type: ignore[arg-type]
    assert built.returncode == 0, (built.stdout + built.stderr).decode()
    assert (tmp_path / "machi" / "site" / "index.html").is_file()
    assert list((tmp_path / "machi" / "site" / "assets").rglob("leaflet.*.js"))
    assert "サイトができました" in built.stdout.decode()


def test_the_lock_files_name_no_registry_and_no_machine() -> None:
    for name in ("requirements.lock", "themes/package-lock.json", "tests/package-lock.json"):
        text = (ROOT / name).read_text("utf-8")
        assert "://" not in text, name
        assert "file:" not in text, name


@pytest.mark.parametrize("name", ["themes", "tests"])
def test_every_npm_package_is_pinned_with_its_integrity(name: str) -> None:
    packages = json.loads((ROOT / name / "package-lock.json").read_text("utf-8"))["packages"]
    assert all(package.get("integrity", "").startswith("sha512-") for path, package in packages.items() if path)


def test_every_python_package_is_pinned_with_hashes() -> None:
    pinned = [line for line in (ROOT / "requirements.lock").read_text("utf-8").splitlines() if "==" in line]
    assert len(pinned) > 40
    assert all(line.endswith("\\") for line in pinned)


def test_the_lock_knows_every_package_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    locked = {
        line.split("==")[0] for line in (ROOT / "requirements.lock").read_text("utf-8").splitlines() if "==" in line
    }
    assert [each for each in asked if re.split(r"[><=~!;\[ ]", each)[0].lower() not in locked] == []
