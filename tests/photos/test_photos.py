"""Photographs: whole, upright, light, without what the camera wrote, in the colours of a screen, and the same bytes each time."""

import io
from pathlib import PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from tests.photos import pictures
from tests.photos.pictures import BLUE, RED, SECRET, TELEPHONE, noise, of_a_camera, saved, two_halves

from tsudoi import photos
from tsudoi.photos import Refused
from tsudoi.plan import PhotoView, Sight

WIDE, TALL = (480, 360), (360, 480)
KINDS = {
    "JPEG": lambda: saved(two_halves()),
    "progressive JPEG": lambda: saved(two_halves(), progressive=True),
    "CMYK JPEG": lambda: saved(two_halves(mode="CMYK"), quality=95),
    "JPEG with several pictures": pictures.with_several_pictures,
    "PNG": lambda: saved(two_halves(), "PNG"),
    "PNG with a palette": lambda: saved(two_halves(mode="P"), "PNG"),
    "WebP": lambda: saved(two_halves(), "WEBP"),
    "AVIF": lambda: saved(two_halves(), "AVIF"),
    "TIFF": lambda: saved(two_halves(), "TIFF"),
    "CMYK TIFF": lambda: saved(two_halves(mode="CMYK"), "TIFF"),
    "BMP": lambda: saved(two_halves(), "BMP"),
    "moving GIF": lambda: pictures.moving("GIF"),
    "moving WebP": lambda: pictures.moving("WEBP"),
    "moving PNG": lambda: pictures.moving("PNG"),
    "huge panorama": lambda: saved(two_halves((16000, 4000)), quality=30),
}


def view(size: tuple[int, int] = WIDE) -> PhotoView:
    return PhotoView(PurePosixPath("photos/480.jpg"), "resources/a.jpg", *size)


def body(source: bytes, size: tuple[int, int] = WIDE) -> bytes:
    return photos.draw(view(size), source).body


def drawn(source: bytes, size: tuple[int, int] = WIDE) -> Image.Image:
    return Image.open(io.BytesIO(body(source, size)))


def near(colour: object, other: tuple[int, ...], by: int = 24) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(one - two) <= by for one, two in zip(colour, other, strict=True))


@pytest.mark.parametrize("kind", KINDS)
def test_pictures_of_every_kind_are_drawn(kind):
    source = KINDS[kind]()
    assert isinstance(photos.look(source), Sight)
    picture = drawn(source)
    assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", WIDE)
    assert near(picture.getpixel((60, 180)), RED, 40)
    assert near(picture.getpixel((420, 180)), BLUE, 60)  # CMYK has no such blue


def test_a_photograph_of_a_telephone_is_read_as_the_telephone_saves_it():
    assert SECRET[:6] in TELEPHONE
    assert photos.look(TELEPHONE) == Sight(480, 640, photos.look(TELEPHONE).mark)
    upright = drawn(TELEPHONE, TALL)
    assert near(upright.getpixel((180, 20)), RED)
    assert near(upright.getpixel((180, 460)), BLUE)
    assert SECRET[:6] not in body(TELEPHONE, TALL)


UPRIGHT = {
    1: ((60, 180), (420, 180)), 2: ((420, 180), (60, 180)), 3: ((420, 180), (60, 180)), 4: ((60, 180), (420, 180)),
    5: ((180, 60), (180, 420)), 6: ((180, 60), (180, 420)), 7: ((180, 420), (180, 60)), 8: ((180, 420), (180, 60)),
}  # fmt: skip


@pytest.mark.parametrize("orientation, where", UPRIGHT.items())
def test_a_picture_taken_on_its_side_stands_upright(orientation, where):
    source = of_a_camera(orientation=orientation)
    sight = photos.look(source)
    is_turned = orientation > 4
    assert (sight.width, sight.height) == ((1200, 1600) if is_turned else (1600, 1200))
    picture = drawn(source, TALL if is_turned else WIDE)
    assert [near(picture.getpixel(spot), colour) for spot, colour in zip(where, (RED, BLUE), strict=True)] == [
        True,
        True,
    ]


@pytest.mark.parametrize("kind", ["TIFF", "PNG", "WEBP", "AVIF"])
def test_other_kinds_are_turned_once_too(kind):
    exif = Image.Exif()
    exif[pictures.ORIENTATION] = 6
    source = saved(two_halves(), kind, exif=exif)
    sight = photos.look(source)
    assert (sight.width, sight.height) == (1200, 1600)
    upright = drawn(source, TALL)
    assert near(upright.getpixel((180, 60)), RED)
    assert near(upright.getpixel((180, 420)), BLUE)


def segments(jpeg: bytes) -> list[int]:
    """The markers of a JPEG up to its picture."""
    found, at = [], 2
    while found[-1:] != [0xDA]:
        assert jpeg[at] == 0xFF
        found.append(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4])
    return found


def test_nothing_that_the_camera_or_a_person_wrote_is_left():
    source = of_a_camera(icc_profile=pictures.profile())
    assert {0xE0, 0xE1, 0xE2, 0xFE} <= set(segments(source))  # EXIF and XMP, a profile, a comment
    made = body(source)
    assert set(segments(made)) <= {0xE0, 0xDB, 0xC2, 0xC4, 0xDA}  # JFIF, tables and the picture
    assert made[6:11] == b"JFIF\0"
    for trace in (SECRET, b"Exif", b"http://ns.adobe.com", b"ICC_PROFILE", b"GPS"):
        assert trace not in made, trace
    assert dict(Image.open(io.BytesIO(made)).getexif()) == {}


def test_a_png_tells_nothing_either():
    told = PngInfo()
    told.add_text("Author", SECRET.decode())
    exif = Image.Exif()
    exif[pictures.MAKE] = SECRET.decode()
    source = saved(two_halves(), "PNG", pnginfo=told, exif=exif)
    assert source.count(SECRET) == 2
    assert SECRET not in body(source)


