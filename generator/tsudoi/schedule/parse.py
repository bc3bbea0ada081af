"""構文: the parser, from tokens to clauses. Each step looks at one token and a few behind it, so a text costs what its length costs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tsudoi.schedule import hours
from tsudoi.schedule.asides import aside
from tsudoi.schedule.clauses import Clause, Dated, Hours, Impossible, LeftOver, Note, OpenDays, Pause
from tsudoi.schedule.closing import heads_openings, is_list_of_rest
from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.desks import is_of_others
from tsudoi.schedule.groups import bracketed, group
from tsudoi.schedule.held import Group
from tsudoi.schedule.meanings import clauses
from tsudoi.schedule.points import adjoins_months, begins_anew, begins_point, goes_on_behind_half
from tsudoi.schedule.remarks import OTHERS, passing, remark, sentence
from tsudoi.schedule.rules import Session
from tsudoi.schedule.singles import single, sticks
from tsudoi.schedule.tokens import Token

_DANGLING = frozenset({"は", "と", "及び", "および", "並びに", "も", "が", "を", "の"})
"""A text that ends so has lost its end."""
_NEEDS_MORE = ("の", "は", "を", "が", "と", "も", "除", "以外")
"""A text that begins so has lost its beginning."""
_ASKS = re.compile("確認|連絡|予約|申し?込|問い?合|電話|持参|ください|下さい")
"""A sentence with such a word is worth telling; others are for the original text."""
_SILENT = frozenset({"SEP", "STOP", "FILLER", "PART", "OTHER_FIELD", "QUANTITY"})


def parse(tokens: tuple[Token, ...]) -> tuple[Clause, ...]:
    """The clauses of a text; what is impossible or may be read in two ways stands at the end."""
    cursor = Cursor(tokens)
    found: list[Clause] = []
    held = Group()
    while cursor.kind() != "END":
        found += _step(cursor, held)
    found += (Impossible(fault) for fault in cursor.faults)
    found += (LeftOver(doubt) for doubt in cursor.doubts)
    found += (Dated(day) for day in cursor.met)
    ending = tokens[: _end(tokens)]
    if ending and ending[-1].text in _DANGLING:
        found.append(LeftOver(ending[-1].text))
    if tokens and _lacks_its_beginning(tokens[0]):
        found.append(LeftOver(tokens[0].text))
    return tuple(found)


def _end(tokens: Sequence[Token]) -> int:
    """A number behind the last word, as in 「火曜が①」, ends no text."""
    place = len(tokens)
    while place > 1 and tokens[place - 1].kind == "PART":
        place -= 1
    return place


def _lacks_its_beginning(first: Token) -> bool:
    """「は休み」, 「の第2水曜」; 「はつらつ体操」 is a word."""
    is_name = first.kind == "WORD" and not re.match("[はをのがと][\\d第毎一-龥]", first.text)
    is_name = is_name or first.text.replace(" ", "") == "とき"
    if re.match("月の(?!光|輪|出)", first.text):
        return True  # 「月の園庭開放は、1日、8日」 has lost its number
    return first.kind in ("FILLER", "SEP", "CLOSED", "WORD") and not is_name and first.text.startswith(_NEEDS_MORE)


def _step(cursor: Cursor, held: Group) -> Iterator[Clause]:
    if _is_silent(cursor):
        ends_rest = (cursor.kind() == "STOP" and cursor.peek(1).text != "・") or heads_openings(cursor)
        held.resting = held.resting and not ends_rest
        if cursor.at and cursor.kind(-1) == "CLOSED" and "\n" in cursor.peek().text:
            cursor.last = None  # 「※8月11日は休み」, and on the next line 「10日・20日」 of every month
        token = cursor.take()
        if (
            any(sign in token.text for sign in "→⇒")
            and cursor.peek(-2).kind == "WD"
            and cursor.kind() in ("WD", "EVERY_WEEK", "NTH")
        ):
            yield LeftOver(token.text)  # 「水曜→木曜」
        if token.kind == "OTHER_FIELD" and held.weekdays and is_of_others(cursor, token):
            yield LeftOver(token.text)
        is_number = token.kind == "QUANTITY"
        cursor.skip(*(("ONLY",) if is_number else ()))  # 「65歳以上のみ」
    elif words := sentence(cursor) or _talk(cursor):
        yield from (Note(words) for _ in _ASKS.findall(words)[:1])
    elif words := _beside(cursor, held):
        yield Note(words)
    elif cursor.kind() == "LP" and _may_hold(cursor, held) and (days := bracketed(cursor)):
        held.hold(days)
        yield OpenDays(rules=days, explicit=True, named=True)
    elif cursor.kind() == "EVERY_WEEK" and cursor.kind(1) in ("STOP", "END") and held.weekdays:
        cursor.take()  # 「曜日:土 週:毎週」
    elif hours.begins(cursor):
        yield from _hours(cursor, held)
    else:
        yield from _days_or_word(cursor, held)


def _is_silent(cursor: Cursor) -> bool:
    """「69~86歳の22名が通っています」 is a sentence, though it begins with a number."""
    if cursor.kind() == "EVERY_WEEK":
        return cursor.peek(1).kind != "WD" and "(" in cursor.peek().text
    return cursor.kind() in _SILENT and not (cursor.kind() == "QUANTITY" and sentence(replace(cursor)))


def _talk(cursor: Cursor) -> str:
    return passing(cursor) if cursor.kind() == "WORD" and not sticks(cursor) else ""


def _may_hold(cursor: Cursor, held: Group) -> bool:
    """Days in a bracket behind a name; 「(火)10時~ (木)13時~」, behind hours and before hours."""
    leads = cursor.follows("LP", "WD", "RP") and cursor.kind(3) in ("TIME", "AMPM") and not cursor.peek(3).spaced
    apart = cursor.peek().spaced or cursor.kind(-1) in ("STOP", "SEP")
    is_another = bool(held.weekdays) and not held.waits and cursor.peek(1).value not in held.weekdays
    return cursor.kind(-1) == "WORD" or (leads and apart and is_another)


def _days_or_word(cursor: Cursor, held: Group) -> Iterator[Clause]:
    start = cursor.at
    if elements := group(cursor):
        held.point, held.adjoins = begins_point(cursor, start), adjoins_months(cursor, start)
        held.belongs = held.adjoins and cursor.tokens[start - 1].text.endswith("の")
        held.opens = start > 0 and cursor.tokens[start - 1].kind == "LP"
        held.fresh, held.half = begins_anew(cursor, start), goes_on_behind_half(cursor, start)
        yield from clauses(cursor, elements, held)
    else:
        yield from single(cursor, cursor.take(), held)


def _beside(cursor: Cursor, held: Group) -> str:
    """Brackets and words that change no day; empty when what stands here may."""
    if cursor.kind(-1) == "CLOSED" and cursor.at and cursor.follows("LP", "NAMED", "RP"):
        cursor.at += 3
        return cursor.peek(-2).text  # 「8月は休み(夏休み)」
    if cursor.kind() == "LP":
        return aside(cursor)
    sticks = cursor.peek(-1).kind in ("WD", "HOLIDAY", "DAY", "DATE") and cursor.at > 0 and not cursor.peek().spaced
    is_other = cursor.peek().text in OTHERS
    if cursor.peek().text in ("など", "等") and cursor.kind(-1) == "WORD" and held.weekdays:
        return cursor.take().text  # 「ヨガなど」
    return remark(cursor) if held.weekdays and (is_other or (cursor.kind() == "WORD" and not sticks)) else ""


def _hours(cursor: Cursor, held: Group) -> Iterator[Clause]:
    start, dated, waits = cursor.at, _date_before(cursor), held.waits
    held.waits = held.resting = False
    found = hours.sessions(cursor)
    if not waits and (days := bracketed(cursor)):
        usual = found[:-1] if hours.overlap(found) else ()
        yield from (Hours(usual) for _ in usual[:1])
        rules = tuple(replace(rule, sessions=found[len(usual) :]) for rule in days)
        yield OpenDays(rules=rules, explicit=True, fresh=begins_anew(cursor, start))
        held.hold(days)
        held.waits = False
    elif dated and cursor.kind(-1) == "FROM" and _date_follows(cursor):
        yield LeftOver("日付と時刻の期間")
    else:
        yield from _meant(cursor, found, _has_name(cursor, start))


def _has_name(cursor: Cursor, start: int) -> bool:
    place = start - 1
    while place > 0 and cursor.tokens[place].kind == "FILLER":
        place -= 1
    return place >= 0 and cursor.tokens[place].kind == "WORD"


def _meant(cursor: Cursor, found: tuple[Session, ...], named: bool) -> Iterator[Clause]:
    """Hours of meetings, of a break, or of a desk."""
    start = cursor.at
    cursor.skip("FILLER")
    if cursor.kind() in ("BREAK", "CLOSED") and not is_list_of_rest(cursor):
        cursor.take()
        yield Pause(found)
    elif _meets_then(cursor):
        cursor.take()
        yield Hours(found)
    elif cursor.kind() == "OFFICE" and not (_heads_hours(cursor, found) or _heads_days(cursor)):
        yield from _of_desk(cursor.take().text, found)
    else:
        cursor.at = start
        yield Hours(found, named)


def _heads_hours(cursor: Cursor, found: tuple[Session, ...]) -> bool:
    """「9時~12時 受付8時45分~」: the desk's hours stand behind the word."""
    is_apart = cursor.peek().spaced and not cursor.peek(1).spaced and cursor.kind(1) in ("TIME", "AMPM")
    return is_apart and found[-1:] != () and found[-1].end is not None


