"""窓口の日: words that say that the days behind them are of an office, of the past or of preparation, and not of the activity."""

import re

from tsudoi.schedule.cursor import Cursor
from tsudoi.schedule.tokens import Token

_DAYS = frozenset(
    {
        "WD",
        "NTH",
        "LAST",
        "EVERY_WEEK",
        "EVERY_MONTH",
        "EVERY",
        "WORKDAYS",
        "WEEKEND",
        "DAILY",
        "DATE",
        "DAY",
        "HOLIDAY",
        "MONTH",
    }
)
_DESK = re.compile(r"事務局|事務所|連絡先|電話|問い?合わ?せ|申し?込|予約|受付|締|〆|準備|片付|打ち?合わ?せ")
_PAST = re.compile(r"旧|以前|従来|これまで|昨年|去年|前年|前年度|昨年度")


def is_of_others(cursor: Cursor, token: Token) -> bool:
    """「電話受付 平日9時~17時」, 「旧:毎週火曜」 beside days that are held: the days behind the word are not those of the activity."""
    if token.kind == "WORD" and _PAST.fullmatch(token.text):
        return cursor.peek().text in ("は", ":")
    if token.kind not in ("WORD", "OFFICE", "OTHER_FIELD") or not _DESK.search(token.text):
        return False
    ahead = 0
    while cursor.kind(ahead) == "FILLER":
        ahead += 1
    return cursor.kind(ahead) in _DAYS


def names_others(text: str) -> bool:
    """「事務局」, 「旧」: days that stand behind such a word may not be those of the activity."""
    return bool(_DESK.search(text) or _PAST.search(text))
