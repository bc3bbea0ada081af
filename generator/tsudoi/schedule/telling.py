"""ことわり: words that only tell of some of the days: cautions, what is left to somebody's choice, what is on in a season."""

from collections.abc import Iterator
from dataclasses import replace

from tsudoi.model import Holding
from tsudoi.schedule import hours
from tsudoi.schedule.clauses import Clause, ClosedDays, LeftOver, Note
from tsudoi.schedule.closing import WEAK, closure
from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.elements import Element, Sort
from tsudoi.schedule.held import Group, Said
from tsudoi.schedule.held_days import held_days
from tsudoi.schedule.inert import is_harmless, is_inert
from tsudoi.schedule.occasions import in_season
from tsudoi.schedule.remarks import OPEN, left_open, not_settled, perhaps
from tsudoi.schedule.rules import Freq, Rule


def unsure(cursor: Cursor, said: Said) -> Iterator[Clause]:
    """「土曜日は要相談」, 「2月は積雪により中止する場合あり」, 「第4土曜も開くことがあります」."""
    elements = said.elements
    if said.topic and (told := _topic(elements, said.held)) and (words := left_open(cursor)):
        yield from held_days(elements[: len(elements) - len(told)], said.held)
        yield ClosedDays(tuple(replace(closure(one), holding=Holding.UNKNOWN) for one in told))
        yield Note(f"{told[0].word}は{words}")
    elif said.held.weekdays and (words := _left_open(cursor, said)):
        yield ClosedDays(tuple(replace(closure(one), holding=Holding.UNKNOWN) for one in elements))
        yield Note(f"{elements[0].word}{words}")
    elif _is_only_told(cursor, said):
        cursor.take()
        yield Note(cursor.text_since(said.start - 1))
    elif _is_for_some(cursor, said) or _has_a_title(cursor, said):
        cursor.skip("WORD", "ONLY", "FILLER")
        yield Note(f"{elements[0].word}{cursor.text_since(said.start)}")
    elif _is_of_a_week(cursor, said) or _is_of_a_season(cursor, said):
        yield Note(cursor.text_since(said.start - 1))
    elif words := perhaps(cursor, said.start):
        yield Note(f"{elements[0].word}{words}") if said.held.weekdays else LeftOver(words)


def _is_only_told(cursor: Cursor, said: Said) -> bool:
    """「2月は変更あり」, 「(ただし日曜は要予約)」: a caution for some of the days."""
    if said.elements[-1].sort is Sort.MONTHS:
        return cursor.kind() == "NOTE" and cursor.peek().text.startswith("は")
    named = {day for one in said.elements for day in one.rule.byday}
    is_some = bool(named) and named <= said.held.weekdays and all(one.sort is Sort.DAYS for one in said.elements)
    is_topic = said.topic or _changes(cursor.peek().text)
    return is_topic and is_some and cursor.kind() == "NOTE" and cursor.kind(1) in ("RP", "END", "STOP")


def _left_open(cursor: Cursor, said: Said) -> str:
    """「年末年始は変更」, 「祝日は前後の週に変更」, 「土曜日(不定期)」 where other days are held; the cursor unmoved for all else."""
    start = cursor.at
    if all(one.sort is not Sort.DAYS for one in said.elements):
        if (
            cursor.kind() == "SHIFTED"
            and (said.topic or cursor.peek().text.startswith("は"))
            and cursor.kind(1) in _ENDS
        ):
            return cursor.take().text
        if cursor.kind() == "NOTE" and _changes(cursor.peek().text) and said.elements[0].sort is not Sort.MONTHS:
            return cursor.take().text
        return not_settled(cursor) if said.topic else ""
    if cursor.follows("LP", "UNKNOWN", "RP") and cursor.peek(1).text in OPEN and _is_another(said):
        cursor.at += 3
        return cursor.text_since(start)
    return ""


_ENDS = ("STOP", "END", "RP", "SEP")


def _changes(text: str) -> bool:
    """「は休みの場合あり」; 「は要予約」 changes nothing."""
    return text.startswith("は") and any(sign in text for sign in ("休", "中止", "変更", "変動", "延期"))


def _is_another(said: Said) -> bool:
    named = {day for one in said.elements for day in one.rule.byday}
    return len(said.elements) == 1 and bool(named) and not named & said.held.weekdays


def _has_a_title(cursor: Cursor, said: Said) -> bool:
    """「毎週水曜」, and on a line of its own 「第4水曜 ミニ学習会」: what is on then."""
    title = cursor.peek() if cursor.kind() == "WORD" and cursor.kind(1) in ("STOP", "END") else None
    if title is None or not said.held.fresh or not is_harmless(title.text.split("の")[-1]):
        return False
    named = {day for one in said.elements for day in one.rule.byday}
    every = {day for rule in said.held.rules if rule == Rule(freq=Freq.WEEKLY, byday=rule.byday) for day in rule.byday}
    return all(one.rule.bysetpos for one in said.elements) and bool(named) and named <= every


def _is_for_some(cursor: Cursor, said: Said) -> bool:
    """「(第2水曜は女性のみ)」: for whom, not when."""
    is_listed = all(one.rule.bysetpos and one.sort is Sort.DAYS for one in said.elements) and cursor.follows(
        "WORD", "ONLY"
    )
    named = {day for one in said.elements for day in one.rule.byday}
    is_of_held = bool(named) and named <= said.held.weekdays and cursor.kind(2) in _ENDS
    return said.topic and is_listed and is_of_held and is_inert(cursor.peek().text)


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
    if len(elements) == 1 or elements[-1].joint in (*WEAK, ""):
        return elements if held.weekdays else ()
    before = {day for one in elements[:-1] for day in one.rule.byday}
    last = set(elements[-1].rule.byday)
    is_another = elements[0].explicit or (bool(last) and last <= before)
    return elements[-1:] if is_another else ()


def now_and_then(cursor: Cursor, said: Said) -> Iterator[Clause]:
    """「平日 14時~17時 学校休業日 10時~16時」: other hours on days that nobody can name; the weekdays stay as sure as they were."""
    is_school = all(one.word.startswith(("学校", "学休")) for one in said.elements)
    if is_school and said.held.weekdays and not said.topic:
        start, is_listed = cursor.at, cursor.tokens[said.start - 2].kind == "SEP"
        found = hours.sessions(cursor) if hours.begins(cursor) else ()
        if found or (is_listed and cursor.kind() in ("STOP", "END", "RP")):
            yield Note(f"{said.elements[0].word} {cursor.text_since(start)}".strip())
