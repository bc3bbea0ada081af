"""月のカレンダー: the days of a district's places in this month and the next, on the screen and on one sheet each."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.languages import joined, said
from tsudoi.model import District
from tsudoi.pages import addresses, calls, paper, sketches, subscriptions
from tsudoi.pages.frame import EVERYWHERE, Frame, Link, around, trail
from tsudoi.pages.months import Month, months
from tsudoi.pages.stalls import Beside, Mention, beside, stalls
from tsudoi.plan import Item, Page, QrView

NAMED = 6
"""On paper, what has no day is named with its telephone up to so many; beyond that, numbers say it."""


def path(district: District) -> PurePosixPath:
    """Below the district's own page."""
    return addresses.month_calendar(district.id)


def pages(edition: Edition) -> Iterator[Item]:
    """One page per district, and its QR code for the sheet on the wall."""
    for district in edition.town.districts:
        yield Page(path(district), "calendar.html", _context(edition, district))
        if base := edition.town.settings.base_url:
            yield QrView(addresses.month_calendar_qr(district.id), addresses.url(base, path(district)))


def _context(edition: Edition, district: District) -> dict[str, Any]:
    listing = edition.listings.get(district.id, ())
    found = stalls(edition, district)
    shown = months(edition, [stall for stall in found if stall.is_in_cells])
    others = beside(edition, found, {number for month in shown for number, *_ in month.names})
    notes = on_paper(others)
    return {
        "frame": _frame(edition, district),
        "name": spoken.school_district(district.name),
        "name_kana": spoken.school_district_reading(district.name, district.name_kana),
        "crest": sketches.crest(district),
        "call": calls.of_district(edition, district),
        "district_path": addresses.district(district.id),
        "qr": addresses.month_calendar_qr(district.id) if edition.town.settings.base_url else None,
        "months": tuple((month, paper.sheet(month, notes)) for month in shown),
        "days": _days(edition, shown),
        "beside": others,
        "notes": notes,
        "subscription": subscriptions.beside(edition, addresses.district(district.id), listing),
    }


def _days(edition: Edition, shown: tuple[Month, ...]) -> tuple[Any, ...]:
    """The rows of the list: from today, days with nothing on left out."""
    return tuple(day for month in shown for day in month.days if day.appointments and day.day >= edition.today)


def on_paper(others: Beside) -> tuple[str, ...]:
    """What stands below the days on the sheet, as short as it can be said."""
    told = (
        (said("日にちのわからないもの"), others.unread, True),
        (said("ほとんど毎日のもの"), others.daily, False),
        (said("回ってくるもの・電話で頼むもの"), others.visiting, False),
        (said("この2か月は開かないもの"), others.idle, False),
        (said("お休み中"), others.resting, False),
    )
    return tuple(
        said("{name} {count}件:{listed}", name=heading, count=len(found), listed=_numbered(found, phones))
        for heading, found, phones in told
        if found
    )


def _numbered(found: tuple[Mention, ...], phones: bool) -> str:
    if len(found) > NAMED:
        return said("{numbers}番", numbers="・".join(str(each.number) for each in found))
    return joined(_with_number(each, each.phone if phones else "") for each in found)


def _with_number(each: Mention, phone: str) -> str:
    told = {"name": each.name, "number": each.number}
    return said("{name}({number}番 {phone})", phone=phone, **told) if phone else said("{name}({number}番)", **told)


def _frame(edition: Edition, district: District) -> Frame:
    name = spoken.school_district(district.name)
    title = said("{name}のカレンダー", name=name)
    return replace(
        around(
            edition, path(district), title, said("{name}の集まりが開く日の、今月と来月のカレンダーです。", name=name)
        ),
        crumbs=trail(edition, Link(name, addresses.district(district.id)), Link(said("月のカレンダー"))),
        door="districts",
        has_base=False,
        styles=("css/district.css", "css/calendar.css"),
        scripts=(*EVERYWHERE, "js/element.js", "js/calendar.js"),
    )
