"""What all tests may share: the sample town, built once a run for each day that is asked for, whichever worker asks first."""

import os
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import settings

from tsudoi import assemble, build, freshness, write
from tsudoi.plan import Artifact
from tsudoi.write.turn import turn

settings.register_profile("any machine", deadline=None)
settings.register_profile("quick", max_examples=20, deadline=None)  # make quick: a short slice of the random tests
settings.load_profile("any machine")  # a slow or busy one is no fault

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 24)
"""A Tuesday after a national holiday, so that holiday shifts are seen."""

SiteOf = Callable[[date], Path]


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the workers of this run share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def lay_out(folder: Path) -> None:
    """A copy of the sample town's folder, without a site."""
    for name in ("resources", "content"):
        shutil.copytree(ROOT / name, folder / name)


def built(town: Path, day: date, lay_out: Callable[[Path], None]) -> Path:
    """The town with its site of that day, built by the first worker that comes; the others wait, and all only read."""
    with turn(town.with_suffix(".turn")):
        if not (town / write.LEDGER / write.MANIFEST).is_file():
            shutil.rmtree(town, ignore_errors=True)  # a worker that laid it out was cut off
            lay_out(town)
            write.town(build.build(town, day).artifacts, town)
    return town


@pytest.fixture(scope="session")
def sample_town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sample town's folder, without a site."""
    town = tmp_path_factory.mktemp("hiyori")
    lay_out(town / "hiyori")
    return town / "hiyori"


@pytest.fixture(scope="session")
def sample_site(shelf: Path) -> Path:
    """The sample town's site on disk."""
    return built(shelf / "hiyori", TODAY, lay_out) / write.SITE


@pytest.fixture(scope="session")
def sample_outcome(sample_site: Path) -> build.Outcome:
    """What a build of the sample town says and makes; what it makes is read from the site."""
    judged = build.judge(sample_site.parent, TODAY)
    files = (path for path in sorted(sample_site.rglob("*")) if path.is_file())
    made = (Artifact(PurePosixPath(path.relative_to(sample_site).as_posix()), path.read_bytes()) for path in files)
    town = freshness.relied_on(assemble.town(judged.register), TODAY)
    return build.Outcome(judged.notices, tuple(made), town)


@pytest.fixture(scope="session")
def site_of(shelf: Path) -> SiteOf:
    """``site_of(day)`` is the sample town's site as a build of that day makes it, but only in Japanese, which takes half the time."""

    def in_japanese(folder: Path) -> None:
        lay_out(folder)
        told = folder / "resources" / "town.yaml"
        text, count = re.subn(r"(?m)^ことば: .*$", "ことば: なし", told.read_text("utf-8"))
        assert count == 1
        told.write_text(text, "utf-8")

    return lambda day: built(shelf / f"hiyori-{day}", day, in_japanese) / write.SITE
