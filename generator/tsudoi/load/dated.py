"""日ごとの書きこみ: items that begin with a date and say more of it: its hours, a reason, another venue.

Each becomes a line in one of the forms that ``assemble`` takes apart again: ``2026-12-24 10:00〜12:00(餅つき大会)``,
``2026-12-24(公民館まつり準備のため)``, ``2026-12-24:北公民館``, ``2026-12-01〜2027-01-31:北公民館``.
"""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from tsudoi.load import lists
from tsudoi.load.dates import head, read_date
from tsudoi.load.fault import Fault
from tsudoi.load.hours import Hours, read_hours

_PAIRS = {"(": ")", "[": "]", "【": "】", "〔": "〕", "「": "」", "『": "』"}
_SIGNS = re.compile(r"[()\[\]【】〔〕「」『』]")
_CLOSED = re.compile(r"([)\]】〕」』])(?=[^)\]】〕」』])")
_TO = re.compile(r"\s*(?:〜|~|から)\s*")
_PART = re.compile(r"(?:午前|午後|夜|[0-9一二]部|回目|コース).*(?:のみ|だけ)|(?:のみ|だけ)(?:中止|休)")
_MOVED = re.compile(r"(?:[にへ]変更|で開催|で実施|で行い?)(?:します|ます)?。?")
_FOR_EXAMPLE = "北公民館"

Item = str | Fault
"""A line, or why there is none."""
_Reader = Callable[[str, str], Item]


def extra_days(text: str) -> tuple[tuple[str, ...], tuple[Fault, ...]]:
    """臨時開催日: a date, with hours of its own and what is on where these are said."""
    return _read(text, _extra)


def days_off(text: str) -> tuple[tuple[str, ...], tuple[Fault, ...]]:
    """中止日: a date, with the reason where it is said."""
    return _read(text, _off)


def venues(text: str) -> tuple[tuple[str, ...], tuple[Fault, ...]]:
    """会場の変更: a date or a period, and the place where it is held then."""
    return _read(text, _elsewhere)


def _read(text: str, reader: _Reader) -> tuple[tuple[str, ...], tuple[Fault, ...]]:
    items = lists.split(text)
    found = _each(items, reader)
    shown = tuple(item if isinstance(one, Fault) else one for item, one in zip(items, found, strict=True))
    return tuple(dict.fromkeys(shown)), tuple(one for one in found if isinstance(one, Fault))


def _each(items: Iterable[str], reader: _Reader) -> list[Item]:
    found: list[Item] = []
    before = ""
    for item in items:
        words, rest = head(item)
        day = read_date(words or item)
        if isinstance(day, Fault):
            found.append(_dayless(item, before) or day)
        else:
            before = day
            found.append(_told(reader(day, _opened(rest)), item))
    return found


def _dayless(item: str, before: str) -> Fault | None:
    """「2026-12-24 10:00〜12:00、13:00〜15:00」: hours belong to a day, and each day is written anew."""
    hours, rest = read_hours(item)
    if rest or not isinstance(hours, Hours):
        return None
    return Fault("hours_without_day", {"value": item, "near": f"{before or '2026-12-24'} {hours}"})


def _told(found: Item, item: str) -> Item:
    return found._replace(facts={"value": item, **found.facts}) if isinstance(found, Fault) else found


def _opened(rest: str) -> str:
    """What is said of a day, without the sign that parts it from the date."""
    return re.sub(r"^(?:は\s*|[\s:]+)", "", rest).strip()


def _extra(day: str, rest: str) -> Item:
    if fault := _period(day, rest):
        return fault
    hours, rest = _hours(rest)
    if isinstance(hours, Fault):
        return hours
    begin = f"{day} {hours}" if hours else day
    return _with_note(begin, rest)


def _hours(rest: str) -> tuple[Hours | Fault | None, str]:
    """The hours before the brackets, at the beginning inside them, or last of all; and the words without them."""
    before, _, last = _CLOSED.sub(r"\1 ", rest).rpartition(" ")
    for text, others in ((rest, ""), (_unwrapped(rest), ""), (last, before)):
        hours, behind = read_hours(text)
        if hours and not (others and behind):
            return hours, (others or behind).strip()
    return None, rest


def _off(day: str, rest: str) -> Item:
    if fault := _period(day, rest):
        return fault
    if _hours(rest)[0] or _PART.search(rest):
        return Fault("day_off_in_part", {"day": day})
    return _with_note(day, rest)


def _period(day: str, rest: str) -> Fault | None:
    """A list of days knows no periods."""
    if not (to := _TO.match(rest)) or read_hours(rest)[0]:
        return None
    return Fault("date_range", {"day": day, "rest": rest[to.end() :]})


def _with_note(begin: str, rest: str) -> Item:
    rest = rest.strip(" :、")
    if not rest:
        return begin
    note = _unwrapped(rest)
    if note:
        return f"{begin}({note})"
    if _SIGNS.search(rest) or any(sign.isdecimal() for sign in rest):
        return Fault("day_note_unclear", {"rest": rest, "near": f"{begin}({_SIGNS.sub('', rest)})"})
    return f"{begin}({rest})"


def _unwrapped(text: str) -> str:
    """What stands between two brackets that belong together; "" where the text is not all in brackets."""
    close = _PAIRS.get(text[:1])
    if not close or text[-1:] != close:
        return ""
    inner = text[1:-1].strip(" :")
    return inner if _is_closed(inner) else ""


def _is_closed(text: str) -> bool:
    """Every bracket is opened before it is closed."""
    waiting: list[str] = []
    for sign in text:
        if sign in _PAIRS:
            waiting.append(_PAIRS[sign])
        elif sign in _PAIRS.values() and (not waiting or waiting.pop() != sign):
            return False
    return not waiting


class _Span(NamedTuple):
    text: str
    rest: str


def _elsewhere(day: str, rest: str) -> Item:
    span = _span(day, rest)
    if isinstance(span, Fault):
        return span
    venue = _MOVED.sub("", _unwrapped(span.rest) or span.rest.strip(" :、"))
    hours, behind = read_hours(venue)
    if hours:
        return Fault("venue_with_hours", {"near": f"{span.text}：{_opened(behind) or _FOR_EXAMPLE}"})
    if not venue:
        return Fault("venue_unsaid", {"near": f"{span.text}：{_FOR_EXAMPLE}"})
    return f"{span.text}:{venue}"


def _span(day: str, rest: str) -> _Span | Fault:
    """A day alone, or from it to another."""
    to = _TO.match(rest)
    if not to:
        return _Span(day, rest)
    words, behind = head(rest[to.end() :])
    last = read_date(words or rest[to.end() :])
    if isinstance(last, Fault):
        return last
    if last < day:
        return Fault("venue_backwards", {"first": day, "last": last})
    return _Span(f"{day}〜{last}", _opened(behind.removeprefix("まで")))
