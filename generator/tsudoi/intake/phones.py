"""電話番号: what somebody wrote into a telephone cell, as a number that can be dialled and the words around it."""

import re
import unicodedata
from dataclasses import dataclass

_DASHES = re.compile("[‐‑‒–—―−ー－﹣ｰ~〜]")
_NUMBER = re.compile(r"[(]?\d[\d()\-. ]{4,}\d")
_MOBILE = re.compile(r"0[789]0")
_LOCAL_DIGITS = range(5, 8)
"""A number without its area code."""

_WHOLE = {"0120": 10, "0800": 11, "0570": 10, "050": 11, "020": 11, "060": 11, "070": 11, "080": 11, "090": 11}


@dataclass(frozen=True, slots=True)
class Phone:
    """``number`` is "" when the digits cannot be dialled; ``words`` is the rest of the cell; ``gained`` the area code put in."""

    number: str = ""
    words: str = ""
    has_digits: bool = False
    gained: str = ""

    @property
    def is_mobile(self) -> bool:
        return bool(_MOBILE.match(self.number))


def read(text: str, area_code: str = "") -> Phone:
    """The first number of a cell."""
    plain = _DASHES.sub("-", unicodedata.normalize("NFKC", text)).replace("\n", " ").strip()
    found = _NUMBER.search(plain)
    if not found:
        return Phone(words=plain)
    words = " ".join((plain[: found.start()] + " " + plain[found.end() :]).split())
    groups = re.findall(r"\d+", found.group())
    digits = "".join(groups)
    if area_code and not digits.startswith("0") and len(digits) in _LOCAL_DIGITS:
        return Phone("-".join([area_code, *groups]), _unwrapped(words), True, area_code)
    return Phone(_dialled(groups) if _can_be_dialled(digits) else "", _unwrapped(words), True)


def _can_be_dialled(digits: str) -> bool:
    prefix = next((start for start in _WHOLE if digits.startswith(start)), "")
    return digits.startswith("0") and len(digits) == _WHOLE.get(prefix, 10)


def _dialled(groups: list[str]) -> str:
    digits = "".join(groups)
    if len(groups) == 3 and all(len(group) <= 4 for group in groups):
        return "-".join(groups)
    if len(digits) == 11:
        return f"{digits[:3]}-{digits[3:7]}-{digits[7:]}"
    return digits


def _unwrapped(words: str) -> str:
    return re.sub(r"^[(](.*)[)]$", r"\1", words).strip()
