"""リンク: a homepage is an ordinary web address and an e-mail address has an @; nothing else becomes a link."""

import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from tsudoi.notices import Notice
from tsudoi.register import Register
from tsudoi.rules._pointing import error

_EMAIL = re.compile(r"[^\s@<>\"]+@[^\s@<>\".]+(\.[^\s@<>\".]+)+")


def faults(register: Register, today: date) -> Iterator[Notice]:
    for entry in register.entries:
        row = entry.row
        if row["url"] and not _is_web_address(row["url"]):
            yield error(row, "url", "link_refused", value=row["url"])
        if row["email"] and not _EMAIL.fullmatch(row["email"]):
            yield error(row, "email", "email_refused", value=row["email"])


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("https", "http") and bool(parts.hostname) and not re.search(r"[\s<>\"\\]", text)
    except ValueError:  # an address such as https://[
        return False
