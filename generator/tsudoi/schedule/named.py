"""名のある日: holidays, the new year, お盆 and other times of the year that have a name."""

from tsudoi.schedule import dates
from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.elements import Element, Sort
from tsudoi.schedule.rules import Day, Freq, Holidays, Rule, Span

NEW_YEAR = Span(Day(12, 29), Day(1, 3))
_OR = ("又は", "または", "もしくは", "若しくは")
"""「祝日又は振替休日」 is one kind of day."""
NAMED_TIMES: tuple[tuple[str, tuple[Span, ...], bool], ...] = (
    ("盆正月", (Span(Day(8, 10), Day(8, 17)), Span(Day(12, 28), Day(1, 6))), False),
    ("三が日", (Span(Day(1, 1), Day(1, 3)),), True),
    ("元", (Span(Day(1, 1), Day(1, 1)),), True),
    ("大", (Span(Day(12, 31), Day(12, 31)),), True),
    ("おおみそか", (Span(Day(12, 31), Day(12, 31)),), True),
    ("正月", (Span(Day(1, 1), Day(1, 3)),), True),
    ("盆", (Span(Day(8, 10), Day(8, 17)),), False),
    ("夏", (Span(Day(7, 15), Day(9, 5)),), False),
    ("冬", (Span(Day(12, 20), Day(1, 12)),), False),
    ("春", (Span(Day(3, 15), Day(4, 12)),), False),
    ("GW", (Span(Day(4, 28), Day(5, 7)),), False),
    ("ゴールデン", (Span(Day(4, 28), Day(5, 7)),), False),
    ("", (Span(Day(7, 15), Day(9, 5)), Span(Day(12, 20), Day(1, 12)), Span(Day(3, 15), Day(4, 12))), False),
)
"""Sign in the word, the days it may touch, and whether those are exactly its days; the last line is any long school holiday."""


_SEASONS = ("夏", "冬", "春")
"""「春・夏・冬休み」 are three."""


def holiday(cursor: Cursor) -> tuple[Element, ...]:
    """「祝日」; several names in a row are one."""
    cursor.take()
    while (
        cursor.kind() == "HOLIDAY"
        or (cursor.kind() == "SEP" and cursor.kind(1) == "HOLIDAY")
        or cursor.follows("FILLER", "HOLIDAY")
        or (cursor.peek().text in _OR and cursor.kind(1) == "HOLIDAY")
    ):
        cursor.take()
    if cursor.follows("FILLER", "DAY_MOVE") and cursor.peek().text == "の":
        cursor.at += 2
        rule = Rule(freq=Freq.DAILY, holidays=Holidays.DAY_AFTER)
        return (Element(rule=rule, word="祝日の翌日", sort=Sort.NAMED),)
    rule = Rule(freq=Freq.DAILY, holidays=Holidays.ONLY)
    return (Element(rule=rule, word="祝日", sort=Sort.HOLIDAY),)


def new_year(cursor: Cursor) -> tuple[Element, ...]:
    """「年末年始」, with the days in brackets where they are written, else 29 December to 3 January."""
    cursor.take()
    return tuple(_named("年末年始", span) for span in dates.bracketed_spans(cursor) or (NEW_YEAR,))


def _named(word: str, span: Span, sort: Sort = Sort.NAMED) -> Element:
    return Element(rule=Rule(freq=Freq.DAILY, span=span), word=word, sort=sort)


def named_time(cursor: Cursor) -> tuple[Element, ...]:
    """「お盆」, 「夏休み」: the days written behind it, else those that it may touch."""
    word = cursor.take().text
    written = dates.bracketed_spans(cursor)
    if written:
        return tuple(_named(word, span) for span in written)
    holidays = _holidays_too(word) if "学校" in word else ()
    lines = [line for line in NAMED_TIMES if line[0] in word and line[0] in _SEASONS]
    lines = lines or [next(line for line in NAMED_TIMES if line[0] in word)]
    spans = [(span, Sort.NAMED if exact else Sort.UNSURE) for _, spans, exact in lines for span in spans]
    return (*holidays, *(_named(word, span, sort) for span, sort in spans))


def _holidays_too(word: str) -> tuple[Element, ...]:
    """Schools are closed on national holidays too."""
    return (Element(rule=Rule(freq=Freq.DAILY, holidays=Holidays.ONLY), word=word, sort=Sort.NAMED),)
