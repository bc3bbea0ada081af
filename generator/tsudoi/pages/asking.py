"""さがす箱: what a page's search box needs to know: where its words and records are told, and where to go with what was asked."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.model import District, Service
from tsudoi.pages import addresses

SCRIPTS = ("js/sift-door.js",)
_ANY = addresses.district("*")
STYLES = ("css/chips.css", "css/ask.css")


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """``page`` answers without a script; ``districts`` is the page of any district, with * for its id."""

    shards: tuple[PurePosixPath, ...]
    texts: tuple[PurePosixPath, ...]
    page: PurePosixPath = addresses.SEARCH
    near: PurePosixPath = addresses.NEAR
    words: PurePosixPath = addresses.SEARCH_WORDS
    dictionary: PurePosixPath = addresses.DICTIONARY
    districts: PurePosixPath = _ANY


def of_district(district: District) -> Search:
    """The search over one district's list."""
    return _search((district.id,))


def of_town(edition: Edition) -> Search:
    """The search over everything."""
    return _search(tuple(shards(edition)))


def _search(ids: tuple[str, ...]) -> Search:
    return Search(shards=tuple(map(addresses.search, ids)), texts=tuple(map(addresses.search_texts, ids)))


def shards(edition: Edition) -> dict[str, tuple[Service, ...]]:
    """Each district's list, and what stands in none of them."""
    listed = {service.id for services in edition.listings.values() for service in services}
    rest = tuple(service for service in edition.town.living if service.id not in listed)
    return {**edition.listings, **({addresses.ELSEWHERE: rest} if rest else {})}
