"""写真の置き場所: in which sizes a photograph is shown, where they lie, and the box that a page keeps free for them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.model import Service
from tsudoi.pages import addresses
from tsudoi.plan import PhotoView, Sight

BOXES = (480, 960)
"""A photograph is drawn twice, each time as large as fits into a square of so many pixels, and never larger than it is."""

_TALL = 1.1
"""What is hardly wider than high gets a narrower column: otherwise it would fill more than a screen."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A photograph on a page: the small one, all of them by their widths, and the size of the largest."""

    path: PurePosixPath
    widths: tuple[tuple[PurePosixPath, int], ...]
    width: int
    height: int
    is_tall: bool
    alt: str


def picture(edition: Edition, service: Service) -> Picture | None:
    """What the page of a service shows; nothing is ever cut off."""
    drawn = tuple(views(edition, service))
    if not drawn or not service.photo:
        return None
    small, large = drawn[0], drawn[-1]
    widths = tuple((view.path, view.width) for view in drawn)
    return Picture(small.path, widths, large.width, large.height, large.width < large.height * _TALL, service.photo.alt)


def views(edition: Edition, service: Service) -> Iterator[PhotoView]:
    """The small one and the large one; of a small photograph these are the same."""
    if service.photo:
        sight = edition.sights[service.photo.path]
        for width, height in dict.fromkeys(_fitted(sight, box) for box in BOXES):
            yield PhotoView(addresses.photo(sight.mark, width), service.photo.path, width, height)


def _fitted(sight: Sight, box: int) -> tuple[int, int]:
    scale = min(1.0, box / max(sight.width, sight.height))
    return max(1, round(sight.width * scale)), max(1, round(sight.height * scale))
