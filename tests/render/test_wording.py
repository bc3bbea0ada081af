"""What residents read: nobody is sent to a telephone that there is not."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.a_town import (
    TODAY,
    a_district,
    a_service,
    a_timetable,
    an_edition,
    at,
    nowhere,
    some_settings,
)
from tests.render.printed import Reader, drawn

from tsudoi.model import Desk, Holding, Kind, Occurrence, Status
from tsudoi.settings import Publisher

CALLING = re.compile(r".{0,12}(?:お電話|電話で(?!確かめました)|電話する|電話を).{0,12}")
SERVICES = (
    a_service("wk-01", text="2週間に1回"),
    a_service("wk-02", status=Status.SUSPENDED),
    a_service("wk-03", status=Status.ENDED),
    a_service("wk-04", kind=Kind.SERVICE, shape="help", location=nowhere(), text="平日"),
    a_service("wk-05", kind=Kind.SERVICE, shape="shop", location=nowhere(), assured_date=None),
    a_service("wk-06", location=nowhere(), assured_by="訪問", assured_date=date(2026, 1, 5)),
    a_service("wk-07", assured_by="訪問", assured_date=date(2024, 1, 5)),
)
UNSURE = a_timetable(Occurrence(day=TODAY + timedelta(days=1), holding=Holding.UNKNOWN))


@pytest.fixture(scope="module")
def silent():
    """A town that knows no telephone number at all."""
    edition = an_edition(
        *SERVICES,
        agenda={"wk-07": UNSURE},
        districts=(a_district(desk=Desk()),),
        settings=some_settings(publisher=Publisher(name="ひより市")),
    )
    return drawn(edition, town=Path("nowhere"))


def test_where_no_number_is_known_at_all_nobody_is_told_to_call(silent):
    told = {str(path): CALLING.findall(Reader(body).text) for path, body in silent.items()}
    assert {path: words for path, words in told.items() if words} == {}


def test_where_a_desk_can_be_called_the_pages_ask_for_a_call():
    told = Reader(drawn(an_edition(*SERVICES, agenda={"wk-07": UNSURE}))[at("services", "wk-07", "index.html")]).text
    assert "必ず、お電話でお確かめください" in told
    assert "11月23日(月)は、お電話でお確かめください" in told


def test_what_has_ended_advises_nobody_to_go_there():
    service = a_service("wk-03", status=Status.ENDED, text="毎月第4火曜日", assured_date=date(2025, 1, 5))
    told = Reader(drawn(an_edition(service))[at("services", "wk-03", "index.html")]).text
    assert "以前の日にちと時間" in told
    assert "お出かけの前に" not in told
    assert "必ず" not in told
