"""この先の日にち: the days of every record as far as the build knows them, so that a page is right on the day it is read, not only on the day it was built."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.exports import jsons
from tsudoi.model import Holding, Occurrence, Service, Status
from tsudoi.pages import addresses, coming, groups, places
from tsudoi.pages.calls import can_call
from tsudoi.plan import Artifact, Page


def path() -> PurePosixPath:
    """One file for the town; only a page that was built before today asks for it."""
    return addresses.AHEAD


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Artifact]:
    """Days are counted from the day of the build: what comes every week is a short list of numbers."""
    active = (service for service in edition.town.living if service.status is Status.ACTIVE)
    told = ((service.id, record(edition, service)) for service in active)
    records = {identifier: found for identifier, found in told if found["sessions"]}
    yield jsons.artifact(path(), {"first": str(edition.today), "until": str(edition.sure_until), "records": records})


def record(edition: Edition, service: Service) -> dict[str, Any]:
    """``apart`` says that it stands in no week strip: what runs almost daily and what the whole town shares;
    ``unasked`` that it has no number to call."""
    table = coming.timetable(edition, service)
    found = coming.ahead(edition, table)
    apart = coming.is_almost_daily(table) or groups.is_town_wide(service)
    moves = any(each.venue for each in found)
    ordered = sorted(found, key=coming.by_hour)
    told = [(_said(edition, service, each, moves), (each.day - edition.today).days) for each in ordered]
    marks = {"apart": apart, "unasked": not can_call(edition, service)}
    return {**{mark: True for mark, is_set in marks.items() if is_set}, "sessions": list(_gathered(told))}


def _gathered(told: list[tuple[dict[str, str], int]]) -> Iterator[dict[str, Any]]:
    """Days of which the same is to be said, in one list."""
    ordered = {str(said): said for said, _ in told}
    for key, said in ordered.items():
        yield {**said, "on": sorted({day for other, day in told if str(other) == key})}


def _said(edition: Edition, service: Service, session: Occurrence, moves: bool) -> dict[str, str]:
    """What pages say of a day beside its date; nothing is said of what is as usual."""
    said = {
        "holding": "" if session.holding is Holding.OPEN else str(session.holding),
        "start": session.start.strftime("%H%M") if session.start else "",
        "hours": spoken.span(session.start, session.end),
        "reason": session.reason,
        "note": session.note,
        "venue": session.venue,
        "place": places.on_the_day(service, session.venue) if moves else "",
    }
    return {key: text for key, text in said.items() if text}
