"""まち: the whole of what is published."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tsudoi.model.districts import District
from tsudoi.model.services import Service
from tsudoi.settings import Settings
from tsudoi.vocabulary import Term, Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedSurvey:
    """How many of those asked in a district named a need (困りごと調査)."""

    district: str
    need: Term
    answers: int
    asked: int
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentPage:
    """A page of content/: ``slug`` is its URL, ``body`` Markdown, ``easy`` the same in easy Japanese, ``order`` its place in the footer
    (None: not there). Its texts know what the town wrote for them in other languages.

    ``links`` maps the other files of content/, as this one would name them (about.md), to their addresses from its page.
    """

    slug: str
    title: str
    body: str
    description: str = ""
    order: int | None = None
    easy: str = ""
    links: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """The whole of what is published, in the order residents meet it."""

    settings: Settings
    vocabulary: Vocabulary
    districts: tuple[District, ...] = ()
    services: tuple[Service, ...] = ()
    surveys: tuple[NeedSurvey, ...] = ()
    content: tuple[ContentPage, ...] = ()

    @property
    def living(self) -> tuple[Service, ...]:
        """All that lists, counts and searches are made of: the services that have not ended."""
        return tuple(service for service in self.services if not service.has_ended)
