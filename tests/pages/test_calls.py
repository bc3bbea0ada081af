"""Whom to call: nobody is left without a number."""

from tests.a_town import a_district, a_service, an_edition, some_settings

from tsudoi.model import Contact, Desk
from tsudoi.pages.calls import of_district, of_service
from tsudoi.settings import Publisher

DISTRICT = a_district()


def test_the_record_gives_its_own_number():
    service = a_service(contact=Contact(name="若葉公民館", phone="0999-20-1111"))
    call = of_service(an_edition(service), service, DISTRICT)
    assert (call.name, call.phone, call.note) == ("若葉公民館", "0999-20-1111", "")


def test_without_a_number_of_its_own_the_desk_of_the_district_answers():
    service = a_service()
    call = of_service(an_edition(service), service, DISTRICT)
    assert (call.name, call.phone) == ("北部地域包括支援センター", "0120-000-101")
    assert "載せていません" in call.note


def test_a_record_of_the_whole_town_leads_to_the_site():
    service = a_service(district="")
    assert of_service(an_edition(service), service, None).phone == "0999-20-0100"


def test_a_district_without_a_desk_leads_to_the_site():
    district = a_district(desk=Desk(name="まだありません"))
    assert of_district(an_edition(districts=(district,)), district).phone == "0999-20-0100"


def test_a_town_without_any_number_has_an_empty_one():
    edition = an_edition(settings=some_settings(publisher=Publisher()))
    assert of_district(edition, None).phone == ""


def test_where_no_number_is_known_at_all_nobody_is_told_to_call():
    service = a_service()
    edition = an_edition(service, settings=some_settings(publisher=Publisher()))
    assert (
        of_service(edition, service, None).note
        == "この活動の電話番号は、載せていません。市役所や町村役場の、高齢の方の窓口へおたずねください。"
    )
