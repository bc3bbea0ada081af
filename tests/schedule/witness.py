"""証人: which weekdays, numbers and hours a text itself names; what a reading says beyond them is invented.

A scanner of its own, with no grammar: it hears words wherever they stand. So it believes too much rather than too little, and a reading
that it accuses has made something up: a weekday, an nth, a day, a month, an hour or a whole manner (毎日, 隔週, 祝日) nobody wrote.
"""

import re
import unicodedata
from collections.abc import Iterator

from tsudoi.schedule import Day, Freq, Holidays, Reading, Rule

WEEK = "月火水木金土日"
KANJI = {sign: number for number, sign in enumerate("一二三四五六七八九", 1)}
TO = r"\s*曜?日?\s*(?:~|から|-|―|ー)\s*"
DAILY = re.compile("毎日|無休|年中|連日|365|毎朝|毎晩|毎夕|日々|通年")
REST = re.compile("休|除|以外|不可")
HOLIDAY = re.compile("祝|休日|祭")
MOVE = re.compile("翌|次|前|振|繰|第|開館|開催|開所|営業|利用")
DAY_OF_MONTH_END = range(28, 32)


class Named:
    """What a text names."""

    def __init__(self, text: str) -> None:
        self.text = _folded(text)
        self.numbers = _numbers(self.text)
        self.is_house = self.says(REST) and self.says(r"\d")
        self.weekdays = _weekdays(self.text)

    def says(self, words: str | re.Pattern[str]) -> bool:
        return re.search(words, self.text) is not None


def unnamed(reading: Reading, text: str) -> list[str]:
    """Whatever the rules of a reading say that the text does not; empty for an honest one."""
    named = Named(text)
    return [fault for rule in reading.rules for fault in _faults(rule, named)]


def is_left_open(text: str) -> bool:
    """True when the text breaks off: a bracket that nobody closes, a last word that waits for another, or a first one that needs one.

    「はつらつ体操」 and 「がん患者サロン」 are words; a particle stands before what is no kana.
    """
    plain = _folded(text)
    if re.match(r"\s*(?:(?:は|を|の|が|と)(?=[\d第毎一-龥])|(?:除|以外|外の)(?=\w))", plain):
        return True
    waits = re.search(r"(?:は|を|が|と|の|除|第|毎|隔|より|または|もしくは|翌|\bor|の場合)[\s、。・,]*$", plain)
    return plain.count("(") > plain.count(")") or waits is not None


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", re.sub(r"<br\s*/?>|\\n|[①-⑳]", "\n", text))
    return plain.translate(str.maketrans("〜～〔【[《<−–‐〕】]》>", "~~((((<---))))>"))


DIGITS = "[\\d一二三四五六七八九]+"
RANGE = re.compile(rf"(?=(?<!\d)({DIGITS})\s*[月日週]?\s*(?:\([^)]*\))?\s*(?:~|から|-|ー)\s*第?\s*({DIGITS}))")


def _numbers(text: str) -> set[int]:
    """Digits, the numbers of 8:3017:00 though a sign is lost between them, kanji, and all that a range runs through."""
    found = {int(digits) for digits in re.findall(r"\d+|(?<=:)\d\d|\d\d?(?=:)", text)}
    found |= {int(digits) for digits in re.findall(r"(?<=:)\d\d|(?<=:\d\d)\d\d?(?=:)", text)}
    found |= {int(a or 1) * 10 + KANJI.get(b, 0) for a, b in re.findall(r"(\d?)十([一二三四五六七八九]?)", text)}
    found |= {KANJI[sign] for sign in text if sign in KANJI}
    for a, b in RANGE.findall(text):
        first, last = _number(a), _number(b)
        found |= set(range(first, last + 1)) if first <= last else {*range(first, 13), *range(1, last + 1)}
    return found


def _number(digits: str) -> int:
    """A run of mixed kanji and digits names at least its first."""
    return int(digits) if digits.isdecimal() and digits.isascii() else KANJI.get(digits[0], 0)


