"""値の読み取り: cells become dates and numbers; what cannot be read is None, because others have already said so."""

import re
from datetime import date

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER = re.compile(r"[+-]?[0-9]{1,10}(\.[0-9]{1,20})?")
_COUNT = re.compile(r"[0-9]{1,3}(,[0-9]{3})+|[0-9]{1,12}")


def day(text: str) -> date | None:
    """2026-04-01; anything else, and days that no calendar has, is None."""
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def number(text: str) -> float | None:
    """An ordinary decimal number. Not ``float(text)``, which takes nan, 3_5.6 and digits of other scripts."""
    return float(text) if _NUMBER.fullmatch(text) else None


def count(text: str) -> int | None:
    """A whole number, with or without commas between the thousands."""
    return int(text.replace(",", "")) if _COUNT.fullmatch(text) else None