def _heads_days(cursor: Cursor) -> bool:
    """「10時~12時 申込:平日」."""
    ahead = replace(cursor, at=cursor.at + 1)
    return cursor.peek().spaced and is_of_others(ahead, cursor.peek())


def _of_desk(office: str, found: tuple[Session, ...]) -> Iterator[Clause]:
    """「13時受付」; 「9時~12時 8時半開場」: the last of them, which begins first."""
    *meetings, last = found or (Session(),)
    begins_first = last.end is None and all(one.start and last.start and last.start <= one.start for one in meetings)
    yield from (Hours(tuple(meetings)) for _ in meetings[:1])
    yield Note(office) if begins_first or not meetings else LeftOver(office)


def _meets_then(cursor: Cursor) -> bool:
    """「8:00集合」 with no other hours: then it begins."""
    return cursor.peek().text == "集合" and hours.begins_once(cursor)


def _date_before(cursor: Cursor) -> bool:
    """True when a date, with its weekday or not, stands right before the hours."""
    place = cursor.at - 1
    while place > 0 and cursor.tokens[place].kind in ("RP", "WD", "HOLIDAY", "LP", "SEP", "STOP"):
        place -= 1
    return place >= 0 and cursor.tokens[place].kind in ("DATE", "DAY")


def _date_follows(cursor: Cursor) -> bool:
    """「12日9:00~21日正午」 is one long stretch and no session of a day."""
    ahead = 0
    while cursor.kind(ahead) == "STOP":
        ahead += 1
    return cursor.kind(ahead) in ("DATE", "DAY", "MONTH")
