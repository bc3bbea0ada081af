"""活動の組み立て: what becomes of the cells of one row."""

from dataclasses import asdict
from datetime import date

import pytest
from tests.assemble.inputs import RIDE, SALON, SHOPPING, TAISO, a_record, a_register, a_service, a_table

from tsudoi import assemble, schemas
from tsudoi.geo import Position
from tsudoi.model import CostOption, Photo, Precision, Recruitment, ServiceArea, Status

WAKABA_ONLY = ServiceArea(districts=("wakaba",))
BOTH = ("wakaba", "sakura")


@pytest.mark.parametrize(
    "consent, published",
    [
        ("可", True),
        (" 可 ", True),
        ("", False),
        ("不可", False),
        ("不可(昨年は可)", False),  # contains 可, and is still no
        ("可?", False),
        ("OK", False),
    ],
)
def test_a_record_is_published_only_with_exactly_ka(consent, published):
    register = a_register(a_table("gatherings", "wakaba", a_record(consent=consent)))
    assert bool(assemble.town(register).services) is published


@pytest.mark.parametrize(
    "consent, phone, email",
    [
        ("可", "0999-20-0101", "a@example.jp"),
        ("", "", ""),
        ("不可", "", ""),
        ("家族のみ可", "", ""),
    ],
)
def test_telephone_and_mail_follow_their_own_consent(consent, phone, email):
    contact = a_service(phone="0999-20-0101", email="a@example.jp", phone_consent=consent).contact
    assert (contact.phone, contact.email) == (phone, email)


@pytest.mark.parametrize("kind", schemas.SERVICE_KINDS)
def test_no_cell_of_a_private_field_reaches_the_service(kind):
    private = {field.name: f"秘密{field.name}" for field in schemas.of(kind).fields if not field.public}
    service = a_service(kind, **private | {"consent": "可"})
    assert private
    assert "秘密" not in repr(asdict(service))


@pytest.mark.parametrize("kind", schemas.SERVICE_KINDS)
def test_every_public_field_changes_the_service(kind):
    """A field added to a schema must not be forgotten here."""
    plain = a_service(kind, phone_consent="可")
    for field in schemas.of(kind).public_fields:
        assert a_service(kind, photos=PHOTOS, **_telling(field.name)) != plain, field.name


PHOTOS = frozenset({"resources/wakaba/a.jpg"})


def _telling(name: str) -> dict[str, str]:
    """A cell that is unlike the plain record's, with the neighbours it needs to count."""
    cells = {
        "category": "サロン",
        "status": "休止中",
        "position_precision": "建物",
        "service_area": "桜台",
        "features": "送迎",
        "needs": "買い物",
        "valid_from": "2026-04-01",
        "valid_to": "2026-04-01",
        "extra_dates": "2026-04-01",
        "exdates": "2026-04-01",
        "venue_changes": "2026-04-01:北公民館",
        "cost_options": "30分|300円|",
        "email": "b@example.jp",
        "url": "https://example.jp/",
        "assured_date": "2025-01-01",
        "points": "対象",
    }
    together = {"latitude": "35.1", "longitude": "138.1"} | {"photo": "a.jpg", "photo_alt": "体操"}
    near = {key: value for key, value in together.items() if name in together}
    return {"phone_consent": "可"} | near | {name: near.get(name) or cells.get(name, "新しい値")}


@pytest.mark.parametrize(
    "word, term",
    [
        ("体操・運動", TAISO),
        ("taiso", TAISO),
        ("ラジオ体操", TAISO),
        ("ﾗｼﾞｵ体操", TAISO),
        ("サ ロ ン", SALON),
    ],
)
def test_a_category_is_known_by_name_id_and_synonym(word, term):
    assert a_service(category=word).category == term


def test_an_unknown_category_keeps_its_word_and_has_no_id():
    category = a_service(category="宇宙旅行").category
    assert (category.id, category.name) == ("", "宇宙旅行")


def test_features_and_needs_are_known_by_their_synonyms_and_counted_once():
    service = a_service(features="送り迎え\n送迎\n空飛ぶ車", needs="スーパーに行けない")
    assert (service.features, service.needs) == ((RIDE,), (SHOPPING,))


@pytest.mark.parametrize("cell, area", [
    ("", WAKABA_ONLY),                                  # nothing said: its own district
    ("若葉", WAKABA_ONLY),
    ("wakaba", WAKABA_ONLY),
    ("若葉小学校区", WAKABA_ONLY),
    ("若葉小", WAKABA_ONLY),
    ("若葉校区", WAKABA_ONLY),
    ("さくら校区", ServiceArea(districts=("sakura",))),
    ("若葉\n桜台", ServiceArea(districts=BOTH)),
    ("旧東村", ServiceArea(districts=BOTH)),            # one name of old, two districts of today
    ("若葉(一部)", ServiceArea(districts=("wakaba",), note="若葉(一部)")),
    ("若葉（一部）", ServiceArea(districts=("wakaba",), note="若葉（一部）")),
    ("桜台\n若葉(川より東)", ServiceArea(districts=("sakura", "wakaba"), note="若葉(川より東)")),
    ("若葉町", ServiceArea(districts=("wakaba",), note="若葉町")),  # a part of the district, so it is said
    ("全町", ServiceArea(whole_town=True)),
    ("全市", ServiceArea(whole_town=True)),
    ("市内全域", ServiceArea(whole_town=True)),
    ("ひより市", ServiceArea(whole_town=True)),
    ("全市(山間部を除く)", ServiceArea(whole_town=True, note="全市(山間部を除く)")),
    ("月の裏側", ServiceArea()),                        # judged elsewhere; nobody is promised anything
])  # fmt: skip
def test_whom_a_record_serves(cell, area):
    assert a_service(service_area=cell).area == area


