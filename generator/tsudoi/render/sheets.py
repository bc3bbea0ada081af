"""図版: pictures that are set into a stylesheet; the line drawings among them stand side by side in one."""

import re
from collections.abc import Callable, Sequence
from urllib.parse import quote

HERE = "url(sheet)"
"""What a stylesheet writes where the picture of its drawings goes; the first of them stands for an unknown one."""

_GRID, _PITCH = 24, 32
_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 24" '
    'fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">'
)
_FOOT = "</svg>"
_DRAWING = re.compile(r"--i:\s*url\(([^)]+\.svg)\)")
_PLAIN = " =:/;,()!*.'<>"


def set_in(svg: str) -> str:
    """One request for all pictures instead of one for each; CSP allows ``data:`` for pictures."""
    text = re.sub(r">\s+<", "><", svg.strip()).replace('"', "'")
    return f'"data:image/svg+xml,{quote(text, safe=_PLAIN)}"'


def on_one_sheet(css: str, drawing: Callable[[str], str]) -> str:
    """``--p``, a place on the sheet, for each ``--i`` that is a drawing of plain lines; others keep their picture."""
    if HERE not in css:
        return css
    lines = {name: inner for name in _DRAWING.findall(css) if (inner := _lines(drawing(name)))}
    places = {name: place for place, name in enumerate(lines)}
    moved = _DRAWING.sub(lambda match: _place(match, places), css)
    return moved.replace(HERE, f"url({set_in(_sheet(tuple(lines.values())))})")


def _lines(svg: str) -> str:
    """What stands in a drawing that is drawn as all are; nothing for any other."""
    head, text = _HEAD.format(width=_GRID), svg.strip()
    return text.removeprefix(head).removesuffix(_FOOT) if text.startswith(head) and text.endswith(_FOOT) else ""


def _place(match: re.Match[str], places: dict[str, int]) -> str:
    if match[1] not in places:
        return match[0]
    share = 100 * places[match[1]] / max(len(places) - 1, 1)
    return f"--p:{share:.6g}%"


def _sheet(drawn: Sequence[str]) -> str:
    moved = (f'<svg x="{_PITCH * place}">{inner}</svg>' for place, inner in enumerate(drawn))
    return "".join((_HEAD.format(width=_PITCH * len(drawn) - _PITCH + _GRID), *moved, _FOOT))
