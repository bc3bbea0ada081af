"""読みもののページ: what the town wrote in content/."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.model import ContentPage
from tsudoi.pages import addresses
from tsudoi.pages.frame import around
from tsudoi.plan import Page


def path(page: ContentPage) -> PurePosixPath:
    """The page of a piece of writing."""
    return addresses.content(page.slug)


def pages(edition: Edition) -> Iterator[Page]:
    """One page per file; what is written for the address of the statement stands in the statement."""
    for page in edition.town.content:
        if path(page) == addresses.ACCESSIBILITY:
            continue
        description = page.description or page.title
        frame = around(edition, path(page), page.title, description)
        yield Page(
            path(page),
            "content.html",
            {
                "frame": replace(frame, styles=("css/prose.css",)),
                "title": page.title,
                "body": page.body,
                "easy": page.easy,
                "links": page.links,
            },
        )
