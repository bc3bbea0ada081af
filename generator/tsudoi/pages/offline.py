"""つながらないときのページ: what a reader without a network sees where the browser has kept nothing; only where the town wants copies kept."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.languages import joined, said
from tsudoi.pages import addresses, calls
from tsudoi.pages.calls import Call
from tsudoi.pages.frame import EVERYWHERE, around
from tsudoi.plan import Page


@dataclass(frozen=True, slots=True)
class Desk:
    """Whom the people of some districts call."""

    districts: str
    call: Call


def path() -> PurePosixPath:
    """One level down: the worker that shows it elsewhere turns its links."""
    return addresses.OFFLINE


def pages(edition: Edition) -> Iterator[Page]:
    """The one page, or none."""
    if edition.town.settings.works_offline:
        yield Page(path(), "offline.html", _context(edition))


def _context(edition: Edition) -> dict[str, object]:
    call, desks = calls.of_publisher(edition), tuple(_desks(edition))
    frame = around(
        edition, path(), said("インターネットにつながらないとき"), said("前に見たページと、相談窓口の電話番号です。")
    )
    scripts = (*EVERYWHERE, "js/element.js", "js/offline-page.js")
    styled = replace(frame, styles=("css/ways.css", "css/offline.css"), scripts=scripts, canonical="", is_private=True)
    return {"frame": styled, "call": call, "desks": desks, "has_phones": bool(call.phone or desks)}


def _desks(edition: Edition) -> Iterator[Desk]:
    """A desk of several districts stands there once."""
    named: dict[Call, list[str]] = {}
    for district in edition.town.districts:
        if district.desk.phone:
            named.setdefault(calls.of_desk(district.desk), []).append(spoken.school_district(district.name))
    return (Desk(joined(names), call) for call, names in named.items())
