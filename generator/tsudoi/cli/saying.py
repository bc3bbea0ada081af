"""ふたつの言葉: a sentence of the command line in Japanese and in English, and the refusal that is told in either."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import typer


class Lang(StrEnum):
    """The languages findings can be told in."""

    JA = "ja"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Saying:
    """One sentence in both languages; ``saying(lang, **facts)`` fills its slots."""

    ja: str
    en: str

    def __call__(self, lang: str, **facts: object) -> str:
        return (self.en if lang == Lang.EN else self.ja).format(**facts)


class Refused(typer.BadParameter):
    """A command line that can be read but not be followed; whoever catches it knows the language."""

    def __init__(self, saying: Saying, **facts: object) -> None:
        super().__init__(saying(Lang.JA, **facts))
        self.saying = saying
        self.facts = facts

    def told(self, lang: str) -> str:
        """What is wrong, and what to do."""
        return self.saying(lang, **self.facts)


def asked(arguments: Sequence[str]) -> Lang:
    """The language of a command line that may not be readable as a whole."""
    is_english = "--lang=en" in arguments or ("--lang", "en") in pairwise(arguments)
    return Lang.EN if is_english else Lang.JA
