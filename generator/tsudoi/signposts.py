"""道しるべ: where the links of the written pages lead, and the ones that lead nowhere."""

import posixpath
import re
from collections.abc import Iterator
from itertools import chain
from urllib.parse import unquote

from tsudoi import prose
from tsudoi.assemble import content
from tsudoi.model import ContentPage
from tsudoi.nearest import nearest
from tsudoi.notices import Notice, Severity
from tsudoi.pages import addresses
from tsudoi.prose import Pointer
from tsudoi.register import Register
from tsudoi.rows import Document

FOLDERS = ("assets", "data", "days", "photos", "search")
"""What lies in them only a build knows; so it does of the files beside the page of a record or a district."""

_FILE = re.compile(r"[^/]+\.(?:ics|js|json|txt|xml|webmanifest)")
"""At the top of the site, such as sitemap.xml."""

TOP = ("", "top")
"""``#`` and ``#top`` are the top of every page."""

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")


def faults(register: Register) -> Iterator[Notice]:
    """One warning for each link or image that readers will not find."""
    there = frozenset(_places(register))
    pages = {page.slug: page for page in register.content}
    for document, slug in content.addresses(register.documents):
        for pointer in prose.pointers(document.body):
            if code := _code(pages[slug], pointer, there):
                yield _notice(document, pages[slug], pointer, code)


def _notice(document: Document, page: ContentPage, pointer: Pointer, code: str) -> Notice:
    origin = document.origin.at(None, document.first_line + pointer.line)
    near = nearest(posixpath.basename(pointer.target), page.links) or next(iter(page.links))
    facts = {"text": pointer.text or pointer.target, "target": pointer.target, "near": near}
    return Notice(code, origin, Severity.WARNING, facts, page.title)


def _code(page: ContentPage, pointer: Pointer, there: frozenset[str]) -> str | None:
    if pointer.is_image:
        return "image_unseen"
    if not pointer.is_kept:
        return "link_refused"
    return None if _SCHEME.match(pointer.target) else _within(page, prose.led(pointer.target, page.links), there)


def _within(page: ContentPage, target: str, there: frozenset[str]) -> str | None:
    """Of a link within the site. Beyond it, and inside pages that are not written by hand, nobody knows."""
    path, _, fragment = target.partition("#")
    place = posixpath.normpath(posixpath.join(page.slug, unquote(path.partition("?")[0])))
    if place.startswith(".."):
        return None
    if not _is_there(place, there):
        return "link_dead"
    is_written = place in (page.slug, *(posixpath.normpath(f"{page.slug}/{led}") for led in page.links.values()))
    return "link_place" if is_written and fragment not in TOP else None


def _is_there(place: str, there: frozenset[str]) -> bool:
    parts = place.split("/")
    owner = "/".join((*parts[:2], "index.html")) if len(parts) > 2 else ""
    pages = {place, owner, posixpath.join(place, "index.html").removeprefix("./")}
    return not pages.isdisjoint(there) or parts[0] in FOLDERS or bool(_FILE.fullmatch(place))


def _places(register: Register) -> Iterator[str]:
    """The paths of the site that a page may lead to."""
    words = register.vocabulary
    found = chain(
        (addresses.HOME, addresses.SEARCH, addresses.KEPT, addresses.ACCESSIBILITY, addresses.NOT_FOUND),
        (addresses.OFFLINE,) if register.settings.works_offline else (),
        (addresses.district(district.id) for district in register.districts),
        (addresses.service(entry.service.id) for entry in register.entries if entry.is_consented),
        (addresses.need(term.id) for term in words.needs),
        (addresses.category(term.id) for term in words.categories),
        map(addresses.weekday, range(7)),
        (addresses.content(page.slug) for page in register.content),
    )
    return map(str, found)
