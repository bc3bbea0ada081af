"""宛先: what is a web address and what a mail address: nothing else ever becomes a link."""

import re
from urllib.parse import urlsplit

_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_UNFIT = re.compile(r"[\s<>\"\\^`{|}]")


def is_web(text: str) -> bool:
    """https or http, with a host, without a user's name and without signs that end a link in running text."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:  # https://[ and https://example.jp:99999
        return False
    is_whole = bool(parts.hostname) and "@" not in parts.netloc and port != 0
    return parts.scheme in ("https", "http") and is_whole and not _UNFIT.search(text)


def is_email(text: str) -> bool:
    """One mail address."""
    return bool(_EMAIL.fullmatch(text))
