"""A page that is read after the day it was built says what a page built on that day would say, and no day that is over."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Page
from tests.browser.conftest import MAP, Log, served
from tests.browser.kinds import KINDS
from tests.conftest import TODAY, SiteOf

Opener = Callable[..., Page]
Finder = Callable[[str, str], tuple[Any, Any]]
LAST = TODAY + timedelta(days=119)
DAYS = {
    "the day after": TODAY + timedelta(days=1),
    "two weeks later": TODAY + timedelta(days=14),
    "three months later": date(2027, 2, 20),
    "the last day": LAST,
    "past the last day": LAST + timedelta(days=1),
}
NAMED = re.compile(r"(?:次は|きょう)\s*(\d+)月(\d+)日")
FACTS = """() => ({
  text: document.querySelector('main').innerText,
  hung: [...document.querySelectorAll('main .noren')].filter((each) => each.checkVisibility()).map((each) => each.dataset.date ?? each.dateTime),
  today: [...document.querySelectorAll('main .is-today')].map((each) => each.dataset.date ?? each.dateTime),
})"""
CARDS = """() => Object.fromEntries([...document.querySelectorAll('[data-service-id]')].map((card) => [card.dataset.serviceId,
  ['.next', '.why', '.i-place', '.noren', '.at'].map((part) => card.querySelector(part)?.textContent.trim())]))"""
ROWS = "() => [...document.querySelectorAll('.week-strip > li, .next-days > li')].map((row) => row.textContent.replace(/\\s/g, ''))"


def at(day: date) -> datetime:
    """Nine in the morning in Japan."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def later(open_page: Opener, url: str, day: date) -> Page:
    page = open_page("about:blank")
    page.clock.set_fixed_time(at(day))
    page.goto(url, wait_until="networkidle")
    return page


def meant(month: int, number: int, day: date) -> date:
    """The date that is nearest to the day on which it is read."""
    years = (date(day.year + step, month, number) for step in (-1, 0, 1))
    return min(years, key=lambda found: abs((found - day).days))


@pytest.fixture(scope="module", params=[1, 14], ids=["+1", "+14"])
def another(request: pytest.FixtureRequest, site_of: SiteOf) -> Iterator[tuple[date, str]]:
    """The sample town, built so many days later."""
    day = TODAY + timedelta(days=request.param)
    with served(site_of(day), MAP) as where:
        yield day, where


@pytest.fixture
def found(another: tuple[date, str], open_page: Opener, address: str) -> Finder:
    """What a script finds on a page that was built before the day it is read, and on one that was built on that day."""
    day, fresh = another

    def on_both(where: str, script: str) -> tuple[Any, Any]:
        renewed = later(open_page, f"{address}{where}", day).evaluate(script)
        return renewed, later(open_page, f"{fresh}{where}", day).evaluate(script)

    return on_both


@pytest.mark.parametrize("day", DAYS.values(), ids=DAYS)
def test_no_page_of_any_kind_calls_a_day_next_or_today_that_is_over(
    day: date, open_page: Opener, address: str, log: Log
) -> None:
    page = open_page("about:blank")
    page.clock.set_fixed_time(at(day))
    for kind, where in KINDS.items():
        page.goto(f"{address}{where}", wait_until="networkidle")
        facts = page.evaluate(FACTS)
        over = [found for found in NAMED.findall(facts["text"]) if meant(int(found[0]), int(found[1]), day) < day]
        assert over == [], kind
        assert [found for found in facts["hung"] if found and found < str(day)] == [], kind
        assert {found for found in facts["today"] if found} <= {str(day)}, kind
    assert [line for line in log.complaints if "days/" not in line] == []


@pytest.mark.parametrize(
    "where", ["districts/wakaba/", "districts/minato/", "needs/shopping/", "categories/taiso/", "weekdays/tue/"]
)
def test_the_cards_say_what_a_page_built_on_that_day_says(where: str, found: Finder) -> None:
    renewed, built = found(where, CARDS)
    known = {each for each, (said, *_) in renewed.items() if said != "次の日は、お電話でお確かめください"}
    both = known & built.keys()  # a later build knows later days
    assert len(both) > 5
    assert {each: renewed[each] for each in both} == {each: built[each] for each in both}


