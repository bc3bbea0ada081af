"""Photographs on pages: whole, in two widths, in a box that is kept free for them."""

import pytest
from tests.a_town import a_service, an_edition

from tsudoi.model import Photo
from tsudoi.pages import pictures, record
from tsudoi.plan import PhotoView, Sight, settle


def a_photographed(identifier="wk-01", path="resources/wakaba/a.jpg", alt="広間で体操をしています"):
    return a_service(identifier, photo=Photo(path=path, alt=alt))


def views(*services, **sights):
    edition = an_edition(*services, sights={f"resources/wakaba/{name}.jpg": sight for name, sight in sights.items()})
    return [item for item in record.pages(edition) if isinstance(item, PhotoView)]


@pytest.mark.parametrize(
    "size, drawn, is_tall",
    [
        ((4000, 3000), [(480, 360), (960, 720)], False),
        ((3000, 4000), [(360, 480), (720, 960)], True),  # the same box turned: no head is cut off
        ((3000, 3000), [(480, 480), (960, 960)], True),  # a square would fill the screen of a computer
        ((16000, 4000), [(480, 120), (960, 240)], False),
        ((700, 525), [(480, 360), (700, 525)], False),  # never larger than it is
        ((320, 240), [(320, 240)], False),
        ((20000, 3), [(480, 1), (960, 1)], False),
    ],
)
def test_a_photograph_is_shown_whole(size, drawn, is_tall):
    service = a_photographed()
    edition = an_edition(service, sights={"resources/wakaba/a.jpg": Sight(*size, "abc")})
    found = pictures.picture(edition, service)
    assert [(view.width, view.height) for view in pictures.views(edition, service)] == drawn
    assert found
    assert ((found.width, found.height), found.is_tall) == (drawn[-1], is_tall)
    assert [width for _, width in found.widths] == [width for width, _ in drawn]
    assert str(found.path) == f"photos/{drawn[0][0]}.abc.jpg"


def test_records_that_show_the_same_photograph_share_it():
    shared = (
        a_photographed("wk-01"),
        a_photographed("wk-02", alt="玄関です"),
        a_photographed("wk-03", "resources/wakaba/b.jpg"),
    )
    found = views(*shared, a=Sight(4000, 3000, "abc"), b=Sight(4000, 3000, "abc"))
    assert [str(view.path) for view in settle(found)] == ["photos/480.abc.jpg", "photos/960.abc.jpg"]


def test_a_record_without_a_photograph_has_none():
    assert pictures.picture(an_edition(a_service()), a_service()) is None
