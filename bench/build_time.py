"""組み立ての時間: builds the sample town several times, cold and warm, and prints medians and the rate of records.

Run ``make bench``; ``python bench/build_time.py 3 FOLDER`` times another town, three times. Absolute times depend on the machine; compare figures of one run only.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNS = 5


def main(runs: int = RUNS, source: Path = ROOT) -> None:
    with tempfile.TemporaryDirectory() as folder:
        town = Path(folder)
        for name in ("resources", "content"):
            shutil.copytree(source / name, town / name)
        cold = [_cold(town) for _ in range(runs)]
        warm = [_seconds(town, "build") for _ in range(runs)]
        judged = [_seconds(town, "check") for _ in range(runs)]
        sizes = [path.stat().st_size for path in (town / "site").rglob("*") if path.is_file()]
        records = len(list((town / "site" / "services").glob("*/index.html")))
    print(f"{records} records, {len(sizes)} files, {sum(sizes) // 1024} KB")
    for name, seconds in (("build, empty site", cold), ("build, nothing changed", warm), ("check", judged)):
        spread = f"{min(seconds):.2f}-{max(seconds):.2f}"
        print(f"{name:24} {statistics.median(seconds):6.2f} s  ({spread}, n={runs})")


def _cold(town: Path) -> float:
    for made in ("site", ".tsudoi"):
        shutil.rmtree(town / made, ignore_errors=True)
    return _seconds(town, "build")


def _seconds(town: Path, command: str) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "tsudoi", command, "--root", town, "--today", "2026-11-24"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return time.perf_counter() - start


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]), *map(Path, sys.argv[2:]))
