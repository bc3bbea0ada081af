"""そえ書き: words beside the rule that name another doing or other days without saying when; the rule itself stays as sure as it was."""

import re
from collections.abc import Sequence

from tsudoi.schedule import hours
from tsudoi.schedule.cursor import REACH, Cursor
from tsudoi.schedule.desks import names_others
from tsudoi.schedule.idle import PROSE, is_idle
from tsudoi.schedule.inert import is_label
from tsudoi.schedule.tokens import Token

OTHERS = ("他", "ほか", "その他", "以外にも")
OPEN = ("不定期", "随時", "未定", "都度", "適宜", "不定")
_TALK = frozenset({"WORD", "FILLER", "NOTE", "UNKNOWN", "NUM", "ONLY", "COUNT"})
_NOT_ASIDE = (
    "現在",
    "当面",
    "当分",
    "コロナ",
    "感染",
    "今",
    "期間",
    "月",
    "週",
    "曜",
    "日",
    "春",
    "夏",
    "秋",
    "冬",
    "季",
    "時",
    "年",
    "回",
)
"""A remark with such words may be about the rule itself."""


def remark(cursor: Cursor) -> str:
    """「ミニパントリーは不定期」, 「他、不定期でイベント開催」 behind days that are held; empty, and the cursor unmoved, for anything else."""
    start = cursor.at
    words = _segment(cursor)
    if words and (_tells_of_another(words) or _tells_of_others(words)):
        return cursor.text_since(start)
    cursor.at = start
    return ""


def _segment(cursor: Cursor, with_hours: bool = False) -> list[Token]:
    """The words up to the next comma or end; none where anything of days or hours stands among them."""
    found: list[Token] = []
    while len(found) < REACH and (cursor.kind() in _TALK or (found and _goes_on(cursor, found))):
        found.append(cursor.take())
    if with_hours and found and hours.begins(cursor):
        hours.sessions(cursor)
    ends = cursor.kind() in ("STOP", "END", "RP", "SEP") or cursor.peek().spaced
    return found if ends else []


def _goes_on(cursor: Cursor, found: Sequence[Token]) -> bool:
    """「他、不定期で」, 「なるこ|とも」."""
    if cursor.peek().text == "と":
        return found[-1].text.endswith("こ")
    return len(found) == 1 and found[0].text in OTHERS and cursor.kind() == "SEP" and cursor.peek(1).text in OPEN


def _tells_of_another(words: Sequence[Token]) -> bool:
    """Another doing, by its name, at no fixed time."""
    named = words[0].kind == "WORD" and not any(sign in words[0].text for sign in _NOT_ASIDE)
    named = named and all(is_label(word.text) for word in words if word.kind == "WORD")
    return named and _is_open(words[1:]) and not any(word.kind == "COUNT" for word in words)


def _tells_of_others(words: Sequence[Token]) -> bool:
    """Further days, without saying which."""
    return words[0].text in OTHERS and (len(words) == 1 or _is_open(words[1:]))


def _is_open(words: Sequence[Token]) -> bool:
    vague = [word.text for word in words if word.kind == "UNKNOWN"]
    return bool(vague) and all(word in (*OPEN, *OTHERS) for word in vague) and vague[0] in OPEN


def sentence(cursor: Cursor) -> str:
    """A whole sentence that tells of no day, no hour and no condition; empty, and the cursor unmoved, for any other."""
    start = cursor.at
    if start and cursor.kind(-1) != "STOP" and not (cursor.peek().spaced and cursor.kind(-1) in _ENDS):
        return ""
    words: list[Token] = []
    while len(words) < REACH and cursor.kind() in PROSE and not _closes_another(cursor, words):
        words.append(cursor.take())
    is_whole = any(word.kind == "WORD" for word in words) and _is_closed(words)
    if is_whole and cursor.kind() in ("STOP", "END", "RP") and is_idle(words):
        return cursor.text_since(start)
    cursor.at = start
    return ""


def passing(cursor: Cursor) -> str:
    """A part of a sentence that tells of nothing: 「(毎週木曜に)元気なシニアがうどん1杯を100円で提供する」; empty, and the cursor unmoved, for any other."""
    start = cursor.at
    words: list[Token] = []
    while len(words) < REACH and cursor.kind() in _PASSING and cursor.peek().text not in _APART:
        words.append(cursor.take())
    told = list(words)
    while told and told[-1].kind == "FILLER" and cursor.kind() not in ("STOP", "END", "RP"):
        told.pop()  # 「サロンは(毎週水曜)」
    if told and cursor.kind() in _BORDERS and not _heads_days(cursor, told[-1].text) and is_idle(told):
        return cursor.text_since(start)
    cursor.at = start
    return ""


def _heads_days(cursor: Cursor, word: str) -> bool:
    """「受付:平日」, 「ゴミ収集日・第3土曜」: the days behind the word may be others."""
    return word.endswith("日") or (cursor.kind() not in ("STOP", "END", "RP") and names_others(word))


