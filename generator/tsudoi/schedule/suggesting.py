"""読める書き方: for words that settle no day, the nearest way of writing that does.

A guess is offered only where the reader itself makes days of it, and in its normal sentence; it is shown to people and never used.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from tsudoi.schedule.fold import fold
from tsudoi.schedule.placing import within
from tsudoi.schedule.reader import read
from tsudoi.schedule.rules import Reading
from tsudoi.schedule.tokens import Token, lex
from tsudoi.schedule.window import window
from tsudoi.schedule.wording import sentence
from tsudoi.spoken import WEEKDAYS

WINDOW = 366
"""Days within which a date without a year is looked for."""
MOST = 60
"""Guesses that are tried."""

_SLIPS = (("弟", "第"), ("代", "第"), ("大", "第"), ("用日", "曜日"), ("要日", "曜日"), ("躍日", "曜日"), ("隔周", "隔週"), ("毎周", "毎週"), ("毎過", "毎週"), ("毎集", "毎週"), ("平目", "平日"), ("曜目", "曜日"))  # fmt: skip
_COUNT = re.compile(r"(?:毎月|月|1か月)(?:に)?\s*([1-4一二三四])\s*(?:回|度|(?=\s|$))")
_NTHS = {1: "第2", 2: "第1・第3", 3: "第1・第2・第3", 4: "第1・第2・第3・第4"}
_INTERVAL = re.compile(r"隔週|\d+週(?:間)?(?:ごと|おき|に1回)")
_MONTHS = re.compile(r"隔月|\d+[かヶケカヵ箇]月(?:に1回|ごと|おき|に)")
_EITHER = re.compile(r"(?:または|又は|もしくは|若しくは|あるいは|or|か)(?=[第\d月火水木金土日])")
_SPAN = re.compile(r"(\d{1,2})(時半?|:\d{2}|時\d{1,2}分)\s*[~-]\s*(\d{1,2})(?=時|:)")
_WEEKDAY = re.compile(r"\(([月火水木金土日])([^)]*)\)")
_OFTEN = re.compile(r"第([6-9])")
_MONTH_END = re.compile(r"(2月)(?:29|30|31)日|((?:4|6|9|11)月)31日")
_NAMES_DAYS = re.compile(r"曜|毎|第|\d|平日|[月火水木金土][・、月火水木金土日]")
_MATTERS = re.compile(r"^\d+$|不定期|随時|未定|休|除|以外|翌|場合|しだい|次第|のうち|降|日$")
"""Without such words the text would say something else."""
_VAGUE = ("ごろ", "ころ", "頃", "程度", "くらい", "ぐらい", "ほぼ", "約", "おおむね", "概ね", "など", "等")


def suggest(text: str, today: date) -> str:
    """The normal sentence of the nearest text that gives days; empty where the text does already, says none on purpose, or is like nothing."""
    asked = window(today, WINDOW)
    reading = within(read(text), asked)
    if reading.status not in ("unknown", "error"):
        return ""
    plain = fold(text).strip()
    for tried, guess in enumerate(_guesses(plain, reading, today)):
        better = read(guess)
        if guess != plain and within(better, asked).status == "dates":
            return sentence(better)
        if tried >= MOST:
            break
    return ""


def _guesses(plain: str, reading: Reading, today: date) -> Iterator[str]:
    """Small changes first; what the writer must decide is shown as an example."""
    yield from _without_slips(plain)
    yield from _possible(plain)
    if reading.status == "error":
        yield _COUNT.sub("", plain)
    elif _MONTHS.search(plain):
        yield _MONTHS.sub("偶数月の", plain, count=1)
    elif _INTERVAL.search(plain):
        yield from _with_base(plain, today)
    elif _COUNT.search(plain):
        yield from _with_nth(plain)
    elif either := _EITHER.search(plain):
        yield from _first_of(plain, either)
    else:
        yield from _shorter(plain, reading)


def _without_slips(plain: str) -> Iterator[str]:
    """「毎週水用日」."""
    for wrong, right in _SLIPS:
        if wrong in plain:
            yield plain.replace(wrong, right)


def _possible(plain: str) -> Iterator[str]:
    """「12月5日(日)」 with its right weekday, 「10:00~3:00」 in the afternoon, 「第6水曜」, 「2月30日」."""
    yield from (_WEEKDAY.sub(rf"({day}\2)", plain) for day in WEEKDAYS if _WEEKDAY.search(plain))
    yield _SPAN.sub(_afternoon, plain)
    yield _OFTEN.sub("最終", plain)
    yield _MONTH_END.sub(lambda found: f"{found[1]}28日" if found[1] else f"{found[2]}30日", plain)


def _afternoon(found: re.Match[str]) -> str:
    start, end = int(found[1]), int(found[3])
    return f"{found[1]}{found[2]}~{end + 12 if end <= start and end < 12 else end}"


def _with_base(plain: str, today: date) -> Iterator[str]:
    """「隔週水曜」 needs a day to count from."""
    weekday = next((token.value for token in lex(plain) if token.kind == "WD"), None)
    if weekday is not None:
        base = today + timedelta((weekday - today.weekday()) % 7)
        yield f"{_INTERVAL.sub('隔週', plain, count=1)} (次回{base.year}年{base.month}月{base.day}日)"


def _with_nth(plain: str) -> Iterator[str]:
    """「月1回 土曜日」: which of them must be said."""
    count = _COUNT.search(plain)
    nth = _NTHS["一二三四".find(count[1]) + 1 or int(count[1])] if count else ""
    rest = " ".join(token.text for token in lex(_COUNT.sub(" ", plain)) if token.kind in _TELLING)
    yield f"毎月{nth}{rest}"


_TELLING = frozenset({"WD", "AMPM", "TIME", "FROM", "UNTIL", "NOON", "SEP"})


def _first_of(plain: str, either: re.Match[str]) -> Iterator[str]:
    """「第2または第3水曜」: one of the two."""
    first, second = plain[: either.start()], lex(plain[either.end() :])
    drop = 1 + any(token.kind == "WD" for token in lex(first)) if second[:1] and second[0].kind in ("NTH", "NUM") else 1
    yield first + "".join(_spaced(token) for token in second[drop:])
    yield first


def _spaced(token: Token) -> str:
    return f" {token.text}" if token.spaced else token.text


def _shorter(plain: str, reading: Reading) -> Iterator[str]:
    """Without the words that are not understood: all of them, then one by one, then only what tells of days and hours."""
    words = [word for word in (*reading.open_words, *_VAGUE) if word and word in plain]
    if not _NAMES_DAYS.search(plain) or any(_MATTERS.search(word) for word in words):
        return
    without = plain
    for word in words:
        without = without.replace(word, " ")
    yield without
    yield from (plain.replace(word, " ") for word in words)
