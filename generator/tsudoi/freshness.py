"""確かさ: how far the facts of a record can still be relied on, told by the day they were confirmed and by nothing else."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from enum import StrEnum

from tsudoi.model import Location, Schedule, Service, Town
from tsudoi.settings import Shelf
from tsudoi.spoken import months_between


class State(StrEnum):
    """確認済み, そろそろ確認, 古い, 掲載停止; and what nobody ever confirmed."""

    SURE = "sure"
    SOON = "soon"
    OLD = "old"
    WITHHELD = "withheld"
    UNKNOWN = "unknown"


_LOW = (State.OLD, State.WITHHELD, State.UNKNOWN)
_ROUNDS = (State.SURE, State.SOON)


def state(service: Service, shelf: Shelf, today: date) -> State:
    """Once a group's life has run out it is to be asked for soon; twice, and it is old. What is over is never withheld."""
    assured = service.assured_date
    if assured is None:
        return State.UNKNOWN
    if shelf.withheld and not service.has_ended and months_between(assured, today) >= shelf.withheld:
        return State.WITHHELD
    rounds = max(count for _, count in _rounds(service, assured, shelf, today))
    return _ROUNDS[max(rounds, 0)] if rounds < len(_ROUNDS) else State.OLD


def due(service: Service, shelf: Shelf, today: date) -> tuple[str, ...]:
    """The groups whose life has run out, by their names in ``Shelf``; all that the record has where no day is known."""
    assured = service.assured_date or date.min
    return tuple(group for group, count in _rounds(service, assured, shelf, today) if count > 0)


def relied_on(town: Town, today: date) -> Town:
    """The town as residents may rely on it: old records come last, and those beyond the limit keep only whom to ask."""
    shelf = town.settings.shelf
    judged = [(service, state(service, shelf, today)) for service in town.services]
    ordered = sorted(judged, key=lambda each: each[1] in _LOW)
    return replace(
        town,
        services=tuple(withheld(service) if found is State.WITHHELD else service for service, found in ordered),
    )


def withheld(service: Service) -> Service:
    """What may mislead is left out: when, where, for how much, for whom. Its name, its organiser and its telephone stay."""
    return replace(
        service, is_withheld=True, summary="", description="", location=Location(), eligibility=(), features=(),
        schedule=Schedule(), fee="", cost_options=(), booking="", capacity="", recruitment=None, photo=None,
    )  # fmt: skip


def _rounds(service: Service, assured: date, shelf: Shelf, today: date) -> Iterator[tuple[str, int]]:
    """How often the life of each group has run out. Whether it is held at all, and when, is a question for every record."""
    months = months_between(assured, today)
    yield "days", months // shelf.days
    if service.location.is_known:
        yield "place", months // shelf.place
    if service.contact.phone:
        yield "phone", months // shelf.phone
    if shelf.fee and (service.fee or service.cost_options):
        yield "fee", _year(today, shelf.fee) - _year(assured, shelf.fee)


def _year(day: date, first_month: int) -> int:
    """The year of prices that a day belongs to, by the year in which it begins."""
    return day.year - (day.month < first_month)
