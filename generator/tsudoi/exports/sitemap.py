"""サイトマップ: the list of pages for search engines (sitemaps.org). Only where the town says its public address."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from xml.sax.saxutils import escape

from tsudoi.edition import Edition
from tsudoi.pages import addresses
from tsudoi.plan import Artifact, Page

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'

_UNLISTED = (addresses.NOT_FOUND, addresses.KEPT, addresses.OFFLINE)


def path() -> PurePosixPath:
    """At the top of the site, where search engines look."""
    return PurePosixPath("sitemap.xml")


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Artifact]:
    """One entry per page, in order of path; the page for lost visitors and a reader's own list are none."""
    base = edition.town.settings.base_url
    if not base:
        return
    listed = sorted(page.path for page in pages if not _is_unlisted(page))
    rows = "".join(f"<url><loc>{escape(addresses.url(base, page))}</loc></url>\n" for page in listed)
    yield Artifact(path(), f"{_HEAD}{rows}</urlset>\n".encode())


def _is_unlisted(page: Page) -> bool:
    return page.path in (addresses.in_language(page.language, path) for path in _UNLISTED)
