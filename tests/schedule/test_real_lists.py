"""Every line of a list of real schedules, where such a list lies beside the checkout: nothing raises and the page of figures holds."""

import pytest
from bench import schedule_forms, schedules
from tests.schedule import sample
from tests.schedule.calendar_by_hand import DAYS, FIRST

from tsudoi import schedule
from tsudoi.model import Schedule

LIST = schedules.LIST
NEVER_DATES = ("随時", "もしくは", "どちらか", "未定", "申込受付", "試合日程", "程度", "月1回土", "月1回不")


@pytest.fixture(scope="module")
def lines():
    if not LIST.is_file():
        pytest.skip(f"no list of real schedules at {LIST.name}; name one with TSUDOI_SCHEDULES")
    return tuple(schedule_forms.split(LIST.read_text(encoding="utf-8").splitlines()))


def test_words_that_settle_no_day_never_give_one(lines):
    telling = [line for line in lines if any(word in line for word in NEVER_DATES)]
    assert telling
    assert [line for line in telling if schedule.read(line).status == "dates"] == []


def test_every_reading_gives_days_or_a_reason(lines):
    for line in lines:
        reading = schedule.read(line)
        assert bool(reading.reason) == (reading.status != "dates"), line
        assert schedule.expand(reading, Schedule(), FIRST, DAYS) == () or reading.status == "dates", line


def test_the_sentence_of_every_line_means_the_same(lines):
    for line in lines:
        reading = schedule.read(line)
        if reading.status == "dates":
            again = schedule.read(schedule.sentence(reading))
            assert again.rules == reading.rules, line
            assert _taken(again) == _taken(reading), line


def _taken(reading):
    return {(repr(one.rule), one.holding) for one in reading.closures}


def test_every_line_keeps_its_text_and_has_a_form(lines):
    assert all(schedule.read(line).text == line for line in lines if line.strip())
    assert schedule_forms.OTHER not in schedule_forms.counted(lines)


def test_the_page_of_figures_is_what_the_reader_does(lines):
    page = schedules.PAGE.read_text(encoding="utf-8")
    assert page == schedules.drawn(LIST), "bring it in line: python -m bench.schedules --write"


def test_every_line_by_hand_stands_in_the_list(lines):
    assert {one.text for one in sample.checked()} <= set(lines)
