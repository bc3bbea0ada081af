"""伏せた連絡先の試験: a number that may not be shown is found in whatever cell and spelling it stands."""

import pytest
from tests.rules.records import a_register, found

from tsudoi import schemas
from tsudoi.rules import withheld

FREE = ("name", "summary", "description", "venue", "directions", "fee", "booking", "capacity", "organization")
FREE += ("contact_name", "schedule_text", "url", "photo_alt", "assured_by", "eligibility", "address")


def told(**cells: str) -> list[tuple[str, str | None]]:
    register = a_register({"phone": "0999-20-0101", "phone_consent": "不可", **cells})
    return [(notice.code, notice.origin.column) for notice in found(withheld, register)]


@pytest.mark.parametrize(
    "text",
    [
        "0999-20-0101へ電話",
        "電話は0999200101",
        "０９９９ー２０ー０１０１",
        "(0999) 20-0101",
        "0999(20)0101",
        "0999 20 0101",
        "0999‐20‐0101",
        "0999−20−0101",
        "0999.20.0101",
        "10:00に0999-20-0101",
        "0999-\n20-0101",
        "+81-999-20-0101",
        "0999局の20の0101番",
        "20-0101(夜だけ)",  # neighbours leave the area code out
    ],
)
def test_a_withheld_number_is_found_in_every_spelling(text: str) -> None:
    assert told(booking=text) == [("phone_told_elsewhere", "申込")]


@pytest.mark.parametrize(
    "text", ["電話で", "0999-20-0102", "120-0101", "20-01011", "2020-01-01", "0120-000-101", "1回200円、101円"]
)
def test_other_numbers_are_not_taken_for_it(text: str) -> None:
    assert told(booking=text) == []


@pytest.mark.parametrize("field", FREE)
def test_every_public_cell_is_looked_at(field: str) -> None:
    title = schemas.of("gatherings")[field].title
    assert told(**{field: "0999-20-0101"}) == [("phone_told_elsewhere", title)]


@pytest.mark.parametrize("field", ["assurer", "internal_note"])
def test_a_private_cell_may_hold_it(field: str) -> None:
    assert told(**{field: "0999-20-0101"}) == []


@pytest.mark.parametrize("consent", ["不可", "", "可（口頭）", "○"])
def test_only_a_plain_yes_lets_the_number_out(consent: str) -> None:
    assert told(phone_consent=consent, booking="0999-20-0101") == [("phone_told_elsewhere", "申込")]


def test_a_published_number_may_stand_anywhere() -> None:
    assert told(phone_consent="可", booking="0999-20-0101") == []


def test_a_record_that_is_not_published_tells_nothing() -> None:
    assert told(consent="不可", booking="0999-20-0101") == []


def test_an_address_is_found_too() -> None:
    cells = {"phone": "", "email": "Sakura@example.jp"}
    assert told(**cells, description="ＳＡＫＵＲＡ＠example.jp まで") == [("email_told_elsewhere", "説明")]
    assert told(**cells, description="sakura(アット)example.jp まで") == []
