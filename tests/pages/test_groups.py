"""Records of a way in, dealt out to the districts they serve."""

from tests.a_town import a_district, a_service, a_square, an_edition, everywhere

from tsudoi.model import ServiceArea, Status
from tsudoi.pages.groups import groups, homes
from tsudoi.pages.home import own

TWO = (a_district(), a_district("minato", "みなと", name_kana="みなと", outline=a_square(141.01)))


def dealt(*services):
    edition = an_edition(*services, districts=TWO)
    found = groups(edition, edition.town.living)
    return {group.short: [card.id for card in group.cards] for group in found}


def test_a_record_stands_in_its_district_and_in_those_it_serves():
    both = a_service("a", area=ServiceArea(districts=("minato", "wakaba")))
    assert dealt(both, a_service("b")) == {"若葉": ["a", "b"], "みなと": ["a"]}


def test_what_serves_the_whole_town_comes_once_and_last():
    assert dealt(a_service("a", area=everywhere()), a_service("b", district=""), a_service("c", district="minato")) == {
        "みなと": ["c"],
        "どこからでも": ["a", "b"],
    }


def test_the_districts_keep_the_order_of_the_town():
    assert list(dealt(a_service("a", district="minato"), a_service("b"))) == ["若葉", "みなと"]


def test_what_ended_is_in_no_list_and_what_rests_is():
    assert dealt(a_service("a", status=Status.ENDED), a_service("b", status=Status.SUSPENDED)) == {"若葉": ["b"]}


def test_a_group_reads_as_its_district_reads():
    (group,) = groups(an_edition(a_service()), (a_service(),))
    assert (group.name, group.name_kana) == ("若葉小学校区", "わかばしょうがっこうく")


def test_a_list_by_homes_names_each_record_once_as_the_home_page_counts_them():
    services = (
        a_service("a", area=ServiceArea(districts=("minato", "wakaba"))),
        a_service("b", area=everywhere()),
        a_service("c", district=""),
    )
    edition = an_edition(*services, districts=TWO)
    found = {group.short: [card.id for card in group.cards] for group in homes(edition, edition.town.living)}
    assert found == {"若葉": ["a", "b"], "どこからでも": ["c"]}
    assert len(found["若葉"]) == len(own(edition, TWO[0]))
