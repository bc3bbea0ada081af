"""JSON: how our files write it: the same bytes for the same value, Japanese as it is, no spaces."""

import json
import posixpath
from pathlib import PurePosixPath
from typing import Any

from tsudoi.plan import Artifact


def artifact(path: PurePosixPath, value: Any) -> Artifact:
    """A JSON file; ``NaN`` has no place in it and raises ValueError."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Artifact(path, f"{text}\n".encode())


def link(here: PurePosixPath, page: PurePosixPath) -> str:
    """The address of a page as a file beside it would write it: relative, so that the site may lie under any path."""
    return posixpath.relpath(page, here.parent).removesuffix("index.html")
