"""休む日: which of the days side by side are taken away, and what the words around them make of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tsudoi.model import Holding
from tsudoi.schedule.clauses import ClosedDays
from tsudoi.schedule.cursor import REACH, Cursor
from tsudoi.schedule.elements import Element, Sort
from tsudoi.schedule.held import Group, may_hold
from tsudoi.schedule.rules import SUNDAY, WORKWEEK, Closure, Freq, Rule
from tsudoi.schedule.tokens import Token

WEAK = ("・", "と", "及び", "および", "/", "&", "並びに", "ならびに")
"""「毎週月曜・祝日は休み」 takes both away; 「毎週月曜、祝日は休み」 only the holidays."""
_REASON = frozenset({"WORD", "FILLER", "NOTE", "SEP"})
_LISTED = frozenset({"SEP", "NOTE", "WORD", "WD", "NTH", "DATE", "FROM", "HOLIDAY", "NEWYEAR", "NAMED", "NUM"})


_OPENINGS = ("期間", "日時", "営業", "開館", "開所", "開設", "開催", "活動", "利用", "実施")


def taken_away(elements: Sequence[Element], regular: bool) -> ClosedDays:
    """「祝日は休み」, 「休館日:月曜日」."""
    return ClosedDays(tuple(closure(one) for one in _in_season(elements)), regular)


def _in_season(elements: Sequence[Element]) -> Iterator[Element]:
    """「6~10月の第1水曜」: months before days bound them and are not taken away themselves."""
    months: tuple[int, ...] = ()
    for place, one in enumerate(elements):
        following = elements[place + 1] if place + 1 < len(elements) else None
        if one.sort is Sort.MONTHS and following and following.sort is Sort.DAYS and not following.joint.strip():
            months = one.rule.bymonth
        else:
            yield replace(one, rule=replace(one.rule, bymonth=one.rule.bymonth or months))
            months = ()


def closure(one: Element) -> Closure:
    rule = one.rule if one.rule.freq is not Freq.NONE or one.rule.rdate else replace(one.rule, freq=Freq.DAILY)
    return Closure(rule=rule, word=one.word, holding=Holding.UNKNOWN if one.sort is Sort.UNSURE else Holding.CLOSED)


def first_closed(elements: tuple[Element, ...], held: Group, verb: Token) -> int:
    """Index of the first element that is taken away; those before it are held."""
    if "除" in verb.text and _is_workweek(elements) and not held.weekdays:
        return 1  # 「月~金、祝日除く」
    if not held.weekdays and "除" in verb.text and _is_season(elements):
        return 1
    if not held.weekdays and verb.text.startswith(_AT_REST):
        return 0  # 「毎月第3日曜日、12月29日~1月3日 休館」
    if held.weekdays and not held.after_months:
        can = (
            place for place, one in enumerate(elements) if _can_be_missed(one, held) and not _bounds(elements, place)
        )
        return next(can, 0)
    if elements[0].sort is not Sort.DAYS or len(elements) == 1:
        return 0
    place = len(elements) - 1
    while place > 1 and elements[place].sort is not Sort.DAYS and elements[place - 1].sort is not Sort.DAYS:
        place -= 1
    if place > 1 and elements[place - 1].sort is Sort.MONTHS and not elements[place].joint.strip():
        place -= 1  # 「毎月第2水曜、1月の第2週は休み」
    if not elements[place].joint and SUNDAY in elements[place - 1].rule.byday:
        return 0  # 「土日祝は休み」
    return place if _parts(elements[place], elements[0].explicit, verb.spaced) else 0


_AT_REST = ("休館", "休業", "休所", "休診", "休園", "定休")


def _is_season(elements: tuple[Element, ...]) -> bool:
    """「4月~9月 祝日を除く毎週火曜」: the months are those of the Tuesdays."""
    return len(elements) > 1 and len(elements[0].rule.bymonth) > 2 and elements[1].joint == " "


def _bounds(elements: tuple[Element, ...], place: int) -> bool:
    """「5月~2月、8月は休み」, 「5月~2月 1月5日は休み」: a season from which days are taken is no season of rest."""
    following = elements[place + 1 : place + 2]
    months = set(elements[place].rule.bymonth) if elements[place].sort is Sort.MONTHS else set()
    is_season = bool(months) and elements[place].word.endswith("まで")
    return any(is_season or set() < _months_of(one.rule) < months for one in following)


def _months_of(rule: Rule) -> set[int]:
    ends = (rule.span.first, rule.span.last) if rule.span else ()
    return set(rule.bymonth) | {day.month for day in (*rule.rdate, *ends)}


def _is_workweek(elements: tuple[Element, ...]) -> bool:
    """Monday to Friday, and behind them nothing that could be held as well."""
    is_week = elements[0].rule == Rule(freq=Freq.WEEKLY, byday=WORKWEEK)
    return is_week and len(elements) > 1 and all(one.sort is not Sort.DAYS for one in elements[1:])


def _can_be_missed(one: Element, held: Group) -> bool:
    """「毎日」 is never what is taken away, nor is 「毎週木曜」 where only Tuesdays are held."""
    is_every_day = one.rule.freq is Freq.DAILY and one.rule.span is None
    is_another = one.explicit and bool(one.rule.byday) and not may_hold(held, one.rule)
    return one.sort is not Sort.DAYS or not (is_every_day or is_another)


def _parts(one: Element, explicit: bool, spaced: bool) -> bool:
    """True when the separator before the element sets it apart from what is held."""
    if explicit:
        return one.joint not in WEAK
    return one.joint in ("", " ") and not spaced


def goes_on_to_rest(cursor: Cursor) -> bool:
    """「月曜・館内整理日・12/29~1/3休館」: words between the days part no list."""
    if cursor.kind() not in ("NOTE", "WORD") or cursor.kind(-1) != "SEP" or cursor.kind(1) != "SEP":
        return False
    ahead = 0
    while ahead < REACH and cursor.kind(ahead) in _LISTED:
        ahead += 1
    return cursor.kind(ahead) in ("CLOSED", "CLOSED_DAY")


def is_list_of_rest(cursor: Cursor) -> bool:
    """「休み 日・祝」: the days stand behind the word."""
    return (
        cursor.kind() == "CLOSED" and cursor.kind(1) in ("WD", "HOLIDAY", "NTH", "EVERY_WEEK") and cursor.peek(1).spaced
    )


def called_off(cursor: Cursor) -> bool:
    """Words of a reason, and then that it is called off; the cursor unmoved where they say anything else."""
    start = cursor.at
    while cursor.at - start < REACH and (cursor.kind() in _REASON or cursor.peek().text == "調整"):
        cursor.take()
    ended = cursor.accept("CLOSED", "SUSPENDED") if cursor.at > start else None
    if ended and not any(sign in ended.text for sign in ("終", "廃", "閉", "解散", "長期")):
        return True
    cursor.at = start
    return False


def heads_openings(cursor: Cursor) -> bool:
    """「休館日:月曜 開館日:…」: the list of days of rest is over."""
    return cursor.kind() == "FILLER" and cursor.peek().text.startswith(_OPENINGS)


def is_heading(cursor: Cursor) -> bool:
    """「毎日開催、休みの日は月曜」: it speaks of what stands behind it."""
    return cursor.peek(1).text in (":", "は") or cursor.kind(1) in ("WD", "EVERY_WEEK", "NTH", "LP")


def excepts_behind(cursor: Cursor) -> bool:
    """「除く8月」: what is taken away stands behind the word, and sticks to it."""
    verb, behind = cursor.peek(), cursor.peek(1)
    sticks = verb.kind == "CLOSED" and verb.spaced and not behind.spaced
    return sticks and verb.text in ("除く", "のぞく", "除") and behind.kind in _EXCEPTED


_EXCEPTED = ("MONTH", "HOLIDAY", "NEWYEAR", "NAMED", "DATE")
