"""言い直し: a reading in one normal Japanese sentence; reading the sentence gives the same rules."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

from tsudoi.model import Holding
from tsudoi.schedule.named import NAMED_TIMES, NEW_YEAR
from tsudoi.schedule.reasons import place
from tsudoi.schedule.rules import (
    EVEN,
    LAST,
    ODD,
    WORKWEEK,
    Closure,
    Day,
    Freq,
    Holidays,
    Reading,
    Rule,
    Session,
    Shift,
    Span,
)
from tsudoi.spoken import WEEKDAYS, clock


def sentence(reading: Reading) -> str:
    """「毎月 第2・第4水曜日 午前9時30分〜正午、祝日は休み」; empty unless the reading has dates."""
    if reading.status != "dates":
        return ""
    some_have_hours = any(rule.sessions for rule in reading.rules)
    alike = (list(same) for _, same in groupby(reading.rules, key=_tail(some_have_hours)))
    rules = [_rules(same, some_have_hours) for same in alike]
    if reading.closures and _needs_verb(reading.rules[-1], reading.closures):
        rules[-1] += "に開催"
    closures = [_closures(word, list(same)) for (word, _), same in groupby(reading.closures, key=_told_as)]
    return "、".join([*rules, *closures])


def _told_as(closure: Closure) -> tuple[str, tuple[int, ...]]:
    """「年末年始(…、…)」 in one breath, 「1月の第2週」 and 「8月の第2週」 one by one."""
    return closure.word, closure.rule.bymonth


def _needs_verb(rule: Rule, closures: Sequence[Closure]) -> bool:
    """「12月5日、12月9日は休み」 and 「月〜金曜日、水曜日は休み」 would take all of them away."""
    weekdays = any(one.rule.freq is Freq.WEEKLY for one in closures)
    return not rule.sessions and bool(rule.rdate or rule.holidays is Holidays.ONLY or weekdays)


def _tail(some_have_hours: bool) -> Callable[[Rule], str]:
    """What stands behind the days; rules that end alike are said in one breath."""
    return lambda rule: f"{_before(rule)}|{_behind(rule, some_have_hours)}"


def _rules(alike: list[Rule], some_have_hours: bool) -> str:
    first = alike[0]
    return f"{_before(first)}{'と'.join(_days(rule) for rule in alike)}{_behind(first, some_have_hours)}"


def _before(rule: Rule) -> str:
    return f"{_months(rule.bymonth)}は " if rule.bymonth else ""


def _behind(rule: Rule, some_have_hours: bool) -> str:
    shift = f"({_cases(rule.shift)}のときは{place(rule)})" if rule.shift else ""
    hours = "、".join(session(one) for one in rule.sessions)
    unsaid = "(時刻の記載なし)" if some_have_hours and not hours else ""
    return f"{_base(rule)}{_bounds(rule)}{shift}{' ' if hours else ''}{hours}{unsaid}"


def _cases(shift: Shift) -> str:
    return "と".join(
        part for part in (_weekdays(shift.weekdays) if shift.weekdays else "", "祝日" if shift.holidays else "") if part
    )


def _days(rule: Rule) -> str:
    if rule.rdate:
        return "、".join(_day(day) for day in rule.rdate)
    if rule.holidays is Holidays.NEVER and rule.byday == WORKWEEK:
        return "平日"
    if rule.holidays is Holidays.NEVER:
        return f"祝日でない {_weekdays(rule.byday)}"
    if rule.freq is Freq.DAILY:
        return _daily(rule)
    if rule.bymonthday:
        return f"毎月 {'・'.join('末日' if day == LAST else f'{day}日' for day in rule.bymonthday)}"
    if rule.bysetpos:
        return f"毎月 {'・'.join('最終' if nth == LAST else f'第{nth}' for nth in rule.bysetpos)}{_listed(rule.byday)}"
    every = {1: "毎週", 2: "隔週"}.get(rule.interval, f"{rule.interval}週間ごと")
    return f"{every} {_weekdays(rule.byday)}"


def _daily(rule: Rule) -> str:
    if rule.holidays is Holidays.DAY_AFTER:
        return "祝日の翌日"
    if rule.holidays is Holidays.ONLY:
        return "祝日"
    return f"{_span(rule.span)}の毎日" if rule.span else "毎日"


def _weekdays(byday: Sequence[int]) -> str:
    is_range = len(byday) > 2 and list(byday) == list(range(byday[0], byday[-1] + 1))
    return f"{WEEKDAYS[byday[0]]}〜{WEEKDAYS[byday[-1]]}曜日" if is_range else _listed(byday)


def _listed(byday: Sequence[int]) -> str:
    """「第1月〜金曜日」 could be the days of one week, so a list it is."""
    return f"{'・'.join(WEEKDAYS[day] for day in byday)}曜日"


def _months(bymonth: tuple[int, ...]) -> str:
    """「4〜9月」, 「偶数月」, 「1・7月」; months over the new year run on."""
    if bymonth in (EVEN, ODD):
        return "偶数月" if bymonth == EVEN else "奇数月"
    missing = [month for month in range(1, 13) if month not in bymonth]
    gap = bool(missing) and missing == list(range(missing[0], missing[-1] + 1))
    if len(bymonth) > 2 and gap:
        first, last = missing[-1] % 12 + 1, (missing[0] - 2) % 12 + 1
        return f"{first}〜{last}月"
    if len(bymonth) > 2 and list(bymonth) == list(range(bymonth[0], bymonth[-1] + 1)):
        return f"{bymonth[0]}〜{bymonth[-1]}月"
    return f"{'・'.join(str(month) for month in bymonth)}月"


def _bounds(rule: Rule) -> str:
    is_bound = (
        rule.span is not None and not rule.rdate and (rule.freq is not Freq.DAILY or rule.holidays is Holidays.ONLY)
    )
    return f"({_span(rule.span)})" if rule.span and is_bound else ""


def _span(span: Span) -> str:
    return f"{_day(span.first)}〜{_day(span.last)}"


def _base(rule: Rule) -> str:
    return f"(開始日{_day(rule.dtstart)})" if rule.dtstart else ""


def _day(day: Day) -> str:
    year = f"{day.year}年" if day.year else ""
    weekday = "" if day.weekday is None else f"({WEEKDAYS[day.weekday]})"
    return f"{year}{day.month}月{day.day}日{weekday}"


def session(one: Session) -> str:
    """「午前9時30分〜正午」."""
    return f"{clock(one.start) if one.start else ''}〜{clock(one.end) if one.end else ''}"


def _closures(name: str, same: list[Closure]) -> str:
    rule = same[0].rule
    if any(one.holding is Holding.UNKNOWN for one in same):
        return _unsure(name, rule)
    if rule.shift or (rule.byday and rule.holidays is Holidays.NEVER):
        return f"休みの日は{_taken(rule)}({_exception(rule)})"
    spans = [one.rule.span for one in same if one.rule.span]
    if name == "年末年始" and spans != [NEW_YEAR]:
        return f"年末年始({'、'.join(_span(span) for span in spans)})は休み"
    return f"{name if _is_name(name, rule) else _taken(rule)}は休み"


def _unsure(name: str, rule: Rule) -> str:
    if name == "祝日":
        return "祝日の場合は変更"
    if rule.span in _UNWRITTEN or rule.holidays is Holidays.ONLY:
        return f"{name}は休み"
    return f"{_taken(rule) if rule.byday or rule.bysetpos or rule.bymonth else name}は不定"


_UNWRITTEN = frozenset(span for _, spans, exact in NAMED_TIMES for span in spans if not exact)
"""「お盆は休み」: which days these are is open anyway."""


def _exception(rule: Rule) -> str:
    return f"{_cases(rule.shift)}のときは{place(rule)}" if rule.shift else "祝日の場合は開催"


def _is_name(word: str, rule: Rule) -> bool:
    """「祝日」, 「三が日」, but not 「12/28~1/5」."""
    return rule.holidays is Holidays.ONLY or (rule.span is not None and not any(sign.isdecimal() for sign in word))


def _taken(rule: Rule) -> str:
    """「8月の第2週」."""
    return f"{_months(rule.bymonth)}の{_off(replace(rule, bymonth=()))}" if _in_some_months(rule) else _off(rule)


def _in_some_months(rule: Rule) -> bool:
    return bool(rule.bymonth) and rule.freq is not Freq.DAILY


def _off(rule: Rule) -> str:
    """What is taken away, in the words of _days; 「8月」 and 「第5週」 are only ever taken away."""
    if rule.span:
        return _span(rule.span)
    if rule.bymonth and rule.freq is Freq.DAILY:
        return _months(rule.bymonth)
    if rule.bysetpos and not rule.byday:
        return "・".join("最終" if nth == LAST else f"第{nth}" for nth in rule.bysetpos) + "週"
    return _days(rule).removeprefix("毎月 ").removeprefix("毎週 ") if rule.byday else _days(rule)
