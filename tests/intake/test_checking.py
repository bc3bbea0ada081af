"""確かめの試験: telephones, homes, e-mail and values that do not fit, and what must not get out by itself."""

from datetime import date

import pytest
from tests.intake.inputs import a_mapping, a_row, codes

from tsudoi.intake import leftovers
from tsudoi.intake.checking import checked
from tsudoi.intake.drafts import Draft, draft

LAYOUT = a_mapping(
    """
    fields: {名称: 名, 会場: 場, 住所: 所, 緯度: 北, 電話: TEL, メール: mail, ホームページ: url, 料金: 円, 問い合わせ先: 係}
    consent: {value: 可, because: 市が公開している一覧です。}
    phone_consent: {value: 固定電話, because: 公開されている番号です。}
    area_code: "0999"
    unused: {符号: 使いません。}
    """
)


def _checked(**cells: str) -> Draft:
    return checked(draft(a_row(**{"名": "集い", **cells}), "gatherings", LAYOUT), LAYOUT, date(2026, 3, 31))


PHONES = [
    ({"TEL": "0999-20-1234"}, {"phone": "0999-20-1234", "phone_consent": "可"}, []),
    ({"TEL": "20-1234"}, {"phone": "0999-20-1234", "phone_consent": "可"}, ["intake_phone_area_code"]),
    ({"TEL": "090-0000-1234"}, {"phone": "090-0000-1234", "phone_consent": ""}, ["intake_personal_contact"]),
    ({"mail": "a@example.jp"}, {"email": "a@example.jp", "phone_consent": ""}, ["intake_personal_contact"]),
    ({"TEL": "0999-20-1234", "mail": "a@example.jp"}, {"email": "", "phone_consent": "可"}, ["intake_email_held"]),
    ({"TEL": "0999-20-1234", "mail": "a@city.hiyori.lg.jp"}, {"email": "a@city.hiyori.lg.jp"}, []),
    ({"TEL": "0999-20-1234", "mail": "a@city.hiyori.shizuoka.jp"}, {"email": "a@city.hiyori.shizuoka.jp"}, []),
    (
        {"TEL": "0999-20-1234（昼）0999-20-5678（夜）"},
        {"phone": "0999-20-1234", "contact_name": "", "internal_note": "TEL: 0999-20-1234(昼)0999-20-5678(夜)"},
        ["intake_phone_several"],
    ),
    ({"TEL": "非公開"}, {"phone": "", "contact_name": "非公開"}, ["intake_phone_words", "intake_phone_no_number"]),
    (
        {"TEL": "0999-20-12345（包括ひより）"},
        {"phone": "", "contact_name": "包括ひより", "phone_consent": ""},
        ["intake_phone_words", "intake_phone_unreadable"],
    ),
]


@pytest.mark.parametrize(("cells", "made", "told"), PHONES)
def test_only_a_landline_is_published_by_itself(cells: dict[str, str], made: dict[str, str], told: list[str]) -> None:
    done = _checked(**cells)
    assert {name: done[name] for name in made} == made
    assert codes(done.notices) == told


def test_words_beside_a_number_do_not_push_out_the_contact_that_is_there() -> None:
    done = _checked(TEL="0999-20-1234（本人）", 係="係の窓口")
    assert (done["contact_name"], done["internal_note"]) == ("係の窓口", "TEL: 本人")


@pytest.mark.parametrize("place", ["場", "所", "係"])
def test_somebodys_home_waits_for_a_persons_yes(place: str) -> None:
    done = _checked(**{place: "山田様方"})
    assert (done["consent"], codes(done.notices)) == ("", ["intake_home"])
    assert "山田様方" in done["internal_note"]


def test_the_name_of_a_home_is_not_the_name_of_the_venue() -> None:
    assert _checked(場="山田様方")["venue"] == ""


@pytest.mark.parametrize(
    ("cells", "field"), [({"url": "準備中"}, "url"), ({"mail": "なし"}, "email"), ({"北": "不明"}, "latitude")]
)
def test_a_value_that_cannot_be_used_is_kept_for_the_desk(cells: dict[str, str], field: str) -> None:
    done = _checked(**cells)
    ((heading, text),) = cells.items()
    assert (done[field], done["internal_note"]) == ("", f"{heading}: {text}")
    assert codes(done.notices) == ["intake_unfit_value"]


def test_a_text_too_long_for_its_field_moves_to_the_description() -> None:
    done = _checked(円="あ" * 121)
    assert (done["fee"], done["description"]) == ("", "料金: " + "あ" * 121)
    assert codes(done.notices) == ["intake_too_long"]


def test_consent_and_date_come_from_the_mapping_and_the_command() -> None:
    done = _checked()
    assert (done["consent"], done["assured_date"]) == ("可", "2026-03-31")


def test_what_no_field_took_goes_into_the_internal_note() -> None:
    done = leftovers.kept(_checked(備考="<br>要予約", 符号="A-1"), LAYOUT)
    assert done["internal_note"] == "備考: 要予約"


def test_columns_are_listed_with_counts() -> None:
    drafts = [_checked(備考="要予約", 符号="A-1"), _checked(備考=""), _checked(備考="先着順", 符号="A-3")]
    rows = [one.row for one in drafts]
    found = {
        (notice.code, notice.origin.column): notice.facts["count"] for notice in leftovers.notices(rows, drafts, LAYOUT)
    }
    assert found == {("intake_column_set_aside", "符号"): 2, ("intake_column_noted", "備考"): 2}
