"""あとで見るページ: what a reader has put aside, drawn in the reader's own browser; without a script it says what to do instead."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.languages import said
from tsudoi.pages import addresses, calls
from tsudoi.pages.frame import EVERYWHERE, around
from tsudoi.plan import Page

TITLE = said("あとで見る一覧")


def path() -> PurePosixPath:
    """A list that somebody gave stands behind its ``?ids=``."""
    return addresses.KEPT


def pages(edition: Edition) -> Iterator[Page]:
    """The one page; it is the same for everybody, and no search engine has anything to find on it."""
    frame = around(edition, path(), TITLE, said("あとで見るために、ご自分で選んだものの一覧です。"))
    own = replace(
        frame, canonical="", is_private=True, styles=("css/kept.css",), scripts=(*EVERYWHERE, "js/kept-page.js")
    )
    yield Page(
        path(),
        "kept.html",
        {"frame": own, "title": TITLE, "records": addresses.KEPT_LIST, "call": calls.of_publisher(edition)},
    )
