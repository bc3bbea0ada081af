"""QRコード: the way from a printed page back to the site."""

import io
from functools import lru_cache

import segno

from tsudoi.plan import Artifact, QrView

QUIET_ZONE = 4
"""Modules of white around the code; ISO/IEC 18004 asks for four."""


def draw(view: QrView) -> Artifact:
    """An SVG that scales with its place, readable when an eighth of it is smudged (level M)."""
    return Artifact(view.path, _svg(view.url))


@lru_cache(maxsize=20_000)  # a third of a build goes into these, and a preview builds again at every change
def _svg(url: str) -> bytes:
    buffer = io.BytesIO()
    code = segno.make_qr(url, error="m")
    code.save(
        buffer, kind="svg", border=QUIET_ZONE, omitsize=True, light="#fff", xmldecl=False, svgclass=None, lineclass=None
    )
    return buffer.getvalue()
