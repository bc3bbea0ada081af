"""見つからないページ: where a mistyped or old address ends, with the ways back in."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.languages import said
from tsudoi.pages import addresses, calls
from tsudoi.pages.frame import around
from tsudoi.plan import Page


def path() -> PurePosixPath:
    """The name that web servers know."""
    return addresses.NOT_FOUND


def pages(edition: Edition) -> Iterator[Page]:
    """The one page; its links do not depend on where it is shown."""
    title = said("ページが見つかりません")
    frame = around(edition, path(), title, said("お探しのページは見つかりませんでした。"))
    styled = replace(frame, styles=("css/ways.css",))
    yield Page(path(), "not_found.html", {"frame": styled, "title": title, "call": calls.of_publisher(edition)})
