"""曜日のページ: all that opens on one day of the week."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import PurePosixPath

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.languages import said
from tsudoi.model import Service
from tsudoi.pages import addresses, groups, opening
from tsudoi.pages.cards import card
from tsudoi.pages.frame import around
from tsudoi.plan import Page

_SUNDAY_FIRST = (6, 0, 1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A panel of the weekday noren; ``day`` is the next date of this weekday."""

    name: str
    path: PurePosixPath
    count: int
    day: date


def path(number: int) -> PurePosixPath:
    """The page of a weekday, from 0 (Monday)."""
    return addresses.weekday(number)


def pages(edition: Edition) -> Iterator[Page]:
    """Seven pages, always: a day without anything says so."""
    found, by_day = opening.by_weekday(edition), opening.by_day(edition)
    for number in range(7):
        yield _page(edition, number, found, len(by_day.get(next_day(edition.today, number), ())))


def counts(edition: Edition, found: Mapping[int, tuple[Service, ...]]) -> tuple[Count, ...]:
    """How many places open on each day of the week, Sunday first as on a Japanese calendar."""
    return tuple(
        Count(
            name=spoken.weekday(number),
            path=path(number),
            count=len(found[number]),
            day=next_day(edition.today, number),
        )
        for number in _SUNDAY_FIRST
    )


def next_day(today: date, number: int) -> date:
    """Today itself counts."""
    return today + timedelta(days=(number - today.weekday()) % 7)


def _page(edition: Edition, number: int, found: Mapping[int, tuple[Service, ...]], on_the_day: int) -> Page:
    name = spoken.weekday_name(number)
    description = said(
        "{town}で{weekday}に開く集まりと手助けの一覧です。", town=edition.town.settings.name, weekday=name
    )
    frame = around(edition, path(number), said("{weekday}にある所", weekday=name), description)
    return Page(
        path(number),
        "weekday.html",
        {
            "frame": replace(frame, door="today", styles=("css/ways.css",)),
            "name": name,
            "first_day": spoken.month_day(edition.today),
            "day": next_day(edition.today, number),
            "groups": groups.groups(edition, found[number], partial(card, weekday=number)),
            "count": len(found[number]),
            "on_the_day": on_the_day,
            "weekdays": counts(edition, found),
            "current": path(number),
        },
    )
