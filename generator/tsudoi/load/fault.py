"""見つかったこと: a finding that does not yet know where it stands, as the small readers of load hand it up."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin

T = TypeVar("T")

Found = tuple[T, tuple[Notice, ...]]
"""What was read, and what there is to say about it."""


class Fault(NamedTuple):
    """The code and facts of a Notice; ``at`` makes it one. ``fixed`` is what the whole cell should say, where that is sure."""

    code: str
    facts: Mapping[str, Any] = {}
    severity: Severity = Severity.ERROR
    fixed: str | None = None

    def at(self, origin: Origin, record: str | None = None) -> Notice:
        """The finding at its place, and with the name of its record where there is one."""
        return Notice(self.code, origin, self.severity, self.facts, record, self.fixed)


def guarded(read: Callable[[], Found[T]], origin: Origin, otherwise: T) -> Found[T]:
    """Call a parser. What the disk, or brackets without end, make of a file is a finding; anything else is our own fault."""
    try:
        return read()
    except OSError:
        return otherwise, (Fault("cannot_open").at(origin),)
    except (RecursionError, MemoryError):
        return otherwise, (Fault("cannot_read").at(origin),)
