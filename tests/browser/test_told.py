"""What scripts say: in the language of the page, with days as the built pages have them; what stays Japanese says so where it stands."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import Log
from tests.browser.pins import DISTRICT
from tests.browser.states import PAGES
from tests.browser.test_languages import names_of, unsaid
from tests.browser.test_later import LAST, later
from tests.conftest import TODAY

from tsudoi import build, spoken
from tsudoi.languages import JAPANESE, TONGUES, Tongue, voice

Opener = Callable[..., Page]
Script = Callable[[str], str]

EPOCH = date(1970, 1, 1)
LIGHT = "howto/"
"""A page on which scripts have nothing to say."""

KINDS = {
    "short": "short_day",
    "long": "long_day",
    "month": "month",
    "weekday": "weekday",
    "wholeWeekday": "weekday_name",
}
"""What dates.js calls it → what the build calls it."""

ALL = "{all}のうち、{count}件が地図にあります。ほかは、場所の決まっていないものです。"
NEXT = "次は {day}"
LACKING = "まだ訳のない{count}件"
NASTY = "<img src=x onerror=alert(1)> {count} $& &amp;"

TOLD = """async ([address, message, values]) => (await import(address)).told(message, values)"""
WOVEN = """async ([address, message, name, day]) => {
  const [told, own] = await Promise.all(address.map((each) => import(each)));
  const line = document.querySelector('main').appendChild(document.createElement('p'));
  line.append(...told.woven(message, { day: own.named(name), reason: own.own(day) }));
  return line.innerHTML;
}"""
LACKED = """async ([told, ahead, message, next]) => {
  const [{ told: say, woven }, { broken }] = await Promise.all([told, ahead].map((each) => import(each)));
  const main = document.querySelector('main');
  const add = (tag, ...inside) => { const made = document.createElement(tag); made.append(...inside); return main.appendChild(made); };
  const value = Object.assign(document.createElement('b'), { textContent: 'b' });
  const made = {
    text: add('p'), later: add('p', 'a'), beside: add('p', `a ${say(message, { count: 2 })} b`), label: add('button', '×'),
    group: add('div', Object.assign(document.createElement('p'), { textContent: 'a' })), woven: add('p', ...woven(message, { count: value })),
    nested: add('p', ...woven(next, { day: say(message, { count: 4 }) })), pieces: add('p', ...broken(say('まだ、訳のないことば。それから'))),
  };
  made.text.textContent = say(message, { count: 1 });
  made.later.firstChild.data = say(message, { count: 3 });
  made.label.setAttribute('aria-label', say('訳のない名'));
  made.group.setAttribute('aria-label', say('訳のない名'));
  await new Promise((resolve) => setTimeout(resolve));
  return Object.fromEntries(Object.entries(made).map(([name, element]) => [name, element.outerHTML]));
}"""
SAID = """async ([address, names, numbers, hours]) => {
  const dates = await import(address);
  const said = (name) => numbers.map((number) => dates[name](number));
  return { ...Object.fromEntries(names.map((name) => [name, said(name)])), hours: hours.map(dates.hours) };
}"""
CLOTH = """() => [...document.querySelectorAll('.noren[data-date]:not(.is-off)')].filter((each) => each.closest('main')).map((each) => {
  const top = each.querySelector('.paper-only') ?? each.firstChild;
  return [each.dataset.date, top.textContent, each.lastChild.textContent];
})"""


@pytest.fixture(scope="session")
def script(sample_site: Path, address: str) -> Script:
    """The address of a script of the theme."""

    def found(name: str) -> str:
        (file,) = sample_site.glob(f"assets/js/{name}.*.js")
        return f"{address}assets/js/{file.name}"

    return found


@pytest.fixture(scope="session")
def names(sample_outcome: build.Outcome) -> list[str]:
    assert sample_outcome.town
    return sorted({name for name in names_of(sample_outcome.town) if name})


def folder(tongue: Tongue) -> str:
    return "" if tongue.is_japanese else f"{tongue.code}/"


def words(tongue: Tongue, message: str) -> str:
    """A message of scripts in a language."""
    return message if tongue.is_japanese else voice(tongue.code).of_scripts[message]


def built(tongue: Tongue, text: str) -> str:
    """As a built page of that language says it."""
    return str(text) if tongue.is_japanese else voice(tongue.code).say(text)


in_every_language = pytest.mark.parametrize("tongue", (JAPANESE, *TONGUES), ids=lambda tongue: tongue.code)
in_others = pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)


@pytest.mark.parametrize("tongue", [JAPANESE, TONGUES[0], TONGUES[1]], ids=lambda tongue: tongue.code)
def test_a_message_is_told_with_its_values_and_nothing_of_them_is_read_as_html(
    tongue: Tongue, open_page: Opener, address: str, script: Script, log: Log
) -> None:
    page = open_page(f"{address}{folder(tongue)}{LIGHT}")
    told = page.evaluate(TOLD, [script("told"), ALL, {"all": NASTY, "count": 3}])
    assert told == words(tongue, ALL).replace("{count}", "3").replace("{all}", NASTY)
    message = "{day}は休み。{reason}"
    html = page.evaluate(WOVEN, [[script("told"), script("own")], message, "若葉の<b>会</b>", "Tue"])
    name = "若葉の&lt;b&gt;会&lt;/b&gt;"
    marked = name if tongue.is_japanese else f'<span lang="ja" translate="no">{name}</span>'
    plain = "Tue" if tongue.is_japanese else "<span>Tue</span>"
    assert html == words(tongue, message).replace("{day}", marked).replace("{reason}", plain)
    assert log.complaints == []


def test_what_a_language_lacks_is_said_in_japanese_and_says_so_wherever_it_comes_to_stand(
    open_page: Opener, address: str, script: Script
) -> None:
    page = open_page(f"{address}en/{LIGHT}")
    found = page.evaluate(LACKED, [script("told"), script("days-ahead"), LACKING, NEXT])
    ja = '<span lang="ja">{}</span>'.format
    assert found["text"] == f"<p>{ja('まだ訳のない1件')}</p>"
    assert found["later"] == f"<p>{ja('まだ訳のない3件')}</p>"
    assert found["beside"] == f"<p>a {ja('まだ訳のない2件')} b</p>"
    assert found["label"] == '<button aria-label="訳のない名" lang="ja">×</button>'
    assert (
        found["group"] == '<div aria-label="訳のない名" lang="ja"><p lang="en">a</p></div>'
    )  # what is inside is not Japanese
    assert found["woven"] == f"<p>{ja('まだ訳のない')}<b>b</b>{ja('件')}</p>"
    assert found["nested"] == f"<p>{words(TONGUES[0], NEXT).replace('{day}', ja('まだ訳のない4件'))}</p>"
    assert found["pieces"] == f"<p>{ja('まだ、')}<wbr>{ja('訳のないことば。')}<wbr>{ja('それから')}</p>"
    page.goto(f"{address}{LIGHT}")
    found = page.evaluate(LACKED, [script("told"), script("days-ahead"), LACKING, NEXT])
    assert found["beside"] == "<p>a まだ訳のない2件 b</p>"
    assert [name for name, html in found.items() if "lang" in html] == []


def test_where_the_words_cannot_be_fetched_everything_said_is_marked_and_goes_on_working(
    open_page: Opener, address: str, names: list[str]
) -> None:
    page = open_page("about:blank", locale="en")
    page.route("**/assets/words/**", lambda route: route.abort())
    page.goto(f"{address}en/{DISTRICT}", wait_until="networkidle")
    page.locator("[data-narrow]").click()
    page.locator("#narrow button").first.click()
    expect(page.locator(".sift [role=status] [lang=ja]").first).to_contain_text("条件に合うもの")
    page.locator("[data-map] > button").click()
    expect(page.locator(".map-larger [lang=ja]")).to_have_text("地図を大きく")
    page.locator('[data-service-id] a[href="#map"]').locator("visible=true").first.click()
    expect(page.locator(".slip .to-list [lang=ja]").first).to_have_text("一覧で見る")
    assert unsaid(page, TONGUES[0], names) == []


def days() -> list[date]:
    """A week, and the first and the last day of every month of two years, one of them a leap year."""
    week = [TODAY + timedelta(days=step) for step in range(7)]
    months = [(year, month) for year in (2027, 2028) for month in range(1, 13)]
    return week + [date(*month, day) for month in months for day in (1, monthrange(*month)[1])]


def spans() -> list[str]:
    """Hours at every minute of a day, and such as have one end only."""
    clock = [time(minute // 60, minute % 60) for minute in range(24 * 60)]
    whole = [spoken.span(start, clock[at + 75]) for at, start in enumerate(clock[:-75])]
    return [
        *whole,
        *(spoken.span(time(hour), None) for hour in range(24)),
        *(spoken.span(None, each) for each in clock[::45]),
    ]


@in_every_language
def test_days_and_hours_are_those_of_the_built_pages(
    tongue: Tongue, open_page: Opener, address: str, script: Script
) -> None:
    page = open_page(f"{address}{folder(tongue)}{LIGHT}")
    hours = spans()
    said: dict[str, Any] = page.evaluate(
        SAID, [script("dates"), list(KINDS), [(day - EPOCH).days for day in days()], list(map(str, hours))]
    )
    for name, kind in KINDS.items():
        assert said[name] == [built(tongue, getattr(spoken, kind)(day)) for day in days()], kind
    assert said["hours"] == [built(tongue, each) for each in hours]


@in_others
def test_a_page_that_is_read_later_says_its_days_in_its_language(
    tongue: Tongue, open_page: Opener, address: str, names: list[str]
) -> None:
    page = later(open_page, f"{address}{tongue.code}/{DISTRICT}", TODAY + timedelta(days=14))
    coming = [TODAY + timedelta(days=14 + step) for step in range(110)]
    said = set(page.locator(".service-card .next b").all_text_contents())
    assert len(said) > 3
    assert said <= {built(tongue, spoken.short_day(day)) for day in coming}
    cloth = page.evaluate(CLOTH)
    assert len(cloth) > 10
    for iso, month, weekday in cloth:
        day = date.fromisoformat(iso)
        assert (month, weekday) == (built(tongue, spoken.month(day)), built(tongue, spoken.weekday(day))), iso
    assert unsaid(page, tongue, names) == []
    page.goto(f"{address}{tongue.code}/", wait_until="networkidle")
    board = page.locator(".today-board time")
    expect(board).to_contain_text(built(tongue, spoken.weekday_name(TODAY + timedelta(days=14))))
    assert unsaid(page, tongue, names) == []


def test_a_page_that_is_read_later_says_in_its_language_why_a_day_is_on(open_page: Opener, address: str) -> None:
    page = later(open_page, f"{address}en/services/wk-g01/", TODAY + timedelta(days=14))
    expect(page.locator(".next-days small").first).to_have_text("Every Tuesday")


@pytest.mark.parametrize(
    "day", [TODAY + timedelta(days=14), LAST + timedelta(days=1)], ids=["two weeks", "past the end"]
)
def test_no_page_that_is_read_later_has_anything_japanese_that_does_not_say_so(
    day: date, open_page: Opener, address: str, names: list[str]
) -> None:
    page = later(open_page, f"{address}en/", day)
    for kind in ("home", "district", "record", "need", "weekday", "calendar"):
        page.goto(f"{address}en/{PAGES[kind]}", wait_until="networkidle")
        assert (kind, unsaid(page, TONGUES[0], names)) == (kind, [])
