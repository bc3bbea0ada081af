"""見た目の色: a town's own colours can be read by tired eyes, and the telephone is told from the cloth."""

from collections.abc import Iterator
from datetime import date

from tsudoi import settings
from tsudoi.notices import Notice, Severity
from tsudoi.register import Register
from tsudoi.rules._colour import Colour
from tsudoi.settings import Look

GROUNDS = {"白": "#ffffff", "紙の色": "#fbf9f4", "うすい青": "#e4eef2"}
CONTRAST = 7.0
HUE_APART, LIGHTNESS_APART = 40.0, 15.0

KEYS = {"cloth": "のれんの色", "cloth_deep": "濃い色", "call": "電話の色"}
SHIPPED = {"cloth": "#1c4566", "cloth_deep": "#122f47", "call": "#7f340a"}
"""The theme's own, for comparing where a town sets only one of two."""
BLACK = "#000000"


def faults(register: Register, today: date) -> Iterator[Notice]:
    look = register.settings.look
    for field in KEYS:
        if getattr(look, field):
            yield from _contrast(register, field, Colour.of(getattr(look, field)))
    if look.cloth or look.call:
        yield from _likeness(register, look)


def _contrast(register: Register, field: str, colour: Colour) -> Iterator[Notice]:
    """Against the ground it stands out from least; white on the colour is the same as the colour on white."""
    ratios = {name: colour.contrast(Colour.of(ground)) for name, ground in GROUNDS.items()}
    ground = min(ratios, key=lambda name: ratios[name])
    if ratios[ground] < CONTRAST:
        darker = next(shade for shade in colour.darker() if _is_readable(shade))
        facts = {"ground": ground, "ratio": f"{ratios[ground]:.1f}", "right": darker}
        yield _notice(register, field, "colour_pale", value=colour, **facts)


def _likeness(register: Register, look: Look) -> Iterator[Notice]:
    cloth, call = Colour.of(look.cloth or SHIPPED["cloth"]), Colour.of(look.call or SHIPPED["call"])
    if _is_like(cloth, call):
        field = "call" if look.call else "cloth"
        right = next(shade for shade in _others(cloth, call, field) if _is_readable(shade))
        yield _notice(register, field, "colour_alike", cloth=cloth, call=call, right=right)


def _others(cloth: Colour, call: Colour, field: str) -> Iterator[Colour]:
    """The theme's own colour, the town's turned on the wheel, and at last black: greys have no hue to turn."""
    moved, other = (call, cloth) if field == "call" else (cloth, call)
    if not _is_like(own := Colour.of(SHIPPED[field]), other):
        yield own
    for turned in moved.turned():
        if turned.hue_apart(other) >= HUE_APART:
            yield from turned.darker()
    yield from (last for last in map(Colour.of, (*SHIPPED.values(), BLACK)) if not _is_like(last, other))


def _is_like(one: Colour, other: Colour) -> bool:
    return one.hue_apart(other) < HUE_APART and abs(one.lightness - other.lightness) < LIGHTNESS_APART


def _is_readable(colour: Colour) -> bool:
    return all(colour.contrast(Colour.of(ground)) >= CONTRAST for ground in GROUNDS.values())


def _notice(register: Register, field: str, code: str, **facts: object) -> Notice:
    origin = settings.at(register.town_tree, "look", field)
    return Notice(code, origin, Severity.ERROR, {"key": KEYS[field], **facts})
