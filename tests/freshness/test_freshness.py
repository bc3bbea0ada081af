"""確かさの試験: which state a record has on which day, and what is left of it beyond the limit."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from tests.a_town import TODAY, a_service, a_town, some_settings

from tsudoi import freshness
from tsudoi.freshness import State
from tsudoi.model import Contact, Location, Status
from tsudoi.settings import Shelf

LIMITED = Shelf(withheld=24)
ORDER = (State.SURE, State.SOON, State.OLD, State.WITHHELD)
SHELVES = some.builds(Shelf, days=some.integers(1, 120), fee=some.integers(0, 12), withheld=some.integers(0, 120))
DAYS = some.dates(date(2015, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    "assured, found",
    [
        (date(2026, 11, 2), State.SURE),
        (date(2026, 5, 24), State.SURE),
        (date(2026, 5, 23), State.SURE),  # six months are over only after the day itself
        (date(2026, 5, 22), State.SOON),
        (date(2025, 11, 22), State.OLD),
        (date(2024, 11, 23), State.OLD),
        (date(2024, 11, 22), State.WITHHELD),
        (date(2030, 1, 1), State.SURE),  # a day to come is said by a rule of its own
        (None, State.UNKNOWN),
    ],
)
def test_a_record_ages_by_the_day_it_was_confirmed(assured, found):
    assert freshness.state(a_service(assured_date=assured), LIMITED, TODAY) is found


def test_without_a_limit_nothing_is_withheld():
    assert freshness.state(a_service(assured_date=date(2001, 1, 1)), Shelf(), TODAY) is State.OLD


def test_what_has_ended_is_never_withheld():
    ended = a_service(assured_date=date(2001, 1, 1), status=Status.ENDED)
    assert freshness.state(ended, LIMITED, TODAY) is State.OLD


@pytest.mark.parametrize(
    "assured, today, groups",
    [
        (date(2027, 3, 20), date(2027, 3, 31), ()),
        (date(2027, 3, 20), date(2027, 4, 1), ("fee",)),  # prices of a new year
        (date(2027, 4, 1), date(2027, 9, 30), ()),
        (date(2027, 4, 1), date(2027, 10, 1), ("days",)),
        (date(2027, 4, 1), date(2028, 4, 1), ("days", "place", "phone", "fee")),
    ],
)
def test_each_group_has_a_life_of_its_own(assured, today, groups):
    whole = a_service(
        assured_date=assured, fee="100円", location=Location(venue="公民館"), contact=Contact(phone="0999-20-1201")
    )
    assert freshness.due(whole, Shelf(), today) == groups


def test_a_group_that_a_record_does_not_have_is_not_asked_for():
    bare = a_service(assured_date=date(2020, 1, 1), location=Location())
    assert freshness.due(bare, Shelf(), TODAY) == ("days",)


def test_a_town_without_a_month_of_prices_does_not_ask_for_them():
    priced = a_service(assured_date=date(2027, 3, 20), fee="100円")
    assert freshness.state(priced, Shelf(fee=0), date(2027, 4, 1)) is State.SURE
    assert freshness.state(priced, Shelf(), date(2027, 4, 1)) is State.SOON


@given(DAYS, DAYS, some.integers(0, 1500), SHELVES)
def test_a_record_never_grows_younger(assured, day, later, shelf):
    service = a_service(assured_date=assured, fee="100円")
    before, after = (freshness.state(service, shelf, each) for each in (day, day + timedelta(days=later)))
    assert ORDER.index(before) <= ORDER.index(after)


@given(DAYS, DAYS, some.integers(0, 1500))
def test_who_asks_again_makes_nothing_older(assured, today, later):
    again = a_service(assured_date=assured + timedelta(days=later), fee="100円")
    once = a_service(assured_date=assured, fee="100円")
    assert ORDER.index(freshness.state(again, LIMITED, today)) <= ORDER.index(freshness.state(once, LIMITED, today))


def test_old_records_come_last_and_the_others_keep_their_order():
    dates = {"a": date(2025, 1, 1), "b": date(2026, 11, 1), "c": None, "d": date(2026, 3, 1)}
    town = a_town(*(a_service(name, assured_date=day) for name, day in dates.items()))
    assert [service.id for service in freshness.relied_on(town, TODAY).services] == ["b", "d", "a", "c"]


def test_beyond_the_limit_only_the_name_and_whom_to_ask_are_left():
    old = a_service(
        assured_date=date(2024, 1, 1),
        fee="100円",
        text="毎週火曜日 9:30〜11:00",
        phone="0999-20-1201",
        summary="体操です。",
    )
    (kept,) = freshness.relied_on(a_town(old, settings=some_settings(shelf=LIMITED)), TODAY).services
    assert (kept.id, kept.name, kept.contact.phone, kept.is_withheld) == (old.id, old.name, "0999-20-1201", True)
    assert not (kept.schedule.text or kept.fee or kept.summary or kept.location.is_known or kept.location.position)