@pytest.mark.parametrize("folder, district, area", [
    ("wakaba", "wakaba", WAKABA_ONLY),
    ("若葉小学校区", "wakaba", WAKABA_ONLY),
    ("全市", "", ServiceArea(whole_town=True)),
    ("Town", "", ServiceArea(whole_town=True)),
    ("旧東村", "", ServiceArea()),                      # could be either of two: no home rather than a guess
    ("若葉町", "", ServiceArea()),  # a 町名 is no district
    ("nowhere", "", ServiceArea()),
])  # fmt: skip
def test_the_folder_says_the_home_district(folder, district, area):
    service = a_service(folder=folder)
    assert (service.district, service.area) == (district, area)


@pytest.mark.parametrize("latitude, longitude, position", [
    ("35.5", "138.25", Position(138.25, 35.5)),
    ("35.5", "", None),
    ("nan", "138", None),
    ("3_5", "138", None),
    ("٣٥", "138", None),
    ("1e2", "138", None),
    ("138", "35", None),                                # no latitude is 138
])  # fmt: skip
def test_positions_are_read_strictly(latitude, longitude, position):
    assert a_service(latitude=latitude, longitude=longitude).location.position == position


@pytest.mark.parametrize(
    "line, option",
    [
        ("30分|300円|", CostOption(option="30分", amount=300, amount_description="300円")),
        (
            "年会費|1,000円|4月から",
            CostOption(option="年会費", amount=1000, amount_description="1,000円", note="4月から"),
        ),
        ("お茶|100|", CostOption(option="お茶", amount=100, amount_description="100円")),
        ("見学|無料|", CostOption(option="見学", amount=0, amount_description="無料")),
        ("車|1kmごとに30円|", CostOption(option="車", amount_description="1kmごとに30円")),
        ("相談", CostOption(option="相談")),
        ("|300円|", CostOption(option="料金", amount=300, amount_description="300円")),
    ],
)
def test_a_price_counts_as_yen_only_when_it_is_a_plain_sum(line, option):
    assert a_service(cost_options=line).cost_options == (option,)


@pytest.mark.parametrize(
    "url, shown",
    [
        ("https://example.jp/a", "https://example.jp/a"),
        ("http://example.jp/", "http://example.jp/"),
        ("javascript:alert(1)", ""),
        ('https://example.jp/"onclick=', ""),
        ("ftp://example.jp/", ""),
    ],
)
def test_only_web_addresses_become_links(url, shown):
    assert a_service(url=url).contact.url == shown


@pytest.mark.parametrize("photo, alt, found", [
    ("a.jpg", "体操のようす", Photo(path="resources/wakaba/a.jpg", alt="体操のようす")),
    ("a.jpg", "", None),                                # not without words for those who cannot see it
    ("b.jpg", "体操のようす", None),
    ("../../a.jpg", "体操のようす", None),
])  # fmt: skip
def test_a_photo_lies_beside_its_record_and_has_words(photo, alt, found):
    assert a_service(photos=PHOTOS, photo=photo, photo_alt=alt).photo == found


def test_days_are_sorted_and_impossible_ones_left_out():
    schedule = a_service(extra_dates="2026-12-05\n2026-02-30\n2026-11-01\n来週", valid_from="2026/4/1").schedule
    days = tuple(change.day for change in schedule.extra_dates)
    assert (days, schedule.valid_from) == ((date(2026, 11, 1), date(2026, 12, 5)), None)


def test_only_volunteering_asks_for_hands():
    asked = {"recruitment": "見守り", "recruitment_count": "5人", "points": "対象外", "recruitment_desk": "社協"}
    assert a_service("volunteering", **asked).recruitment == Recruitment(
        text="見守り", count="5人", has_points=False, desk="社協"
    )
    assert a_service("volunteering").recruitment is None
    assert a_service("gatherings", **asked).recruitment is None


@pytest.mark.parametrize(
    "status, meant",
    [
        ("", Status.ACTIVE),
        ("活動中", Status.ACTIVE),
        ("休止中", Status.SUSPENDED),
        ("終了", Status.ENDED),
    ],
)
def test_ended_services_keep_their_page(status, meant):
    register = a_register(a_table("gatherings", "wakaba", a_record(status=status)))
    assert [service.status for service in assemble.town(register).services] == [meant]


def test_precision_is_kept():
    assert a_service(position_precision="町の代表点").location.precision is Precision.TOWN
