"""読みもののページ: the Markdown files of content/ become pages with an address of ASCII letters."""

import hashlib
import posixpath
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from tsudoi.assemble import cells
from tsudoi.languages import TONGUES, Said
from tsudoi.model import ContentPage
from tsudoi.rows import Document

TAKEN = frozenset(
    [
        "assets",
        "categories",
        "data",
        "days",
        "districts",
        "kept",
        "needs",
        "offline",
        "photos",
        "search",
        "services",
        "weekdays",
        *(tongue.code for tongue in TONGUES),
    ]
)
"""Top-level folders of the site; a page of content/ with one of these names moves aside."""

_HEADING = re.compile(r"^#\s+(.+?)\s*#*$", re.MULTILINE)


def pages(documents: Sequence[Document]) -> Iterator[ContentPage]:
    """The pages in the order of their file names, no two with one address."""
    slugs = {document.name: slug for document, slug in addresses(documents)}
    return (_page(document, slugs, _others(document, documents)) for document, _ in addresses(documents))


def addresses(documents: Iterable[Document]) -> Iterator[tuple[Document, str]]:
    """Each page with the address it gets: its own, or the next free one where that is taken. In other languages it has no other."""
    used = set(TAKEN)
    for document in sorted((each for each in documents if not each.language), key=lambda document: document.name):
        slug = _free(slug_of(document.name), used)
        used.add(slug)
        yield document, slug


def slug_of(name: str) -> str:
    """about for about, guide-map for guide/map; a name without ASCII letters gets a short mark that never changes."""
    plain = unicodedata.normalize("NFKC", name)  # a Mac writes が in two letters
    letters = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
    return letters or f"page-{hashlib.sha256(plain.encode()).hexdigest()[:8]}"


def _free(slug: str, used: set[str]) -> str:
    number = 2
    free = slug
    while free in used:
        free, number = f"{slug}-{number}", number + 1
    return free


def _others(document: Document, documents: Iterable[Document]) -> dict[str, Document]:
    """The page in other languages."""
    return {each.language: each for each in documents if each.language and each.name == document.name}


def _page(document: Document, slugs: Mapping[str, str], others: Mapping[str, Document]) -> ContentPage:
    def told(text: Callable[[Document], str]) -> str:
        return Said(text(document), others={code: text(other) for code, other in others.items()})

    return ContentPage(
        slug=slugs[document.name],
        title=told(_title),
        body=told(lambda each: each.body),
        description=told(lambda each: _front(each, "description")),
        order=cells.count(_front(document, "order")),
        easy=_front(document, "easy") or _front(document, "やさしい日本語"),
        links=_links(document.name, slugs),
    )


def _title(document: Document) -> str:
    return _front(document, "title") or _heading(document.body) or document.name


def _links(name: str, slugs: Mapping[str, str]) -> dict[str, str]:
    """Every page has a folder of its own below the site, however deep its file lies in content/."""
    folder = posixpath.dirname(name) or "."
    return {posixpath.relpath(f"{other}.md", folder): f"../{slug}/" for other, slug in slugs.items()}


def _front(document: Document, key: str) -> str:
    data = document.front.data
    value = data.get(key) if isinstance(data, dict) else None
    return str(value).strip() if value is not None else ""


def _heading(body: str) -> str:
    found = _HEADING.search(body)
    return found[1] if found else ""
