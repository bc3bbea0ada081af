"""まちの設定の下書き: what the source and the command line say of the town itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tsudoi.intake.drafts import Draft
from tsudoi.intake.mapping import Layout
from tsudoi.intake.values import Options
from tsudoi.notices import Notice, Severity

NAME, TITLE, CODE = "まちの名前", "サイトの名前", "全国地方公共団体コード"

_CODE = re.compile(r"\d{5,6}")


@dataclass(frozen=True, slots=True)
class About:
    """The lines of town.yaml, and what could not be used."""

    cells: dict[str, str]
    notices: tuple[Notice, ...] = ()


def about(drafts: Sequence[Draft], layout: Layout, options: Options) -> About:
    """As the mapping says, read from the first record; the command line's name wins."""
    if not drafts:
        return About({})
    row = drafts[0].row
    made = {key: recipe.make(row).text for key, recipe in layout.town.items()}
    name = options.town or made.get(NAME, "")
    title = made.get(TITLE) or (f"{name} ささえあい地図" if name else "")
    notices: tuple[Notice, ...] = ()
    if made.get(CODE) and not _CODE.fullmatch(made[CODE]):
        column = next(iter(layout.town[CODE].columns), None)
        notices = (Notice("intake_no_town_code", row.at(column), Severity.WARNING, {"value": made.pop(CODE)}),)
    return About({**made, NAME: name, TITLE: title}, notices)
