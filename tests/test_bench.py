"""物差し: the benchmark runs and says what it measured."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.slow
def test_the_build_is_timed_cold_and_warm() -> None:
    command = [sys.executable, "bench/build_time.py", "1"]
    lines = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert lines[0].split()[1] == "records,"
    assert [line.split("  ")[0] for line in lines[1:]] == ["build, empty site", "build, nothing changed", "check"]
