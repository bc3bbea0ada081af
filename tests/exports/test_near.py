"""The file for a list in order of distance: where records are, and the names of places that a resident may type."""

import json

import pytest
from tests.a_town import a_district, a_service, a_square, an_edition, nowhere

from tsudoi import build
from tsudoi.exports import near
from tsudoi.geo import Position, label_point
from tsudoi.model import Location, Precision, Service, Status

Place = tuple[list[str], float, float, bool]


def told(*services: Service, **more: object) -> tuple[dict[str, Place], dict[str, list[float]]]:
    """Name → its spellings, where it is and whether that is rough; and the records."""
    (artifact,) = near.items(an_edition(*services, **more), ())  # type: ignore[arg-type]
    assert str(artifact.path) == "search/near.json"
    found = json.loads(artifact.body)
    return {
        name: (words.split(" "), lon, lat, bool(rough)) for name, words, lon, lat, *rough in found["places"]
    }, found["services"]


def at(identifier: str, address: str, lon: float, lat: float = 36.3, **more: object) -> Service:
    where = Location(venue=str(more.pop("venue", "")), address=address, position=Position(lon, lat), **more)  # type: ignore[arg-type]
    return a_service(identifier, location=where)


def test_a_neighbourhood_lies_in_the_middle_of_what_is_in_it_and_so_does_each_block() -> None:
    services = (at("a", "ひより市若葉町1丁目1番地", 141.0), at("b", "ひより市若葉町2丁目5番地", 141.002))
    found, _ = told(*services, districts=(a_district(towns=("若葉町", "南若葉")),))
    assert found["若葉町"][1:] == (141.001, 36.3, False)
    assert found["若葉町1丁目"][1:] == (141.0, 36.3, False)
    assert found["若葉町2丁目"][1:] == (141.002, 36.3, False)


def test_a_neighbourhood_without_a_record_stands_in_the_middle_of_its_district_and_says_so() -> None:
    found, _ = told(districts=(a_district(towns=("南若葉",), aliases=("若葉小",)),))
    middle = label_point(a_square())
    assert found["南若葉"][1:3] == pytest.approx(middle, abs=1e-5)
    assert found["南若葉"][1:] == found["若葉"][1:] == found["若葉小"][1:]
    assert found["南若葉"][3] is True


def test_the_longer_of_two_names_is_meant() -> None:
    services = (at("a", "ひより市萩野新田77番地", 141.0), at("b", "ひより市萩野1番地", 141.01))
    found, _ = told(*services, districts=(a_district(towns=("萩野", "萩野新田")),))
    assert (found["萩野"][1], found["萩野新田"][1]) == (141.01, 141.0)


def test_spellings_of_an_address_do_not_count() -> None:
    service = at("a", "茨城県ひより市光が丘３丁目22-1", 141.0)
    found, _ = told(service, districts=(a_district(towns=("光ヶ丘三丁目",), outline=()),))
    assert found["光ヶ丘三丁目"][:1] == (["光が丘3丁目", "ひかりがおかさんちようめ"],)


def test_a_neighbourhood_that_no_district_names_is_known_from_addresses() -> None:
    found, _ = told(at("a", "ひより市岬台5番地", 141.0), districts=(a_district(towns=()),))
    assert found["岬台"][1:] == (141.0, 36.3, False)


def test_a_building_is_known_without_its_rooms() -> None:
    rooms = (at("a", "", 141.0, venue="若葉公民館 大広間"), at("b", "", 141.0, venue="若葉公民館 調理室"))
    found, _ = told(*rooms, at("c", "", 141.1, venue="光照院 書院"), districts=())
    assert set(found) == {"若葉公民館", "光照院 書院"}
    assert found["若葉公民館"][0] == ["若葉公民館", "わかばこうみんかん"]


def test_a_record_is_told_with_its_place_and_whether_it_is_rough() -> None:
    rough = at("b", "ひより市若葉町", 141.1234567, precision=Precision.TOWN)
    gone = a_service("d", status=Status.ENDED)
    _, services = told(at("a", "ひより市若葉町1番地", 141.0), rough, a_service("c", location=nowhere()), gone)
    assert services == {"a": [141.0, 36.3], "b": [141.12346, 36.3, 1]}


def test_no_two_places_are_spelled_alike() -> None:
    found, _ = told(at("a", "ひより市若葉1番地", 141.0), districts=(a_district(towns=("若葉",), outline=a_square()),))
    assert [name for name in found if name == "若葉"] == ["若葉"]
    assert found["若葉"][3] is False


def test_every_neighbourhood_of_the_sample_town_can_be_named(sample_outcome: build.Outcome) -> None:
    assert sample_outcome.town
    body = next(item.body for item in sample_outcome.artifacts if str(item.path) == "search/near.json")
    names = {name for name, *_ in json.loads(body)["places"]}
    wanted = {town for district in sample_outcome.town.districts for town in district.towns}
    assert len(wanted) > 40
    assert wanted <= names
    assert len(body) < 25_000


def test_nothing_tells_how_a_street_is_read_so_both_ways_count() -> None:
    found, _ = told(at("a", "ひより市若葉町1番地", 141.0), districts=(a_district(towns=("若葉町",)),))
    assert found["若葉町"][0] == ["若葉町", "わかばまち", "わかばちよう"]
