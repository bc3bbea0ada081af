"""行事: words that tell what is on now and then beside the rule: so many times a year, or in certain months. They change no day."""

import re

from tsudoi.schedule.cursor import REACH, Cursor

_OCCASION = re.compile(
    r"大会|旅行|遠足|発表|総会|祭|まつり|イベント|行事|食事会|懇親|忘年|新年会|研修|講習|講座|講演|コンサート|演奏会|作品展|展示|見学|"
    r"バーベキュー|ハイキング|健診|検診|測定|交流会|親睦|誕生|クリスマス|花見|奉仕|清掃"
)
_BESIDE = re.compile(r"兼ね|兼ねて|(?:合|併|あ)わせて|も(?:開催|実施|行|あり|やっ)")
_WORDS = frozenset({"WORD", "FILLER", "NOTE", "SEP", "DAYPART"})


def so_often(cursor: Cursor) -> str:
    """「(年2回)の大会があります。(5月・11月)」; empty, and the cursor unmoved, where the count may be of the rule."""
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
    while cursor.at - start < REACH and cursor.kind() in _WORDS:
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
