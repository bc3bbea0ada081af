"""日付: the ways people write a day, read as ISO dates; what does not fix one day is said and never guessed."""

import re
from datetime import date, timedelta

from tsudoi.load.fault import Fault
from tsudoi.load.fold import compatible
from tsudoi.spoken import WEEKDAYS

Dated = str | Fault
"""An ISO date, or why the words do not name one day."""

_FIRST_YEAR, _LAST_YEAR = 1900, 2049
_ERAS = {
    "令和": ("R", date(2019, 5, 1), None),
    "平成": ("H", date(1989, 1, 8), date(2019, 4, 30)),
    "昭和": ("S", date(1926, 12, 25), date(1989, 1, 7)),
    "大正": ("T", date(1912, 7, 30), date(1926, 12, 24)),
    "明治": ("M", date(1868, 1, 25), date(1912, 7, 29)),
}
_LETTERS = {letter: era for era, (letter, _, _) in _ERAS.items()}
_SEPARATORS = re.compile(r"\s*[年月./\-‐‑‒–—―−ー]\s*")
_BRACKETED = r"\(([月火水木金土日])(?:曜日?)?(?:\s*[・、,]?\s*(?:祝日?|休日?))?\)"
_WEEKDAY = re.compile(rf"{_BRACKETED}$|([月火水木金土日])曜日?$")
_MIDNIGHT = re.compile(r"[ T]0{1,2}:00(:00(\.0+)?)?$")
_ERA = re.compile(r"(令和|平成|昭和|大正|明治|[RHSTM])\.?\s*(元|[0-9]{1,2})(?=\D|$)(.*)", re.IGNORECASE)
_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_MONTH_ONLY = re.compile(r"[0-9]{4}-[0-9]{1,2}")
_NO_YEAR = re.compile(r"[0-9]{1,2}-[0-9]{1,2}")
_SHORT_YEAR = re.compile(r"[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}")
_SERIAL = re.compile(r"[34][0-9]{4}")
_RANGE = re.compile(r"[〜~]|から|[0-9]\s*(?:-|–)\s*[0-9]{4}-")
_SERIAL_ZERO = date(1899, 12, 30)  # Excel counts days from here

_SIGN = r"\s*[年月./\-‐‑‒–—―−ー]\s*"
_YEARS = rf"(?:(?:(?:令和|平成|昭和|大正|明治|[RHSTM])\.?\s*(?:元|[0-9]{{1,2}})|[0-9]{{4}}|[0-9]{{2}}){_SIGN})?"
_HEAD = re.compile(
    rf"(?:{_YEARS}[0-9]{{1,2}}{_SIGN}[0-9]{{1,2}}\s*日?|[0-9]{{8}})(?![0-9/.\-‐‑‒–—―−])"
    rf"(?:[ T]0{{1,2}}:00(?::00(?:\.0+)?)?(?=$|[ (]|:(?![0-9])))?(?:\s*(?:{_BRACKETED}|[月火水木金土日]曜日?))?"
)


def read_date(text: str) -> Dated:
    """One day as YYYY-MM-DD."""
    words = _MIDNIGHT.sub("", compatible(text)).strip()
    words, weekday = _without_weekday(words)
    era = _ERA.fullmatch(words)
    found = _from_era(text, era) if era else _from_year(text, _hyphens(words))
    if isinstance(found, date) and weekday and WEEKDAYS[found.weekday()] != weekday:
        facts = {"value": text, "weekday": weekday, "right": WEEKDAYS[found.weekday()], "date": found.isoformat()}
        return Fault("date_weekday", facts)
    return found.isoformat() if isinstance(found, date) else found


def head(text: str) -> tuple[str, str]:
    """The words at the beginning that name a day, and what stands behind them; no words where it begins otherwise."""
    found = _HEAD.match(text)
    return (found.group(), text[found.end() :]) if found else ("", text)


def _without_weekday(words: str) -> tuple[str, str]:
    if match := _WEEKDAY.search(words):
        return words[: match.start()].strip(), match.group(1) or match.group(2)
    return words, ""


def _hyphens(words: str) -> str:
    return _SEPARATORS.sub("-", words.removesuffix("日")).strip(" -")


def _from_era(text: str, match: re.Match[str]) -> date | Fault:
    era = _LETTERS.get(match.group(1).upper(), match.group(1))
    number = 1 if match.group(2) == "元" else int(match.group(2))
    _, first, last = _ERAS[era]
    year = first.year + number - 1
    rest = _hyphens(match.group(3))
    if number == 0 or (last is None and year > _LAST_YEAR):
        return Fault("date_out_of_range", {"value": text, "year": year})
    found = _from_year(text, f"{year:04d}-{rest}")
    if isinstance(found, Fault):
        return found
    if found < first or (last is not None and found > last):
        return Fault("date_outside_era", {"value": text, "era": era, "date": found.isoformat()})
    return found


def _from_year(text: str, words: str) -> date | Fault:
    match = _DAY.fullmatch(words) or _COMPACT.fullmatch(words)
    if not match:
        return _why_not(text, words)
    year, month, day = (int(part) for part in match.groups())
    try:
        found = date(year, month, day)
    except ValueError:
        return Fault("date_missing", {"value": text, "year": year, "month": month, "day": day})
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return Fault("date_out_of_range", {"value": text, "year": year})
    return found


def _why_not(text: str, words: str) -> Fault:
    """The most helpful thing to say of words that are no full date."""
    if _RANGE.search(text):
        return Fault("date_range", {"value": text})
    if _MONTH_ONLY.fullmatch(words):
        return Fault("date_without_day", {"value": text})
    if _NO_YEAR.fullmatch(words):
        return Fault("date_without_year", {"value": text})
    if _SHORT_YEAR.fullmatch(words):
        return Fault("date_short_year", {"value": text})
    if _SERIAL.fullmatch(words):
        return Fault("date_serial", {"value": text, "date": (_SERIAL_ZERO + timedelta(int(words))).isoformat()})
    return Fault("date_unclear", {"value": text})