def _weekdays(text: str) -> set[int]:
    found = {WEEK.index(sign) for sign in "火水木金土" if sign in text}
    found |= (
        {0}
        if re.search(r"月曜|第[\d\s・、,.第~と]*月|(?<![\d一二三四五六七八九十毎隔各数ヶヵか箇])月|:\d\d月", text)
        else set()
    )
    found |= (
        {6}
        if re.search(r"日曜|第[\d一二三四五\s・、,.第~と]*日|(?<![\d一二三四五六七八九十毎平休祝当])日|:\d\d日", text)
        else set()
    )
    found |= set(range(5)) if re.search(r"平\s*日", text) else set()
    found |= {5, 6} if "週末" in text else set()
    found |= set(range(7)) if DAILY.search(text) else set()
    for a, b in re.findall(rf"(?=([{WEEK}]){TO}([{WEEK}]))", text):
        first, last = WEEK.index(a), WEEK.index(b)
        found |= {day % 7 for day in range(first, last + 1 + 7 * (last < first))}
    return found


def _faults(rule: Rule, named: Named) -> Iterator[str]:
    is_other_days = named.is_house and rule.holidays is Holidays.NEVER  # 「9時~17時 土日祝10時~ 休館日:月曜」
    yield from (f"weekday {WEEK[day]}" for day in rule.byday if day not in named.weekdays and not is_other_days)
    yield from (f"第{nth}" for nth in rule.bysetpos if not _is_position(nth, named))
    yield from (f"毎月{day}日" for day in rule.bymonthday if not _is_monthday(day, named))
    yield from (f"{month}月" for month in _months(rule, named))
    yield from (f"{day}" for day in rule.rdate if not _is_day(day, named))
    yield from (f"period {day}" for day in _ends(rule) if not _is_end(day, named))
    if rule.dtstart and not _is_end(rule.dtstart, named):
        yield f"base {rule.dtstart}"
    yield from _manners(rule, named)
    yield from (f"{end}" for one in rule.sessions for end in (one.start, one.end) if end and not _is_time(end, named))


def _is_position(nth: int, named: Named) -> bool:
    return named.says("最終|末|最後") if nth < 0 else nth in named.numbers


def _is_monthday(day: int, named: Named) -> bool:
    if day < 0:
        return named.says("末|晦|みそか|最終日")
    return day in named.numbers or (named.says("つく") and day % 10 in {n % 10 for n in named.numbers if n < 10})


def _months(rule: Rule, named: Named) -> set[int]:
    """Months that are neither named nor what named months leave over."""
    said, others = set(rule.bymonth), set(range(1, 13)) - set(rule.bymonth)
    is_said = named.says("偶数|奇数") or said <= named.numbers or others <= named.numbers
    return set() if is_said else said - named.numbers


def _is_day(day: Day, named: Named) -> bool:
    months = {int(digits) for digits in re.findall(r"(\d+)\s*[月/.]", named.text)}
    return day.month in months and day.day in named.numbers and _is_year(day, named)


def _is_year(day: Day, named: Named) -> bool:
    """Written, counted by an era, or following from one that is (年度, a list that runs over the new year)."""
    years = {number + base for number in named.numbers for base in (0, 2018, 1988)} if day.year else set()
    return day.year is None or bool({day.year, day.year - 1} & years)


def _ends(rule: Rule) -> tuple[Day, ...]:
    return (rule.span.first, rule.span.last) if rule.span else ()


def _is_end(day: Day, named: Named) -> bool:
    """A day, the first or last of a named month, an end of a 年度, or of 年末年始."""
    if named.says("年度|年末|年始|正月"):
        return True
    if (day.month, day.day) in ((1, 1), (12, 31)) and named.says("年"):
        return _is_year(day, named)
    is_edge = day.day == 1 or day.day in DAY_OF_MONTH_END
    return _is_day(day, named) or (is_edge and day.month in named.numbers and _is_year(day, named))


def _manners(rule: Rule, named: Named) -> Iterator[str]:
    is_daily = rule.freq is Freq.DAILY and rule.holidays is Holidays.ANY and not rule.span
    if is_daily and not (named.is_house or named.weekdays == set(range(7))):
        yield "every day"
    if rule.interval > 1 and not (named.says("隔週|一週おき|週おき") or rule.interval in named.numbers):
        yield f"every {rule.interval} weeks"
    if rule.holidays in (Holidays.ONLY, Holidays.DAY_AFTER) and not named.says(HOLIDAY):
        yield "holidays"
    if rule.shift and not named.says(MOVE):
        yield "a move"


def _is_time(when, named: Named) -> bool:
    is_noon = when.hour == 12 and named.says("正午|昼")
    hours = {when.hour, when.hour - 12, 24 if when.hour == 0 else when.hour}
    is_minute = when.minute == 0 or when.minute in named.numbers or (when.minute == 30 and named.says("半"))
    return (is_noon or bool(hours & named.numbers)) and is_minute
