"""書かれたまま: a text file with its mark and its encoding, so that it can be written again in the same way."""

import codecs
from typing import NamedTuple

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_TO_CP932 = str.maketrans("〜‖−¢£¬", "～∥－￠￡￢")


class Written(NamedTuple):
    """The text without a letter changed."""

    mark: bytes
    encoding: str
    text: str

    def encoded(self, text: str) -> bytes:
        """Another text in the manner of this file."""
        return self.mark + text.encode(self.encoding)

    def own(self, word: str) -> str | None:
        """A word in the letters of this file's encoding; None where it lacks one of them."""
        if self.encoding != "cp932":
            return word
        try:
            word.translate(_TO_CP932).encode(self.encoding)
        except UnicodeEncodeError:
            return None
        return word.translate(_TO_CP932)


def as_written(raw: bytes) -> Written:
    """A file that ``decode`` takes; UnicodeDecodeError for any other."""
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return Written(mark, encoding, raw[len(mark) :].decode(encoding))
    try:
        return Written(b"", "utf-8", raw.decode("utf-8"))
    except UnicodeDecodeError:
        return Written(b"", "cp932", raw.decode("cp932"))
