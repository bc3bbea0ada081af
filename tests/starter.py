"""試しのまち: the starter town on disk, as a coordinator has it after ``tsudoi init``."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path

from tsudoi import init

TODAY = date(2026, 11, 24)
ROOT = Path(__file__).parents[1]


def a_town(folder: Path) -> Path:
    """The starter town, its examples confirmed today."""
    init.lay_out(folder, TODAY)
    return folder


def write_over(town: Path, file: str, old: str, new: str) -> None:
    """Somebody types something else into a file."""
    path = town / file
    text = path.read_bytes().decode()
    assert old in text, f"{old} is not in {file}"
    path.write_bytes(text.replace(old, new).encode())


def tree_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def tsudoi(*arguments: str | Path, cwd: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[bytes]:
    """The real program in a process of its own."""
    return subprocess.run(
        command(*arguments), cwd=cwd, env=environment(**variables), capture_output=True, timeout=120, check=False
    )


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "tsudoi", *map(str, arguments)]


def environment(**variables: str) -> dict[str, str]:
    """The surroundings of a child: this checkout, and ``TODAY`` on its clock."""
    noon = datetime.combine(TODAY, time(12), UTC)
    ours = {"PYTHONPATH": str(ROOT / "generator"), "SOURCE_DATE_EPOCH": str(int(noon.timestamp()) - 9 * 3600)}
    return os.environ | ours | variables
