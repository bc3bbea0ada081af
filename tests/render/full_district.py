"""いっぱいの地区: 若葉 of the sample town with forty records of its own, all as full as coordinators wrote them, and none of elsewhere."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path

from tsudoi import edition, exports, maps, pages, plan, render, schedule, themes
from tsudoi.model import Service, ServiceArea, Town
from tsudoi.plan import Artifact, MapView, Page

HOME = "wakaba"
COUNT = 40


def town_of_forty(town: Town) -> Town:
    """The records of 若葉, and as many of its neighbours as are wanting, moved in with all that is written of them."""
    own = [each for each in town.services if each.district == HOME and not each.has_ended]
    others = [each for each in town.services if each.district not in ("", HOME) and not each.has_ended]
    moved = [_moved(each, host) for each, host in zip(others, cycle(own), strict=False)]
    return replace(town, services=tuple((*own, *moved)[:COUNT]))


def _moved(service: Service, host: Service) -> Service:
    there = replace(service.location, position=host.location.position)
    return replace(service, district=HOME, location=there, area=ServiceArea(), successor="")


def printed(town: Town, today: date) -> tuple[Artifact, ...]:
    """Pages, exports, the map and the assets of that town; its photographs and QR codes weigh nothing on the list."""
    first, until = today.replace(day=1), today + timedelta(days=edition.HORIZON - 1)
    agenda = schedule.agenda(town, first, edition.HORIZON + (today - first).days)
    issue = edition.of(town, agenda, today, until, "test")
    press = render.press(themes.find("machi", Path("none")), issue)
    drawn = tuple(pages.pages(issue))
    items = (*drawn, *exports.items(issue, tuple(each for each in drawn if isinstance(each, Page))), *press.assets())
    return tuple(
        _finished(press, item) for item in plan.settle(list(items)) if isinstance(item, (Page, MapView, Artifact))
    )


def _finished(press: render.Press, item: Page | MapView | Artifact) -> Artifact:
    match item:
        case Page():
            return press.draw(item)
        case MapView():
            return maps.draw(item)
        case Artifact():
            return item
