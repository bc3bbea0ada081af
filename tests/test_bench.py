"""物差し: the benchmark runs and says what it measured."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from bench import schedules
from bench.schedule_texts import texts
from tests.starter import a_town

ROOT = Path(__file__).parents[1]


@pytest.mark.slow
def test_the_build_is_timed_cold_and_warm(tmp_path: Path) -> None:
    command = [sys.executable, "bench/build_time.py", "1", str(a_town(tmp_path / "machi"))]
    lines = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert lines[0].split()[1] == "records,"
    assert [line.split("  ")[0] for line in lines[1:]] == ["build, empty site", "build, nothing changed", "check"]


@pytest.mark.slow
def test_twenty_thousand_different_schedules_are_read_in_ten_seconds_of_one_core() -> None:
    assert len(set(texts(schedules.COUNT))) == schedules.COUNT == 20_000
    command = [sys.executable, "-m", "bench.schedules"]  # a process of its own: nobody counts its lines for coverage
    plain = {name: value for name, value in os.environ.items() if not name.startswith("COV_CORE")}
    said = subprocess.run(command, cwd=ROOT, env=plain, capture_output=True, text=True, check=True).stdout.splitlines()[
        -1
    ]
    seconds = re.fullmatch(r"20000 different texts .* occurrences: ([0-9.]+) s on one core .*", said)
    assert seconds, said
    assert float(seconds[1]) < 10, said
