"""見た目: the few formats of a workbook. What may be written on is white and unlocked; colours say what never leaves the desk."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

_FONT = {"font_name": "BIZ UDPゴシック", "font_size": 11, "valign": "top", "text_wrap": True}
_EDGE = {"border": 1, "border_color": "#6c7882"}


LINE = 18
"""Points, for one line of text in a row whose height we set."""

_WIDE = 1.9
"""A Japanese letter in the units that columns are measured in."""


def lines(text: str, width: int) -> int:
    """How many lines a text takes in a column of that width."""
    letters = max(1, int(width / _WIDE))
    return sum(max(1, -(-len(part) // letters)) for part in text.split("\n"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """``must``, ``may`` and ``inside`` are headings: to be filled in, free to, and only for the desk."""

    must: "Format"
    may: "Format"
    inside: "Format"
    open: "Format"
    example: "Format"
    title: "Format"
    text: "Format"
    cell: "Format"


def look(work: "Workbook") -> Look:
    """The formats, as this workbook knows them."""

    def made(**options: Any) -> "Format":
        return work.add_format({**_FONT, **options})

    def heading(colour: str) -> "Format":
        return made(bold=True, font_color="#ffffff", bg_color=colour, valign="vcenter", num_format="@", **_EDGE)

    return Look(
        must=heading("#7f340a"),
        may=heading("#1c4566"),
        inside=heading("#3e4953"),
        open=made(num_format="@", locked=False),
        example=made(num_format="@", locked=False, font_color="#3e4953", bg_color="#e4eef2"),
        title=made(bold=True, font_size=16, text_wrap=False),
        text=made(text_wrap=False),
        cell=made(**_EDGE),
    )
