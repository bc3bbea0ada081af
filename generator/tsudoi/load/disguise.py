"""正体: what a file really is, told by its first bytes and never by its name."""

import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

_SIGNATURES = (
    (b"%PDF-", "pdf"),
    (b"\xff\xd8\xff", "image"),
    (b"\x89PNG\r\n", "image"),
    (b"GIF8", "image"),
    (b"RIFF", "image"),
    (b"\x1f\x8b", "zip"),
    (b"7z\xbc\xaf", "zip"),
    (b"Rar!", "zip"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_HTML = re.compile(rb"\s*<(!doctype\s+html|html|head|body|table|meta|\?xml)", re.IGNORECASE)
_BITMAP_HEADER = 6  # after "BM" and the size come four zero bytes; text that begins with "BM" has none


def nature(raw: bytes) -> str:
    """One of text, empty, xlsx, broken_zip, zip, old_excel, locked_excel, html, pdf, image."""
    if not raw.strip(b"\x00\t\r\n \xef\xbb\xbf\xfe\xff"):
        return "empty"
    if raw.startswith(b"PK"):
        return _zipped(raw)
    if raw.startswith(_OLE):
        return "locked_excel" if _LOCKED in raw else "old_excel"
    return next(_matches(raw), "html" if _HTML.match(raw.lstrip(b"\xef\xbb\xbf")[:200]) else "text")


def _matches(raw: bytes) -> Iterator[str]:
    for signature, name in _SIGNATURES:
        if raw.startswith(signature):
            yield name
    if raw.startswith(b"BM") and raw[_BITMAP_HEADER : _BITMAP_HEADER + 4] == b"\x00" * 4:
        yield "image"


def _zipped(raw: bytes) -> str:
    if raw[2:4] not in (b"\x03\x04", b"\x05\x06", b"\x07\x08"):
        return "text"
    try:
        with ZipFile(BytesIO(raw)) as archive:
            return "xlsx" if "xl/workbook.xml" in archive.namelist() else "zip"
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        return "broken_zip"
