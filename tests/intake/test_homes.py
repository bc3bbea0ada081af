"""小学校区を決める試験: by position, by the district a row names, by its address; and the ids of new districts."""

import pytest
from tests.intake.inputs import a_draft, a_mapping, a_row, codes

from tsudoi import geo
from tsudoi.intake import districts, leftovers
from tsudoi.intake.districts import Area, Areas
from tsudoi.intake.drafts import Draft
from tsudoi.intake.homes import housed
from tsudoi.intake.mapping import DistrictFiles

PLAIN = a_mapping("fields: {緯度: 緯度, 経度: 経度, 住所: 住所}")
BY_COLUMN = a_mapping("fields: {住所: 住所}\ndistrict: {from: 学区, split: ';；', endings: [小, 校区]}")


def _square(west: float) -> dict[str, object]:
    """A tenth of a degree wide, from latitude 35.0 to 35.1."""
    corners = [[west, 35.0], [west + 0.1, 35.0], [west + 0.1, 35.1], [west, 35.1], [west, 35.0]]
    return {"type": "Polygon", "coordinates": [corners]}


def _area(area_id: str, name: str, west: float, **cells: str) -> Area:
    geometry = _square(west)
    return Area({"id": area_id, "name": name, **cells}, geometry, geo.outline(geometry))


DRAWN = Areas((_area("kita", "北", 138.0), _area("minami", "南", 138.5)))
NAMED = Areas(
    (Area({"id": "kita", "name": "北", "towns": "北町、本"}), Area({"id": "hon", "name": "本", "towns": "本町"}))
)


def _placed(lon: str, lat: str) -> Draft:
    (one,) = housed([a_draft(latitude=lat, longitude=lon)], DRAWN, PLAIN, None).drafts
    return one


@pytest.mark.parametrize(
    ("lon", "folder"),
    [("138.05", "kita"), ("138.55", "minami"), ("138.0", "kita")],  # on the border is inside
)
def test_a_position_decides(lon: str, folder: str) -> None:
    assert _placed(lon, "35.05").folder == folder


def test_a_position_just_outside_goes_to_the_district_beside_it_without_a_pin() -> None:
    one = _placed("138.1005", "35.05")
    assert (one.folder, one["latitude"], codes(one.notices)) == ("kita", "", ["intake_just_outside"])
    assert one["internal_note"] == "緯度・経度: 35.05, 138.1005"


def test_a_position_far_outside_belongs_to_the_whole_town_without_a_pin() -> None:
    one = _placed("138.3", "35.05")
    assert (one.folder, one["longitude"], codes(one.notices)) == ("全市", "", ["intake_outside"])


def test_without_a_position_nothing_is_guessed() -> None:
    one = _placed("", "")
    assert (one.folder, codes(one.notices)) == ("全市", ["intake_no_district"])


@pytest.mark.parametrize(
    ("address", "folder"),
    [("ひより市北町1-1", "kita"), ("ひより市本町2", "hon"), ("ひより市本3", "kita"), ("ひより市西町", "全市")],
)
def test_the_longest_town_name_in_the_address_decides(address: str, folder: str) -> None:
    (one,) = housed([a_draft(address=address)], NAMED, PLAIN, None).drafts
    assert one.folder == folder


def test_one_district_may_be_given_for_all() -> None:
    found = housed([a_draft()], Areas(), PLAIN, Area({"id": "machi", "name": "まち全体"}))
    assert [one.folder for one in found.drafts] == ["machi"]
    assert [area.id for area in found.areas.areas] == ["machi"]


def _by_column(*schools: str) -> tuple[list[Draft], list[str]]:
    found = housed([a_draft(a_row(学区=school)) for school in schools], Areas(), BY_COLUMN, None)
    return list(found.drafts), [area.name for area in found.areas.areas]


def test_districts_named_in_a_column_become_districts() -> None:
    drafts, names = _by_column("笹塚小", "中幡小", "笹塚小")
    assert names == ["笹塚", "中幡"]
    assert drafts[0].folder == drafts[2].folder != drafts[1].folder
    assert drafts[0].folder.startswith("ku-")


