"""ことわり: words that only tell of some of the days: cautions, what is left to somebody's choice, what is on in a season."""

from collections.abc import Iterator
from dataclasses import replace

from tsudoi.model import Holding
from tsudoi.schedule import hours
from tsudoi.schedule.clauses import Clause, ClosedDays, Note
from tsudoi.schedule.closing import WEAK, closure
from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.elements import Element, Sort
from tsudoi.schedule.held import Group, Said
from tsudoi.schedule.held_days import held_days
from tsudoi.schedule.occasions import in_season
from tsudoi.schedule.remarks import left_open, perhaps


def unsure(cursor: Cursor, said: Said) -> Iterator[Clause]:
    """「土曜日は要相談」, 「2月は積雪により中止する場合あり」, 「第4土曜も開くことがあります」."""
    elements = said.elements
    if said.topic and (told := _topic(elements, said.held)) and (words := left_open(cursor)):
        yield from held_days(elements[: len(elements) - len(told)], said.held)
        yield ClosedDays(tuple(replace(closure(one), holding=Holding.UNKNOWN) for one in told))
        yield Note(f"{told[0].word}は{words}")
    elif _is_only_told(cursor, said):
        cursor.take()
        yield Note(cursor.text_since(said.start - 1))
    elif _is_of_a_week(cursor, said) or _is_of_a_season(cursor, said):
        yield Note(cursor.text_since(said.start - 1))
    elif words := perhaps(cursor, said.start):
        yield Note(f"{elements[0].word}{words}")


def _is_only_told(cursor: Cursor, said: Said) -> bool:
    """「2月は変更あり」, 「(ただし日曜は要予約)」: a caution for some of the days."""
    if said.elements[-1].sort is Sort.MONTHS:
        return cursor.kind() == "NOTE" and cursor.peek().text.startswith("は")
    named = {day for one in said.elements for day in one.rule.byday}
    is_some = bool(named) and named <= said.held.weekdays and all(one.sort is Sort.DAYS for one in said.elements)
    return said.topic and is_some and cursor.kind() == "NOTE" and cursor.kind(1) in ("RP", "END", "STOP")


def _is_of_a_week(cursor: Cursor, said: Said) -> bool:
    """「毎月最終週には大会を催します」 tells of what is on and of no other days."""
    weeks = all(one.rule.bysetpos and not one.rule.byday for one in said.elements)
    return weeks and said.start < cursor.at and cursor.tokens[said.start].text == "には"


def _is_of_a_season(cursor: Cursor, said: Said) -> bool:
    """「12月はクリスマス会を兼ねます」, too."""
    is_season = all(one.sort is Sort.MONTHS for one in said.elements)
    return bool(said.held.weekdays) and is_season and bool(in_season(cursor, said.start))


def _topic(elements: tuple[Element, ...], held: Group) -> tuple[Element, ...]:
    """Of which days 「土曜日は…」 speaks, where other days are held: 「月~土曜日、土曜日は」 of the last only."""
    if len(elements) == 1 or elements[-1].joint in WEAK:
        return elements if held.weekdays else ()
    before = {day for one in elements[:-1] for day in one.rule.byday}
    is_another = elements[0].explicit or set(elements[-1].rule.byday) <= before
    return elements[-1:] if is_another else ()


def now_and_then(cursor: Cursor, said: Said) -> Iterator[Clause]:
    """「平日 14時~17時 学校休業日 10時~16時」: other hours on days that nobody can name; the weekdays stay as sure as they were."""
    is_school = all(one.word.startswith(("学校", "学休")) for one in said.elements)
    if is_school and said.held.weekdays and not said.topic:
        start, is_listed = cursor.at, cursor.tokens[said.start - 2].kind == "SEP"
        found = hours.sessions(cursor) if hours.begins(cursor) else ()
        if found or (is_listed and cursor.kind() in ("STOP", "END", "RP")):
            yield Note(f"{said.elements[0].word} {cursor.text_since(start)}".strip())
