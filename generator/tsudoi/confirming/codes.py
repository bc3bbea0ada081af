"""照合番号: a record's id and a short sum of what it says, so that an answer to an older state of it is noticed."""

import base64
import hashlib
import json
import unicodedata

from tsudoi.rows import Row

_LENGTH = 6
_BESIDE = ("assured_date", "assurer", "assured_by", "internal_note")
"""To confirm a record, or to note something, does not change what was asked."""


def code(row: Row) -> str:
    """wk-g01-K7QX2M: the same for the same content, whatever kind of file it stands in."""
    said = sorted((name, text) for name, text in row.cells.items() if name not in _BESIDE and text)
    digest = hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).digest()
    return f"{row['id']}-{base64.b32encode(digest).decode()[:_LENGTH]}"


def parted(text: str) -> tuple[str, str]:
    """The record's id, and the sum in the letters of ``code``; nothing of both where it is no such code."""
    plain = unicodedata.normalize("NFKC", text).strip()
    identifier, sign, total = plain.rpartition("-")
    return (identifier, total.upper()) if sign and len(total) == _LENGTH else ("", "")
