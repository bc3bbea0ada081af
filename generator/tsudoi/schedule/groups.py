"""日の並び: ways of naming days side by side."""

from collections.abc import Sequence
from dataclasses import replace

from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.days import element
from tsudoi.schedule.elements import Element, Sort
from tsudoi.schedule.held import ALL_WEEK
from tsudoi.schedule.rules import Freq, Rule


def group(cursor: Cursor) -> tuple[Element, ...]:
    """Elements with at most a separator between them; empty when none begins here."""
    found: list[Element] = []
    joint, start = "", cursor.at
    while new := element(cursor) if not found or not (cursor.kind() == "LP" or _is_point(cursor)) else ():
        if joint == " " and _names_again(found, new):
            break
        found += (replace(one, joint=joint) for one in new)
        start = cursor.at
        joint = "".join(cursor.take().text for _ in iter(lambda: cursor.kind() == "SEP", False))
        joint = joint or (" " if cursor.peek().spaced else "")
    cursor.at = start if found else cursor.at
    return tuple(found)


def _is_point(cursor: Cursor) -> bool:
    """「… ・毎月第3水曜」: the sign sticks to what is behind it."""
    sign = cursor.peek(-1)
    sticks = sign.text == "・" and sign.spaced and not cursor.peek().spaced
    return sticks and cursor.kind() in ("EVERY_MONTH", "EVERY_WEEK", "NTH", "LAST")


def _names_again(found: Sequence[Element], new: Sequence[Element]) -> bool:
    """「毎週火・木曜 火曜は10時~」, 「毎日 土曜は10時~」: more is said of some of the days."""
    held = {day for one in found for day in (ALL_WEEK if one.rule == Rule(freq=Freq.DAILY) else one.rule.byday)}
    return all(one.rule == Rule(freq=Freq.WEEKLY, byday=one.rule.byday) and set(one.rule.byday) <= held for one in new)


def bracketed(cursor: Cursor) -> tuple[Rule, ...]:
    """「(火・金)」: the days in a bracket that holds nothing else; empty, and the cursor unmoved, for any other."""
    start, faults = cursor.at, len(cursor.faults)
    if cursor.accept("LP") and (elements := group(cursor)):
        is_days = all(one.sort in (Sort.DAYS, Sort.HOLIDAY) for one in elements)
        if is_days and cursor.accept("RP"):
            return tuple(one.rule for one in elements)
    cursor.at = start
    del cursor.faults[faults:]
    return ()
