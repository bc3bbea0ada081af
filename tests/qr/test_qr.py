"""QR codes: an SVG that leads back to the page."""

import re
from pathlib import PurePosixPath

import segno

from tsudoi import qr
from tsudoi.plan import QrView

URL = "https://example.jp/map/services/wk-01/"
VIEW = QrView(PurePosixPath("services/wk-01/qr.svg"), URL)


def test_the_code_holds_the_address_at_level_m():
    wanted = segno.make_qr(URL, error="m")
    side = wanted.symbol_size(border=qr.QUIET_ZONE)[0]
    assert f'viewBox="0 0 {side} {side}"' in qr.draw(VIEW).body.decode()
    assert _path(qr.draw(VIEW).body.decode()) == _path(wanted.svg_inline(border=qr.QUIET_ZONE))


def test_the_code_has_no_style_and_no_script_and_scales():
    drawn = qr.draw(VIEW).body.decode()
    assert drawn.startswith("<svg")
    assert not re.search(r"style=|<script|\swidth=|\sclass=", drawn)


def test_the_same_address_gives_the_same_bytes():
    assert qr.draw(VIEW) == qr.draw(VIEW)


def _path(svg: str) -> str:
    return max(re.findall(r'd="([^"]+)"', svg), key=len)
