"""わけ: why a day is on or off, in the words residents read."""

import re
from datetime import date

from tsudoi.model import Holding
from tsudoi.schedule import holidays
from tsudoi.schedule.rules import LAST, Closure, Freq, Holidays, Move, Rule
from tsudoi.schedule.window import positions
from tsudoi.spoken import WEEKDAYS

EXTRA = "臨時に開きます"
CANCELLED = "この日は中止です。"
_WHY = ("ため", "ので", "により", "につき")
"""With these a note goes on into the sentence; any other stands in brackets, which suits whatever was written."""
_OFF_ANYWAY = re.compile(r"(?:(?<=ため)[、 ]*|^)(?:お?休み|中止|休止|休会|休講|休館)(?:します|です|になります)?$")
_BECAUSE = "振り替えのため"
OFF, MORE = "中止", "臨時"
_DECEMBER = 12
_PLACES = {
    Move.NEXT_DAY: "次の日", Move.NEXT_WORKDAY: "次の平日", Move.NEXT_WEEK: "次の週", Move.DAY_BEFORE: "前の日",
    Move.WORKDAY_BEFORE: "前の平日", Move.WEEK_BEFORE: "前の週",
}  # fmt: skip


def place(rule: Rule) -> str:
    """「次の日」, 「第2週」: where a day on a holiday goes."""
    shift = rule.shift
    if shift is None:
        return ""
    if shift.move is Move.NEXT_NAMED:
        return f"次の{WEEKDAYS[shift.weekday or 0]}曜日"
    weekday = "週" if shift.weekday is None else f"{WEEKDAYS[shift.weekday]}曜日"
    return _PLACES.get(shift.move, f"第{shift.nth}{weekday}")


def regular(rule: Rule, day: date) -> str:
    """「第2水曜日」, 「毎週火曜日」, 「毎月10日」."""
    weekday = f"{WEEKDAYS[day.weekday()]}曜日"
    if rule.rdate:
        return f"{day.month}月{day.day}日"
    if rule.bysetpos:
        return f"{_ordinal(rule, day)}{weekday}"
    if rule.bymonthday:
        return f"毎月{day.day}日" if day.day in rule.bymonthday else "毎月末日"
    if rule.holidays is Holidays.ONLY:
        return f"{holidays.name(day)}(祝日)"
    if rule.holidays is Holidays.NEVER:
        return "平日"
    return _repeated(rule, weekday)


def _ordinal(rule: Rule, day: date) -> str:
    nth = next(found for found in positions(day) if found in rule.bysetpos)
    return "最終" if nth == LAST else f"第{nth}"


def _repeated(rule: Rule, weekday: str) -> str:
    if rule.freq is Freq.DAILY:
        return "期間中の毎日" if rule.span else "毎日"
    every = {1: "毎週", 2: "隔週の"}.get(rule.interval, f"{rule.interval}週間ごとの")
    return f"{every}{weekday}"


def moved_here(rule: Rule, day: date, target: date) -> str:
    """「第4月曜日の23日が勤労感謝の日のため、次の日に開きます。」"""
    month = "" if day.month == target.month else f"{day.month}月"
    where = place(rule) if rule.shift and rule.shift.move is not Move.NTH else _ordinal_weekday(target)
    what = "" if rule.bymonthday else f"{regular(rule, day)}の"
    return f"{what}{month}{day.day}日が{_name(day)}のため、{where}に開きます。"


def _name(day: date) -> str:
    return holidays.name(day) or f"{WEEKDAYS[day.weekday()]}曜日"


def _ordinal_weekday(day: date) -> str:
    return f"第{positions(day)[0]}{WEEKDAYS[day.weekday()]}曜日"


def moved_away(day: date, target: date) -> str:
    """「勤労感謝の日のため、11月24日に変わります。」"""
    return f"{_name(day)}のため、{target.month}月{target.day}日に変わります。"


def nowhere(rule: Rule, day: date) -> str:
    """The other day cannot be settled: it is a holiday too, or the month has no such day."""
    return f"{day.month}月{day.day}日が{_name(day)}のため{place(rule)}ですが、その日がはっきりしません。お問い合わせください。"


def closed(closure: Closure, day: date) -> str:
    """「年始のためお休みします。」: why a day is off, or why nobody can say."""
    if closure.holding is Holding.UNKNOWN:
        return _unsure(closure, day)
    if closure.rule.rdate or (closure.rule.span and any(sign.isdecimal() for sign in closure.word)):
        return "この日はお休みします。"
    if closure.rule.holidays is Holidays.ONLY:
        return f"{holidays.name(day)}のためお休みします。"
    if closure.word.endswith(_BECAUSE):
        return f"{closure.word}お休みします。"
    if closure.word == "年末年始":
        return "年末のためお休みします。" if day.month == _DECEMBER else "年始のためお休みします。"
    return f"{closure.word.strip(' のにはをが')}はお休みします。"


def closed_brief(closure: Closure, day: date) -> str:
    """「祝日のため」, 「8月は休み」: the same for a small cell; empty where the day alone says it."""
    rule, word = closure.rule, closure.word.strip(" のにはをが")
    if rule.rdate or (rule.span and any(sign.isdecimal() for sign in closure.word)):
        return ""
    if rule.holidays is Holidays.ONLY:
        return "祝日のため"
    if closure.word == "年末年始":
        return "年末のため" if day.month == _DECEMBER else "年始のため"
    return word if word.endswith(_BECAUSE) else f"{word}は休み"


def instead_of(day: date) -> str:
    """「5月4日の振り替えのため」: the day of rest fell on a holiday."""
    return f"{day.month}月{day.day}日の{_BECAUSE}"


def _unsure(closure: Closure, day: date) -> str:
    if closure.word.endswith(_BECAUSE):
        return f"{closure.word}お休みかもしれません。お問い合わせください。"
    if closure.rule.holidays is Holidays.ONLY:
        return f"{holidays.name(day)}にどうするかが書かれていないため、開くかどうかわかりません。"
    if closure.rule.byday:
        return f"{closure.word}は、開く日がその都度決まります。お問い合わせください。"
    return f"「{closure.word}」の日にちが書かれていないため、開くかどうかわかりません。"


def added(note: str) -> str:
    """「臨時に開きます(餅つき大会)。」, 「祝日の振り替えのため、臨時に開きます。」"""
    return _told(f"{EXTRA}。", note)


def cancelled(note: str) -> str:
    """「公民館まつり準備のため、この日はお休みします。」, 「この日はお休みします(講師の都合)。」"""
    why = _OFF_ANYWAY.sub("", note.strip("。、 "))
    return _told("この日はお休みします。", why) if why else CANCELLED


def elsewhere(reason: str, venue: str, note: str) -> str:
    """「毎週火曜日。この日の会場は北公民館です。」"""
    stop = "。" if reason and not reason.endswith("。") else ""
    return f"{reason}{stop}{_told(f'この日の会場は{venue}です。', note)}"


def with_note(reason: str, note: str) -> str:
    """「毎週木曜日(餅つき大会)」: what is on, on a day that is held anyway."""
    stem = reason.removesuffix("。")
    return f"{stem}({note}){reason[len(stem) :]}" if note else reason


def _told(sentence: str, note: str) -> str:
    words = note.strip("。、 ")
    return f"{words}、{sentence}" if words.endswith(_WHY) else with_note(sentence, words)
