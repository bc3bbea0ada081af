"""How sure a record is."""

from datetime import date

import pytest
from tests.a_town import TODAY, a_service

from tsudoi import freshness
from tsudoi.pages import places
from tsudoi.pages.rest import rest
from tsudoi.pages.stamps import stamp
from tsudoi.settings import Shelf


@pytest.mark.parametrize(
    "assured, level, short",
    [
        (date(2026, 11, 2), "sure", "11月2日に確認"),
        (date(2026, 5, 23), "sure", "5月23日に確認"),
        (date(2026, 5, 22), "soon", "確認から6か月(2026年5月)"),  # six full months have passed today
        (date(2025, 11, 23), "soon", "確認から11か月(2025年11月)"),
        (date(2025, 11, 22), "old", "確認から1年(2025年11月)"),
        (date(2025, 9, 3), "old", "確認から1年2か月(2025年9月)"),
        (None, "unknown", "確認日がわかりません"),
    ],
)
def test_the_stamp_ages(assured, level, short):
    found = stamp(a_service(assured_date=assured), TODAY)
    assert (found.level, found.short) == (level, short)


def test_a_day_of_last_year_says_its_year():
    assert stamp(a_service(assured_date=date(2025, 12, 20)), date(2026, 1, 10)).short == "2025年12月20日に確認"


@pytest.mark.parametrize(
    "how, said", [("電話", "2026年11月2日に、電話で確かめました。"), ("", "2026年11月2日に確かめました。")]
)
def test_the_sentence_says_how_it_was_confirmed(how, said):
    assert stamp(a_service(assured_by=how), TODAY).sentence == said


@pytest.mark.parametrize(
    "assured, advice",
    [
        (date(2026, 11, 2), ""),
        (date(2026, 3, 22), "それから8か月たちました。お出かけの前に、お電話なさると安心です。"),
        (date(2025, 9, 3), "それから1年2か月たちました。必ず、お電話でお確かめください。"),
        (None, "必ず、お電話でお確かめください。"),
    ],
)
def test_an_old_record_advises_to_call(assured, advice):
    assert stamp(a_service(assured_date=assured), TODAY).advice == advice


def test_prices_of_a_new_year_are_pointed_out_though_only_days_have_passed():
    priced = a_service(assured_date=date(2026, 3, 25), fee="100円")
    found = stamp(priced, date(2026, 4, 2))
    assert (found.level, found.short) == ("soon", "3月25日に確認")
    assert found.advice == "料金が変わっているかもしれません。お出かけの前に、お電話なさると安心です。"


def test_a_town_may_ask_more_often():
    assert stamp(a_service(assured_date=date(2026, 8, 1)), TODAY, shelf=Shelf(days=3)).level == "soon"


def test_what_is_withheld_says_so_and_gives_no_place():
    held = freshness.withheld(a_service(assured_date=date(2024, 1, 1)))
    found = rest(held, can_call=True)
    assert found is not None
    assert (found.heading, found.sentences[-1]) == (
        "いまは、内容を確認中です",
        "くわしいことは、お電話でおたずねください。",
    )
    assert not any("電話" in sentence for sentence in rest(held, can_call=False).sentences)
    assert (places.short(held), places.instead(held)) == (
        "いまは、内容を確認中です",
        "場所は、お電話でお確かめください。",
    )
    assert stamp(held, TODAY, shelf=Shelf(withheld=24)).level == "old"
