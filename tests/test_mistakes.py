"""まちがいの見本: one folder per mistake, laid over the good town, with the very words a coordinator gets to read.

``tests/mistakes/<room>/<case>/`` holds only what differs from ``tests/towns/good`` and ``expect.txt``: one line per finding,
``level code file:row「heading」(record) what happened → what to do``. ``TSUDOI_EXPECT=reading`` writes those of a room anew, to be read
before they are committed.
"""

import os
import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from tests.mistakes.natures import HEADING, NATURES, RECORD, ROW, WHOLE_TOWN, WITHOUT_A_CASE
from tests.mistakes.shapes import GOOD, lay

from tsudoi import build
from tsudoi.build import Judged
from tsudoi.notices import Notice
from tsudoi.rows import Row
from tsudoi.words import catalogue, confirming, intaking, sentences

MISTAKES = Path(__file__).parent / "mistakes"
CASES = sorted(path for room in MISTAKES.iterdir() if room.is_dir() for path in room.iterdir() if path.is_dir())
Judge = Callable[[Path], Judged]
TODAY = date(2026, 11, 24)
JAPANESE = re.compile("[ぁ-ん]")
NOT_FOR_PEOPLE = re.compile(r"Traceback|Error\b|Exception|None\b|\{|\}|0x[0-9a-f]|line \d|utf-8'|codec")


def _name(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


def line(notice: Notice) -> str:
    """A finding as a person meets it."""
    origin = notice.origin
    row = f":{origin.row}" if origin.row is not None else ""
    column = f"「{origin.column}」" if origin.column else ""
    record = f"({notice.record})" if notice.record else ""
    what, remedy = sentences(notice)
    return f"{notice.severity} {notice.code} {origin.file}{row}{column}{record} {what} → {remedy}"


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    """What is said of a case, worked out once."""

    @cache
    def judge(case: Path) -> Judged:
        return build.judge(lay(tmp_path_factory.mktemp("town"), GOOD, case), TODAY)

    return judge


def test_the_good_town_gives_rise_to_no_word(judged: Judge) -> None:
    assert [line(notice) for notice in judged(GOOD).notices] == []


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_mistake_is_said_in_these_words(case: Path, judged: Judge) -> None:
    expected = case / "expect.txt"
    lines = [line(notice) for notice in judged(case).notices]
    if os.environ.get("TSUDOI_EXPECT") == case.parent.name:
        expected.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert lines == expected.read_text(encoding="utf-8").splitlines()
    assert lines, "a mistake that nobody mentions"


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_finding_can_be_acted_on(case: Path, judged: Judge) -> None:
    for notice in judged(case).notices:
        what, remedy = sentences(notice)
        assert JAPANESE.search(what), what
        assert JAPANESE.search(remedy), remedy
        assert not NOT_FOR_PEOPLE.search(what + remedy), what + remedy
        assert str(notice.origin.file) not in ("", "."), notice
        assert notice.origin.row is not None or notice.record is None, notice  # a record always has a row


LACKS = {code: nature.lacks for nature in NATURES for code in nature.codes}


def _lacking(notice: Notice) -> set[str]:
    """What a finding does not say of its place; town.yaml has no records to name."""
    parts = {ROW: notice.origin.row, HEADING: notice.origin.column, RECORD: notice.record}
    is_of_town = str(notice.origin.file) == WHOLE_TOWN
    return {name for name, part in parts.items() if part is None and not (name == RECORD and is_of_town)}


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_finding_names_its_row_heading_and_record(case: Path, judged: Judge) -> None:
    for notice in judged(case).notices:
        assert _lacking(notice) <= set(LACKS.get(notice.code, ())), notice


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_finding_in_the_row_of_a_record_names_this_record(case: Path, judged: Judge) -> None:
    found = judged(case)
    records = {spot: row.record for table in found.records.tables for row in table.rows for spot in _spots(row)}
    for notice in found.notices:
        spot = (str(notice.origin.file), notice.origin.row)
        assert notice.record == records.get(spot, notice.record), notice


def _spots(row: Row) -> set[tuple[str, int | None]]:
    """The row of a sheet, the lines of a record in YAML."""
    return {(str(row.origin.file), line) for line in (row.origin.row, *row.lines.values())}


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_findings_are_told_from_top_to_bottom_and_from_left_to_right(case: Path, judged: Judge) -> None:
    places = [
        (str(origin.file), origin.row or 0, -1 if origin.column is None else origin.place)
        for origin in (notice.origin for notice in judged(case).notices)
        if origin.column is None or origin.place is not None
    ]
    assert places == sorted(places)


def test_nothing_is_excused_that_is_always_said(judged: Judge) -> None:
    """Every excuse is needed by a case: what can be named must be named."""
    notices = [notice for case in CASES for notice in judged(case).notices]
    needed = {code: {name for notice in notices if notice.code == code for name in _lacking(notice)} for code in LACKS}
    assert needed == {code: set(lacks) for code, lacks in LACKS.items()}
    assert all(nature.reason and nature.lacks for nature in NATURES)
    assert len(LACKS) == sum(len(nature.codes) for nature in NATURES)


def test_every_finding_has_a_case(judged: Judge) -> None:
    """But for those of importing, which has cases of its own."""
    seen = {notice.code for case in CASES for notice in judged(case).notices}
    assert catalogue().keys() - seen - intaking.WORDS.keys() - confirming.WORDS.keys() == WITHOUT_A_CASE.keys()


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_finding_can_be_read_in_english(case: Path, judged: Judge) -> None:
    for notice in judged(case).notices:
        assert all(words.strip() for words in sentences(notice, "en")), notice


def test_there_are_enough_cases_for_reading_alone() -> None:
    assert len([case for case in CASES if case.parent.name == "reading"]) > 90
