"""折り返し: Japanese has no spaces to break at, and yet not every place will do."""

import re
from collections.abc import Iterator

from rich.cells import cell_len

_PIECE = re.compile(
    r"""
    [「『([]*                                  # what opens goes with what follows
    (?: [!-'*-Z^-~]+ (?:(?<=:)[^\W\d_]+)?      # an option, a name, kit:北
      | [ァ-ヺー]+ | [々一-鿿]+ | . )
    [ぁ-ゖー]*                                 # a word goes with its ending
    [」』)\]。、：・…]*                        # what closes goes with what stands before it
    """,
    re.VERBOSE | re.DOTALL,
)


def folded(text: str, width: int) -> Iterator[str]:
    """The lines of ``text``; only a piece that is wider than a whole line sticks out."""
    line = ""
    for piece in _PIECE.findall(text):
        if line and cell_len(line + piece.rstrip()) > width:
            yield line.rstrip()
            line = ""
        line += piece if line else piece.lstrip()
    yield line.rstrip()
