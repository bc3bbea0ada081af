"""Photographs: small, upright, without what the camera wrote, and the same bytes each time."""

import io
from pathlib import PurePosixPath

import pytest
from PIL import Image

from tsudoi import photos
from tsudoi.plan import PhotoView

VIEW = PhotoView(PurePosixPath("services/a/photo-480.jpg"), "resources/a.jpg", 480)
GPS = 0x8825
MAKE = 0x010F
ORIENTATION = 0x0112


def a_photo(size=(1600, 1200), orientation=1, noisy=False) -> bytes:
    """A camera's JPEG with a place and a maker in it; the left half is red, the right half blue."""
    image = Image.effect_noise(size, 90).convert("RGB") if noisy else Image.new("RGB", size, "red")
    image.paste("blue", (size[0] // 2, 0, *size)) if not noisy else None
    exif = Image.Exif()
    exif[MAKE], exif[ORIENTATION] = "Camera of 山田花子", orientation
    exif.get_ifd(GPS)[1] = "N"
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", exif=exif, comment=b"private remark")
    return buffer.getvalue()


def drawn(source: bytes, view: PhotoView = VIEW) -> Image.Image:
    return Image.open(io.BytesIO(photos.draw(view, source).body))


@pytest.mark.parametrize("width, height", [(480, 360), (960, 720)])
def test_every_photo_has_the_size_that_pages_reserve(width, height):
    assert drawn(a_photo(), PhotoView(VIEW.path, VIEW.source, width)).size == (width, height)


@pytest.mark.parametrize("size", [(1200, 1600), (3000, 600), (300, 200), (1600, 1201)])
def test_other_shapes_are_brought_to_the_same_frame(size):
    assert drawn(a_photo(size)).size == (480, 360)


def test_a_tall_picture_is_shown_whole_on_paper():
    corner = drawn(a_photo((600, 1600))).getpixel((2, 180))
    assert all(abs(value - paper) < 6 for value, paper in zip(corner, (251, 249, 244), strict=True))


def test_a_picture_taken_on_its_side_stands_upright():
    upright = drawn(a_photo(orientation=6))  # turned right: the red left half comes to the top
    assert upright.getpixel((240, 20))[0] > 200
    assert upright.getpixel((240, 340))[2] > 200


def test_nothing_that_the_camera_wrote_is_left():
    body = photos.draw(VIEW, a_photo()).body
    image = Image.open(io.BytesIO(body))
    assert dict(image.getexif()) == {}
    assert "exif" not in image.info
    assert "comment" not in image.info
    assert "山田".encode() not in body


def test_even_a_restless_picture_stays_light():
    assert len(photos.draw(PhotoView(VIEW.path, VIEW.source, 960), a_photo(noisy=True)).body) <= 60_000


def test_the_same_photo_gives_the_same_bytes():
    assert photos.draw(VIEW, a_photo()) == photos.draw(VIEW, a_photo())


def test_a_picture_with_transparency_is_drawn_too():
    buffer = io.BytesIO()
    Image.new("RGBA", (800, 600), (0, 0, 0, 0)).save(buffer, "PNG")
    assert drawn(buffer.getvalue()).mode == "RGB"
