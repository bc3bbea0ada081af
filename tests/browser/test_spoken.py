"""聞こえ方: what a screen reader is told of each page, as it was read and found to make sense; ``TSUDOI_EXPECT=spoken`` writes it anew, to be read again."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.browser.states import PAGES, walk

Opener = Callable[..., Page]
SPOKEN = Path(__file__).parent / "spoken"
STATES = {
    **dict.fromkeys(PAGES, ("first",)),
    "home": ("first", "menu"),
    "district": ("first", "no hit", "filtered", "popup", "large map"),
    "search": ("first", "hits", "near"),
    "record": ("first", "put aside"),
    "kept": ("first", "filled", "asked", "given"),
}
PARTS = {"first": "body", "menu": "body", "popup": "#map", "large map": "#map", "filtered": "#list", "no hit": "#list"}
"""What changes between the states; else the main part of the page."""
MOST = 160
"""Lines: lists of dozens of records repeat themselves."""


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_is_told_to_the_ear_as_it_was_when_somebody_listened(
    kind: str, open_page: Opener, whole: dict[str, str]
) -> None:
    page = open_page(whole[kind])
    for state in walk(page, kind):
        if state in STATES[kind]:
            hear(f"{kind} {state}", page.locator(PARTS.get(state, "main")).aria_snapshot())
        if state == STATES[kind][-1]:
            return


def hear(name: str, told: str) -> None:
    """Addresses are not spoken."""
    lines = [line for line in told.splitlines() if not re.match(r"\s*- /url:", line)]
    text = re.sub(r"http://127\.0\.0\.1:\d+/", "https://a.example/", "\n".join(lines[:MOST]) + "\n")
    file = SPOKEN / f"{name.replace(' ', '-')}.yaml"
    if os.environ.get("TSUDOI_EXPECT") == "spoken":
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    assert text == file.read_text("utf-8")
