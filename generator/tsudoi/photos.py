"""写真: a coordinator's photograph, made small, plain and free of what the camera wrote into it."""

import io

from PIL import Image, ImageOps

from tsudoi.plan import Artifact, PhotoView

RATIO = 4 / 3
"""All photographs get one shape, so that a page can reserve their place before they arrive."""

_HEAVIEST = 60_000
_QUALITIES = (82, 72, 62, 52, 42)
_SOFTNESSES = (1, 2, 4, 8, 16)
_TOLERABLE_CROP = 1.25
_PAPER = (251, 249, 244)


_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
_GLANCE = (64, 64)


def is_readable(source: bytes) -> bool:
    """True when the file is a whole picture. JPEG is decoded at an eighth, which is enough to meet a missing end."""
    try:
        with Image.open(io.BytesIO(source), formats=_FORMATS) as picture:
            picture.draft("RGB", _GLANCE)
            picture.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):  # what Pillow raises for broken files
        return False
    return True


def draw(view: PhotoView, source: bytes) -> Artifact:
    """The photograph at the view's width, 4:3, upright, without EXIF or GPS, at most 60 KB."""
    size = (view.width, round(view.width / RATIO))
    with Image.open(io.BytesIO(source), formats=_FORMATS) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    return Artifact(view.path, _lightest(_framed(upright, size)))


def _framed(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Cropped where little is lost; a tall or very wide picture is shown whole on paper."""
    ratio = image.width / image.height
    if max(ratio / RATIO, RATIO / ratio) <= _TOLERABLE_CROP:
        return ImageOps.fit(image, size, Image.Resampling.LANCZOS)
    return ImageOps.pad(image, size, Image.Resampling.LANCZOS, color=_PAPER)


def _lightest(image: Image.Image) -> bytes:
    """The best quality that stays under the limit; gravel and leaves may have to become softer first."""
    bodies = (_jpeg(_softened(image, softness), quality) for softness in _SOFTNESSES for quality in _QUALITIES)
    return next(body for body in bodies if len(body) <= _HEAVIEST)


def _softened(image: Image.Image, softness: int) -> Image.Image:
    if softness == 1:
        return image
    return image.reduce(softness).resize(image.size, Image.Resampling.BICUBIC)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    plain = Image.frombytes("RGB", image.size, image.tobytes())  # a fresh image carries no metadata along
    plain.save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
    return buffer.getvalue()
