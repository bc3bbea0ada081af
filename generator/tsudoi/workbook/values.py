"""帳面の値: what a workbook is made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tsudoi.rows import Row
from tsudoi.schemas import Schema
from tsudoi.workbook.choices import Choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What a workbook is made from. ``place`` is the district as people say it; ``folder`` its folder in resources/."""

    schema: Schema
    folder: str
    place: str
    rows: tuple[Row, ...] = ()
    choices: Mapping[str, Choice] = field(default_factory=dict)
