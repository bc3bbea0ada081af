"""行事: words that tell what is on now and then beside the rule: so many times a year, or in certain months. They change no day."""

import re

from tsudoi.schedule.cursor import REACH, Cursor
from tsudoi.schedule.elements import Sort
from tsudoi.schedule.groups import group
from tsudoi.schedule.held import Group
from tsudoi.schedule.inert import is_label
from tsudoi.schedule.tokens import Token

_OCCASION = re.compile(
    r"大会|旅行|遠足|発表|総会|祭|まつり|イベント|行事|食事会|懇親|忘年|新年会|研修|講習|講座|講演|コンサート|演奏会|作品展|展示|見学|"
    r"忘年|お茶|茶話|提供|講話|体験|上映|調理|料理|教室|見学|ライブ|バーベキュー|ハイキング|健診|検診|測定|交流会|親睦|誕生|クリスマス|花見|奉仕|清掃"
)
_BESIDE = re.compile(r"兼ね|兼ねて|(?:合|併|あ)わせて|も(?:開催|実施|行|あり|やっ)")
_WORDS = frozenset({"WORD", "FILLER", "NOTE", "SEP", "DAYPART"})


def so_often(cursor: Cursor, held: Group) -> str:
    """「(年2回)の大会があります。(5月・11月)」, 「(月に数回)、日曜日の練習もあります」; empty, and the cursor unmoved, where it may be of the rule."""
    return _now_and_again(cursor, held) or _at_certain_times(cursor)


def _now_and_again(cursor: Cursor, held: Group) -> str:
    start, word = cursor.at, cursor.peek(-1)
    is_listed = cursor.kind(-2) == "SEP" and (word.text.startswith("週によって") or word.text.endswith("の"))
    is_beside = cursor.kind(-2) in ("STOP", "LP") or word.spaced or cursor.peek(-2).text in _OTHERS
    if word.text.startswith("週によって"):
        is_beside = False  # in brackets it may be instead
    if (is_beside or is_listed) and _further_days(cursor, held, word):
        return cursor.text_since(start)
    cursor.at = start
    if is_beside and word.kind != "COUNT" and _another_doing(cursor):
        return cursor.text_since(start)
    cursor.at = start
    return ""


def _at_certain_times(cursor: Cursor) -> str:
    start = cursor.at
    is_beside = cursor.kind(-2) in ("STOP", "LP")
    cursor.skip(*(("UNKNOWN",) if cursor.peek().text in ("程度", "くらい", "ほど") else ()))
    text = _words(cursor)
    tells = _OCCASION.search(text) if cursor.tokens[start - 1].text.startswith("年") else _BESIDE.search(text)
    if is_beside and tells and _ends(cursor):
        _bracketed_months(cursor)
        return cursor.text_since(start)
    cursor.at = start
    return ""


def _further_days(cursor: Cursor, held: Group, word: Token) -> bool:
    """Other weekdays than those that are held, some of them: nobody can say which."""
    cursor.skip("SEP", "FILLER")
    start = cursor.at
    elements = group(cursor)
    named = {day for one in elements for day in one.rule.byday}
    if not named or named & held.weekdays or not all(one.sort is Sort.DAYS and one.rule.byday for one in elements):
        return False
    if held.waits:
        return word.kind != "COUNT" and cursor.kind() not in ("CLOSED", "CLOSED_DAY", "SHIFTED")
    while cursor.kind() in _BEHIND and cursor.at - start < REACH:
        cursor.take()
    also = any(token.text in ("も", "にも") for token in cursor.tokens[start : cursor.at])
    return cursor.kind() in ("STOP", "END") and (also or word.kind != "COUNT")


def _another_doing(cursor: Cursor) -> bool:
    """「(不定期)で食事会を開催」, but not 「(不定期)で開催」."""
    start = cursor.at
    cursor.skip("SEP")
    text = _words(cursor)
    names = _OCCASION.search(text) or any(not _USUAL.search(noun) for noun in _OBJECT.findall(text))
    return bool(names) and is_label(text) and not _ABOUT_IT.search(text) and _ends(cursor) and cursor.at > start


_BEHIND = frozenset({"WORD", "FILLER", "SEP", "TIME", "AMPM", "FROM", "UNTIL", "NUM", "LP", "RP", "DAYPART"})
_OBJECT = re.compile(r"([^\sでにのはがをも、]{2,})(?:を|も|が|あり)")
_USUAL = re.compile(
    r"(?:開催|実施|活動|練習|稽古|例会|定例|日程|日時|時間|曜日|場所|会場|開館|営業|利用|それ|これ|場合|こと|とき)$"
)
_ABOUT_IT = re.compile(r"休|変|中止|日程|曜日|時間|延|早|遅|なく|ない|ません")
_OTHERS = ("他", "ほか", "その他", "他に", "ほかに")


def in_season(cursor: Cursor, start: int) -> str:
    """「(12月)はクリスマス会を兼ねます」, 「(5月)にはバス旅行があります」; the particles began at ``start``."""
    place = cursor.at
    particles = "".join(token.text for token in cursor.tokens[start:place])
    text = _words(cursor)
    also = _BESIDE.search(text) or ("には" in particles and _OCCASION.search(text))
    if also and _ends(cursor):
        return cursor.text_since(start)
    cursor.at = place
    return ""


def _words(cursor: Cursor) -> str:
    """What stands here up to the first token that is more than talk."""
    start = cursor.at
    while cursor.at - start < REACH and (cursor.kind() in _WORDS or cursor.peek().text in ("など", "等")):
        cursor.take()
    return cursor.text_since(start)


def _ends(cursor: Cursor) -> bool:
    return cursor.kind() in ("STOP", "END", "LP", "RP")


def _bracketed_months(cursor: Cursor) -> None:
    """The months of the doing, not those of the rule."""
    start = cursor.at
    cursor.skip("STOP")
    if cursor.accept("LP"):
        cursor.skip("MONTH", "NUM", "SEP", "FILLER", "NOTE")
        if cursor.accept("RP"):
            return
    cursor.at = start
