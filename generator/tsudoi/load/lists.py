"""いくつもの値: cells that hold several words, and price tables."""

import re
from collections.abc import Iterator

from tsudoi.load.fault import Fault

_OPEN, _CLOSE = "(（[［「『【〔<＜", ")）]］」』】〕>＞"
_BARS = 2
_LONGEST_PRICE = 300  # the patterns take time by the square of the length
_SHOWN = 40
_COST = re.compile(r"(?P<option>[^:：]*?)\s*[:：]\s*(?P<amount>.+?)\s*(?:\((?P<note>.*)\))?")
_COST_WITHOUT_COLON = re.compile(
    r"(?P<option>.*?[^0-9,.約各〜])??\s*(?P<amount>無料|実費|(?:約|各)?[0-9,]+円(?:〜(?:[0-9,]+円)?)?(?:程度|前後)?)\s*(?:\((?P<note>.*)\))?"
)


def split(text: str, separators: str = "、，,;；\n") -> tuple[str, ...]:
    """The items of a cell, each once, in order; separators inside parentheses part nothing."""
    items = (" ".join(item.split()) for item in _pieces(text, separators))
    return tuple(dict.fromkeys(item for item in items if item))


def _pieces(text: str, separators: str) -> Iterator[str]:
    start, depth = 0, 0
    balanced = _is_balanced(text)
    for place, letter in enumerate(text):
        depth += (letter in _OPEN) - (letter in _CLOSE) if balanced else 0
        if letter in separators and depth <= 0:
            yield text[start:place]
            start = place + 1
    yield text[start:]


def _is_balanced(text: str) -> bool:
    """With a parenthesis that is never closed the rest of the cell would be swallowed; then none counts."""
    return sum(text.count(sign) for sign in _OPEN) == sum(text.count(sign) for sign in _CLOSE)


def read_costs(text: str) -> tuple[str, Fault | None]:
    """One price a line, ``内容|金額|補足``; the cell reads ``内容：金額(補足)``."""
    lines, fault = [], None
    for item in _prices(text):
        if item.count("|") == _BARS:
            lines.append(item)
            continue
        match = (_COST.fullmatch(item) or _COST_WITHOUT_COLON.fullmatch(item)) if len(item) <= _LONGEST_PRICE else None
        if match is None:
            fault = fault or Fault("cost_unclear", {"value": item[:_SHOWN]})
            lines.append(cost_line("", item, ""))
            continue
        lines.append(cost_line(*(part or "" for part in match.group("option", "amount", "note"))))
    return "\n".join(lines), fault


def _prices(text: str) -> Iterator[str]:
    """The prices of a cell; a line with its parts already told apart (YAML mappings) is one price whatever it holds."""
    for line in text.split("\n"):
        yield from (line,) if line.count("|") == _BARS else split(line, "、;；")


def cost_line(option: str, amount: str, note: str) -> str:
    """The three parts of a price, joined the one way that ``assemble`` parts them again."""
    return "|".join(" ".join(part.replace("|", "/").split()) for part in (option, amount, note))
