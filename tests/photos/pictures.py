"""手もとの写真: real files of all kinds that coordinators have, made on the spot. The left half is red, the right half blue."""

import io
import struct
import zlib
from pathlib import Path
from typing import Any

from PIL import Image

RED, BLUE = (220, 30, 30), (30, 30, 220)
SECRET = b"Hanako Yamada 5-12"
MAKE, ORIENTATION, GPS = 0x010F, 0x0112, 0x8825
TELEPHONE = (Path(__file__).parent / "telephone.heic").read_bytes()
"""Held upright: EXIF says that the picture lies on its side, where it was taken, and whose telephone it is."""

P3 = {b"rXYZ": (0.51512, 0.2412, -0.00105), b"gXYZ": (0.29198, 0.69225, 0.04189), b"bXYZ": (0.1571, 0.06657, 0.78407)}
_WHITE = (0.9642, 1.0, 0.8249)


def two_halves(size: tuple[int, int] = (1600, 1200), mode: str = "RGB") -> Image.Image:
    """Red at the left, blue at the right."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    return image.convert(mode)


def noise(size: tuple[int, int] = (1600, 1200)) -> Image.Image:
    """Gravel, leaves and a lawn: nothing is harder to make light."""
    bands = [Image.effect_noise(size, 90) for _ in range(3)]
    return Image.merge("RGB", bands)


def saved(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    """The bytes of the file."""
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def of_a_camera(size: tuple[int, int] = (1600, 1200), orientation: int = 1, **options: Any) -> bytes:
    """A JPEG with all that a camera and a person may write into it, and a position."""
    exif = Image.Exif()
    exif[MAKE], exif[ORIENTATION] = SECRET.decode(), orientation
    exif.get_ifd(GPS).update({1: "N", 2: (35.0, 1.0, 2.0), 3: "E", 4: (138.0, 1.0, 2.0)})
    told = {"exif": exif, "comment": SECRET, "xmp": b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"}
    return saved(two_halves(size), **(told | options))


def with_several_pictures() -> bytes:
    """What telephones call JPEG and is MPO: the picture, and a second one that only they know how to use."""
    return saved(two_halves(), "MPO", save_all=True, append_images=[two_halves((400, 300))])


def moving(kind: str) -> bytes:
    """A picture that moves: first red and blue, then green."""
    return saved(two_halves(), kind, save_all=True, append_images=[Image.new("RGB", (1600, 1200), "green")])


def wide_colours() -> bytes:
    """Display P3, as telephones save: the same numbers mean stronger colours."""
    return saved(Image.new("RGB", (800, 600), (200, 60, 60)), icc_profile=profile(), quality=95)


def profile() -> bytes:
    """A colour profile of three primaries and a plain curve."""
    tags = {name: b"XYZ \0\0\0\0" + _numbers(value) for name, value in {**P3, b"wtpt": _WHITE}.items()}
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), b"curv\0\0\0\0" + struct.pack(">IHxx", 1, round(2.2 * 256)))
    tags |= {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", 3) + b"P3\0" + bytes(79),
        b"cprt": b"text\0\0\0\0none\0\0\0\0",
    }
    where, table, body = 128 + 4 + 12 * len(tags), b"", b""
    for name, value in tags.items():
        table += struct.pack(">4sII", name, where + len(body), len(value))
        body += value + bytes(-len(value) % 4)
    size = where + len(body)
    head = struct.pack(">I4sI4s4s4s12s4s", size, b"none", 0x02100000, b"mntr", b"RGB ", b"XYZ ", bytes(12), b"acsp")
    head += bytes(128 - len(head) - 60) + _numbers(_WHITE) + bytes(48)
    return head + struct.pack(">I", len(tags)) + table + body


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be huge; nothing of it is there."""
    return _png(struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))


def _png(head: bytes) -> bytes:
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(64))), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _numbers(values: tuple[float, ...]) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))
