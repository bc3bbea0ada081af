"""Every line of a list of real schedules, where such a list lies beside the checkout: nothing raises and the counts hold."""

import os
from collections import Counter
from pathlib import Path

import pytest
from tests.schedule.calendar_by_hand import DAYS, FIRST

from tsudoi import schedule
from tsudoi.model import Schedule

LIST = Path(os.environ.get("TSUDOI_SCHEDULES") or Path(__file__).parents[3] / "shared/data/schedules.txt")
NEVER_DATES = ("随時", "もしくは", "どちらか", "未定", "申込受付", "試合日程", "程度", "月1回土", "月1回不")


@pytest.fixture(scope="module")
def lines():
    if not LIST.is_file():
        pytest.skip(f"no list of real schedules at {LIST.name}; name one with TSUDOI_SCHEDULES")
    return [line.split("\t", 1)[-1] for line in LIST.read_text(encoding="utf-8").splitlines()]


def test_the_counts_by_status_are_the_known_ones(lines, capsys):
    counts = Counter(schedule.read(line).status for line in lines)
    with capsys.disabled():
        print(
            "\n"
            + ", ".join(f"{status} {counts[status]}" for status in ("dates", "unknown", "suspended", "error", "none"))
        )
    assert counts == {"dates": 351, "unknown": 306, "suspended": 4}


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
