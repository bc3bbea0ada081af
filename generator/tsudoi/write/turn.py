"""順番: two builds of one town take turns, so that neither meets the other's half-done work."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LOCK = "lock"


@contextmanager
def turn(ledger: Path) -> Iterator[None]:
    """Wait until nobody else writes this site. The system gives the turn back when a build dies, however it dies."""
    ledger.mkdir(parents=True, exist_ok=True)
    handle = os.open(ledger / LOCK, os.O_RDWR | os.O_CREAT)
    try:
        _wait(handle)
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _wait(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)

else:
    import fcntl

    def _wait(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)
