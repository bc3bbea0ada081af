"""困りごとのページ: all that answers one need."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.pages import addresses, ways
from tsudoi.plan import Page
from tsudoi.vocabulary import Term


def path(term: Term) -> PurePosixPath:
    """The page of a need."""
    return addresses.need(term.id)


def pages(edition: Edition) -> Iterator[Page]:
    """One page for every need of the vocabulary; a need that nobody answers yet says so and whom to call."""
    for term in edition.town.vocabulary.needs:
        services = tuple(service for service in edition.town.living if term in service.needs)
        yield ways.page(edition, path(term), "need", term, services)
