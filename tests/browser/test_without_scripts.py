"""スクリプトなしで: every record with all that is public of it, every district and every written page is within three links of home."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest
from playwright.sync_api import Page

from tsudoi import build, spoken
from tsudoi.model import Service, Town
from tsudoi.pages import addresses
from tsudoi.pages.marks import worded

Opener = Callable[..., Page]
HOME = "https://a.example/"
NEAR = 3
"""Links from home."""


class _Links(HTMLParser):
    """Where the links of a page lead that work without a script; noscript is read, because scripts are off."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a" and (href := dict(attrs).get("href")):
            self.found.append(href)


def links(site: Path, path: str) -> Iterator[str]:
    """The pages of the site that a page leads to, as paths from its top."""
    reader = _Links()
    reader.feed((site / path / "index.html").read_text("utf-8"))
    for href in reader.found:
        target = urldefrag(urljoin(HOME + path, href)).url
        inner = target.removeprefix(HOME)
        if target.startswith(HOME) and (site / inner / "index.html").is_file():
            yield inner


@pytest.fixture(scope="module")
def far(sample_site: Path) -> Mapping[str, int]:
    """Each page and how many links it is from home."""
    found, edge = {"": 0}, [""]
    while edge:
        beyond = [(target, found[path] + 1) for path in edge for target in links(sample_site, path)]
        edge = [target for target, _ in dict(beyond).items() if target not in found]
        found |= {target: steps for target, steps in beyond if target not in found}
    return found


def wanted(town: Town) -> Iterator[str]:
    paths = (
        *(addresses.service(each.id) for each in town.services),
        *(addresses.district(each.id) for each in town.districts),
        *(addresses.month_calendar(each.id) for each in town.districts),
        *(addresses.content(each.slug) for each in town.content),
        addresses.SEARCH,
        *(addresses.weekday(each) for each in range(7)),
    )
    return (f"{path.parent}/" for path in paths)


@pytest.mark.criterion("2.4.5")
def test_every_page_is_within_three_links_of_home(sample_outcome: build.Outcome, far: Mapping[str, int]) -> None:
    assert sample_outcome.town
    everything = list(wanted(sample_outcome.town))
    assert len(everything) > 250
    assert {path: far.get(path) for path in everything if far.get(path, 99) > NEAR} == {}


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def facts(service: Service) -> Iterator[str]:
    """All public values of a record that are words."""
    place, contact, asked = service.location, service.contact, service.recruitment
    yield from (service.name, service.summary, service.description, place.venue, place.address, place.directions)
    yield from (service.schedule.text, service.fee, service.booking, service.capacity, service.organization)
    yield from (contact.name, contact.phone, contact.email, contact.url, service.category.name, service.area.note)
    yield from (each.name for each in service.needs)
    yield from (str(worded(each, service)) for each in service.features)
    yield from (*service.eligibility, service.assured_by)
    for cost in service.cost_options:
        yield from (cost.option, cost.amount_description, cost.note)
    if asked:
        yield from (asked.text, asked.count, asked.desk)
    if service.photo:
        yield service.photo.alt
    if service.assured_date:
        yield spoken.long_day(service.assured_date)


SHOWN = """() => document.querySelector('main').innerText + [...document.querySelectorAll('main img')].map((each) => each.alt).join('')
  + [...document.querySelectorAll('main a')].map((each) => each.href).join(' ')"""


def test_a_browser_without_scripts_shows_all_that_is_public_of_every_record(
    open_page: Opener, address: str, sample_outcome: build.Outcome
) -> None:
    assert sample_outcome.town
    page = open_page(address, java_script_enabled=False)
    hidden = {}
    for service in sample_outcome.town.services:
        page.goto(f"{address}services/{service.id}/", wait_until="domcontentloaded")
        shown = squeezed(page.evaluate(SHOWN))
        missing = [fact for fact in facts(service) for line in fact.splitlines() if squeezed(line) not in shown]
        if missing:
            hidden[service.id] = missing
    assert hidden == {}


def test_a_browser_without_scripts_shows_whom_to_call_in_every_district(
    open_page: Opener, address: str, sample_outcome: build.Outcome
) -> None:
    assert sample_outcome.town
    page = open_page(address, java_script_enabled=False)
    for district in sample_outcome.town.districts:
        page.goto(f"{address}districts/{district.id}/", wait_until="domcontentloaded")
        shown = squeezed(page.evaluate(SHOWN))
        desk = district.desk
        for fact in (
            district.name,
            desk.name,
            desk.phone,
            desk.hours,
            district.coordinator,
            district.staff,
            district.council,
        ):
            assert squeezed(fact) in shown, (district.id, fact)
