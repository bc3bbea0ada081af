"""写しの番: sw.js, with which a browser keeps the pages that were read; where the town does not want it, one that clears away an earlier one."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.plan import Page


def path() -> PurePosixPath:
    """At the top of the site: a worker answers for what lies below it. It stays there for good."""
    return PurePosixPath("sw.js")


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Page]:
    """Drawn like a page, because it names assets as they will be called."""
    yield Page(path(), "sw.js" if edition.town.settings.works_offline else "sw-over.js")
