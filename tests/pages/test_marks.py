"""Marks: positive facts only, 無料 and 送迎 first, six at most."""

import pytest
from tests.a_town import FEATURES, a_service, a_term, nowhere

from tsudoi.model import CostOption, Kind, Recruitment
from tsudoi.pages.marks import marks, needs_booking

PICKUP, WHEELCHAIR, PARKING = FEATURES


def words(service):
    return [mark.text for mark in marks(service)]


@pytest.mark.parametrize(
    "fee, said",
    [
        ("無料", ["無料"]),
        ("100円(お茶代)", ["100円(お茶代)"]),
        ("無料(お茶代は別に100円かかります。おつりのないように)", []),  # too long for a mark, and not simply free
        ("", []),
    ],
)
def test_a_fee_is_a_mark_where_it_is_short(fee, said):
    assert words(a_service(fee=fee)) == said


def test_a_price_table_is_announced_where_there_is_no_short_fee():
    assert words(a_service(cost_options=(CostOption(option="30分"),))) == ["料金表あり"]


def test_free_and_pickup_come_first_and_stand_out():
    found = marks(a_service(fee="無料", features=(WHEELCHAIR, PICKUP)))
    assert [(mark.text, mark.tone) for mark in found] == [
        ("無料", "free"),
        ("送迎あり", "yes"),
        ("車いすで入れます", ""),
    ]


def test_where_there_is_no_place_nobody_goes_in():
    assert words(a_service(features=(WHEELCHAIR,), location=nowhere())) == ["車いすの方もどうぞ"]


def test_only_the_pickup_stands_out_not_every_bus():
    stop = a_term("busstop", "バス停が近い", icon="bus")
    assert [mark.tone for mark in marks(a_service(features=(stop,)))] == [""]


@pytest.mark.parametrize(
    "booking, needed",
    [
        ("いりません", False),
        ("不要", False),
        ("申込不要。直接お越しください", False),
        ("3日前までに電話で", True),
        ("要予約", True),
        ("事前の登録が必要です", True),
        ("", None),
        ("公民館へ", None),  # the words do not tell
    ],
)
def test_booking_is_read_carefully(booking, needed):
    assert needs_booking(a_service(booking=booking)) is needed


def test_the_same_fact_is_said_once_and_never_more_than_six():
    many = tuple(a_term(str(number), f"特徴{number}") for number in range(9))
    assert len(words(a_service(features=many, fee="無料"))) == 6
    nobooking = a_term("nobooking", "予約不要", mark="申込いりません", icon="check")
    assert words(a_service(features=(nobooking,), booking="いりません")) == ["申込いりません"]


def test_a_volunteer_call_tells_points_and_how_many_are_wanted():
    asked = Recruitment(text="見守り", count="5人", has_points=True)
    assert words(a_service(kind=Kind.VOLUNTEERING, recruitment=asked)) == ["ポイントがつきます", "5人募集"]


@pytest.mark.parametrize("has_points", [False, None])
def test_no_points_is_no_mark(has_points):
    assert words(a_service(recruitment=Recruitment(has_points=has_points))) == []
