"""見本のまちのカレンダー: both months of every district agree, day by day, with the occurrences that the schedule gives."""

import calendar as almanac
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath

import jpholiday
import pytest

from tsudoi import belongings, build, edition, schedule
from tsudoi.model import Kind, Occurrence, Service, Status, Timetable
from tsudoi.pages import pages as all_pages
from tsudoi.plan import Page

TODAY = date(2026, 11, 24)
MONTHS = ((2026, 11), (2026, 12))
Line = tuple[date, int, str, str, str]
"""Day, number, hours as digits, name, holding."""


class Calendar(HTMLParser):
    """The tables of a page as a browser would read them: what each cell says of its day and in which column it is."""

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self.lines: list[dict[str, str]] = []
        self.cells: list[dict[str, str]] = []
        self.columns: list[list[str]] = []
        self._row: list[str] = []
        self._in = ""
        self._table = False
        self.feed(body.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        words = str(named.get("class") or "").split()
        if tag == "table":
            self._table = True
            self.columns.append([])
        if not self._table or tag == "wbr":  # a name goes on behind the places where it may break
            return
        if tag == "th":
            self._in = "th"
            assert named.get("scope") == "col"
        elif tag == "tr":
            self._row = []
        elif tag == "td":
            self._row.append(named.get("data-date") or "")
            self.cells.append({"day": named.get("data-date") or "", "column": str(len(self._row) - 1), "d": ""})
        elif tag == "li":
            state = {"is-off": "closed", "is-ask": "unknown"}
            holding = next((state[word] for word in words if word in state), "open")
            self.lines.append({"day": self.cells[-1]["day"], "holding": holding, "badge": "", "t": "", "nm": ""})
        self._in = self._named(tag, words)

    def _named(self, tag: str, words: list[str]) -> str:
        """Which part of a line or cell the text that follows belongs to."""
        part = next((word for word in words if word in ("badge", "t", "nm", "d")), "")
        inside = self._in if tag in ("span", "b") and self._in in ("t", "d") else ""
        return part or inside or (tag if tag in ("th", "small", "abbr") else "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            self._table = False
        if tag in ("a", "div", "ul"):
            self._in = ""

    def handle_data(self, data: str) -> None:
        if not self._table or not data.strip():
            return
        if self._in == "th":
            self.columns[-1].append(data.strip())
        elif self._in == "d":
            self.cells[-1]["d"] += data.strip() + " "
        elif self._in in ("badge", "t", "nm"):
            self.lines[-1][self._in] += data.strip()


@pytest.fixture(scope="module")
def issue(sample_outcome: build.Outcome, sample_town: Path) -> edition.Edition:
    """What the build printed, worked out once more."""
    town = sample_outcome.town
    assert town
    first = TODAY.replace(day=1)
    plain = edition.of(town, schedule.agenda(town, first, 150), TODAY, TODAY + timedelta(days=119), "test")
    return replace(plain, sights=belongings.sights(town, sample_town))


@pytest.fixture(scope="module")
def drawn(sample_outcome: build.Outcome) -> dict[str, bytes]:
    """The calendar of each district."""
    found = {
        item.path: item.body
        for item in sample_outcome.artifacts
        if item.path.parts[0] == "districts" and item.path.match("*/calendar/index.html")
    }
    return {path.parts[1]: body for path, body in found.items()}


def expected(issue: edition.Edition, district: str) -> Iterator[Line]:
    for number, service in enumerate(issue.listings[district], start=1):
        table = issue.agenda[service.id]
        if belongs(service, table):
            yield from (
                line(number, service, each) for each in table.occurrences if (each.day.year, each.day.month) in MONTHS
            )


def belongs(service: Service, table: Timetable) -> bool:
    """One goes there, on days that are known and not most days of the week."""
    is_somewhere = bool(service.location.venue or service.location.address)
    is_read = table.status == "dates" and len(table.weekdays) < 5
    return is_somewhere and is_read and service.kind is not Kind.VOLUNTEERING and service.status is Status.ACTIVE


def line(number: int, service: Service, each: Occurrence) -> Line:
    hours = f"{clock(each.start)}〜{clock(each.end)}" if each.start or each.end else ""
    return (each.day, number, hours, re.sub(r"\s", "", service.name), str(each.holding))


def clock(moment: time | None) -> str:
    return moment.strftime("%H:%M").lstrip("0") if moment else ""


def shown(page: Calendar) -> Iterator[Line]:
    for each in page.lines:
        name = re.sub(r"\s", "", each["nm"])
        yield (date.fromisoformat(each["day"]), int(each["badge"]), each["t"], name, each["holding"])


def test_every_day_of_both_months_shows_exactly_what_the_schedule_gives(
    issue: edition.Edition, drawn: dict[str, bytes]
) -> None:
    assert set(drawn) == {district.id for district in issue.town.districts}
    for district, body in drawn.items():
        wanted, got = Counter(expected(issue, district)), Counter(shown(Calendar(body)))
        assert got == wanted, district
        assert max(got.values()) == 1, district
    kinds = {line[-1] for body in drawn.values() for line in shown(Calendar(body))}
    assert kinds == {"open", "closed", "unknown"}, "the sample town shows all three"


def test_every_day_stands_once_under_its_weekday_with_its_holiday(drawn: dict[str, bytes]) -> None:
    days = [
        date(year, month, day) for year, month in MONTHS for day in range(1, almanac.monthrange(year, month)[1] + 1)
    ]
    for body in drawn.values():
        page = Calendar(body)
        assert page.columns == [list("日月火水木金土")] * 2
        dated = [cell for cell in page.cells if cell["day"]]
        assert [date.fromisoformat(cell["day"]) for cell in dated] == days
        for cell, day in zip(dated, days, strict=True):
            assert int(cell["column"]) == day.isoweekday() % 7
            assert cell["d"].split() == [str(day.day), *filter(None, [jpholiday.is_holiday_name(day)])]
        assert len(page.cells) % 7 == 0


def test_what_is_off_has_a_reason_and_a_moved_day_names_the_other(drawn: dict[str, bytes]) -> None:
    off = [
        part
        for body in drawn.values()
        for part in re.findall(r'<li class="[^"]*is-off">(.*?)</a>', body.decode().partition("cal-list")[0], re.S)
    ]
    assert len(off) > 60
    assert all(re.search(r"<small>(休み|中止|\S*変更)", part.replace("<wbr>", "")) for part in off)
    assert any("24日(火)に変更" in part.replace("<wbr>", "") for part in off)


def test_all_that_has_no_cell_of_its_own_is_named_below(issue: edition.Edition, drawn: dict[str, bytes]) -> None:
    for district, body in drawn.items():
        seen = {found[1] for found in expected(issue, district)}
        below = body.decode().partition('class="cal-below')[2]
        for number, service in enumerate(issue.listings[district], start=1):
            table = issue.agenda[service.id]
            if service.district == district and service.kind is not Kind.VOLUNTEERING and not service.area.whole_town:
                is_below = f'/services/{service.id}/"' in below and f'<b class="badge">{number}</b>' in below
                assert is_below is (number not in seen), service.name
                if table.status in ("unknown", "error") and service.status is Status.ACTIVE:
                    assert " ".join(service.schedule.text.split()) in re.sub("<[^>]+>", "", below)


def test_no_calendar_is_heavy(drawn: dict[str, bytes]) -> None:
    assert {district: len(body) for district, body in drawn.items() if len(body) > 90_000} == {}


def test_the_list_of_a_phone_says_the_same_from_today_on(issue: edition.Edition, drawn: dict[str, bytes]) -> None:
    listed = {
        item.path.parts[1]: item.context["days"]
        for item in all_pages(issue)
        if isinstance(item, Page) and item.path.parts[0] == "districts" and item.path.match("*/calendar/index.html")
    }
    for district, days in listed.items():
        wanted = {found[:2] for found in expected(issue, district) if found[0] >= TODAY}
        assert {(day.day, each.number) for day in days for each in day.appointments} == wanted
        strip = drawn[district].decode().partition('class="week-strip"')[2].partition("</ol>")[0]
        dates = [date.fromisoformat(text) for text in re.findall(r'<li data-date="([^"]+)"', strip)]
        assert dates == sorted({day for day, _ in wanted})
        assert strip.count('class="event') == sum(len(day.appointments) for day in days)


def test_the_sitemap_names_every_calendar(sample_outcome: build.Outcome) -> None:
    sitemap = next(item.body.decode() for item in sample_outcome.artifacts if item.path == PurePosixPath("sitemap.xml"))
    assert sitemap.count("/map/districts/") == 2 * 9  # the page of the district, and its calendar
    assert sitemap.count("/calendar/</loc>") == 9 * (1 + len(sample_outcome.town.settings.languages))
