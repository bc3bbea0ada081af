"""字と絵: no line begins with 、 or ー, each picture has its shape, and paper has the numbers that a finger cannot press there."""

import json
from collections.abc import Callable
from io import BytesIO

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader
from tests.browser.kinds import KINDS
from tests.browser.paper import words_on

from tsudoi import build
from tsudoi.model import Status

Opener = Callable[..., Page]

HANGING = """() => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const hanging = [];
  let before = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest('rt, script, .vh')) { continue; }
    const block = node.parentElement.closest('h1, h2, h3, h4, p, li, dd, dt, td, th, a, button, summary, caption');
    [...node.data].forEach((sign, at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const [box] = range.getClientRects();
      if (!sign.trim() || !box?.width) { return; }
      const isNew = before?.block === block && box.top > before.bottom - 3 && box.left < before.left;
      if (isNew && '、。）」』・ー々！？〜'.includes(sign)) { hanging.push(node.data.slice(Math.max(0, at - 12), at) + '|' + node.data.slice(at)); }
      before = { block, left: box.left, bottom: box.bottom };
    });
  }
  return hanging;
}"""
"""Lines that begin with a sign that must not begin one (JIS X 4051)."""

SQUARES = """() => [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility()).flatMap((each) => ['::before', '::after'].map((part) => [each, getComputedStyle(each, part)]))
  .filter(([, { content, display }]) => content === '""' && display !== 'none')
  .filter(([, { maskImage, webkitMaskImage, backgroundColor, color, width, height }]) => (maskImage ?? webkitMaskImage) === 'none' && backgroundColor === color && parseFloat(width) > 12 && parseFloat(height) > 12)
  .map(([each]) => each.outerHTML.slice(0, 120))"""
"""Pictures in the colour of the text that have lost their shape."""


@pytest.mark.parametrize("size", ["large", "largest"])
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_no_line_begins_with_a_sign_that_ends_words(kind: str, size: str, open_page: Opener, address: str) -> None:
    page = open_page(address, width=375, height=800)
    page.evaluate("(chosen) => localStorage.setItem('tsudoi.comfort', chosen)", json.dumps({"size": size}))
    page.goto(address + KINDS[kind])
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.documentElement.dataset.size") == size
    assert page.evaluate(HANGING) == []


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_each_picture_has_its_shape(kind: str, open_page: Opener, address: str) -> None:
    page = open_page(address + KINDS[kind], width=1280, height=800)
    page.wait_for_load_state("networkidle")
    assert page.evaluate(SQUARES) == []


@pytest.mark.parametrize("kind", ["district", "category", "weekday"])
def test_a_printed_list_has_the_telephone_of_each_of_its_records(
    kind: str, open_page: Opener, address: str, sample_outcome: build.Outcome
) -> None:
    page = open_page(address + KINDS[kind])
    listed = set(page.eval_on_selector_all("main [data-service-id]", "all => all.map(each => each.dataset.serviceId)"))
    paper = "".join(map(words_on, PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages))
    assert sample_outcome.town
    services = [each for each in sample_outcome.town.services if each.id in listed and each.status is not Status.ENDED]
    phones = {each.contact.phone for each in services if each.contact.phone}
    assert len(phones) > 3
    assert {phone for phone in phones if phone not in paper} == set()
