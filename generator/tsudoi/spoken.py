"""話しことば: dates, times, readings and phrases the way people say them."""

import re
import unicodedata
from datetime import date, time
from itertools import pairwise

from tsudoi.languages import Dated, Said, said

WEEKDAYS = "月火水木金土日"

WHOLE = re.compile(r"(日にち[がはをもの]?|午[前後]\d+時(?:\d+分|半)?|\d+月\d+日)")
"""What browsers that break lines between phrases take for two of them; ``split`` gives each of them at every second place."""

_CUT = re.compile(
    r"(?<=[ぁ-ゟ])(?=[一-鿿々〆ァ-ヺ])|(?<=[一-鿿々])(?=[ァ-ヺ])(?![ノヶケ][一-鿿々])"
    r"|(?<=[ァ-ヺー])(?=[一-鿿々])(?<![一-鿿々][ノヶケ])"
    r"|(?<=[〜、。・)）」])|(?=[(（「])(?![(（].[)）])|(?<=\s)(?=\S)"
)
_LONGEST = 8
"""A reading above a longer name would not break with its line."""

_TOPIC = 4
"""Words that end with は and are longer than this are a topic (祝日のときは), no part of a name."""

_AREA = ("小学校区", "しょうがっこうく")
"""A word of its own at the end of every district's name."""

_KANJI = r"[一-鿿々〆ヶヵ0-9A-Za-z]+"


def school_district(name: str) -> str:
    """若葉小学校区; a name that already says what it is (葛飾区, 焼津市全地区) stays as it is."""
    return name if name.endswith("区") else f"{name}{_AREA[0]}"


def school_district_reading(name: str, kana: str) -> str:
    """The reading of ``school_district``; "" where the town gave none."""
    return kana if not kana or school_district(name) == name else f"{kana}{_AREA[1]}"


def weekday(day: date | int) -> str:
    """火, for a date or a number from 0 (Monday)."""
    return Dated(WEEKDAYS[day if isinstance(day, int) else day.weekday()], "weekday", day)


def weekday_name(day: date | int) -> str:
    """火曜日."""
    return Dated(f"{weekday(day)}曜日", "weekday_name", day)


def month(day: date) -> str:
    """11月."""
    return Dated(f"{day.month}月", "month", day)


def month_year(day: date) -> str:
    """2026年11月."""
    return Dated(f"{day.year}年{day.month}月", "month_year", day)


def day_of_month(day: date) -> str:
    """24日(火)."""
    return Dated(f"{day.day}日({weekday(day)})", "day_of_month", day)


def month_day(day: date) -> str:
    """11月24日."""
    return Dated(f"{day.month}月{day.day}日", "month_day", day)


def seal(day: date) -> str:
    """11.24, as in the face of a stamp."""
    return Dated(f"{day.month}.{day.day}", "seal", day)


def short_day(day: date) -> str:
    """11月24日(火)."""
    return Dated(f"{day.month}月{day.day}日({weekday(day)})", "short_day", day)


def long_day(day: date) -> str:
    """2026年11月24日."""
    return Dated(f"{day.year}年{day.month}月{day.day}日", "long_day", day)


def clock(moment: time) -> str:
    """午前11時30分; noon is 正午, and half past it 午後0時30分, as newspapers and broadcasters have it."""
    half = "午前" if moment.hour < 12 else "午後"
    return Dated("正午" if moment == time(12) else f"{half}{_hours(moment)}", "clock", moment)


def span(start: time | None, end: time | None) -> str:
    """午後1時30分〜3時30分: the half of the day is said once, as people do."""
    if start is None:
        return said("{end}まで", end=clock(end)) if end else ""
    if end is None:
        return said("{start}から", start=clock(start))
    same_half = (start.hour < 12) == (end.hour < 12) and time(12) not in (start, end)
    text = f"{clock(start)}〜{_hours(end) if same_half else clock(end)}"
    return Said(text, "{start}〜{end}", {"start": clock(start), "end": clock(end)})


def _hours(moment: time) -> str:
    return f"{moment.hour % 12}時{f'{moment.minute}分' if moment.minute else ''}"


def months_between(earlier: date, later: date) -> int:
    """Full months that have passed."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months - (later.day < earlier.day)


def months_in_words(months: int) -> str:
    """5か月, 1年2か月, 2年."""
    years, rest = divmod(months, 12)
    if not years:
        return said("{months}か月", months=rest)
    return said("{years}年{months}か月", years=years, months=rest) if rest else said("{years}年", years=years)


def digits(number: str) -> str:
    """A telephone number as a tel: link wants it; the # of short numbers would end the address."""
    return re.sub(r"[^0-9+#]", "", number).replace("#", "%23")


def phrases(text: str) -> tuple[str, ...]:
    """Where a line may break: after spaces, 〜 and marks, and where hiragana meets kanji or katakana.

    Short bits stay with their neighbour, but a space that someone wrote always parts.
    """
    cuts = [0, *(match.start() for match in _CUT.finditer(text)), len(text)]
    pieces: list[str] = []
    for start, end in pairwise(cuts):
        if pieces and _belongs(pieces[-1], text[start:end]):
            pieces[-1] += text[start:end]
        else:
            pieces.append(text[start:end])
    return tuple(piece for piece in pieces if piece)


def _belongs(before: str, piece: str) -> bool:
    """After hiragana a cut is only a guess (支え|合い|隊), so it takes longer pieces to be worth it; a topic ends with は."""
    is_topic = before.endswith("は") and len(before) > _TOPIC
    shortest = 3 if "ぁ" <= before[-1:] <= "ゟ" and not is_topic else 2
    return not before[-1:].isspace() and min(len(before), len(piece)) < shortest


def readings(name: str, kana: str) -> tuple[tuple[str, str], ...]:
    """The name cut into (part, reading); the reading is "" where the part reads itself.

    Kanji get the kana that stand between their neighbours. Where that is not certain a short name gets the whole reading
    and a long one none; nor does a name that already reads itself.
    """
    if not kana or _hiragana(name) == _hiragana(kana):
        return ((name, ""),)
    if name.endswith(_AREA[0]) and kana.endswith(_AREA[1]):
        return (*readings(name[: -len(_AREA[0])], kana[: -len(_AREA[1])]), _AREA)
    parts = re.findall(rf"{_KANJI}|[^一-鿿々〆ヶヵ0-9A-Za-z]+", name)
    found = {_aligned(parts, kana, repeat) for repeat in (r"(\S+?)", r"(\S+)")}
    certain = found.pop() if len(found) == 1 else None
    return certain or ((name, kana if len(name) <= _LONGEST else ""),)


def _aligned(parts: list[str], kana: str, group: str) -> tuple[tuple[str, str], ...] | None:
    pattern = r"\s*".join(group if re.match(_KANJI, part) else _literal(part) for part in parts)
    match = re.fullmatch(pattern, _hiragana(kana))
    if not match:
        return None
    heard = iter(match.groups())
    return tuple((part, next(heard) if re.match(_KANJI, part) else "") for part in parts)


def _literal(part: str) -> str:
    return r"\s*".join(re.escape(word) for word in _hiragana(part).split())


def _hiragana(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).strip()
    return "".join(chr(ord(sign) - 0x60) if "ァ" <= sign <= "ヶ" else sign for sign in folded)
