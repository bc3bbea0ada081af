"""写真の判定: a file that is no picture is a fault in the records, told before anything is drawn."""

import io

import pytest
from PIL import Image

from tsudoi import photos


@pytest.mark.parametrize("spoil, readable", [
    (lambda whole: whole, True),
    (lambda whole: whole[: len(whole) // 2], False),    # a copy that was cut off
    (lambda whole: b"not a picture", False),
    (lambda whole: b"", False),
    (lambda whole: b"<svg xmlns='http://www.w3.org/2000/svg'/>", False),
])  # fmt: skip
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_only_whole_pictures_are_readable(kind, spoil, readable):
    out = io.BytesIO()
    Image.effect_noise((320, 240), 60).convert("RGB").save(out, kind)
    assert photos.is_readable(spoil(out.getvalue())) is readable
