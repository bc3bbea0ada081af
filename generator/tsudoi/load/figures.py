"""数字: degrees and counts, by our own patterns (``float`` would take ``nan``, ``1_0`` and Arabic digits)."""

import re

from tsudoi.load.fault import Fault
from tsudoi.load.fold import compatible

_DECIMAL = re.compile(r"[+-]?[0-9]{1,15}(?:\.[0-9]{1,20})?")
_AROUND = re.compile(
    r"^(?:北緯|東経|緯度|経度|lat(?:itude)?|lon(?:gitude)?|lng|[NE])\s*[:=]?\s*|(?:\s*(?:°|º|度|[NE]))+$", re.IGNORECASE
)
_SEXAGESIMAL = re.compile(
    r"([0-9]{1,3})\s*(?:°|º|度|:)\s*([0-9]{1,2})\s*(?:'|′|’|分|:)\s*(?:([0-9]{1,2}(?:\.[0-9]+)?)\s*(?:\"|″|”|''|′′|秒)?)?"
)
_PAIR = re.compile(r"([+-]?[0-9]{1,3}\.[0-9]+)\s*[,、 /]\s*([+-]?[0-9]{1,3}\.[0-9]+)")
_DECIMAL_COMMA = re.compile(r"([0-9]{1,3}),([0-9]{2,})")
_COUNT = re.compile(r"([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})\s*(?:人|名|件|世帯|戸|票|年|年度)?")
_REIWA = re.compile(r"(?:令和|R)\s*(元|[0-9]{1,2})\s*年?度?")
_HEISEI = re.compile(r"(?:平成|H)\s*(元|[0-9]{1,2})\s*年?度?")
_BEFORE_REIWA, _BEFORE_HEISEI = 2018, 1988


def read_number(text: str) -> tuple[str, Fault | None]:
    """A decimal number, ``35.123456``; signs and words of degrees around it are dropped."""
    words = compatible(text).replace("−", "-")
    bare = _AROUND.sub("", words)
    if _DECIMAL.fullmatch(bare):
        return bare.removeprefix("+"), None
    return words, _why_no_number(text, bare, words)


def _why_no_number(text: str, bare: str, words: str) -> Fault:
    if match := _SEXAGESIMAL.fullmatch(bare) or _SEXAGESIMAL.fullmatch(words):
        degrees, minutes, seconds = (float(part or 0) for part in match.groups())
        decimal = degrees + minutes / 60 + seconds / 3600
        return Fault("number_degrees", {"value": text, "suggestion": f"{decimal:.6f}"})
    if match := _PAIR.fullmatch(bare):
        return Fault("number_pair", {"value": text, "first": match.group(1), "second": match.group(2)})
    if match := _DECIMAL_COMMA.fullmatch(bare):
        return Fault("number_comma", {"value": text, "suggestion": f"{match.group(1)}.{match.group(2)}"})
    return Fault("number_unclear", {"value": text})


def read_count(text: str) -> tuple[str, Fault | None]:
    """A whole number of persons or answers, or a year; wareki years become the year of our calendar."""
    words = compatible(text)
    if match := _COUNT.fullmatch(words):
        return str(int(match.group(1).replace(",", ""))), None
    if year := _era_year(words):
        return str(year), None
    return words, Fault("count_unclear", {"value": text})


def _era_year(words: str) -> int | None:
    for pattern, before in ((_REIWA, _BEFORE_REIWA), (_HEISEI, _BEFORE_HEISEI)):
        if match := pattern.fullmatch(words):
            return before + (1 if match.group(1) == "元" else int(match.group(1)))
    return None
