"""宛先: web and mail addresses; only https and http ever become links."""

import re

from tsudoi import links
from tsudoi.load.fault import Fault
from tsudoi.load.fold import fold, narrow, one_line

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(?![0-9]{1,5}(?:/|$))")
_HOST = re.compile(r"[^\s/?#@:]+\.[^\s/?#@:.]{2,}(?::[0-9]{1,5})?(?:[/?#]\S*)?")
_ALWAYS_NARROW = str.maketrans("！？，．＠", "!?,.@")


def read_url(text: str) -> tuple[str, Fault | None]:
    """An https or http address with a host."""
    url = _narrow(text)
    scheme = _SCHEME.match(url)
    if scheme is None:
        return url, _without_scheme(text, url)
    if scheme.group(1).lower() not in ("https", "http"):
        return url, Fault("url_scheme", {"value": text, "scheme": scheme.group(1)})
    url = scheme.group(1).lower() + url[scheme.end(1) :]
    return url, None if links.is_web(url) else Fault("url_unclear", {"value": text})


def _without_scheme(text: str, url: str) -> Fault:
    if _HOST.fullmatch(url):
        return Fault("url_without_scheme", {"value": text, "suggestion": f"https://{url}"})
    return Fault("url_unclear", {"value": text})


def read_email(text: str) -> tuple[str, Fault | None]:
    """One mail address."""
    address = _narrow(text).removeprefix("mailto:").removeprefix("MAILTO:").strip()
    if links.is_email(address):
        return address, None
    return address, Fault("email_unclear", {"value": text})


def _narrow(text: str) -> str:
    return narrow(one_line(fold(text))).translate(_ALWAYS_NARROW)
