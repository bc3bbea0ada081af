"""似た名前: words compared the way people mean them, and the nearest known word for one that is unknown."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice

_CLOSE, _CLOSE_WHEN_SHORT = 0.6, 0.5  # 若宮 for 若葉 is one of two letters
_SHORT = 5
_PAIR = 2
_PART, _KANJI_ALONE = 0.99, 0.9
_PARTS = re.compile("[・、/／]")
_KANJI, _KANA = re.compile("[々〆㐀-鿿]"), re.compile("[ァ-ヶー]+")
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
    best, score = "", _CLOSE_WHEN_SHORT if len(wanted) <= _SHORT and not _is_kana(wanted) else _CLOSE
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
    """From 0 to 1; a whole part of a name is as good as the name, and one word inside the other counts as close."""
    if not word or _differ(wanted, word):
        return 0.0
    if wanted in _PARTS.split(word):
        return _PART if word != wanted else 1.0
    inside = 0.6 if wanted in word or word in wanted else 0.0
    inside = max(inside, _kanji_likeness(wanted, word))
    matcher.set_seq1(word)
    hopeless = matcher.real_quick_ratio() < least or matcher.quick_ratio() < least
    return inside if hopeless else max(matcher.ratio(), inside)


def _differ(wanted: str, word: str) -> bool:
    """Kana alone make no two words alike: もの忘れ is not what 買もの means, and 運動 not what 移動 does."""
    asked, given = _kanji(wanted), _kanji(word)
    if not asked or wanted in word or word in wanted:
        return False
    has_other_head = len(wanted) == len(word) == _PAIR and wanted[0] != word[0]
    return has_other_head or not set(asked) & set(given)


def _kanji_likeness(wanted: str, word: str) -> float:
    """買もの and 買い物 differ in which letters are kanji and which kana: there the kanji alone are compared."""
    asked, given = _kanji(wanted), _kanji(word)
    is_mixed = bool(asked) and asked != wanted
    if not is_mixed or not given.startswith(asked[0]):
        return 0.0
    return SequenceMatcher(None, asked, given, autojunk=False).ratio() * _KANJI_ALONE


@lru_cache(maxsize=8192)
def _kanji(text: str) -> str:
    return "".join(_KANJI.findall(text))


def _is_kana(text: str) -> bool:
    return bool(_KANA.fullmatch(text))
