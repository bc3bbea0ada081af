"""同じ入力は同じバイト: neither hash seed nor time zone, locale, folder or order of names shows in the site."""

import shutil
from pathlib import Path

import pytest
from tests.starter import ROOT, tree_of, tsudoi

CIRCUMSTANCES = (
    {"PYTHONHASHSEED": "4242", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "7", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8"},
)


@pytest.mark.slow
@pytest.mark.parametrize("variables", CIRCUMSTANCES, ids=lambda each: each["TZ"])
def test_a_build_of_the_sample_town_in_other_circumstances_is_byte_equal(variables, sample_site, tmp_path):
    ours, other = tree_of(sample_site), build(tmp_path, variables)
    assert len(ours) > 500
    assert [path for path in ours if other.get(path) != ours[path]] == []
    assert other.keys() == ours.keys()


def build(folder: Path, variables: dict[str, str]) -> dict[str, bytes]:
    """The site, built from a copy elsewhere whose files were made in another order."""
    files = [file for name in ("resources", "content") for file in sorted((ROOT / name).rglob("*")) if file.is_file()]
    for file in reversed(files):
        copy = folder / file.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, copy)
    ended = tsudoi("build", "--root", folder, cwd=folder / "resources", **variables)
    assert ended.returncode == 0, ended.stdout.decode()
    return tree_of(folder / "site")
