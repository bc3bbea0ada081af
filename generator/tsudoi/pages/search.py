"""さがすページ: the whole list by district, which a script turns into a search."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.languages import said
from tsudoi.pages import addresses, asking, calls, groups
from tsudoi.pages.frame import EVERYWHERE, around
from tsudoi.plan import Page


def path() -> PurePosixPath:
    """The search page; what was asked stands behind its ``?q=``."""
    return addresses.SEARCH


def pages(edition: Edition) -> Iterator[Page]:
    """The one search page."""
    description = said(
        "{town}の集まりと手助けを、ことばでさがします。すべての一覧もあります。", town=edition.town.settings.name
    )
    frame = around(edition, path(), said("さがす"), description)
    yield Page(
        path(),
        "search.html",
        {
            "frame": replace(frame, styles=("css/ways.css", "css/search.css"), scripts=(*EVERYWHERE, *asking.SCRIPTS)),
            "search": asking.of_town(edition),
            "count": len(edition.town.living),
            "groups": groups.homes(edition, edition.town.living),
            "call": calls.of_publisher(edition),
        },
    )
