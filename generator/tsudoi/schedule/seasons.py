"""季節の休み: days off in some months only: 「4~9月は第2火曜、10~3月は火曜」."""

from dataclasses import replace

from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.elements import Element, Sort
from tsudoi.schedule.groups import group


def of_seasons(cursor: Cursor, elements: tuple[Element, ...], is_heading: bool = True) -> tuple[Element, ...]:
    """The elements, and what follows on 「4~9月は」; the months are not off, they bound the days behind them.

    Empty where these are missing, and where without a heading it is not sure that all are off: 「3月は第2土曜 1月は第1週休み」.
    """
    found, parted = elements, False
    while found and found[-1].sort is Sort.MONTHS and cursor.peek().text == "は":
        cursor.take()
        behind = group(cursor)
        if not behind or all(one.sort is Sort.MONTHS for one in behind):
            return ()
        parted = parted or behind[-1].joint == " "
        found = (*found, *behind)
    if found == elements:
        return elements
    is_sure = found[-1].sort is not Sort.MONTHS and (is_heading or not parted)
    return tuple(_bounded(found)) if is_sure else ()


def _bounded(elements: tuple[Element, ...]) -> list[Element]:
    found: list[Element] = []
    season: Element | None = None
    for one in elements:
        if one.sort is Sort.MONTHS:
            season = one
        elif season and _may_be_bounded(one):
            rule = replace(one.rule, bymonth=season.rule.bymonth)
            found.append(replace(one, rule=rule, word=f"{season.word}の{one.word}"))
        else:
            found.append(one)
    return found


def _may_be_bounded(one: Element) -> bool:
    """Weekdays and weeks; a date, or 年末年始, says itself when it is."""
    return one.sort is Sort.DAYS and bool(one.rule.byday or one.rule.bysetpos) and not one.rule.bymonth
