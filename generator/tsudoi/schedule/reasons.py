"""わけ: why a day is on or off, in the words residents read; in other languages, too."""

import re
from datetime import date
from functools import cache

from tsudoi.languages import Dated, Said, joined, said
from tsudoi.model import Holding
from tsudoi.schedule import holidays
from tsudoi.schedule.rules import LAST, Closure, Freq, Holidays, Move, Rule
from tsudoi.schedule.window import positions
from tsudoi.spoken import month_day, weekday_name

EXTRA = said("臨時に開きます。")
CANCELLED, OFF_THEN = said("この日は中止です。"), said("この日はお休みします。")
_WHY = ("ため", "ので", "により", "につき")
"""With these a note goes on into the sentence; any other stands in brackets, which suits whatever was written."""
_OFF_ANYWAY = re.compile(r"(?:(?<=ため)[、 ]*|^)(?:お?休み|中止|休止|休会|休講|休館)(?:します|です|になります)?$")
_BECAUSE = "振り替えのため"
OFF, MORE = said("中止"), said("臨時")
_DECEMBER = 12
_PLACES = {
    Move.NEXT_DAY: said("次の日"), Move.NEXT_WORKDAY: said("次の平日"), Move.NEXT_WEEK: said("次の週"), Move.DAY_BEFORE: said("前の日"),
    Move.WORKDAY_BEFORE: said("前の平日"), Move.WEEK_BEFORE: said("前の週"),
}  # fmt: skip
_NTH = {
    1: said("第1"), 2: said("第2"), 3: said("第3"), 4: said("第4"), 5: said("第5"), LAST: said("最終"),
}  # fmt: skip


def place(rule: Rule) -> str:
    """「次の日」, 「第2週」: where a day on a holiday goes."""
    shift = rule.shift
    if shift is None:
        return ""
    if shift.move is Move.NEXT_NAMED:
        return said("次の{weekday}", weekday=weekday_name(shift.weekday or 0))
    if shift.move in _PLACES:
        return _PLACES[shift.move]
    nth = _NTH.get(shift.nth, f"第{shift.nth}")
    return said("{nth}週", nth=nth) if shift.weekday is None else _ordinal(nth, shift.weekday)


def regular(rule: Rule, day: date) -> str:
    """「第2水曜日」, 「毎週火曜日」, 「毎月10日」."""
    if rule.rdate:
        return month_day(day)
    if rule.bysetpos:
        return _ordinal(_NTH[next(found for found in positions(day) if found in rule.bysetpos)], day.weekday())
    if rule.bymonthday:
        return _monthly(day.day) if day.day in rule.bymonthday else said("毎月末日")
    if rule.holidays is Holidays.ONLY:
        return said("{text}({note})", text=holidays.name(day), note=said("祝日"))
    if rule.holidays is Holidays.NEVER:
        return said("平日")
    return _repeated(rule.freq, rule.interval, day.weekday(), rule.span is not None)


@cache
def _monthly(day: int) -> str:
    return said("毎月{day}日", day=day)


@cache
def _ordinal(nth: str, weekday: int) -> str:
    return said("{nth}{weekday}", nth=nth, weekday=weekday_name(weekday))


@cache
def _repeated(freq: Freq, interval: int, weekday: int, is_bounded: bool) -> str:
    """The same words for a hundred thousand days; made once."""
    if freq is Freq.DAILY:
        return said("期間中の毎日") if is_bounded else said("毎日")
    if interval == 1:
        return said("毎週{weekday}", weekday=weekday_name(weekday))
    if interval == 2:
        return said("隔週の{weekday}", weekday=weekday_name(weekday))
    return said("{count}週間ごとの{weekday}", count=interval, weekday=weekday_name(weekday))


def moved_here(rule: Rule, day: date, target: date) -> str:
    """「第4月曜日の23日が勤労感謝の日のため、次の日に開きます。」"""
    facts = {
        "date": Dated(f"{day.day}日", "month_day", day) if day.month == target.month else month_day(day),
        "name": _name(day),
        "where": place(rule) if rule.shift and rule.shift.move is not Move.NTH else _ordinal_weekday(target),
    }
    if rule.bymonthday:
        return said("{date}が{name}のため、{where}に開きます。", **facts)
    return said("{usual}の{date}が{name}のため、{where}に開きます。", usual=regular(rule, day), **facts)


