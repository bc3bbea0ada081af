"""ほかのことばで刷る: what templates write on a page that is not in Japanese. What stays Japanese says that it is."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from tsudoi.languages import Counted, Dated, Joined, Said, Voice, joined
from tsudoi.render.filters import markdown, named, paragraphs, phrases

_JAPANESE = re.compile("[぀-ヿ㐀-鿿々〆]")
_TEXT = Markup('<span lang="ja">{}</span>')
_NAME = Markup('<span lang="ja" translate="no">{}</span>')
_PARAGRAPH = Markup('<p lang="ja">')
_LANGUAGE = Markup(' lang="ja"')
_OURS = (Said, Joined, Dated, Counted)


@dataclass(frozen=True, slots=True)
class Hand:
    """Writes in the language of a voice."""

    voice: Voice

    def written(self, value: Any) -> Any:
        """What a template gives out: ours in this language, the town's as it is, and markup untouched."""
        return value if isinstance(value, Markup) else self.voice.say(value, Markup, _named, _as_it_is)

    def plain(self, value: Any) -> Markup:
        """The same where there can be no markup: in an attribute, in a title, in a drawing."""
        return escape(self.voice.say(value))

    def message(self, message: str, **values: Any) -> Said:
        """A sentence of a template. Its words are not to be taken for anybody else's."""
        return Said(message, message, values)

    def in_phrases(self, text: str) -> Any:
        """Only Japanese breaks between its phrases."""
        if isinstance(text, (*_OURS, Markup)):
            return self.written(text)
        return _TEXT.format(phrases(text)) if _JAPANESE.search(text) else text

    def in_paragraphs(self, text: str) -> Markup:
        """Each says that it is Japanese."""
        return paragraphs(text).replace("<p>", _PARAGRAPH)

    def article(self, text: str, links: Mapping[str, str] = MappingProxyType({})) -> Markup:
        """A page of the town's own, in this language where it wrote one."""
        return markdown(self.voice.say(text), links)

    def language(self, value: Any) -> str:
        """The attribute of an element whose own attribute, or whose drawing, stays in the town's words."""
        return "" if self.is_known(value) or not _JAPANESE.search(value) else _LANGUAGE

    def several(self, parts: Iterable[str], between: str = "、") -> Any:
        """Names in a row."""
        return self.written(joined(parts, between))

    def named(self, text: str, kana: str = "") -> Any:
        """A name with its reading, which nothing may translate, unless it is ours and has a name in this language."""
        return self.written(text) if self.is_known(text) else _NAME.format(named(text, kana))

    def is_known(self, text: Any) -> bool:
        """True for what needs no mark."""
        return isinstance(text, (Joined, Dated, Markup)) or self.voice.knows(text)

    def dated(self, kind: str) -> Callable[[date | int], Markup]:
        """A filter for days."""
        return lambda day: escape(self.voice.spelled(kind, day))


def _as_it_is(value: Any) -> Any:
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return _TEXT.format(value) if _JAPANESE.search(value) else value


def _named(value: Any) -> Any:
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return _NAME.format(value) if _JAPANESE.search(value) else value


def settle(environment: Environment, voice: Voice) -> None:
    """An environment for Japanese pages becomes one for pages in the language of ``voice``."""
    hand = Hand(voice)
    environment.filters.update(_filters(hand))
    environment.globals["_"] = hand.message
    environment.finalize = _finalize(hand)


def _filters(hand: Hand) -> Mapping[str, Callable[..., Any]]:
    return {
        **{kind: hand.dated(kind) for kind in ("short_day", "long_day", "weekday", "weekday_name", "month")},
        **dict.fromkeys(("phrases", "whole"), hand.in_phrases),
        "plain": hand.plain,
        "several": hand.several,
        "paragraphs": hand.in_paragraphs,
        "named": hand.named,
        "lang": hand.language,
        "markdown": hand.article,
    }


def _finalize(hand: Hand) -> Callable[[Context, Any], Any]:
    """Given the context only so that jinja2 does not write one language into a template that all share."""

    @pass_context
    def written(_: Context, value: Any) -> Any:
        return hand.written(value)

    return written
