"""伏せた連絡先: a telephone or an address that may not be shown is not shown by another cell either."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from tsudoi.assemble.services import WITH_PHONE_CONSENT, public
from tsudoi.notices import Notice
from tsudoi.register import Entry, Register
from tsudoi.rules._pointing import warning

_GAP = r"[\s\-‐‑‒–—―−ー─━()[\]{}【】〔〕「」/.・,の局番]*"
"""What people put between the digits of a number."""
_NUMBER = re.compile(rf"[0-9](?:{_GAP}[0-9]){{8,}}")
_PARTS = re.compile(r"[0-9]+-([0-9]{1,4})-([0-9]{4})")
_COUNTRY = "81"


def faults(register: Register, today: date) -> Iterator[Notice]:
    for entry in register.entries:
        if entry.is_consented:
            yield from _told_elsewhere(entry)


def _told_elsewhere(entry: Entry) -> Iterator[Notice]:
    shown = public(entry.row, entry.kind).cells
    withheld = {name: _folded(entry.row[name]) for name in WITH_PHONE_CONSENT if name not in shown}
    numbers, addresses = tuple(_numbers(withheld.get("phone", ""))), tuple(withheld.get("email", "").split())
    for field in shown if any(withheld.values()) else ():
        text = _folded(shown[field])
        if any(number.search(text) for number in numbers):
            yield warning(entry.row, field, "phone_told_elsewhere")
        if any(address in text for address in addresses):
            yield warning(entry.row, field, "email_told_elsewhere")


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _numbers(phone: str) -> Iterator[re.Pattern[str]]:
    """Each number in any spelling, with the sign of the country for the first 0, or as neighbours call it."""
    for number in _NUMBER.findall(phone):
        digits = re.sub("[^0-9]", "", number)
        yield re.compile(_GAP.join(digits))
        yield re.compile(_GAP.join(_COUNTRY + digits.removeprefix("0")))
    for local in _PARTS.findall(phone):
        yield re.compile(rf"(?<![0-9]){local[0]}{_GAP[:-1]}+{local[1]}(?![0-9])")
