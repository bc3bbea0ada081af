"""見つかったこと: a finding that does not yet know where it stands, as the small readers of load hand it up."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin

T = TypeVar("T")

Found = tuple[T, tuple[Notice, ...]]
"""What was read, and what there is to say about it."""


class Fault(NamedTuple):
    """The code and facts of a Notice; ``at`` makes it one."""

    code: str
    facts: Mapping[str, Any] = {}
    severity: Severity = Severity.ERROR

    def at(self, origin: Origin, record: str | None = None) -> Notice:
        """The finding at its place, and with the name of its record where there is one."""
        return Notice(self.code, origin, self.severity, self.facts, record)


def guarded(read: Callable[[], Found[T]], origin: Origin, otherwise: T) -> Found[T]:
    """Call a parser; whatever it raises is a finding about its file and never ends the run."""
    try:
        return read()
    except OSError:
        return otherwise, (Fault("cannot_open").at(origin),)
    except Exception:  # parsers of hostile bytes raise anything: RecursionError, ValueError, KeyError, struct.error
        return otherwise, (Fault("cannot_read").at(origin),)
