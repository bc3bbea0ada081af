"""字のならし: widths, dashes and line breaks folded, so that the lexer meets each sign in one shape only."""

import re
import unicodedata

LIMIT = 2000
"""Characters of one text that are read; a longer text is no schedule."""

_KEPT = {0x2460 + n: chr(0xE001 + n) for n in range(20)} | {0x2026: "\ue020"}
"""NFKC would melt ① into the 1 of a number and … into three full stops."""
_UNFOLD = {ord(kept): chr(sign) for sign, kept in _KEPT.items()}
_SHAPES = str.maketrans(
    {
        "〜": "~", "～": "~", "∼": "~", "˜": "~", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "─": "-",
        "；": "\n", ";": "\n", "\r": "\n", "\t": " ", "，": "、", "､": "、", "｡": "。", "•": "・", "･": "・", "·": "・",
        "=": ":", "〔": "(", "〕": ")", "[": "(", "]": ")", "〈": "(", "〉": ")", "《": "(", "》": ")",
    }
)  # fmt: skip
_LABEL = re.compile(r"(?:(?<=[\s。])|^)[\[<［＜]\s*([^\]>］＞\n]{1,12}?)\s*[\]>］＞]|【\s*([^】\n]{1,24}?)\s*】")
_DATED = re.compile(r"[\[［【]日[\]］】](?=\s*(?:[0-9０-９]{1,2}(?:月|/|[~〜～・,、-])|毎|第|令和|[0-9０-９]{4}年))")
"""「[日]9月15日」: here 日 is the heading of a newsletter, no Sunday."""
_READING = re.compile(r"[(（](?![^)）]*(?:やすみ|のぞ|いがい|ちゅうし|なし|やめ|おわ))[ぁ-ゖー]+[)）]")
"""「毎週(まいしゅう)」: a reading in brackets."""
_GLUED = re.compile(r"([:：]\d{2})(?=\d{1,2}[:：]\d{2})|((?:開館|営業|利用|開所|開設)(?:時間|日))(?=[月火水木金土日])")
"""「10:00-12:0013:00-16:00」 and 「営業時間月~金」 have lost a blank."""
_LOST = re.compile(r"(?<=[:：]\d{2})[?？](?=\d{1,2}[:：]\d{2})|(?<=[：:][０-９]{2})[?？](?=[０-９]{1,2}[：:])")
"""「10:00?12:00」 has lost its wave in some old file."""
_ANGLES = re.compile(r"<([^<>]*)>")
"""A sign without its partner closes nothing."""
_TORN = re.compile(r"\s*\n\s*(?=[~〜～]\s*[0-9０-９午])")
"""「10時」, and on the next line 「~11時」."""
_ARRIVES = re.compile(r"(?<=[時分0-9])着(?=\s*[~〜～-])")
"""「14時10分着~14時30分発」."""
_QUOTED = re.compile(r"[「『](第?[0-9０-９一二三四五・、]*[月火水木金土日]曜日?)[」』]")
"""「毎月「第2土曜日」に」."""
_YEAR_END = re.compile(r"年[末始](?=\s*[0-9０-９]{1,2}\s*(?:/|月))")
"""「年末12/28~31」 says no more than its dates."""
_HANGING = re.compile(r"([・、,])\s*\n\s*(?=第|[月火水木金土日]曜|[0-9０-９][・、0-9０-９]*[月火水木金土日])")
"""「第1・」, and on the next line 「第3水曜」."""
_EVERY_BUT = re.compile(r"(毎[月週])\s*[(（]([^()（）\n]*(?:除く?|のぞく|休み))[)）]\s*([^\n。(（毎]+)(?=$|[\n。(（])")
"""「毎月(8月除く)第1木曜」: the exception behind what it is taken from."""
_FIRST = re.compile(r"(?:最初|初め|はじめ)の(?=[月火水木金土日]曜)")
"""「毎月最初の日曜」 is the first of the month."""
_IN_BRACKETS = re.compile(
    r"(?:^|(?<=[\n\s]))[(（][月火水木金土日][)）](?:\s*[~〜～・、,]\s*[(（][月火水木金土日][)）])+(?=\s*(?:[0-9０-９]{1,2}[:：時]|午[前後]))"
)
"""「(火)~(日)9:00~17:30」: the days of the week, each in its own brackets."""
_FLOOR = re.compile(r"(?<=[0-9０-９])[ \u3000]+(?=階)")
_ERA_MONTH = re.compile(r"(?<![A-Za-zＡ-Ｚ])[RＲ][.．]?\s*([0-9０-９]{1,2})[.．](?=[0-9０-９]{1,2}月)")
"""「R.3.4月」 is the fourth month of the third year of 令和."""
_BREAK = re.compile(r"<br\s*/?>|\\r\\n|\\n|\\r|\\t", re.IGNORECASE)


def fold(text: str) -> str:
    """The text in one width, one dash and one line break."""
    plain = _GLUED.sub(r"\1\2 ", _READING.sub("", text[:LIMIT]))
    plain = _ERA_MONTH.sub(r"令和\1年", _FLOOR.sub("", _IN_BRACKETS.sub(_unbracketed, plain)))
    plain = _TORN.sub("", _ARRIVES.sub("", plain))
    plain = _YEAR_END.sub("", _QUOTED.sub(r"\1", plain))
    plain = _HANGING.sub(r"\1", _BREAK.sub("\n", _LOST.sub("~", plain)))
    plain = _FIRST.sub("第1", _EVERY_BUT.sub(r"\1\3(\2)", plain))
    plain = _LABEL.sub(_labelled, _DATED.sub("\n日時:", plain)).translate(_KEPT)
    return _ANGLES.sub(r"(\1)", unicodedata.normalize("NFKC", plain)).translate(_SHAPES)


def _unbracketed(match: re.Match[str]) -> str:
    return re.sub(r"[()（）]", "", match.group()) + "曜"


def _labelled(match: re.Match[str]) -> str:
    """「【休館日】」 and 「＜平日＞」 are headings: 「休館日:」."""
    return f"\n{match.group(1) or match.group(2)}:"


def shown(text: str) -> str:
    """A piece of a folded text as people read it."""
    return text.translate(_UNFOLD)
