"""日の名: an element, one way of naming days, with the words it was said in."""

from dataclasses import dataclass
from enum import StrEnum

from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.rules import Rule


class Sort(StrEnum):
    """What an element may be used for: days held, or only days taken away."""

    DAYS = "days"
    HOLIDAY = "holiday"
    MONTHS = "months"
    NAMED = "named"  # 年末年始, お盆: never days held
    UNSURE = "unsure"  # a named time of the year whose dates nobody wrote


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """``explicit`` when 毎週, 毎月 or 第 says that the days are held; ``joint`` is the separator before it."""

    rule: Rule
    word: str
    sort: Sort = Sort.DAYS
    explicit: bool = False
    joint: str = ""


def said(cursor: Cursor, rule: Rule | None, start: int, explicit: bool = False) -> tuple[Element, ...]:
    """The element whose words end here; empty without a rule."""
    if rule is None:
        return ()
    return (Element(rule=rule, word=cursor.text_since(start), explicit=explicit),)
