"""日の意味: whether the words behind the days hold them, take them away or move them."""

from collections.abc import Iterator

from tsudoi.schedule import hours
from tsudoi.schedule.bases import base
from tsudoi.schedule.clauses import Clause, LeftOver, Months, Note, OpenHoliday
from tsudoi.schedule.closing import called_off, excepts_behind, first_closed, goes_on_to_rest, is_heading, taken_away
from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.days import element
from tsudoi.schedule.drafts import is_period, whole_months
from tsudoi.schedule.elements import Element, Sort
from tsudoi.schedule.held import ALL_WEEK, Group, Said
from tsudoi.schedule.held_days import held_days
from tsudoi.schedule.rules import Freq
from tsudoi.schedule.seasons import of_seasons
from tsudoi.schedule.shifting import moved, moves_on
from tsudoi.schedule.telling import now_and_then, unsure
from tsudoi.schedule.tokens import Token

_HOUSES = ("のみ", "館", "業", "所", "診", "園", "定休", "以外")
"""Who says 休館 or 定休 is open on all other days; who says 休み may mean one day of many."""
_VERBS = ("利用", "使用", "開催", "開館", "実施", "営業", "活動")


def clauses(cursor: Cursor, elements: tuple[Element, ...], held: Group) -> Iterator[Clause]:
    """What the words behind the elements make of them: the first meaning that fits."""
    start = cursor.at
    said = Said(elements, held, start, _skip_particles(cursor))
    meanings = (tuple(meaning(cursor, said)) for meaning in _MEANINGS)
    yield from next((found for found in meanings if found), ())


def _taken(cursor: Cursor, said: Said) -> Iterator[Clause]:
    """「祝日は休み」."""
    if excepts_behind(cursor):
        return  # 「(3月~11月 除く8月)」
    if cursor.kind() == "CLOSED" or (cursor.kind() == "CLOSED_DAY" and not is_heading(cursor)):
        yield from _closed(cursor.take(), said.elements, said.held)


def _taken_in_season(cursor: Cursor, said: Said) -> Iterator[Clause]:
    """「8月は第2火曜休み」: those days, in these months."""
    start = cursor.mark()
    first = next((place for place, one in enumerate(said.elements) if one.sort is Sort.MONTHS), 0)
    cursor.at -= 1 if said.topic else 0
    days = of_seasons(cursor, said.elements[first:], is_heading=False)
    cursor.skip("FILLER")
    is_off = bool(days) and cursor.kind() == "CLOSED" and "以外" not in cursor.peek().text
    has_days = first > 0 or bool(said.held.weekdays)
    if is_off and days != said.elements[first:] and _are_exceptions(days, cursor.peek(), has_days):
        yield from held_days(said.elements[:first], said.held)
        yield taken_away(days, regular=_is_house(cursor.take()))
    else:
        cursor.back_to(start)


def _are_exceptions(days: tuple[Element, ...], verb: Token, has_days: bool) -> bool:
    """Days of these months that are held otherwise; the Mondays of 「1月は毎週月曜、第5週は休み」 are not off."""
    if not all(one.rule.bymonth and one.sort is Sort.DAYS for one in days):
        return False
    is_sure = _is_house(verb) or not any("毎" in one.word for one in days)
    return len(days) == 1 or (has_days and is_sure)


def _called_off(cursor: Cursor, said: Said) -> Iterator[Clause]:
    """「10月17日(土)の開催につきましては、会場の都合により中止となりました」."""
    start = cursor.at
    if said.topic and all(one.rule.rdate or one.rule.span for one in said.elements) and called_off(cursor):
        yield taken_away(said.elements, regular=False)
        yield Note(cursor.text_since(start))


def _in_case(cursor: Cursor, said: Said) -> Iterator[Clause]:
    """「祝日の場合は翌日」, 「月曜日が祝日の場合は」, 「祝日は翌日」."""
    if cursor.kind() == "CASE" and (cases := _cases(said.elements, said.held)):
        before = said.elements[: len(said.elements) - len(cases)]
        yield from held_days(before, said.held) if not said.held.resting else ()
        attached = bool(before) and not cases[0].joint and before[-1].sort is Sort.DAYS
        yield from moved(cursor, cases, before[-1].rule if attached else None, said.held)
    elif said.topic and moves_on(cursor) and _cases(said.elements, said.held) == said.elements:
        cursor.at -= 1
        yield from moved(cursor, said.elements)
    elif cursor.kind() == "OPEN_HOLIDAY" and cursor.peek(-1).text == "が" and _are_held(said):
        yield Note(f"{said.elements[0].word}が{cursor.take().text}")
        yield OpenHoliday()
    elif cases := _holiday_case(cursor):
        yield from moved(cursor, cases, said.elements[-1].rule)


def _are_held(said: Said) -> bool:
    """「火、水が祝日にあたっても実施します」 of days that are held."""
    named = {day for one in said.elements for day in one.rule.byday}
    return bool(named) and named <= said.held.weekdays


def _resting(cursor: Cursor, said: Said) -> Iterator[Clause]:
    """One more of a list of days of rest."""
    goes_on = said.held.resting or goes_on_to_rest(cursor) or _is_rest_alone(cursor, said)
    if goes_on and _is_bracketed_season(cursor, said):
        yield LeftOver("月ごとの休み")  # 「休館日 月曜日(4~9月)」
    elif not said.topic and (goes_on or _goes_on_below(cursor, said)):
        yield taken_away(said.elements, regular=True)


def _goes_on_below(cursor: Cursor, said: Said) -> bool:
    """「休館日 月曜」, and on the next line 「年末年始」."""
    is_named = all(one.sort is Sort.NAMED for one in said.elements)
    return said.held.rested and said.held.fresh and is_named and cursor.kind() in ("STOP", "END", "RP")


