"""字句: the lexer, from folded text to tokens. It knows words and numbers, no sentences."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from tsudoi.schedule.heads import either
from tsudoi.schedule.lexicon import PATTERNS
from tsudoi.schedule.rules import Day
from tsudoi.spoken import WEEKDAYS


class Token(NamedTuple):
    """``kind`` as in lexicon.PATTERNS; ``value`` is what the signs mean; ``spaced`` when a blank stands before it."""

    kind: str
    text: str
    value: Any = None
    spaced: bool = False


_LEXER = re.compile("|".join(f"(?P<{kind}>{either((pattern,))})" for kind, pattern in PATTERNS), re.DOTALL)

_KANJI = {"零": 0, **{sign: n for n, sign in enumerate("〇一二三四五六七八九十")}}
_ERAS = {
    "明治": 1867,
    "M": 1867,
    "大正": 1911,
    "T": 1911,
    "昭和": 1925,
    "S": 1925,
    "平成": 1988,
    "H": 1988,
    "令和": 2018,
    "R": 2018,
}
_PARTICLES = frozenset("はがをにでのもと")
_WORDLIKE = frozenset({"WORD", "LP", "STOP", "SEP"})
_NUMBERS = re.compile(r"\d+|[一二三四五六七八九十]+|零|元")


def number(text: str) -> int:
    """An Arabic or kanji number below a hundred; 元 is the first year."""
    if text.isdecimal():
        return int(text)
    if text == "元":
        return 1
    tens, ten, ones = text.partition("十")
    if not ten:
        return int("".join(str(_KANJI[sign]) for sign in text))
    return (_KANJI.get(tens, 1) if tens else 1) * 10 + _KANJI.get(ones, 0)


def numbers(text: str) -> tuple[int, ...]:
    """All numbers of a text, Arabic or kanji, in order."""
    return tuple(number(found) for found in _NUMBERS.findall(text))


def _era_day(text: str) -> Day:
    year, month, day = numbers(text.removeprefix(_era(text)))
    return Day(month, day, _ERAS[_era(text)] + year)


def _era(text: str) -> str:
    return next((era for era in _ERAS if text.startswith(era)), "")


def _full_day(text: str) -> Day:
    year, month, day = numbers(text)
    return Day(month, day, year)


def _month_day(text: str) -> Day:
    month, day = numbers(text)
    return Day(month, day)


def _month_last(text: str) -> Day:
    """「2月末日」: 29 February, which other years do without."""
    month = numbers(text)[0]
    return Day(month, next((day for day in range(31, 28, -1) if Day(month, day).is_possible), 31))


def _year(text: str) -> tuple[int, bool]:
    """The year, and whether it is a fiscal one (年度, from April)."""
    era = _era(text)
    return _ERAS.get(era, 0) + numbers(text.removeprefix(era))[0], "年度" in text


def _clock(text: str) -> tuple[int, int]:
    found = numbers(text)
    return found[0], 30 if "半" in text else (found[1] if len(found) > 1 else 0)


_VALUES: dict[str, Callable[[str], Any]] = {
    "ERA_DATE": _era_day, "FULL_DATE": _full_day, "MONTH_DAY": _month_day, "MONTH_LAST": _month_last, "SLASH_DATE": _month_day, "YEAR": _year,
    "COUNT": numbers, "TOTAL": numbers, "TAIL": numbers, "BIWEEKLY": numbers, "TIME": _clock, "NOON": lambda _: (12, 0),
    "NTH": lambda text: numbers(text)[0], "MONTH": lambda text: numbers(text)[0], "DAY": lambda text: numbers(text)[0],
    "NUM": number, "WD": lambda text: WEEKDAYS.index(text[0]), "AMPM": lambda text: (text[0] == "午" and text[1] == "後") or text in ("よる", "ごご", "後") or text[0] in "PpＰ夜夕昼晩",
    "NICKNAME": lambda text: {"肉の日": 29, "いちごの日": 15}[text],
}  # fmt: skip
_KINDS = {
    "ERA_DATE": "DATE",
    "FULL_DATE": "DATE",
    "MONTH_DAY": "DATE",
    "MONTH_LAST": "DATE",
    "SLASH_DATE": "DATE",
    "NOON": "TIME",
    "MONTHS_LAST": "MONTH_END",
    "HEADING": "FILLER",
}


def lex(text: str) -> tuple[Token, ...]:
    """The tokens of a folded text; signs that mean nothing here are gathered into WORD tokens."""
    found: list[Token] = []
    spaced = False
    for match in _LEXER.finditer(text):
        kind, piece = match.lastgroup or "WORD", match.group()
        if kind == "SPACE":
            spaced = True
            continue
        token = _token(kind, piece, spaced)
        spaced = False
        _append(found, token)
    return tuple(found)


def _append(found: list[Token], token: Token) -> None:
    """Signs of one word come together again, and so do the words around a particle: 「おしゃべりの会」, 「にこにこ体操」, 「敬老の日」."""
    if _is_name(found, token):
        token = Token("WORD", token.text)
    while token.kind == "WORD" and not token.spaced and found and _belongs(found):
        before = found.pop()
        token = Token("WORD", before.text + token.text, None, before.spaced)
    found.append(token)


def _is_name(found: list[Token], token: Token) -> bool:
    """「敬老の日」, 「百の木」: one sign behind a name is no weekday."""
    ends_name = len(found) > 1 and found[-1].text == "の" and found[-2].kind == "WORD"
    return token.kind == "WD" and len(token.text) == 1 and not token.spaced and ends_name


def _belongs(found: list[Token]) -> bool:
    if found[-1].kind == "WORD":
        return True
    if found[-1].text not in _PARTICLES:
        return False
    return found[-1].spaced or len(found) == 1 or found[-2].kind in _WORDLIKE


def _token(kind: str, text: str, spaced: bool) -> Token:
    value = _VALUES[kind](text) if kind in _VALUES else None
    return Token(_KINDS.get(kind, kind), text, value, spaced)
