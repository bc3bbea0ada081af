"""ページ: every kind of page, one file each; ``KINDS`` names them all."""

from collections.abc import Iterator

from tsudoi.edition import Edition
from tsudoi.pages import (
    abroad,
    calendar,
    category,
    content,
    district,
    home,
    kept,
    need,
    not_found,
    offline,
    record,
    search,
    statement,
    weekday,
)
from tsudoi.plan import Item, Page

KINDS = (
    home,
    district,
    calendar,
    record,
    need,
    category,
    weekday,
    search,
    kept,
    content,
    statement,
    offline,
    not_found,
)


def pages(edition: Edition) -> Iterator[Item]:
    """All pages of an edition in all its languages, with the pictures that belong to them."""
    for kind in KINDS:
        for item in kind.pages(edition):
            yield item
            if isinstance(item, Page):
                yield from abroad.copies(edition, item)
