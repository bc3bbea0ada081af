"""The calendar on paper: a month is one sheet, in letters that can be read."""

import io
import unicodedata
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PageObject, PdfReader
from tests.a_town import CATEGORIES, a_service, a_term, an_edition, some_settings
from tests.browser.conftest import served

from tsudoi import build, pages, qr, render, schedule, themes, write
from tsudoi.edition import Edition
from tsudoi.plan import Page as Planned
from tsudoi.plan import QrView
from tsudoi.vocabulary import Vocabulary

Opener = Callable[..., Page]
SMALLEST = 8.5
"""Points."""


def a_full_district(texts: tuple[str, ...], today: date) -> Edition:
    """Forty gatherings with long names and marks, dealt out to these days, and some whose days nobody knows."""
    features = (
        a_term("meal", "食事", mark="食事あり", letter="食"),
        a_term("pickup", "送迎", mark="送迎あり", letter="送"),
    )
    dated = [
        a_service(
            f"g{number}",
            f"松林のラジオ体操と松葉かき{number}",
            text=texts[number % len(texts)],
            shape=list(CATEGORIES)[number % 10],
            features=features[: number % 3],
        )
        for number in range(40)
    ]
    unread = [
        a_service(f"u{number}", f"月見台の歌声ひろば{number}", text="不定期", phone="0999-20-1111")
        for number in range(6)
    ]
    services = (*dated, *unread)
    first = today.replace(day=1)
    return an_edition(
        *services,
        agenda={each.id: schedule.timetable(each, first, 100) for each in services},
        today=today,
        vocabulary=Vocabulary(categories=tuple(CATEGORIES.values()), features=features),
        settings=some_settings(base_url="https://example.jp/map/"),
    )


def site_of(edition: Edition, folder: Path) -> None:
    press = render.press(themes.find("machi", folder), edition)
    planned = tuple(pages.pages(edition))
    drawn = [press.draw(item) for item in planned if isinstance(item, Planned)]
    codes = [qr.draw(item) for item in planned if isinstance(item, QrView)]
    write.site([*drawn, *codes, *press.assets()], folder / "site", folder / ".tsudoi")


def sizes(sheet: PageObject) -> Counter[float]:
    """Points in which the characters of a sheet are really set, whatever the browser did to fit them."""
    found: Counter[float] = Counter()

    def visit(text: str, cm: list[float], tm: list[float], _font: object, size: float) -> None:
        if text.strip():
            found[round(abs(size * cm[3] * tm[3]), 1)] += len(text.strip())

    sheet.extract_text(visitor_text=visit)
    return found


def printed(page: Page) -> list[PageObject]:
    """The sheets that a real print makes of the page."""
    return list(PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages)


def assert_is_a_sheet(sheet: PageObject, words: tuple[str, ...]) -> None:
    width, height = (float(side) for side in (sheet.mediabox.width, sheet.mediabox.height))
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (297, 210)
    assert min(sizes(sheet)) >= SMALLEST
    # some Chromiums write the radical ⽇ for 日 where both are one picture of the font
    text = unicodedata.normalize("NFKC", sheet.extract_text()).replace("\n", "")
    assert [word for word in words if word not in text] == []


FIVE = tuple(f"毎週{day}曜 13:30~15:30" for day in "月火水木金")


SEVEN = tuple(f"毎週{day}曜 10:00~11:30" for day in "日月火水木金土")


TWICE = tuple(f"第{nth}・{nth + 2}{day}曜 13:30~15:30(祝日の場合は翌日)" for nth in (1, 2) for day in "月火水木金")


@pytest.mark.parametrize(
    "texts, today",
    [
        (TWICE, date(2026, 11, 10)),
        (SEVEN, date(2026, 11, 10)),
        (FIVE, date(2026, 11, 10)),  # eight places on each working day
        (FIVE, date(2026, 8, 3)),  # August 2026 touches six weeks
        (("毎週水曜 10:00~11:30",), date(2026, 8, 3)),  # all forty on one day
        ((*FIVE, "毎週月曜 10:00~11:00 祝日休み"), date(2026, 11, 1)),
    ],
)
def test_a_month_of_forty_places_is_one_sheet_of_readable_size(
    texts: tuple[str, ...], today: date, browser: Browser, tmp_path: Path, open_page: Opener
) -> None:
    edition = a_full_district(texts, today)
    site_of(edition, tmp_path)
    with served(tmp_path / "site") as address:
        sheets = printed(open_page(f"{address}districts/wakaba/calendar/", width=1280))
    assert len(sheets) == 2
    months = (f"{today.month}月", f"{today.month % 12 + 1}月")
    for sheet, month in zip(sheets, months, strict=True):
        assert_is_a_sheet(sheet, ("若葉小学校区", month, "0120-000-101", "日にちのわからないもの", "0999-20-1111"))


def test_the_sheets_of_the_sample_town_are_one_for_each_month(
    address: str, sample_outcome: build.Outcome, open_page: Opener
) -> None:
    assert sample_outcome.town
    for district in sample_outcome.town.districts:
        sheets = printed(open_page(f"{address}districts/{district.id}/calendar/", width=1280))
        assert len(sheets) == 2, district.name
        for sheet, month in zip(sheets, ("11月", "12月"), strict=True):
            assert_is_a_sheet(sheet, (month, district.desk.phone))


def test_paper_keeps_every_word_of_what_is_not_as_usual(address: str, open_page: Opener) -> None:
    """Another venue is said in full, but in a week that must do with one line each."""
    page = open_page(f"{address}districts/wakaba/calendar/", width=1069)
    page.emulate_media(media="print")
    told = page.locator(".cal tr:not(.is-cut) small")
    cut = "notes => notes.filter((note) => note.scrollWidth > note.clientWidth).map((note) => note.textContent)"
    assert any("会場は南若葉自治会館 ふれあいの家の畳替えのため" in text for text in told.all_text_contents())
    assert told.evaluate_all(cut) == []
