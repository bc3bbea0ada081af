"""配るファイル: every file of the site that is not a page, one module per format; ``FORMATS`` names them all."""

from collections.abc import Iterator

from tsudoi.edition import Edition
from tsudoi.exports import ahead, calendars, days, district_map, kept, near, reasons, robots, search, sitemap, worker
from tsudoi.plan import Item, Page

FORMATS = (district_map, days, ahead, reasons, calendars, search, kept, near, sitemap, robots, worker)


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Item]:
    """All files of an edition, whose pages are decided by now."""
    for format_ in FORMATS:
        yield from format_.items(edition, pages)
