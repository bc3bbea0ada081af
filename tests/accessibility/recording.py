"""記録する: a pytest plugin that counts, by criterion, the tests that carry ``@pytest.mark.criterion``, and writes what ``make statement`` publishes."""

import json
import shutil
import subprocess
from collections import defaultdict
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tsudoi import __version__, accessibility

FILE = Path(accessibility.__file__).with_name(accessibility.RESULTS)
JAPAN = ZoneInfo("Asia/Tokyo")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_found: dict[str, list[bool]] = defaultdict(list)
_tests: set[str] = set()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        numbers = {number for mark in item.iter_markers("criterion") for number in mark.args}
        item.user_properties.extend(("criterion", number) for number in sorted(numbers))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """A test counts once: by its call, or by what kept it from being called."""
    if report.when == "call" or (report.when == "setup" and not report.passed):
        for name, number in report.user_properties:
            if name == "criterion":
                _found[str(number)].append(report.passed)
                _tests.add(report.nodeid)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """What was not tested is not written: a run that was cut short leaves the file as it is."""
    if session.exitstatus not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED) or not _found:
        return
    numbers = [each.number for each in accessibility.criteria() if each.number in _found]
    counts = {number: {"checks": len(_found[number]), "passed": sum(_found[number])} for number in numbers}
    run = {
        "version": __version__,
        "date": datetime.now(JAPAN).date().isoformat(),
        "browser": browser(),
        "tests": len(_tests),
        "criteria": counts,
    }
    FILE.write_text(json.dumps(run, ensure_ascii=False, indent=1) + "\n", "utf-8")


def browser() -> str:
    """Its name and version, without what its packager adds."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    said = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout if found else ""
    return " ".join(said.split()[:2]) or "Chromium"
