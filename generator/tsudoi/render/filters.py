"""書きぶり: what templates may do with a value: dates and times in words, phrases, readings, telephone links."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from markupsafe import Markup, escape

from tsudoi import prose, spoken
from tsudoi.languages import joined
from tsudoi.pages.shapes import shape

_MAY_BREAK = Markup("<wbr>")
"""Between phrases; the css keeps what stands between two of them together. A space parts them by itself."""
_BREAKS = frozenset(" \n\u3000〜、・")
"""Behind these a line may break anyway, also where words are kept whole, and before a bracket."""

_WHOLE = Markup('<span class="nb">{}</span><wbr>')


def phrases(text: str) -> Markup:
    """The text with a ``<wbr>`` wherever a line may break."""
    return _joined(escape(piece) for piece in spoken.phrases(text))


def whole(text: str) -> Markup:
    """A sentence in which days and hours are not cut where a line breaks."""
    pieces = enumerate(spoken.WHOLE.split(text))
    return Markup("").join(_WHOLE.format(piece) if place % 2 else piece for place, piece in pieces)


def named(name: str, kana: str = "") -> Markup:
    """A name in phrases, its kanji with their reading above (hidden until the reader asks for it)."""
    parts = spoken.readings(name, kana)
    if len(parts) == 1 and parts[0][1]:
        return _ruby(*parts[0])
    return _joined(_read(piece) for piece in _in_phrases(name, parts))


def paragraphs(text: str) -> Markup:
    """Plain text as paragraphs: an empty line parts them, a single one breaks the line. Never Markdown, never HTML."""
    blocks = (block.strip() for block in text.replace("\r\n", "\n").split("\n\n"))
    drawn = (Markup("<br>").join(block.split("\n")) for block in blocks if block)
    return Markup("\n").join(Markup("<p>{}</p>").format(block) for block in drawn)


def markdown(text: str, links: Mapping[str, str] = MappingProxyType({})) -> Markup:
    """A content page's Markdown, made safe by ``prose``; ``links`` are the other pages it may name."""
    return Markup(prose.html(text, links))  # noqa: S704 - nh3 has cleaned it


def telephone(number: str) -> str:
    """The address of a telephone link."""
    return f"tel:{spoken.digits(number)}"


def message(text: str, **values: Any) -> Markup:
    """What templates call ``_``: a sentence, whose words may be said in another language."""
    return Markup(text).format(**values) if values else Markup(text)  # noqa: S704 - the templates' own words


def _joined(pieces: Iterable[Markup]) -> Markup:
    drawn = Markup("")
    for piece in pieces:
        drawn += piece if not drawn or drawn[-1] in _BREAKS or piece[:1] == "(" else _MAY_BREAK + piece
    return drawn


def _in_phrases(name: str, parts: tuple[tuple[str, str], ...]) -> Iterator[tuple[tuple[str, str], ...]]:
    """The parts of a name, dealt out to its phrases; only a part without a reading is ever cut in two."""
    rest = list(parts)
    for phrase in spoken.phrases(name):
        yield tuple(_dealt(rest, len(phrase)))


def _dealt(rest: list[tuple[str, str]], length: int) -> Iterator[tuple[str, str]]:
    while length > 0:
        part, kana = rest.pop(0)
        if len(part) > length:
            rest.insert(0, (part[length:], kana))
            part = part[:length]
        length -= len(part)
        yield part, kana


def _read(piece: tuple[tuple[str, str], ...]) -> Markup:
    return Markup("").join(_ruby(part, kana) for part, kana in piece)


def _ruby(part: str, kana: str) -> Markup:
    return Markup("<ruby>{}<rt>{}</ruby>").format(part, kana) if kana else escape(part)


FILTERS: Mapping[str, Callable[..., Any]] = {
    "phrases": phrases,
    "whole": whole,
    "named": named,
    "paragraphs": paragraphs,
    "markdown": markdown,
    "shape": shape,
    "telephone": telephone,
    "short_day": spoken.short_day,
    "long_day": spoken.long_day,
    "weekday": spoken.weekday,
    "weekday_name": spoken.weekday_name,
    "month": spoken.month,
    "plain": lambda text: text,
    "lang": lambda _: "",
    "several": joined,
}
