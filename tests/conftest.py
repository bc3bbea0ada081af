"""What all tests may share: the sample town, built once a run for a fixed day."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from tsudoi import build, write

settings.register_profile("any machine", deadline=None)
settings.register_profile("quick", max_examples=20, deadline=None)  # make quick: a short slice of the random tests
settings.load_profile("any machine")  # a slow or busy one is no fault

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 24)
"""A Tuesday after a national holiday, so that holiday shifts are seen."""


@pytest.fixture(scope="session")
def sample_town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sample town's folder, without a site."""
    town = tmp_path_factory.mktemp("hiyori")
    for name in ("resources", "content"):
        shutil.copytree(ROOT / name, town / name)
    return town


@pytest.fixture(scope="session")
def sample_outcome(sample_town: Path) -> build.Outcome:
    """What a build of the sample town says and makes."""
    return build.build(sample_town, TODAY)


@pytest.fixture(scope="session")
def sample_site(sample_town: Path, sample_outcome: build.Outcome) -> Path:
    """The sample town's site on disk."""
    write.site(sample_outcome.artifacts, sample_town / "site", sample_town / ".tsudoi")
    return sample_town / "site"
