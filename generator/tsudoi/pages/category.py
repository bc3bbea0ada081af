"""種別のページ: all of one category."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.pages import addresses, ways
from tsudoi.plan import Page
from tsudoi.vocabulary import Term


def path(term: Term) -> PurePosixPath:
    """The page of a category."""
    return addresses.category(term.id)


def pages(edition: Edition) -> Iterator[Page]:
    """One page for every category of the vocabulary."""
    for term in edition.town.vocabulary.categories:
        services = tuple(service for service in edition.town.living if service.category == term)
        yield ways.page(edition, path(term), "category", term, services)
