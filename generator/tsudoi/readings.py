"""よみがな: Japanese text cut into stretches of words, each with how it is read, for a search that takes either.

The words and their readings are those of Sudachi and its small dictionary; nothing is fetched, and the same text gives the same words.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby, pairwise
from typing import Any

from tsudoi.spelling import VARIANTS, folded

_LINKS = {"助詞", "助動詞", "補助記号", "空白", "感動詞", "接続詞", "連体詞"}
"""Parts of speech (UniDic's) that stand between words and are not looked for."""

_SPACES = {"空白", "補助記号"}
_WEAK = {
    "する",
    "為る",
    "なる",
    "成る",
    "ある",
    "有る",
    "いる",
    "居る",
    "できる",
    "出来る",
    "くださる",
    "いただく",
    "おる",
}
_HOLLOW = {"こと", "もの", "ため", "とき", "ところ", "ほう", "うち", "まま", "あと", "ほか", "など", "よう"}
"""Verbs, and words that stand for others, that nobody looks for where they are written in hiragana."""

_HIRAGANA = re.compile(r"[ぁ-ゖ]+")


@dataclass(frozen=True, slots=True)
class Word:
    """One word as ``folded`` spells it; ``reading`` is the same where the word reads itself."""

    surface: str
    reading: str


Stretch = tuple[Word, ...]
"""Words that follow each other without a particle: 百, 歳, 体操."""


@dataclass(frozen=True, slots=True)
class _Token:
    raw: str
    reading: str
    part: str
    lemma: str


def stretches(text: str) -> tuple[Stretch, ...]:
    """The words of a text without what only links them: 「お茶を飲む会です」 gives お茶, 飲む, 会."""
    return tuple(_words(run) for run in _runs(_tokens(text), _is_word))


def names(text: str) -> tuple[Stretch, ...]:
    """A name with the particles in it, cut only at its spaces and marks: 囲碁を楽しむ会."""
    return tuple(_words(run) for run in _runs(_tokens(text), lambda token: token.part not in _SPACES))


def reading(stretch: Stretch) -> str:
    """How a stretch is read, in one."""
    return "".join(word.reading for word in stretch)


def surface(stretch: Stretch) -> str:
    """How a stretch is written, in one."""
    return "".join(word.surface for word in stretch)


def _runs(tokens: Iterable[_Token], belongs: Callable[[_Token], bool]) -> Iterator[list[_Token]]:
    """The longest runs of tokens that belong."""
    for is_in, run in groupby(tokens, belongs):
        if is_in:
            yield list(run)


def _is_word(token: _Token) -> bool:
    is_weak = token.lemma in _WEAK and bool(_HIRAGANA.fullmatch(token.raw))
    return token.part not in _LINKS and not is_weak and token.raw not in _HOLLOW


def _words(run: list[_Token]) -> Stretch:
    """The tokens as words; each is cut out of the folded run, because its neighbours decide how it is spelled (百 before 歳)."""
    raws = [token.raw for token in run]
    spelled = folded("".join(raws))
    starts = [len(spelled) - len(folded("".join(raws[place:]))) for place in range(len(raws))] + [len(spelled)]
    pieces = [spelled[max(start, 0) : end] for start, end in pairwise(starts)]
    return tuple(Word(piece, token.reading or piece) for piece, token in zip(pieces, run, strict=True) if piece)


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[_Token, ...]:
    plain = unicodedata.normalize("NFKC", text).translate(VARIANTS)
    return tuple(_token(each) for each in _tokenizer().tokenize(plain))


def _token(morpheme: Any) -> _Token:
    raw = morpheme.surface()
    said = "" if raw.isdigit() else folded(morpheme.reading_form())
    return _Token(raw, said, morpheme.part_of_speech()[0], morpheme.dictionary_form())


@cache
def _tokenizer() -> Any:
    from sudachipy import Dictionary, SplitMode  # noqa: PLC0415 - 100 MB that a build with nothing to do need not open

    return Dictionary(dict="small").tokenizer(mode=SplitMode.A)
