"""検索ロボットへ: robots.txt: everything may be read; where the sitemap is."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.exports import sitemap
from tsudoi.pages import addresses
from tsudoi.plan import Artifact, Page


def path() -> PurePosixPath:
    """At the top of the site (RFC 9309)."""
    return PurePosixPath("robots.txt")


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Artifact]:
    """One file, with the sitemap's address where the town has one."""
    base = edition.town.settings.base_url
    where = f"Sitemap: {addresses.url(base, sitemap.path())}\n" if base else ""
    yield Artifact(path(), f"User-agent: *\nAllow: /\n{where}".encode())
