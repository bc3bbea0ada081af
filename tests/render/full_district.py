"""いっぱいの地区: 若葉 of the sample town with forty records of its own, all as full as coordinators wrote them, and none of elsewhere."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path, PurePosixPath

from tsudoi import edition, exports, maps, pages, render, schedule, themes
from tsudoi.model import Service, ServiceArea, Town
from tsudoi.plan import Artifact, MapView, Page

HOME = "wakaba"
FOLDER = PurePosixPath("districts", HOME)
COUNT = 40


def town_of_forty(town: Town) -> Town:
    """The records of 若葉, and as many of its neighbours as are wanting, moved in with all that is written of them.

    Photographs stand on the pages of the records alone.
    """
    own = [replace(each, photo=None) for each in town.services if each.district == HOME and not each.has_ended]
    others = [each for each in town.services if each.district not in ("", HOME) and not each.has_ended]
    moved = [_moved(each, host) for each, host in zip(others, cycle(own), strict=False)]
    return replace(town, services=tuple((*own, *moved)[:COUNT]))


def _moved(service: Service, host: Service) -> Service:
    there = replace(service.location, position=host.location.position)
    return replace(service, district=HOME, location=there, area=ServiceArea(), successor="", photo=None)


def printed(town: Town, today: date) -> Iterator[Artifact]:
    """The page of that district with its map, what is exported, and the assets."""
    first, until = today.replace(day=1), today + timedelta(days=edition.HORIZON - 1)
    agenda = schedule.agenda(town, first, edition.HORIZON + (today - first).days)
    issue = edition.of(town, agenda, today, until, "test")
    press = render.press(themes.find("machi", Path("none")), issue)
    planned = tuple(item for item in pages.pages(issue) if isinstance(item, Page))
    yield from (press.draw(page) for page in planned if page.path.parent == FOLDER)
    yield from (_finished(item) for item in exports.items(issue, planned) if isinstance(item, MapView | Artifact))
    yield from press.assets()


def _finished(item: MapView | Artifact) -> Artifact:
    return maps.draw(item) if isinstance(item, MapView) else item
