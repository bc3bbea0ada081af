"""声: one language with its words; it says again what was said in Japanese."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tsudoi.languages.sayings import Counted, Dated, Joined, Said
from tsudoi.languages.tongues import Tongue, tongue

Shell = Callable[[str], str]
Leaf = Callable[[Any], str]


@dataclass(frozen=True, slots=True)
class Voice:
    """``words`` maps our messages to this language; ``of_scripts`` are those that scripts say."""

    tongue: Tongue
    words: Mapping[str, str]
    of_scripts: Mapping[str, str]

    def say(self, text: Any, shell: Shell = str, name: Leaf = str, leaf: Leaf = str) -> str:
        """``text`` in this language. ``shell`` makes what the words are of; ``leaf`` draws what stays as it is, and ``name`` what of that
        stands within a sentence."""
        match text:
            case Dated():
                return shell(self.spelled(text.kind, text.value))
            case Counted():
                return shell(self.counted(text.value))
            case Joined():
                return self._between(text.between, shell).join(self.say(part, shell, name, leaf) for part in text.parts)
            case Said() if words := self._words(text):
                values = {key: self.say(value, shell, name, name) for key, value in text.values.items()}
                return shell(words).format(**values) if values else shell(words)
        return leaf(text)

    def spelled(self, kind: str, value: Any) -> str:
        """A day or an hour."""
        from tsudoi.languages.dates import spelled  # noqa: PLC0415 - a town that speaks only Japanese does without babel

        return spelled(self.tongue, kind, value)

    def counted(self, number: int) -> str:
        """A number."""
        from tsudoi.languages.numbers import counted  # noqa: PLC0415 - likewise

        return counted(self.tongue, number)

    def manners_of_scripts(self) -> Mapping[str, Any]:
        """With what scripts say days, hours and tenths likewise, and what stands between two sentences."""
        from tsudoi.languages.dates import for_scripts  # noqa: PLC0415 - likewise
        from tsudoi.languages.numbers import decimal  # noqa: PLC0415 - likewise

        return {**for_scripts(self.tongue), "decimal": decimal(self.tongue), "space": self.tongue.space}

    def knows(self, text: Any) -> bool:
        """True for what is said in other words than the Japanese ones."""
        return isinstance(text, Said) and bool(self._words(text))

    def _words(self, said: Said) -> str:
        return said.others.get(self.tongue.code) or self.words.get(said.message, "")

    def _between(self, mark: str, shell: Shell) -> str:
        """Between sentences, which end themselves, and after a mark of our own."""
        return shell(self.words.get(mark, mark) if mark.strip() else self.tongue.space)


@cache
def voice(code: str) -> Voice:
    """A language with its catalogue."""
    from tsudoi.languages import catalogues  # noqa: PLC0415 - likewise

    found = catalogues.read(code)
    return Voice(tongue(code), catalogues.words(found), catalogues.words(found, of_scripts=True))
