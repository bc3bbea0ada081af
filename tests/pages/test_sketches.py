"""Districts as shapes: they fit their sheets, and pins stand where the records are."""

import re

from tests.a_town import a_district, a_square, a_town

from tsudoi.geo import Position
from tsudoi.pages import sketches


def corners(path):
    return [tuple(map(float, pair.split(","))) for pair in re.findall(r"[-\d.]+,[-\d.]+", path)]


def test_a_crest_fills_its_box_and_stays_inside():
    found = corners(sketches.crest(a_district()))
    assert max(y for _, y in found) == sketches.CREST
    assert all(0 <= x <= sketches.CREST and 0 <= y <= sketches.CREST for x, y in found)


def test_a_district_without_an_outline_has_no_shape():
    bare = a_district(outline=())
    assert (sketches.crest(bare), sketches.ground(bare)) == ("", "")
    assert sketches.sheet(a_town(districts=(bare,))) == ()
    assert sketches.locator(bare, "", Position(141.005, 36.305)) is None


def test_all_districts_share_one_sheet_and_each_bears_its_name_inside():
    west, east = a_district(), a_district("minato", "みなと", outline=a_square(141.01))
    patches = sketches.sheet(a_town(districts=(west, east)))
    assert [patch.name for patch in patches] == ["若葉", "みなと"]
    for patch in patches:
        xs, ys = zip(*corners(patch.shape), strict=True)
        assert min(xs) < patch.x < max(xs)
        assert min(ys) < patch.y < max(ys)
    assert max(x for x, _ in corners(patches[0].shape)) == min(x for x, _ in corners(patches[1].shape))


def test_a_pin_stands_where_the_record_is():
    district = a_district()
    middle = sketches.locator(district, sketches.ground(district), Position(141.005, 36.305))
    assert (middle.x, middle.y) == (sketches.LOCATOR[0] / 2, sketches.LOCATOR[1] / 2)
    north = sketches.locator(district, sketches.ground(district), Position(141.005, 36.309))
    assert north.y < middle.y


def test_a_record_without_a_position_has_no_pin():
    district = a_district()
    assert sketches.locator(district, sketches.ground(district), None) is None
