"""地区のページ: what has ended stays in reach, and an empty day says no more than is known."""

import pytest
from tests.a_town import a_district, a_service, a_timetable, an_edition, some_settings

from tsudoi.model import Desk, Status
from tsudoi.pages import days, district, home
from tsudoi.settings import Publisher


def test_what_has_ended_is_still_found_from_its_district() -> None:
    edition = an_edition(a_service("a", "いまの会"), a_service("b", "むかしの会", status=Status.ENDED))
    (link,) = district.ended(edition, edition.town.districts[0])
    assert (link.text, str(link.path)) == ("むかしの会", "services/b/index.html")


@pytest.mark.parametrize(
    "words, said",
    [
        ("none", "この日に開くとわかっている所は、ありません"),  # nobody can say that nothing is on
        ("dates", "この日に開く所はありません"),
    ],
)
def test_an_empty_day_says_no_more_than_is_known(words: str, said: str) -> None:
    edition = an_edition(a_service("a"), agenda={"a": a_timetable(status=words)})
    assert days.week(edition, edition.listings["wakaba"]).nothing == said


def test_where_nobody_can_be_called_no_empty_box_stands() -> None:
    settings = some_settings(publisher=Publisher())
    edition = an_edition(settings=settings, districts=(a_district(desk=Desk()),))
    assert home.desks(edition) == ()
    (page,) = district.pages(edition)
    assert page.context["has_desk"] is False
