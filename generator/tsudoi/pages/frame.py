"""枠: what stands around every page: head, masthead, navigation, crumbs, footer."""

from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.languages import JAPANESE, Tongue, said
from tsudoi.pages import addresses
from tsudoi.pages.tiles import host
from tsudoi.settings import Settings

EVERYWHERE = ("js/page.js",)
"""The script of every page; what it imports when it is first wanted is not among them."""

STATEMENT = (said("ウェブアクセシビリティについて"), addresses.ACCESSIBILITY)
"""The title of the statement and where it is: every page leads there."""

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:{tiles}; "
    "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'{workers}"
)


@dataclass(frozen=True, slots=True)
class Link:
    """A word and where it leads; without ``path`` it is only a word."""

    text: str
    path: PurePosixPath | None = None


DOOR = ("districts", "needs", "today", "desk")
"""The panels of the noren over the door: places on the home page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """``door`` names the panel of the noren that is current; ``styles`` and ``scripts`` are files of the theme;
    ``has_base`` is False where the first of the styles holds base.css, so that the page is drawn after one trip.

    ``is_private``: the page is of one reader only: no search engine lists it, and no request says its address.
    """

    path: PurePosixPath
    title: str
    site: str
    description: str
    canonical: str
    policy: str
    settings: Settings
    made: date
    crumbs: tuple[Link, ...] = ()
    door: str = ""
    has_base: bool = True
    styles: tuple[str, ...] = ()
    scripts: tuple[str, ...] = EVERYWHERE
    footer: tuple[Link, ...] = ()
    panels: tuple[str, ...] = DOOR
    home: PurePosixPath = addresses.HOME
    search: PurePosixPath = addresses.SEARCH
    kept: PurePosixPath = addresses.KEPT
    ahead: PurePosixPath = addresses.AHEAD
    is_private: bool = False

    @property
    def full_title(self) -> str:
        """What stands on the browser's tab."""
        return said("{title}|{site}", title=self.title, site=self.site) if self.title else self.site

    @property
    def tongues(self) -> tuple[Tongue, ...]:
        """Japanese, and those that the town has switched on."""
        return (JAPANESE, *self.settings.languages) if self.settings.languages else ()

    @property
    def brand(self) -> str:
        """The site's title without the town's name, which stands above it in small."""
        return self.settings.title.removeprefix(self.settings.name).strip() or self.settings.title

    @property
    def publisher(self) -> str:
        """Who answers for the site, without saying the town's name twice."""
        publisher = self.settings.publisher
        name = "" if publisher.name == self.settings.name else publisher.name
        return " ".join(part for part in (name, publisher.department) if part)


def around(edition: Edition, path: PurePosixPath, title: str, description: str) -> Frame:
    """The frame of one page, for the page kind to complete; the home page has no ``title`` of its own."""
    settings = edition.town.settings
    return Frame(
        path=path,
        title=title,
        site=site_name(settings),
        description=description,
        canonical=addresses.url(settings.base_url, path) if settings.base_url else "",
        policy=policy(settings),
        settings=settings,
        made=edition.today,
        crumbs=trail(edition, Link(title)) if title else (),
        footer=_footer(edition),
    )


def site_name(settings: Settings) -> str:
    """ひより市 ささえあい地図, whether or not the title already says the town's name."""
    is_named = settings.title.startswith(settings.name)
    return settings.title if is_named else f"{settings.name} {settings.title}"


def policy(settings: Settings) -> str:
    """The Content-Security-Policy of every page."""
    workers = "; worker-src 'self'" if settings.works_offline else ""
    return _POLICY.format(tiles=f" {host(settings)}".rstrip(), workers=workers)


def trail(edition: Edition, *links: Link) -> tuple[Link, ...]:
    """The crumbs of a page: the town first."""
    return (Link(edition.town.settings.name or said("はじめのページ"), addresses.HOME), *links)


def _footer(edition: Edition) -> tuple[Link, ...]:
    placed = [(page.order, page) for page in edition.town.content if page.order is not None]
    ordered = sorted(placed, key=lambda pair: (pair[0], pair[1].slug))
    links = [Link(page.title, addresses.content(page.slug)) for _, page in ordered]
    others = [link for link in links if link.path != addresses.ACCESSIBILITY]
    return (*others, Link(*STATEMENT))
