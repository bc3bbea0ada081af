"""設定を確かめる: each check gives the value in its one spelling, or says what is wrong with it."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from tsudoi import links
from tsudoi.languages import TONGUES, Tongue

TILES = {"なし": "none", "none": "none", "地理院": "gsi", "地理院タイル": "gsi", "gsi": "gsi"}
MAP_APPS = {
    **dict.fromkeys(("地理院", "国土地理院", "地理院地図", "gsi"), "gsi"),
    **dict.fromkeys(("googleマップ", "googlemap", "googlemaps", "グーグルマップ", "google"), "google"),
    **dict.fromkeys(("openstreetmap", "osm", "オープンストリートマップ"), "osm"),
    **dict.fromkeys(("なし", "none"), "none"),
}

YES_OR_NO = {
    **dict.fromkeys(("はい", "する", "あり", "yes", "true", "on", "1"), "on"),
    **dict.fromkeys(("いいえ", "しない", "なし", "no", "false", "off", "0"), "off"),
}

_LATITUDE = re.compile(r"\{緯度\}|緯度")
_LONGITUDE = re.compile(r"\{経度\}|経度")
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_THEME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_MARK = re.compile(r"(?!.*\.\.)[^/\\:\0][^\\:\0]*\.svg", re.IGNORECASE)
_HYPHENS = re.compile(r"[\u2010-\u2015\u2212\u30fc()]+")
_PHONE = re.compile(r"0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}|0[0-9]{9,10}")


class Wrong(NamedTuple):
    """What to say of a value that cannot be used; ``right`` proposes a spelling where there is one."""

    code: str
    right: str = ""


Check = Callable[[str], str | Wrong]


def town_code(text: str) -> str | Wrong:
    """Six digits; the sixth is computed where only five are given."""
    digits = _plain(text)
    if not re.fullmatch(r"[0-9]{5,6}", digits):
        return Wrong("wrong_town_code")
    right = digits[:5] + check_digit(digits[:5])
    return right if right.startswith(digits) else Wrong("wrong_check_digit", right)


def check_digit(five: str) -> str:
    """The check digit of the national municipality code: weights 6 to 2, modulo 11."""
    weighed = sum(int(digit) * weight for digit, weight in zip(five, (6, 5, 4, 3, 2), strict=True))
    return str((11 - weighed % 11) % 10)


def web_address(text: str) -> str | Wrong:
    """A link: https, with a host and without a user's name."""
    return text if _is_https(text) else Wrong("wrong_web_address")


def web_folder(text: str) -> str | Wrong:
    """A place to publish at: no question, no fragment, a slash at its end."""
    if not _is_https(text) or "?" in text or "#" in text:
        return Wrong("wrong_base_url")
    return text.removesuffix("index.html").rstrip("/") + "/"


def tiles(text: str) -> str | Wrong:
    """The word that settings know, none or gsi, however people write it."""
    return TILES.get(_plain(text).casefold()) or Wrong("wrong_tiles")


def offline(text: str) -> str | Wrong:
    """on or off, however people say yes and no."""
    return YES_OR_NO.get(_plain(text).casefold()) or Wrong("wrong_offline")


def language(text: str) -> Tongue | None:
    """A language that pages can be shown in, by its code or by what people call it."""
    word = _plain(text).casefold()
    return next((each for each in TONGUES if word in (each.code, each.name.casefold(), *each.names)), None)


def map_app(text: str) -> str | Wrong:
    """A map of others that settings know, none, or an address that says where the degrees belong."""
    known = MAP_APPS.get(_plain(text).casefold().replace(" ", ""))
    pattern = _LATITUDE.sub("{lat}", _LONGITUDE.sub("{lon}", text))
    return known or (pattern if _is_place_pattern(pattern) else Wrong("wrong_map_app"))


def colour(text: str) -> str | Wrong:
    """#rrggbb in small letters."""
    plain = _plain(text).lower()
    return plain if _COLOUR.fullmatch(plain) else Wrong("wrong_colour")


def phone(text: str) -> str | Wrong:
    """Groups with hyphens or bare digits, ten of them or eleven."""
    plain = _HYPHENS.sub("-", _plain(text).replace(" ", ""))
    digits = sum(character.isdigit() for character in plain)
    return plain if _PHONE.fullmatch(plain) and digits in (10, 11) else Wrong("wrong_phone")


def email(text: str) -> str | Wrong:
    """One mail address."""
    return _plain(text) if links.is_email(_plain(text)) else Wrong("wrong_email")


def theme(text: str) -> str | Wrong:
    """A name that can be a folder everywhere."""
    return text if _THEME.fullmatch(text) else Wrong("wrong_theme")


def mark(text: str) -> str | Wrong:
    """The path of an SVG file below the town's folder."""
    return text if _MARK.fullmatch(text) else Wrong("wrong_mark")


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def _is_https(text: str) -> bool:
    return links.is_web(text) and text[:6].lower() == "https:"


def _is_place_pattern(text: str) -> bool:
    """An https address once both degrees stand in it, with no other braces; its host is the same everywhere."""
    if "{lat}" not in text or "{lon}" not in text:
        return False
    filled = text.replace("{lat}", "36.3").replace("{lon}", "141.0")
    return _is_https(filled) and "{" not in urlsplit(text).netloc


CHECKS: Mapping[str, Check] = {
    "code": town_code,
    "base_url": web_folder,
    "licence_url": web_address,
    "tiles": tiles,
    "map_app": map_app,
    "offline": offline,
    "phone": phone,
    "email": email,
    "theme": theme,
    "cloth": colour,
    "cloth_deep": colour,
    "call": colour,
    "mark": mark,
}
"""Field → its check; a field without one takes any text."""
