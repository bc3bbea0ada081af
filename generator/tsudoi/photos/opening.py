"""写真を開く: any picture that people keep becomes an upright one in the colours of a screen."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import pi_heif
from PIL import Image, ImageCms, UnidentifiedImageError

pi_heif.register_heif_opener()  # Pillow reads no HEIC of its own, and telephones save little else
Image.MAX_IMAGE_PIXELS = None  # its own limit speaks only at twice its value; ours are told to people

Size = tuple[int, int]

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF")
_SIGNATURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"RIFF", b"II*\0", b"MM\0*")
_LARGEST = 120_000_000
"""Pixels: the largest pictures of telephones have 108 million."""

_LARGEST_AT_ONCE = 50_000_000
"""Of what cannot be read at a reduced size, as JPEG can."""

_REDUCIBLE = ("JPEG", "MPO")
_GLANCE = (64, 64)

_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ON_ITS_SIDE = (5, 6, 7, 8)
_GROUND = (255, 255, 255, 255)
_EIGHT_BITS = 255
_SCREEN = ImageCms.createProfile("sRGB")


class TooLarge(Exception):
    """A picture with more pixels than a computer should be asked to unpack."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__(f"{width} x {height}")
        self.width = width
        self.height = height


class Unlike(Exception):
    """The file is no picture at all."""


def upright_size(source: bytes) -> Size:
    """Width and height as people see the picture, which is read to its end, as for drawing."""
    with _picture(source) as picture:
        size = picture.size
        _drawn(picture, _GLANCE)
        return size[::-1] if _orientation(picture) in _ON_ITS_SIDE else size


def opened(source: bytes, size: Size) -> Image.Image:
    """The picture upright, in exactly this size, without transparency, in sRGB; of one that moves, its beginning."""
    with _picture(source) as picture:
        return _drawn(picture, size)


def _drawn(picture: Image.Image, size: Size) -> Image.Image:
    profile = picture.info.get("icc_profile")
    picture.draft(None, size[::-1] if _orientation(picture) in _ON_ITS_SIDE else size)
    picture.load()
    orientation = _orientation(picture)  # Pillow turns TIFF by itself, and then says so
    flat = _without_transparency(_in_eight_bits(picture))
    turned = flat.transpose(_TURNS[orientation]) if orientation in _TURNS else flat
    return _on_screen(turned.resize(size, Image.Resampling.LANCZOS), profile)


@contextmanager
def _picture(source: bytes) -> Iterator[Image.Image]:
    """The file with its head read. What Pillow would only warn of (large pictures, odd EXIF) is decided here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            picture = Image.open(io.BytesIO(source), formats=_FORMATS)
        except UnidentifiedImageError as error:
            if source.startswith(_SIGNATURES) or source[4:8] == b"ftyp":
                raise
            raise Unlike from error
        with picture:
            if picture.width * picture.height > (_LARGEST if picture.format in _REDUCIBLE else _LARGEST_AT_ONCE):
                raise TooLarge(*picture.size)
            yield picture


def _orientation(picture: Image.Image) -> int:
    """How the camera was held; a picture with broken EXIF is a picture all the same."""
    try:
        found = picture.getexif().get(_ORIENTATION, 1)
    except Exception:  # whatever the EXIF makes the reader stumble over
        return 1
    return found if isinstance(found, int) else 1


def _in_eight_bits(picture: Image.Image) -> Image.Image:
    """Grey in 16 bits and more is scaled (a plain conversion would cut all that is bright); other kinds can be resized."""
    if picture.mode.startswith(("I", "F")):
        deep = picture.convert("I")
        _, brightest = deep.getextrema()
        return (deep.point(lambda value: value / 257) if brightest > _EIGHT_BITS else deep).convert("L")  # type: ignore[operator]
    if picture.mode == "1":
        return picture.convert("L")
    if picture.mode in ("L", "RGB", "CMYK") and "transparency" not in picture.info:
        return picture
    return picture.convert("RGBA" if picture.has_transparency_data else "RGB")


def _without_transparency(picture: Image.Image) -> Image.Image:
    if picture.mode != "RGBA":
        return picture
    return Image.alpha_composite(Image.new("RGBA", picture.size, _GROUND), picture).convert("RGB")


def _on_screen(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """Telephones save wider colours than a page can promise (Display P3), print shops CMYK."""
    if profile:
        try:
            shown = ImageCms.profileToProfile(picture, io.BytesIO(profile), _SCREEN, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, TypeError, ValueError):  # a profile that is broken, or of other colours
            return picture.convert("RGB")
        return shown or picture.convert("RGB")
    return picture.convert("RGB")
