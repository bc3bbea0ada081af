"""同じ入力は同じバイト: neither hash seed nor time zone, locale, folder or order of names shows in the site."""

import shutil
from pathlib import Path

import pytest
from tests.starter import a_town, tree_of, tsudoi

CIRCUMSTANCES = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4242", "TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "7", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8"},
)


@pytest.mark.slow
def test_two_builds_in_other_circumstances_are_byte_equal(tmp_path):
    town = a_town(tmp_path / "machi")
    sites = [build(town, tmp_path / str(number), variables) for number, variables in enumerate(CIRCUMSTANCES)]
    assert len(sites[0]) > 20
    for other in sites[1:]:
        assert [path for path in sites[0] if other.get(path) != sites[0][path]] == []
        assert other.keys() == sites[0].keys()


def build(town: Path, folder: Path, variables: dict[str, str]) -> dict[str, bytes]:
    """The site, built from a copy elsewhere whose files were made in another order."""
    for file in sorted(town.rglob("*"), reverse=variables["TZ"] != "UTC"):
        if file.is_file():
            copy = folder / file.relative_to(town)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, copy)
    ended = tsudoi("build", "--root", folder, cwd=folder / "resources", **variables)
    assert ended.returncode == 0, ended.stderr.decode()
    return tree_of(folder / "site")
