"""組み立ての時間: builds the sample town several times, cold and warm, and prints medians and the rate of records.

Run ``make bench``. Absolute times depend on the machine; compare figures of one run only.
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


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        town = Path(folder)
        for name in ("resources", "content"):
            shutil.copytree(ROOT / name, town / name)
        cold = [_cold(town) for _ in range(RUNS)]
        warm = [_seconds(town, "build") for _ in range(RUNS)]
        judged = [_seconds(town, "check") for _ in range(RUNS)]
        files = [path for path in (town / "site").rglob("*") if path.is_file()]
        records = sum(path.name.endswith("index.html") for path in (town / "site" / "services").rglob("*"))
    print(
        f"{records} records, {len(files)} files, {sum(path.stat().st_size for path in files) // 1024} KB with sources"
    )
    for name, seconds in (("build, empty site", cold), ("build, nothing changed", warm), ("check", judged)):
        spread = f"{min(seconds):.2f}-{max(seconds):.2f}"
        print(f"{name:24} {statistics.median(seconds):6.2f} s  ({spread}, n={RUNS})")


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
    main()
