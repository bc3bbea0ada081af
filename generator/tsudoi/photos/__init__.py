"""写真: a coordinator's photograph, made small, plain and free of what the camera wrote into it."""

import hashlib
import io
from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PIL import Image

from tsudoi.photos.opening import TooLarge, Unlike, opened, upright_size
from tsudoi.plan import Artifact, PhotoView, Sight

__all__ = ["HEAVIEST", "Refused", "draw", "look"]

HEAVIEST = 60_000
"""No photograph that a page shows has more bytes."""

_QUALITIES = (82, 74, 66, 58, 50)
_SMALLER = 0.84
_DRAWING = b"2"
"""Goes into the name of a photograph: another number when the same file would be drawn otherwise than before."""

_REMEMBERED = 400

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Refused(NamedTuple):
    """Why a file cannot be shown: the code of a notice, and the facts that its words need."""

    code: str
    facts: dict[str, object]


_looks: dict[str, Sight | Refused] = {}
_bodies: dict[tuple[str, int, int], bytes] = {}


def look(source: bytes) -> Sight | Refused:
    """How large a picture stands upright and what it will be called; it is read to its end, as for drawing."""
    mark = hashlib.sha256(_DRAWING + source).hexdigest()[:12]
    return _remembered(_looks, mark, lambda: _seen(source, mark))


def draw(view: PhotoView, source: bytes) -> Artifact:
    """The photograph in the size of the view, whole and upright, without EXIF or position, at most ``HEAVIEST`` bytes."""
    key = (hashlib.sha256(source).hexdigest(), view.width, view.height)
    size = (view.width, view.height)
    return Artifact(view.path, _remembered(_bodies, key, lambda: _lightest(opened(source, size))))


def _seen(source: bytes, mark: str) -> Sight | Refused:
    try:
        width, height = upright_size(source)
    except TooLarge as found:
        return Refused("photo_too_large", {"width": found.width, "height": found.height})
    except Unlike:
        return Refused("photo_no_picture", {})
    except Exception:  # the readers of a dozen formats raise whatever a broken file makes them stumble over
        return Refused("photo_unreadable", {})
    return Sight(width, height, mark)


def _remembered(kept: dict[_Key, _Value], key: _Key, make: Callable[[], _Value]) -> _Value:
    """A preview builds again and again with the same photographs; the oldest are forgotten first."""
    if key not in kept:
        if len(kept) >= _REMEMBERED:
            kept.pop(next(iter(kept)))
        kept[key] = make()
    return kept[key]


def _lightest(image: Image.Image) -> bytes:
    """The best quality that stays under the limit; of gravel and leaves there may have to be fewer pixels first."""
    while True:
        for quality in _QUALITIES:
            body = _jpeg(image, quality)
            if len(body) <= HEAVIEST:
                return body
        size = (round(image.width * _SMALLER), round(image.height * _SMALLER))
        image = image.resize(size, Image.Resampling.LANCZOS)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    plain = Image.frombytes("RGB", image.size, image.tobytes())  # a fresh image carries no metadata along
    plain.save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
    return buffer.getvalue()
