"""文字コード: bytes to text by rule (BOM, strict UTF-8, strict CP932), never by guess."""

import codecs
import re
from typing import NamedTuple

from tsudoi.load.fault import Fault
from tsudoi.notices import Severity

_BOM = "\ufeff"
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_JIS_ESCAPE = (b"\x1b$B", b"\x1b$@", b"\x1b(J")
# CP932 maps six signs to other characters than every other way of writing Japanese; a file saved from Excel
# and one typed by hand should read the same.
_CP932_SIGNS = str.maketrans("～∥－￠￡￢", "〜‖−¢£¬")


_CP932_STRAY = re.compile("[\x80\uf8f0-\uf8f3]")


class Decoded(NamedTuple):
    """The text, or None where no rule fits, and what there is to say."""

    text: str | None
    faults: tuple[Fault, ...] = ()


def decode(raw: bytes) -> Decoded:
    """The text of a file with LF, CRLF and CR as they stand."""
    if raw.startswith(_UTF32):
        return Decoded(None, (Fault("encoding_unknown", {"line": 1}),))
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            return _marked(raw[len(bom) :], encoding)
    if any(escape in raw for escape in _JIS_ESCAPE):
        return Decoded(None, (Fault("encoding_jis"),))
    if b"\x00" in raw:
        return Decoded(None, (Fault("nul_bytes", {"line": _line_of_byte(raw, raw.index(b"\x00"))}),))
    return _unmarked(raw)


def _marked(raw: bytes, encoding: str) -> Decoded:
    """A file that names its encoding with a byte order mark is held to it."""
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = _line(raw[: error.start].decode(encoding).removesuffix("\r"))  # half a line end is none
        return Decoded(None, (Fault("encoding_broken", {"line": line}),))
    if "\x00" in text:
        return Decoded(None, (Fault("nul_bytes", {"line": _line(text[: text.index("\x00")])}),))
    if text.startswith(_BOM):
        return Decoded(text.lstrip(_BOM), (Fault("double_bom", severity=Severity.INFO),))
    return Decoded(text)


def _unmarked(raw: bytes) -> Decoded:
    try:
        return Decoded(raw.decode("utf-8"))
    except UnicodeDecodeError as first:
        utf8 = first
    if _is_damaged_utf8(raw):
        return Decoded(None, (Fault("encoding_mixed", {"line": _line_of_byte(raw, utf8.start)}),))
    try:
        return Decoded(_cp932(raw).translate(_CP932_SIGNS))
    except UnicodeDecodeError as second:
        # The rule that got further is the one the person meant; its stumbling block is the place to look at.
        place = max(utf8.start, second.start)
    return Decoded(None, (Fault("encoding_unknown", {"line": _line_of_byte(raw, place)}),))


def _is_damaged_utf8(raw: bytes) -> bool:
    """True where most letters are sound UTF-8. CP932 would take such bytes too, and turn every one into nonsense."""
    text = raw.decode("utf-8", "replace")
    letters = len(text) - len(text.encode("ascii", "ignore"))
    return text.count("\ufffd") * 2 < letters


def _cp932(raw: bytes) -> str:
    """Python's codec also takes five single bytes that stand for nothing; they are refused like any other."""
    text = raw.decode("cp932")
    if stray := _CP932_STRAY.search(text):
        start = len(text[: stray.start()].encode("cp932"))
        raise UnicodeDecodeError("cp932", raw, start, start + 1, "no character")
    return text


def _line_of_byte(raw: bytes, place: int) -> int:
    """The text line of a byte in an encoding that writes ASCII as it is."""
    return _line(raw[:place].decode("latin-1"))


def _line(before: str) -> int:
    """The text line behind some text, whichever line ends the file has."""
    return before.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
