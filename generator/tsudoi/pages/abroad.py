"""ほかのことばのページ: the same page once more in each language that the town has switched on."""

from collections.abc import Iterator
from dataclasses import replace

from tsudoi.edition import Edition
from tsudoi.pages import addresses
from tsudoi.pages.frame import Frame
from tsudoi.plan import Page


def copies(edition: Edition, page: Page) -> Iterator[Page]:
    """What the page says stays as it is: its sentences know how to be said otherwise."""
    for tongue in edition.town.settings.languages:
        path = addresses.in_language(tongue.code, page.path)
        frame: Frame = page.context["frame"]
        canonical = addresses.url(edition.town.settings.base_url, path) if frame.canonical else ""
        context = {**page.context, "frame": replace(frame, canonical=canonical)}
        yield replace(page, path=path, context=context, language=tongue.code)
