"""電話番号: the ways people write one, read as ASCII digits and hyphens; what needs a person is said."""

import re

from tsudoi.load.fault import Fault
from tsudoi.load.fold import compatible

_HYPHENS = re.compile(r"\s*[-‐‑‒–—―−ー─━˗⁃﹣]+\s*")
_PREFIX = re.compile(r"^(?:〒|☎|☏|✆|📞|📱|\(?(?:tel|phone|電話番号|電話|携帯)\)?)\s*[:.]?\s*", re.IGNORECASE)
_SUFFIX = re.compile(r"\s*\((?:代表|代|直通|携帯|電話)\)$|\s*(?:代表|直通)$")
_COUNTRY = re.compile(r"^(?:\+|00|010-?)81[- ]?(?:\(0\))?[- ]?(?=[1-9])")
_PARENTHESES = re.compile(r"^\(?(0[0-9]{1,4})\)?[ -]?\(?([0-9]{1,4})\)?[ -]?([0-9]{3,4})$")
_SHARP = re.compile(r"^[♯＃#]\s*(?=[0-9]{4}$)")
_GAP = re.compile(r"(?<=[0-9])[ .·・](?=[0-9])")
_GROUPED = re.compile(r"0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}")
_NUMBER = re.compile(r"\(?0[0-9]{1,4}[-()]{1,2}[0-9]{1,4}[-()]{1,2}[0-9]{3,5}|0[0-9]{9,10}")
EXPONENT = re.compile(r"[0-9](?:\.[0-9]+)?E\+?[0-9]+", re.IGNORECASE)
_LONG = re.compile(r"0[25-9]0")
SERVICE = re.compile("11[0789]|171|177|18[89]|#[0-9]{4}")
"""Numbers of the whole country without an area code: 110, 119, 188, and of a prefecture's desks: #7119, #8000."""
LANDLINE, MOBILE = 10, 11
_LOST_ZERO = re.compile(r"[1-9][0-9]{8}|[5789]0[0-9]{8}")


def read_phone(text: str) -> tuple[str, Fault | None]:
    """``0999-20-0101`` or bare digits; with a fault the text comes back as it stands."""
    number = _SHARP.sub("#", _plain(text))
    digits = number.replace("-", "")
    if SERVICE.fullmatch(number):
        return number, None
    if not re.fullmatch("[0-9]+", digits):
        return compatible(text), _extra(text, number)
    if fault := _count(text, digits):
        return compatible(text), fault
    return (number if _GROUPED.fullmatch(number) else digits), None


def _plain(text: str) -> str:
    """The number with one kind of hyphen, without the words that often stand around it."""
    number = _HYPHENS.sub("-", compatible(text))
    for pattern in (_PREFIX, _SUFFIX):
        number = pattern.sub("", number)
    number = _COUNTRY.sub("0", number)
    if (match := _PARENTHESES.fullmatch(number)) and ("(" in number):
        return "-".join(match.groups())
    return _GAP.sub("-", number).strip("-")


def _count(text: str, digits: str) -> Fault | None:
    """Ten digits, eleven for mobile and internet telephones."""
    wanted = MOBILE if _LONG.match(digits) else LANDLINE
    if _LOST_ZERO.fullmatch(digits):
        return Fault("phone_lost_zero", {"value": text, "suggestion": f"0{digits}"})
    if len(digits) == wanted and digits.startswith("0"):
        return None
    if not digits.startswith("0"):
        return Fault("phone_no_area", {"value": text})
    facts = {"value": text, "count": len(digits), "wanted": wanted, "off": abs(len(digits) - wanted)}
    return Fault("phone_too_long" if len(digits) > wanted else "phone_too_short", facts)


def _extra(text: str, number: str) -> Fault:
    """Words or a second number beside the number; say what to write instead."""
    if EXPONENT.fullmatch(compatible(text)):
        return Fault("exponent", {"value": text})
    numbers = _NUMBER.findall(number)
    facts = {"value": text, "suggestion": "-".join(re.findall("[0-9]+", numbers[0])) if numbers else ""}
    if len(numbers) > 1:
        return Fault("phone_several", facts)
    if not numbers:
        return Fault("phone_unclear", facts)
    digits = re.sub("[^0-9]", "", numbers[0])
    return _count(text, digits) or Fault("phone_with_words", facts)
