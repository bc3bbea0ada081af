"""JSON: how our files write it: the same bytes for the same value, Japanese as it is, no spaces."""

import json
from pathlib import PurePosixPath
from typing import Any

from tsudoi.plan import Artifact


def artifact(path: PurePosixPath, value: Any) -> Artifact:
    """A JSON file; ``NaN`` has no place in it and raises ValueError."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Artifact(path, f"{text}\n".encode())
