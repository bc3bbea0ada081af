"""位置の試験: what is wrong with two numbers, and whether they lie in the right district."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rules.records import (
    OUTLINES,
    SIDE,
    SOUTH,
    WAKABA,
    WEST,
    a_feature,
    a_map,
    a_register,
    a_square,
    codes,
    found,
)

from tsudoi.rules import coordinates, crowding, homes
from tsudoi.words import sentences

MIDDLE = {"latitude": str(SOUTH + SIDE / 2), "longitude": str(WEST + SIDE / 2)}


def at(lat: object, lon: object) -> dict[str, str]:
    return {"latitude": str(lat), "longitude": str(lon)}


@pytest.mark.parametrize(
    "lat, lon, expected",
    [
        ("36.31", "141.41", []),
        ("", "", []),  # no place is a place too
        ("36.31", "", ["place_half"]),
        ("", "141.41", ["place_half"]),
        ("0", "0", ["place_null"]),
        ("0.0", "0", ["place_null"]),
        ("141.41", "36.31", ["place_swapped"]),
        ("-36123.5", "15500.25", ["place_projected"]),
        ("4017000", "380000", ["place_projected"]),  # UTM
        ("354012", "1394530", ["place_packed"]),
        ("354012.5", "1394530.25", ["place_packed"]),
        ("6.31", "141.41", ["place_abroad"]),  # a digit lost
        ("36.31", "41.41", ["place_abroad"]),
        ("36.31", "-141.41", ["place_abroad"]),
        ("35°40'12\"", "141.41", []),  # told when it was read
        ("nan", "141.41", []),
        ("٣٦.٣١", "141.41", []),  # digits, but not ours
        ("1e2", "141.41", []),
    ],
)
def test_the_usual_slips_are_recognised(lat: str, lon: str, expected: list[str]) -> None:
    assert codes(coordinates, a_register(at(lat, lon))) == expected


@pytest.mark.parametrize(
    "lat, lon, remedy",
    [
        ("141.41", "36.31", "緯度に 36.31、経度に 141.41 を書いてください。"),
        ("354012", "1394530", "緯度を 35.670000、経度を 139.758333 に書き直してください。"),
        ("36.31", "", "経度も書いてください。わからなければ、緯度も空けてください。"),
    ],
)
def test_the_right_value_is_proposed(lat: str, lon: str, remedy: str) -> None:
    assert sentences(found(coordinates, a_register(at(lat, lon)))[0])[1] == remedy


@given(st.floats(20, 46), st.floats(122, 154))
def test_every_place_in_japan_passes(lat: float, lon: float) -> None:
    assert codes(coordinates, a_register(at(f"{lat:.6f}", f"{lon:.6f}"))) == []


@given(st.text(max_size=12), st.text(max_size=12))
def test_no_text_is_too_odd(lat: str, lon: str) -> None:
    found(coordinates, a_register(at(lat, lon)))


EAST = WEST + SIDE * 1.5
OFF = WEST - 0.01


@pytest.mark.parametrize(
    "cells, expected",
    [
        (MIDDLE, []),
        ({}, []),
        (at(SOUTH, WEST), []),  # a corner
        (at(SOUTH + 0.01, WEST + SIDE), []),  # the border with 桜台 belongs to both
        (at(SOUTH + 0.01, WEST + SIDE + 0.00002), ["place_elsewhere_off"]),  # two metres over it
        (at(SOUTH + 0.01, EAST), ["place_elsewhere_off"]),
        ({**at(SOUTH + 0.01, EAST), "service_area": "若葉\n桜台"}, []),
        ({**at(SOUTH + 0.01, EAST), "service_area": "桜台(一部)"}, []),
        ({**at(SOUTH + 0.01, EAST), "service_area": "旧東村"}, []),  # an old name for both
        ({**at(SOUTH + 0.01, EAST), "service_area": "全市"}, []),
        ({**at(SOUTH + 0.01, EAST), "service_area": "若葉"}, ["place_elsewhere_off"]),
        (at(SOUTH + 0.01, OFF), ["place_outside"]),
        ({**at(SOUTH + 0.01, OFF), "service_area": "全市"}, ["place_outside"]),
        (at(0, 0), []),  # the other rule has spoken
        (at("駅前", WEST), []),
    ],
)
def test_a_pin_lies_in_its_district(cells: dict[str, str], expected: list[str]) -> None:
    assert codes(homes, a_register(cells)) == expected


def test_a_pin_of_the_whole_town_may_lie_in_any_district() -> None:
    assert codes(homes, a_register(at(SOUTH + 0.01, EAST), folder="全市")) == []
    assert codes(homes, a_register(at(SOUTH + 0.01, OFF), folder="全市")) == ["place_outside"]


def test_without_outlines_no_pin_is_judged() -> None:
    assert codes(homes, a_register(at(SOUTH + 0.01, OFF), polygons=None)) == []


def test_a_district_without_an_outline_is_not_held_against_its_pins() -> None:
    only_sakura = a_map(OUTLINES["features"][1])
    assert codes(homes, a_register(at(SOUTH + 0.01, OFF), polygons=only_sakura)) == []
    assert codes(homes, a_register(at(SOUTH + 0.01, EAST), polygons=only_sakura)) == ["place_elsewhere"]
    assert codes(homes, a_register(at(SOUTH + 0.01, OFF), polygons=only_sakura, folder="全市")) == []
    assert codes(homes, a_register(at(SOUTH + 0.01, OFF), polygons=only_sakura, folder="桜台")) == ["place_outside"]
    serves_both = {**at(SOUTH + 0.01, OFF), "service_area": "若葉\n桜台"}
    assert codes(homes, a_register(serves_both, polygons=only_sakura, folder="桜台")) == []


def test_an_outline_in_the_wrong_place_is_not_held_against_its_pins() -> None:
    swapped = a_feature("wakaba", [[lat, lon] for lon, lat in a_square()])
    polygons = a_map(swapped, OUTLINES["features"][1])
    assert codes(homes, a_register(MIDDLE, polygons=polygons)) == []
    assert codes(homes, a_register(at(SOUTH + 0.01, EAST), polygons=polygons)) == ["place_elsewhere"]


def test_a_hole_is_outside() -> None:
    pierced = a_map(a_feature("wakaba", a_square(), a_square(WEST + 0.005, SOUTH + 0.005, 0.005)[::-1]))
    assert codes(homes, a_register(at(SOUTH + 0.007, WEST + 0.007), polygons=pierced)) == ["place_outside"]


def test_every_part_of_a_district_is_inside() -> None:
    parts = a_map(a_feature("wakaba", [a_square()], [a_square(WEST + 0.1)], kind="MultiPolygon"))
    assert codes(homes, a_register(at(SOUTH + 0.01, WEST + 0.11), polygons=parts, districts=[WAKABA])) == []


def test_the_sentences_say_how_far_and_where() -> None:
    (outside,) = found(homes, a_register(at(SOUTH + 0.01, OFF)))
    assert "いちばん近い若葉小学校区から896m離れています" in sentences(outside)[0]
    (elsewhere,) = found(homes, a_register(at(SOUTH + 0.01, EAST)))
    assert "若葉小学校区から896m外れて、桜台小学校区に入っています" in sentences(elsewhere)[0]
    assert elsewhere.origin.column == "緯度"


HERE = MIDDLE
ROUGH = {**MIDDLE, "position_precision": "町の代表点"}


@pytest.mark.parametrize(
    "venues, cells, expected",
    [
        (["わかば公民館", "若葉集会所", "中央会館"], HERE, ["place_crowded"]),
        (["わかば公民館", "若葉集会所"], HERE, []),
        (["わかば公民館", "わかば公民館", "わかば公民館"], HERE, []),  # one house, many activities
        (["わかば公民館 大広間", "わかば公民館 調理室", "わかば公民館(和室)"], HERE, []),  # rooms of one house
        (["わかば公民館大広間", "わかば公民館調理室", "わかば公民館和室"], HERE, []),
        (["わかば公民館", "若葉集会所", "中央会館"], ROUGH, []),  # said to be rough
        (["", "", ""], HERE, []),
    ],
)
def test_many_houses_at_one_spot_are_suspicious(venues: list[str], cells: dict[str, str], expected: list[str]) -> None:
    assert codes(crowding, a_register(*({**cells, "venue": venue} for venue in venues))) == expected


def test_spots_are_one_to_the_metre() -> None:
    lats = (36.310001, 36.310002, 36.310003)
    venues = ("わかば公民館", "若葉集会所", "中央会館")
    near = [{**at(lat, WEST + 0.01), "venue": venue} for lat, venue in zip(lats, venues, strict=True)]
    far = [
        {**at(lat + step / 1000, WEST + 0.01), "venue": venue}
        for step, (lat, venue) in enumerate(zip(lats, venues, strict=True))
    ]
    assert codes(crowding, a_register(*near)) == ["place_crowded"]
    assert codes(crowding, a_register(*far)) == []