def test_wide_colours_look_as_they_did_on_the_telephone():
    red, *others = drawn(pictures.wide_colours()).getpixel((200, 200))
    assert red > 208
    assert all(other < 58 for other in others)


@pytest.mark.parametrize(
    "profile", [b"broken", pictures.profile()[:200], pictures.profile().replace(b"RGB ", b"CMYK", 1)]
)
def test_a_profile_that_is_of_no_use_is_left_aside(profile):
    source = saved(two_halves(), icc_profile=profile)
    assert near(drawn(source).getpixel((60, 180)), RED)


def test_what_is_transparent_is_white():
    clear = Image.new("RGBA", (800, 600), (0, 0, 0, 0))
    clear.paste((*RED, 255), (0, 0, 400, 600))
    for image, kind in ((clear, "PNG"), (clear, "WEBP"), (clear, "GIF"), (clear.convert("LA"), "PNG")):
        assert near(drawn(saved(image, kind)).getpixel((420, 180)), (255, 255, 255), 4)
    two = two_halves((800, 600)).quantize(2)
    named = saved(two, "PNG", transparency=two.getpixel((700, 10)))
    assert near(drawn(named).getpixel((420, 180)), (255, 255, 255), 4)


@pytest.mark.parametrize("depth", [0, 16384, 32768, 49152, 65535])
def test_grey_in_sixteen_bits_keeps_its_brightness(depth):
    source = saved(Image.new("I;16", (800, 600), depth), "PNG")
    assert near(drawn(source).getpixel((100, 100)), (depth // 257,) * 3, 2)


@pytest.mark.parametrize("size", [(480, 360), (960, 720), (960, 200), (540, 960), (960, 960)])
@pytest.mark.parametrize("make", [noise, two_halves])
def test_no_photograph_is_heavier_than_sixty_kilobytes(make, size):
    source = saved(make(), quality=95)
    assert len(body(source, size)) <= photos.HEAVIEST == 60_000
    width, height = drawn(source, size).size
    assert abs(width / height - size[0] / size[1]) < 0.03
    assert (width, height) == size or make is noise


def test_quality_goes_down_before_the_size_does():
    """A garden behind a fence: heavy at its best, light enough with all its pixels."""
    garden = Image.blend(noise((960, 720)), two_halves((960, 720)), 0.85)
    picture, plain = (drawn(saved(each, quality=95), (960, 720)) for each in (garden, two_halves((960, 720))))
    assert picture.size == plain.size == (960, 720)
    assert picture.quantization[0][0] > plain.quantization[0][0]  # coarser steps


def test_the_same_photo_gives_the_same_bytes():
    source = of_a_camera()
    first = body(source)
    photos._bodies.clear()
    assert body(source) == first
    assert photos.look(source).mark == photos.look(bytes(bytearray(source))).mark != photos.look(TELEPHONE).mark


def test_a_preview_draws_a_photograph_once_and_forgets_the_oldest():
    photos._bodies.clear()
    source = of_a_camera((64, 48))
    for width in range(1, 450):
        body(source, (width, 1))
    assert len(photos._bodies) == 400
    assert body(source, (449, 1)) is body(source, (449, 1))


ODD = {
    "a text": (b"not a picture", "photo_no_picture"),
    "nothing": (b"", "photo_no_picture"),
    "a drawing": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "photo_no_picture"),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "photo_no_picture"),
    "a JPEG cut off in its head": (b"\xff\xd8\xff\xe0 cut short", "photo_unreadable"),
    "a JPEG cut off": (saved(noise((320, 240)))[:9000], "photo_unreadable"),
    "a PNG cut off": (saved(noise((320, 240)), "PNG")[:9000], "photo_unreadable"),
    "a WebP cut off": (saved(noise((320, 240)), "WEBP")[:9000], "photo_unreadable"),
    "a HEIC cut off": (TELEPHONE[:-40], "photo_unreadable"),
    "a PNG that unpacks to too much": (pictures.bomb(30_000, 30_000), "photo_too_large"),
    "a PNG of more than a computer should hold": (pictures.bomb(8_000, 8_000), "photo_too_large"),
    "a PNG of impossible size": (pictures.bomb(2**31 - 1, 2**31 - 1), "photo_too_large"),
}


@pytest.mark.parametrize("kind", ODD)
def test_what_cannot_be_shown_is_refused_with_the_reason(kind):
    source, code = ODD[kind]
    found = photos.look(source)
    assert isinstance(found, Refused)
    assert found.code == code


def test_a_picture_whose_exif_is_broken_is_a_picture():
    source = bytearray(of_a_camera())
    at = source.index(b"Exif\0\0")
    source[at + 10 : at + 60] = b"\xff" * 50
    assert isinstance(photos.look(bytes(source)), Sight)
    assert drawn(bytes(source)).size == WIDE


WHOLE = [saved(two_halves((96, 64)), kind) for kind in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")] + [
    TELEPHONE
]


@settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow])
@given(some.sampled_from(WHOLE), some.data())
def test_no_damage_to_a_file_is_more_than_a_refusal(whole, data):
    """Whatever is said to be a picture can be drawn."""
    damaged = bytearray(whole)
    for _ in range(data.draw(some.integers(1, 6))):
        damaged[data.draw(some.integers(0, len(damaged) - 1))] = data.draw(some.integers(0, 255))
    source = (
        bytes(damaged[: data.draw(some.integers(0, len(damaged)))]) if data.draw(some.booleans()) else bytes(damaged)
    )
    found = photos.look(source)
    if isinstance(found, Sight):
        assert len(body(source, (48, 32))) <= photos.HEAVIEST