def _is_bracketed_season(cursor: Cursor, said: Said) -> bool:
    """Months or a period in brackets say when, not what."""
    sorts = {one.sort for one in said.elements}
    when = sorts == {Sort.MONTHS} or (sorts == {Sort.DAYS} and all(is_period(one.rule) for one in said.elements))
    return when and cursor.kind() == "RP"


def _is_rest_alone(cursor: Cursor, said: Said) -> bool:
    """「3~11月の第2日曜(冬期休み)」."""
    first = cursor.tokens[said.start - 2].kind == "LP" if said.start > 1 else False
    return first and len(said.elements) > 0 and cursor.kind() == "RP" and said.elements[0].word.endswith("期休み")


def _unfinished(cursor: Cursor, said: Said) -> Iterator[Clause]:
    if _is_unfinished(cursor, said.elements, said.start, said.topic):
        yield LeftOver(cursor.text_since(said.start))


def _otherwise(cursor: Cursor, said: Said) -> Iterator[Clause]:
    """「毎週火曜 9時半~ 7月1日~9月30日は8時半~」: other hours on the same days, and no further days."""
    period, start = said.elements[-1].rule, cursor.at
    named = _is_called(cursor)
    is_said_of_some = bool(said.held.weekdays) and said.held.weekdays != ALL_WEEK and (said.topic or named)
    if is_said_of_some and len(said.elements) == 1 and is_period(period) and hours.begins(cursor):
        months = whole_months(period)
        yield Months(months, replaces=True) if months else LeftOver(said.elements[-1].word)
    else:
        cursor.at = start


def _is_called(cursor: Cursor) -> bool:
    """「(7月1日~9月30日)(夏時間)は」."""
    start = cursor.at
    if cursor.accept("LP"):
        cursor.skip("WORD", "FILLER")
        if cursor.accept("RP") and cursor.peek().text == "は":
            cursor.take()
            return True
    cursor.at = start
    return False


def _held(cursor: Cursor, said: Said) -> Iterator[Clause]:
    """Nothing else: the days are held."""
    cursor.at = cursor.at if said.topic else said.start
    instead = said.held.after_months
    labels = cursor.tokens[said.start].text == ":" if said.start < len(cursor.tokens) else False
    yield from held_days(said.elements, said.held, said.topic, cursor.accept("ONLY") is not None, labels)
    cursor.skip(*(("SHIFTED",) if instead else ()))  # 「8月は第1水曜に変更」


_MEANINGS = (
    _taken,
    _taken_in_season,
    _called_off,
    _in_case,
    _resting,
    base,
    unsure,
    now_and_then,
    _unfinished,
    _otherwise,
    _held,
)


def _holiday_case(cursor: Cursor) -> tuple[Element, ...]:
    """「(月曜日が)祝日又は振替休日の場合」."""
    start = cursor.at
    found = element(cursor) if cursor.kind() == "HOLIDAY" else ()
    if found and cursor.kind() == "CASE":
        return found
    cursor.at = start
    return ()


def _cases(elements: tuple[Element, ...], held: Group) -> tuple[Element, ...]:
    """The days of 「祝日の場合」; 「土日の場合」 only where the days held may be any weekday."""
    first = len(elements)
    while first and (elements[first - 1].sort is Sort.HOLIDAY or _is_bare_case(elements[first - 1], held)):
        first -= 1
    return elements[first:]


def _is_bare_case(one: Element, held: Group) -> bool:
    is_bare = one.sort is Sort.DAYS and not one.explicit and one.rule.freq is Freq.WEEKLY
    return is_bare and held.weekdays == ALL_WEEK


def _is_unfinished(cursor: Cursor, elements: tuple[Element, ...], start: int, topic: bool) -> bool:
    """「祝日は」 with nothing behind it, and 「7/1~8/31の間」, say that more should follow."""
    behind = cursor.tokens[start : cursor.at]
    goes_on = hours.begins(cursor) or any(token.text.startswith(_VERBS) for token in behind)
    during = bool(elements[-1].rule.span) and any(token.text.startswith("の間") for token in behind) and not goes_on
    return during or (topic and cursor.kind() in ("END", "RP"))


_TOPICS = ("は", "については", "につきましては")


def _skip_particles(cursor: Cursor) -> bool:
    """True when は is among them."""
    start = cursor.at
    cursor.skip("FILLER", "SEP")
    return any(token.text in _TOPICS for token in cursor.tokens[start : cursor.at])


def _is_house(verb: Token) -> bool:
    return verb.kind == "CLOSED_DAY" or any(sign in verb.text for sign in _HOUSES)


def _closed(verb: Token, elements: tuple[Element, ...], held: Group) -> Iterator[Clause]:
    first = first_closed(elements, held, verb)
    if held.half and first == 0:
        yield LeftOver("どの日の休みか")  # 「土曜午後・日曜・祝日は休み」: is Saturday held?
    kept, taken = list(held_days(elements[:first], held)), elements[first:]
    is_season = bool(kept) and isinstance(kept[-1], Months)
    yield from kept if not is_season else ()
    is_house = _is_house(verb) or ("除" in verb.text and not held.weekdays)  # 「金曜を除く10時~16時」
    yield taken_away(taken, regular=is_house and any(one.rule.byday for one in taken))
    yield from kept if is_season else ()  # 「4~9月 祝日を除く毎週火曜」
    unsure = dict.fromkeys(one.word for one in taken if one.sort is Sort.UNSURE)
    yield from (Note(f"{word}は休み") for word in unsure)
