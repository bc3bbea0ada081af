"""似た名前: words compared the way people mean them, and the nearest known word for one that is unknown."""

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice

_CLOSE, _CLOSE_WHEN_SHORT = 0.6, 0.5  # 若宮 for 若葉 is one of two letters
_SHORT = 5
_MOST = 500  # a guess among more is chance, and thousands of guesses among thousands take minutes
_HIRAGANA_TO_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}


def fold(text: str) -> str:
    """Width, case and spaces taken away: ``Ｗａｋａ ば`` and ``wakaば`` are one word."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def nearest(text: str, known: Iterable[str]) -> str:
    """The known word most like the text (also across hiragana and katakana); "" when none is like it at all."""
    return _nearest(_sound(text), tuple(islice(known, _MOST)))


@lru_cache(maxsize=1024)  # one slip is often made in a thousand rows
def _nearest(wanted: str, known: tuple[str, ...]) -> str:
    best, score = "", _CLOSE_WHEN_SHORT if len(wanted) <= _SHORT else _CLOSE
    matcher = SequenceMatcher(None, "", wanted, autojunk=False)
    for word in known if wanted else ():
        likeness = _likeness(matcher, wanted, _sound(word), score)
        if likeness > score or (likeness == score and not best):
            best, score = word, likeness
    return best


@lru_cache(maxsize=8192)
def _sound(text: str) -> str:
    return fold(text).translate(_HIRAGANA_TO_KATAKANA)


def _likeness(matcher: SequenceMatcher[str], wanted: str, word: str, least: float) -> float:
    """From 0 to 1; one word inside the other counts as close, the way 体操 means 体操・運動."""
    if not word:
        return 0.0
    inside = 0.6 if wanted in word or word in wanted else 0.0
    matcher.set_seq1(word)
    hopeless = matcher.real_quick_ratio() < least or matcher.quick_ratio() < least
    return inside if hopeless else max(matcher.ratio(), inside)
