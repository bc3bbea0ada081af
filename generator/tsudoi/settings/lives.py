"""確認の期限: how long a town relies on what was confirmed, group by group."""

import re
import unicodedata
from collections.abc import Callable, Mapping

from tsudoi.keys import Found, Key, block, not_text
from tsudoi.notices import Notice, Severity
from tsudoi.rows import Tree
from tsudoi.settings.values import Shelf

KEYS = (
    Key("days", ("曜日・時間", "曜日と時間", "日時", "開催日時")),
    Key("place", ("場所", "会場")),
    Key("phone", ("電話", "電話番号")),
    Key("fee", ("料金",)),
    Key("withheld", ("掲載停止", "掲載を止める")),
)
LONGEST = 120
"""Months; who writes more has mistaken the unit."""

_NEVER = ("しない", "なし", "none", "never")
_MONTHS = re.compile(r"([0-9]{1,3})(?:[かヶケカヵ箇個]?月)?")
_YEARS = re.compile(r"([0-9]{1,2})年(半)?")
_APRIL = re.compile(r"(?:毎年)?([0-9]{1,2})月?(?:から)?")


def read(tree: Tree, found: Found | None) -> tuple[Shelf, tuple[Notice, ...]]:
    """The lives that the town writes; the others are as they are by default."""
    if found is None:
        return Shelf(), ()
    fields, faults = block(tree, found.path, found.value, KEYS)
    notices = [*faults, *not_text(tree, fields, tuple(fields))]
    said: dict[str, int] = {}
    for name, each in fields.items():
        if each.text:
            value = _READERS[name](_plain(each.text))
            if value is None:
                notices.append(_wrong(tree, name, each))
            else:
                said[name] = value
    return Shelf(**said), tuple(notices)


def months(text: str) -> int | None:
    """6か月, 12, 1年 or 半年; None where it is no such time."""
    if text == "半年":
        return 6
    if years := _YEARS.fullmatch(text):
        return _sensible(int(years[1]) * 12 + (6 if years[2] else 0))
    found = _MONTHS.fullmatch(text)
    return _sensible(int(found[1])) if found else None


def month(text: str) -> int | None:
    """4月, 毎年4月 or 4月から; 0 where prices have no month of their own."""
    if text in _NEVER:
        return 0
    found = _APRIL.fullmatch(text)
    return int(found[1]) if found and 1 <= int(found[1]) <= 12 else None


def limit(text: str) -> int | None:
    """Months, or 0 for never."""
    return 0 if text in _NEVER else months(text)


_READERS: Mapping[str, Callable[[str], int | None]] = {
    "days": months, "place": months, "phone": months, "fee": month, "withheld": limit,
}  # fmt: skip


def _sensible(count: int) -> int | None:
    return count if 1 <= count <= LONGEST else None


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).replace(" ", "").casefold()


def _wrong(tree: Tree, name: str, found: Found) -> Notice:
    code = {"fee": "wrong_fee_month", "withheld": "wrong_withheld"}.get(name, "wrong_shelf_life")
    facts = {"key": found.path[-1], "value": found.text}
    return Notice(code, tree.at(*found.path), Severity.ERROR, facts)
