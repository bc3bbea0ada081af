"""QRコード: the way from a printed page back to the site."""

import io

import segno

from tsudoi.plan import Artifact, QrView

QUIET_ZONE = 4
"""Modules of white around the code; ISO/IEC 18004 asks for four."""


def draw(view: QrView) -> Artifact:
    """An SVG that scales with its place, readable when an eighth of it is smudged (level M)."""
    buffer = io.BytesIO()
    code = segno.make_qr(view.url, error="m")
    code.save(
        buffer, kind="svg", border=QUIET_ZONE, omitsize=True, light="#fff", xmldecl=False, svgclass=None, lineclass=None
    )
    return Artifact(view.path, buffer.getvalue())