_APART = ("、", "~", "-", "ー", "以降")
_PASSING = frozenset({"WORD", "FILLER", "NOTE", "ONLY", "UNKNOWN", "QUANTITY", "FROM", "UNTIL", "SEP"})
_BORDERS = frozenset(
    {
        "STOP", "END", "RP", "LP", "SEP", "WD", "EVERY_WEEK", "EVERY_MONTH", "EVERY", "NTH", "LAST", "DATE", "WORKDAYS", "DAILY", "MONTH", "EVEN_ODD",
    }
)  # fmt: skip


def _is_closed(words: Sequence[Token]) -> bool:
    """「(天」 has lost its end."""
    return sum(word.kind == "LP" for word in words) == sum(word.kind == "RP" for word in words)


def _closes_another(cursor: Cursor, words: Sequence[Token]) -> bool:
    """A bracket that was opened before the sentence ends it."""
    return cursor.kind() == "RP" and sum(word.kind == "LP" for word in words) <= sum(
        word.kind == "RP" for word in words
    )


_ENDS = frozenset({"CLOSED", "UNTIL", "TIME", "NOTE", "OTHER_FIELD"})


def left_open(cursor: Cursor) -> str:
    """「(土曜日は)要相談」, 「(土曜日は)クラブの指定する日のみ」: the words that leave these days to somebody's choice."""
    start = cursor.at
    words = _segment(cursor, with_hours=True)
    if words and cursor.kind() in ("STOP", "END", "RP", "SEP") and any(_leaves_to_choice(word) for word in words):
        return cursor.text_since(start)
    cursor.at = start
    return ""


_ASKED = frozenset(
    {
        "NTH",
        "NUM",
        "WORD",
        "FILLER",
        "NOTE",
        "UNKNOWN",
        "CLOSED",
        "SHIFTED",
        "SEP",
        "DAY_MOVE",
        "WEEK_MOVE",
        "BACK_MOVE",
        "WEEK",
        "WD",
    }
)
_MOVES = frozenset({"NTH", "DAY_MOVE", "WEEK_MOVE", "BACK_MOVE", "WD"})
_EITHER = re.compile(
    r"前後|または|又は|もしくは|若しくは|あるいは|いずれか|どちらか|^か$|その都度|未定|不定|都度|適宜|相談|確認|調整|問"
)
_ANOTHER = re.compile(
    r"別の?[日週曜]|(?:他|ほか)の(?:日|週|曜)|ずれ|ずら|変わ|お知らせ|連絡|案内|協議|前倒|都度|翌々|繰り?[上下]"
)


def not_settled(cursor: Cursor) -> str:
    """「(祝日の場合は)前後の週に変更」, 「(祝日の場合は)要確認」: what becomes of these days is left open; empty, and the cursor unmoved, for all else."""
    start = cursor.at
    words: list[Token] = []
    while len(words) < REACH and cursor.kind() in _ASKED and not (cursor.peek().text == "、" and words):
        words.append(cursor.take())
    if _is_left_open(words) and cursor.kind() in ("STOP", "END", "RP", "SEP"):
        return cursor.text_since(start)
    cursor.at = start
    return ""


def _is_left_open(words: Sequence[Token]) -> bool:
    """A day that is named is settled, unless it is one of two, or only a possibility."""
    text, kinds = "".join(word.text for word in words), {word.kind for word in words}
    may_be = bool(_MAYBE.search(text))
    is_day = bool(kinds & _MOVES) and not may_be and "UNKNOWN" not in kinds and "々" not in text
    is_open = may_be or any(map(_leaves_open, words)) or bool(_ANOTHER.search(text)) or {"WEEK", "SHIFTED"} <= kinds
    return is_open and not is_day


def _leaves_open(word: Token) -> bool:
    if word.kind == "UNKNOWN":
        return bool(_EITHER.search(word.text))
    return word.kind == "NOTE" and bool(
        re.search(r"(?:場合|こと|可能性|とき|日|変更|変動)(?:が|も)?(?:あ|有|ござ)", word.text)
    )


def perhaps(cursor: Cursor, start: int) -> str:
    """「(第2・第4土曜日)も開催している場合があります」: days that may be; the cursor stands behind the particles, which began at ``start``."""
    place = cursor.at
    particles = "".join(token.text for token in cursor.tokens[start:place])
    also = (
        "も" in particles
        or _MORE.match(cursor.peek().text)
        or (particles in ("に", "の") and _INSTEAD.match(cursor.peek().text))
    )
    words = _segment(cursor) if also else []
    if words and _MAYBE.search("".join(word.text for word in words)):
        return cursor.text_since(start)
    cursor.at = place
    return ""


_INSTEAD = re.compile("変更|なる|こ$|場合|移|振")
_MORE = re.compile("追加|臨時|特別")
_MAYBE = re.compile(r"(?:場合|こと|とき|日|可能性)(?:が|も)?(?:あ(?:ります|る|り)|有|ござ)|かもしれません|相談可")


def _leaves_to_choice(word: Token) -> bool:
    if word.kind == "COUNT":
        return "月" in word.text
    if word.kind == "UNKNOWN":
        return word.text in OPEN or any(sign in word.text for sign in ("相談", "確認", "調整", "問"))
    return word.kind == "WORD" and any(sign in word.text for sign in ("指定する日", "指定した日", "決めた日"))
