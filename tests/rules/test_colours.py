"""色の試験: a town's own colours can be read, and the proposed ones too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rules.records import a_register, codes, found

from tsudoi.rules import colours
from tsudoi.rules._colour import Colour

shades = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def look(**colour: str) -> dict[str, dict[str, str]]:
    names = {"cloth": "のれんの色", "cloth_deep": "濃い色", "call": "電話の色"}
    return {"見た目": {names[key]: value for key, value in colour.items()}}


@pytest.mark.parametrize(
    "colour, expected",
    [
        ({}, []),
        ({"cloth": "#1c4566", "cloth_deep": "#122f47", "call": "#7f340a"}, []),  # the theme's own
        ({"cloth": "#5577aa"}, ["colour_pale"]),
        ({"cloth": "#ffffff"}, ["colour_pale"]),
        ({"cloth_deep": "#777777"}, ["colour_pale"]),
        ({"call": "#d2691e"}, ["colour_pale"]),
        ({"cloth": "#7f340a"}, ["colour_alike"]),  # the telephone's colour is the theme's
        ({"call": "#1c4566"}, ["colour_alike"]),
        ({"cloth": "#000000", "call": "#7f340a"}, []),  # far darker
        ({"cloth": "#333333", "call": "#303030"}, ["colour_alike"]),  # greys have no hue to tell them by
        ({"cloth": "#005000", "call": "#600060"}, []),
    ],
)
def test_a_towns_colours_can_be_read_and_told_apart(colour: dict[str, str], expected: list[str]) -> None:
    assert codes(colours, a_register(town=look(**colour))) == expected


def test_a_colour_is_told_at_its_line() -> None:
    (notice,) = found(colours, a_register(town=look(call="#d2691e")))
    assert (str(notice.origin.file), notice.origin.row, notice.origin.column) == ("resources/town.yaml", 6, "電話の色")


@given(shades, shades, shades)
def test_what_is_proposed_is_accepted(cloth: str, deep: str, call: str) -> None:
    colour = {"cloth": cloth, "cloth_deep": deep, "call": call}
    keys = {"のれんの色": "cloth", "濃い色": "cloth_deep", "電話の色": "call"}
    for code in ("colour_pale", "colour_alike"):
        for notice in found(colours, a_register(town=look(**colour))):
            if notice.code == code:
                colour[keys[str(notice.facts["key"])]] = str(notice.facts["right"])
    assert "colour_pale" not in codes(colours, a_register(town=look(**colour)))


@pytest.mark.parametrize(
    "one, other, ratio",
    [("#000000", "#ffffff", 21), ("#ffffff", "#ffffff", 1), ("#1c4566", "#ffffff", 10.0), ("#7f340a", "#e4eef2", 7.4)],
)
def test_contrast_is_that_of_the_guideline(one: str, other: str, ratio: float) -> None:
    assert Colour.of(one).contrast(Colour.of(other)) == pytest.approx(ratio, abs=0.06)


@pytest.mark.parametrize("colour, lightness", [("#000000", 0), ("#ffffff", 100), ("#777777", 50.0), ("#ff0000", 53.2)])
def test_lightness_is_that_of_the_eye(colour: str, lightness: float) -> None:
    assert Colour.of(colour).lightness == pytest.approx(lightness, abs=0.1)
