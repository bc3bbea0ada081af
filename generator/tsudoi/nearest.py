"""似た名前: words compared the way people mean them, and the nearest known word for one that is unknown."""

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher

_CLOSE = 0.5
_HIRAGANA_TO_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}


def fold(text: str) -> str:
    """Width, case and spaces taken away: ``Ｗａｋａ ば`` and ``wakaば`` are one word."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def nearest(text: str, known: Iterable[str]) -> str:
    """The known word most like the text (also across hiragana and katakana); "" when none is like it at all."""
    wanted = _sound(text)
    scored = [(_likeness(wanted, _sound(word)), word) for word in known]
    score, word = max(scored, key=lambda pair: pair[0], default=(0.0, ""))
    return word if score >= _CLOSE else ""


def _sound(text: str) -> str:
    return fold(text).translate(_HIRAGANA_TO_KATAKANA)


def _likeness(wanted: str, word: str) -> float:
    """From 0 to 1; one word inside the other counts as close, the way 体操 means 体操・運動."""
    if not wanted or not word:
        return 0.0
    inside = 0.6 if wanted in word or word in wanted else 0.0
    return max(SequenceMatcher(None, wanted, word, autojunk=False).ratio(), inside)