def test_of_several_districts_the_first_is_home_and_all_are_served() -> None:
    (one,), names = _by_column("笹塚小;中幡小")
    assert names == ["笹塚", "中幡"]
    assert one["service_area"] == "笹塚、中幡"


@pytest.mark.parametrize("word", ["未就学児", "1", "132098H00029"])
def test_words_that_are_no_district_make_none_and_are_told(word: str) -> None:
    drafts, names = _by_column("笹塚小", word)
    assert names == ["笹塚"]
    assert (drafts[1].folder, codes(drafts[1].notices)) == ("全市", ["intake_no_district", "intake_no_match"])
    assert leftovers.kept(drafts[1], BY_COLUMN)["internal_note"] == f"学区: {word}"


def test_a_slip_among_several_districts_is_told_and_kept() -> None:
    drafts, _ = _by_column("笹塚小l;中幡小;本町小")
    assert drafts[0]["service_area"] == "中幡、本町"
    assert [notice.facts["value"] for notice in drafts[0].notices] == ["笹塚小l"]
    assert leftovers.kept(drafts[0], BY_COLUMN)["internal_note"] == "学区: 笹塚小l;中幡小;本町小"


@pytest.mark.parametrize("word", ["区内小学校", "市内全域"])
def test_all_schools_mean_the_whole_town(word: str) -> None:
    drafts, names = _by_column("笹塚小", word)
    assert names == ["笹塚"]
    assert (drafts[1].folder, drafts[1]["service_area"], drafts[1].notices) == ("全市", "全市", ())


def test_a_column_makes_no_districts_where_there_are_some() -> None:
    found = housed([a_draft(a_row(学区="北小")), a_draft(a_row(学区="西小"))], NAMED, BY_COLUMN, None)
    assert [area.id for area in found.areas.areas] == ["kita", "hon"]
    assert [draft.folder for draft in found.drafts] == ["kita", "全市"]
    assert codes(found.drafts[1].notices) == ["intake_no_district", "intake_no_match"]


def test_with_a_position_the_column_says_whom_it_serves() -> None:
    mapping = a_mapping("fields: {緯度: 緯度, 経度: 経度}\ndistrict: {from: 学区}")
    draft = a_draft(a_row(学区="南小"), latitude="35.05", longitude="138.05")
    (one,) = housed([draft], DRAWN, mapping, None).drafts
    assert (one.folder, one["service_area"]) == ("kita", "南")


@pytest.mark.parametrize(
    ("name", "kana", "expected"),
    [("白須賀小学校区", "しらすかしょうがっこうく", "shirasuka"), ("東", "ひがし", "higashi"), ("新居", "", "ku-")],
)
def test_a_new_district_gets_an_id_people_can_read(name: str, kana: str, expected: str) -> None:
    assert districts.new_id(name, kana).startswith(expected)


FILES = DistrictFiles(number="no", replaces="A27_007")


def _read(*names: str) -> tuple[Areas, list[str]]:
    polygons = [a_row(number, A27_007=name) for number, name in enumerate(names, start=1)]
    rows = list(districts.rows_of(polygons, [a_row(2, no="0", 名称="北小学校区", ふりがな="きた")], FILES))
    found = districts.areas(rows, [_square(138.0), _square(138.5)], FILES)
    return found, codes(districts.notices(rows, found, FILES))


def test_a_list_of_names_puts_destroyed_names_right() -> None:
    found, told = _read("\ufffdwZ", "南小学校")
    assert (found.areas[0].id, found.areas[0].name) == ("kita", "北小学校区")
    assert told == ["intake_district_name_replaced"]


def test_a_destroyed_name_that_nothing_puts_right_stops_the_import() -> None:
    assert _read("北", "\ufffdwZ")[1] == ["intake_district_name_replaced", "intake_district_name_broken"]