@pytest.mark.parametrize(
    "where", ["districts/wakaba/", "districts/minato/", "services/wk-g01/", "services/wk-g03/", "services/hg-v01/"]
)
def test_the_week_and_the_next_days_are_those_of_a_page_built_on_that_day(where: str, found: Finder) -> None:
    renewed, built = found(where, ROWS)
    assert renewed
    assert renewed == built


def test_the_home_page_says_on_the_last_day_what_is_on_and_afterwards_that_it_does_not_know(
    open_page: Opener, address: str
) -> None:
    board = later(open_page, address, LAST).locator(".today-board p").inner_text()
    assert re.search(r"か所\s*で\s*のれん", board)
    page = later(open_page, address, LAST + timedelta(days=1))
    assert "まだここにありません" in page.locator(".today-board p").inner_text()
    assert page.locator("#today [data-service-id]").count() == 0
    assert "11月24日" not in page.locator("main").inner_text()


def test_past_the_last_day_a_card_and_a_record_ask_to_make_sure(open_page: Opener, address: str) -> None:
    page = later(open_page, f"{address}districts/wakaba/", LAST + timedelta(days=1))
    assert page.locator(".next b").count() == 0
    assert page.locator("#s1 .next").inner_text() == "次の日は、お電話でお確かめください"
    page = later(open_page, f"{address}services/wk-g01/", LAST + timedelta(days=1))
    text = page.locator("main").inner_text()
    assert "この先の予定は、まだここにありません" in text
    assert "までの予定をのせています" not in text


def test_before_the_last_day_a_record_shows_days_and_until_when(open_page: Opener, address: str) -> None:
    text = later(open_page, f"{address}services/wk-g01/", date(2027, 2, 20)).locator("main").inner_text()
    assert "2027年3月23日までの予定をのせています" in text
    assert "まだここにありません" not in text


def test_the_file_of_coming_days_is_asked_for_only_by_a_page_that_is_older_than_today(
    open_page: Opener, address: str, log: Log
) -> None:
    open_page(f"{address}districts/wakaba/")
    assert not any("ahead.json" in each or "later." in each for each in log.requests)
    later(open_page, f"{address}districts/wakaba/", TODAY + timedelta(days=1))
    assert sum("ahead.json" in each for each in log.requests) == 1


def test_when_the_coming_days_cannot_be_fetched_no_past_day_is_called_next(open_page: Opener, address: str) -> None:
    day = TODAY + timedelta(days=7)
    page = open_page("about:blank")
    page.route("**/ahead.json", lambda route: route.abort())
    page.clock.set_fixed_time(at(day))
    page.goto(f"{address}districts/wakaba/", wait_until="networkidle")
    named = NAMED.findall(page.locator("main").inner_text())
    assert named
    assert all(meant(int(month), int(number), day) >= day for month, number in named)
    assert "次の日は、お確かめください" in page.locator("#list").inner_text()


def test_the_weekday_page_counts_the_places_of_the_day_that_its_noren_names(open_page: Opener, address: str) -> None:
    home = open_page(address)
    promised = re.search(r"(\d+)か所", home.locator(".today-board p").inner_text())
    home.get_by_role("link", name="火曜日にある所を見る").click()
    line = home.locator("[data-on-the-day]")
    assert promised
    assert line.inner_text() == f"このうち11月24日(火)に開くのは、{promised[1]}か所です。"
    page = later(open_page, f"{address}weekdays/tue/", TODAY + timedelta(days=14))
    count = page.evaluate(
        "() => new Set([...document.querySelectorAll('[data-service-id]')]"
        ".filter((card) => card.querySelector('.next').textContent.includes('12月8日')).map((card) => card.dataset.serviceId)).size"
    )
    assert page.locator("[data-on-the-day]").inner_text() == f"このうち12月8日(火)に開くのは、{count}か所です。"