def _name(day: date) -> str:
    return holidays.name(day) or weekday_name(day)


def _ordinal_weekday(day: date) -> str:
    return _ordinal(_NTH[positions(day)[0]], day.weekday())


def moved_away(day: date, target: date) -> str:
    """「勤労感謝の日のため、11月24日に変わります。」"""
    return said("{name}のため、{date}に変わります。", name=_name(day), date=month_day(target))


def nowhere(rule: Rule, day: date) -> str:
    """The other day cannot be settled: it is a holiday too, or the month has no such day."""
    return said(
        "{date}が{name}のため{where}ですが、その日がはっきりしません。お問い合わせください。",
        date=month_day(day),
        name=_name(day),
        where=place(rule),
    )


def closed(closure: Closure, day: date) -> str:
    """「年始のためお休みします。」: why a day is off, or why nobody can say."""
    if closure.holding is Holding.UNKNOWN:
        return _unsure(closure, day)
    if closure.rule.rdate or (closure.rule.span and any(sign.isdecimal() for sign in closure.word)):
        return OFF_THEN
    if closure.rule.holidays is Holidays.ONLY:
        return said("{name}のためお休みします。", name=holidays.name(day))
    if closure.word.endswith(_BECAUSE):
        return said("{why}お休みします。", why=closure.word)
    if closure.word == "年末年始":
        return said("年末のためお休みします。") if day.month == _DECEMBER else said("年始のためお休みします。")
    return said("{when}はお休みします。", when=closure.word.strip(" のにはをが"))


def closed_brief(closure: Closure, day: date) -> str:
    """「祝日のため」, 「8月は休み」: the same for a small cell; empty where the day alone says it."""
    rule, word = closure.rule, closure.word.strip(" のにはをが")
    if rule.rdate or (rule.span and any(sign.isdecimal() for sign in closure.word)):
        return ""
    if rule.holidays is Holidays.ONLY:
        return said("祝日のため")
    if closure.word == "年末年始":
        return said("年末のため") if day.month == _DECEMBER else said("年始のため")
    return word if word.endswith(_BECAUSE) else said("{when}は休み", when=word)


def instead_of(day: date) -> str:
    """「5月4日の振り替えのため」: the day of rest fell on a holiday."""
    return said("{date}の振り替えのため", date=month_day(day))


def _unsure(closure: Closure, day: date) -> str:
    if closure.word.endswith(_BECAUSE):
        return said("{why}お休みかもしれません。お問い合わせください。", why=closure.word)
    if closure.rule.holidays is Holidays.ONLY:
        name = holidays.name(day)
        return said("{name}にどうするかが書かれていないため、開くかどうかわかりません。", name=name)
    if closure.rule.byday:
        return said("{when}は、開く日がその都度決まります。お問い合わせください。", when=closure.word)
    return said("「{when}」の日にちが書かれていないため、開くかどうかわかりません。", when=closure.word)


def added(note: str) -> str:
    """「臨時に開きます(餅つき大会)。」, 「祝日の振り替えのため、臨時に開きます。」"""
    return _told(EXTRA, note)


def cancelled(note: str) -> str:
    """「公民館まつり準備のため、この日はお休みします。」, 「この日はお休みします(講師の都合)。」"""
    why = _OFF_ANYWAY.sub("", note.strip("。、 "))
    return _told(OFF_THEN, why) if why else CANCELLED


def elsewhere(reason: str, venue: str, note: str) -> str:
    """「毎週火曜日。この日の会場は北公民館です。」"""
    held = _told(said("この日の会場は{venue}です。", venue=venue), note)
    return joined((reason, held), "" if reason.endswith("。") else said("。"))


def with_note(reason: str, note: str) -> str:
    """「毎週木曜日(餅つき大会)」: what is on, on a day that is held anyway."""
    if not note:
        return reason
    stem = reason.removesuffix("。")
    return Said(f"{stem}({note}){reason[len(stem) :]}", "{text}({note})", {"text": reason, "note": note})


def _told(sentence: str, note: str) -> str:
    words = note.strip("。、 ")
    return (
        said("{why}、{sentence}", why=words, sentence=sentence) if words.endswith(_WHY) else with_note(sentence, words)
    )
