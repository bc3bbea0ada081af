"""同じ入力は同じバイト: neither hash seed nor time zone, locale, folder or order of names shows in the site."""

import shutil
from pathlib import Path

import pytest
from tests.starter import ROOT, tree_of, tsudoi

CIRCUMSTANCES = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4242", "TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "7", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8"},
)


@pytest.mark.slow
def test_builds_of_the_sample_town_in_other_circumstances_are_byte_equal(tmp_path):
    sites = [build(tmp_path / str(number), variables) for number, variables in enumerate(CIRCUMSTANCES)]
    assert len(sites[0]) > 500
    for other in sites[1:]:
        assert [path for path in sites[0] if other.get(path) != sites[0][path]] == []
        assert other.keys() == sites[0].keys()


def build(folder: Path, variables: dict[str, str]) -> dict[str, bytes]:
    """The site, built from a copy elsewhere whose files were made in another order."""
    files = [file for name in ("resources", "content") for file in sorted((ROOT / name).rglob("*")) if file.is_file()]
    for file in files if variables["TZ"] == "UTC" else reversed(files):
        copy = folder / file.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, copy)
    ended = tsudoi("build", "--root", folder, cwd=folder / "resources", **variables)
    assert ended.returncode == 0, ended.stdout.decode()
    return tree_of(folder / "site")
