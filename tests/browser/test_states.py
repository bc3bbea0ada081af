"""Every kind of page in every state, on a phone and on a desk: axe finds nothing, and what can be pressed is large enough."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from tests.browser.conftest import Log
from tests.browser.states import PAGES, walk
from tests.browser.test_pages import SMALL_TARGETS, violations

from tsudoi import pages

Opener = Callable[..., Page]


def test_every_kind_of_page_is_visited() -> None:
    assert len(PAGES) == len(pages.KINDS)


@pytest.mark.criterion("1.1.1", "1.3.1", "1.4.3", "2.4.2", "2.4.4", "3.1.1", "3.3.2", "4.1.2", "2.5.8")
@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize("kind", PAGES)
def test_a_page_pleases_axe_and_the_thumb_in_every_state(
    kind: str, width: int, open_page: Opener, whole: dict[str, str], log: Log
) -> None:
    page = open_page(whole[kind], width=width)
    for state in walk(page, kind):
        assert (state, violations(page), page.evaluate(SMALL_TARGETS)) == (state, [], [])
    assert log.complaints == []
