"""字のならし: widths, dashes and line breaks folded, so that the lexer meets each sign in one shape only."""

import re
import unicodedata

LIMIT = 2000
"""Characters of one text that are read; a longer text is no schedule."""

_CIRCLED = {0x2460 + n: chr(0xE001 + n) for n in range(20)}  # NFKC would melt ① into the 1 of a number
_SHAPES = str.maketrans(
    {
        "〜": "~", "～": "~", "∼": "~", "˜": "~", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "─": "-",
        "；": "\n", ";": "\n", "\r": "\n", "\t": " ", "，": "、", "､": "、", "｡": "。", "•": "・", "･": "・", "·": "・",
        "【": "\n【", "〔": "(", "〕": ")", "[": "(", "]": ")", "<": "(", ">": ")", "〈": "(", "〉": ")", "《": "(", "》": ")",
    }
)  # fmt: skip
_BREAK = re.compile(r"<br\s*/?>|\\r\\n|\\n|\\r|\\t", re.IGNORECASE)


def fold(text: str) -> str:
    """The text in one width, one dash and one line break."""
    plain = _BREAK.sub("\n", text[:LIMIT]).translate(_CIRCLED)
    return unicodedata.normalize("NFKC", plain).translate(_SHAPES)
