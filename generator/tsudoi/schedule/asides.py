"""ただし書き: words and brackets that name a place or a doing and can take no day away; anything doubtful is not harmless."""

import re
from collections.abc import Sequence

from tsudoi.schedule.cursor import REACH, Cursor
from tsudoi.schedule.idle import PROSE, is_prose
from tsudoi.schedule.inert import is_harmless
from tsudoi.schedule.tokens import Token

_ABOUT_DAYS = ("日程", "日時", "開催日", "実施日", "曜日")
_TALK = frozenset({"WORD", "FILLER", "ONLY", "SEP", "NOTE", "UNKNOWN", "CLOSED", "SHIFTED", "STOP"})
_DAYS = frozenset(
    {
        "WD",
        "NTH",
        "DATE",
        "DAY",
        "HOLIDAY",
        "MONTH",
        "NEWYEAR",
        "NAMED",
        "WORKDAYS",
        "WEEK",
        "NUM",
        "BIWEEKLY",
        "EVERY_WEEK",
        "EVERY_MONTH",
        "COUNT",
        "EVEN_ODD",
        "LAST",
        "DAILY",
    }
)
_EITHER = ("または", "又は", "もしくは", "若しくは", "あるいは", "など")
_MAY_CHANGE = re.compile(r"(?:によって|により|次第|状況|場合).*(?:中止|変更|延期|休)")


def aside(cursor: Cursor) -> str:
    """The text of a bracket that is a mere remark; empty, and the cursor unmoved, for any other."""
    start = cursor.at
    cursor.take()
    inner: list[Token] = []
    while len(inner) < REACH and cursor.kind() not in ("RP", "LP", "END"):
        inner.append(cursor.take())
    text = "".join(token.text for token in inner)
    is_title = cursor.tokens[start].text in ("「", "『") and _is_title(inner, text)
    varies = cursor.tokens[start - 1].kind in _HOURS and _VARIES.fullmatch(text) if start else None
    if cursor.accept("RP") and (varies or is_title or any(tells(inner, text) for tells in _ASIDES)):
        return text
    cursor.at = start
    return ""


_HOURS = ("TIME", "DAYPART", "UNTIL")
_VARIES = re.compile(
    r"(?:(?:季節|時期|店舗|会場|天候|曜日)[、・や]?)+(?:等|など)?に(?:より|よって)、?(?:変動|異な(?:る|ります)|変わ(?:る|ります)|変更|前後)(?:する|します|あり)?"
)
"""「5時~昼(季節、店舗により変動)」: the hours do, the days do not."""


def _is_title(inner: Sequence[Token], text: str) -> bool:
    """「ふれあいの日」: what stands in such signs is a name."""
    kinds = {token.kind for token in inner}
    return "WORD" in kinds and kinds <= PROSE and not _SAYS_DAYS.search(text)


_SAYS_DAYS = re.compile("休|中止|変更|除|第|毎|曜|祝|[0-9]|隔|延期|以外|未定|不定")


def _is_harmless(_: Sequence[Token], text: str) -> bool:
    return is_harmless(text)


def _is_caution(inner: Sequence[Token], text: str) -> bool:
    """「(状況によって中止または弁当に変更)」: what may happen takes no day away."""
    kinds = {token.kind for token in inner}
    alternatives = all(token.text in _EITHER for token in inner if token.kind == "UNKNOWN")
    return kinds <= _TALK and alternatives and bool(_MAY_CHANGE.search(text))


def _asks_to_ask(inner: Sequence[Token], _: str) -> bool:
    """「(要問合せ)」, 「(ご来館の際はお問合せください)」 beside a rule."""
    vague = [token.text for token in inner if token.kind == "UNKNOWN"]
    asks = bool(vague) and all(any(sign in text for sign in ("問", "要確認")) for text in vague)
    asks = asks and not any(token.text.startswith(_ABOUT_DAYS) for token in inner)
    return asks and {token.kind for token in inner} <= {"WORD", "FILLER", "NOTE", "UNKNOWN", "CASE"}


def _is_office(inner: Sequence[Token], _: str) -> bool:
    """「(受付9:30~)」: the hours are those of the desk."""
    return any(token.kind == "OFFICE" for token in inner) and not any(
        token.kind in ("CLOSED", "NTH", "WD") for token in inner
    )


def _is_number(_: Sequence[Token], text: str) -> bool:
    """「(2回)」, 「(1時間程度)」."""
    return bool(re.fullmatch(r"(?:計|全)?\d{1,2}回|約?\d{1,2}(?:時間半?|分)(?:程度|ほど|くらい)?", text))


def _names_places(inner: Sequence[Token], _: str) -> bool:
    """「(1・2月は自治会館、7・8月は八幡神社)」."""
    words = [token.text for token in inner if token.kind == "WORD"]
    kinds = {token.kind for token in inner}
    return kinds <= {"MONTH", "NUM", "SEP", "FILLER", "WORD", "NOTE"} and bool(words) and all(map(is_harmless, words))


def _may_happen(inner: Sequence[Token], text: str) -> bool:
    """「(利用者不在の場合は、18時まで再配達の可能性あり)」, 「(強風・大雨や日没の状況で早めに閉園させていただく場合があります。)」."""
    names_days = any(token.kind in _DAYS for token in inner)
    return not names_days and bool(re.search(r"(?:可能性|場合|こと)(?:が|も)?あ(?:り|る)", text))


def _is_prose(inner: Sequence[Token], _: str) -> bool:
    """「(弁当のみ配布)」, 「(お子さんから大人まで、どなたでも参加できます)」."""
    return is_prose(inner)


_ASIDES = (_may_happen, _is_number, _names_places, _is_office, _is_harmless, _is_caution, _asks_to_ask, _is_prose)
