"""まちがいの見本: one folder per mistake, laid over the good town, with the very words a coordinator gets to read.

``tests/mistakes/<room>/<case>/`` holds only what differs from ``tests/towns/good`` and ``expect.txt``: one line per finding,
``level code file:row「heading」 what happened → what to do``. ``TSUDOI_EXPECT=reading`` writes those of a room anew, to be read
before they are committed.
"""

import os
import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from tests.mistakes.shapes import GOOD, lay

from tsudoi import build
from tsudoi.notices import Notice
from tsudoi.words import sentences

MISTAKES = Path(__file__).parent / "mistakes"
CASES = sorted(path for room in MISTAKES.iterdir() if room.is_dir() for path in room.iterdir() if path.is_dir())
Judge = Callable[[Path], tuple[Notice, ...]]
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
    what, remedy = sentences(notice)
    return f"{notice.severity} {notice.code} {origin.file}{row}{column} {what} → {remedy}"


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    """What is said of a case, worked out once."""

    @cache
    def judge(case: Path) -> tuple[Notice, ...]:
        return build.judge(lay(tmp_path_factory.mktemp("town"), GOOD, case), TODAY).notices

    return judge


def test_the_good_town_gives_rise_to_no_word(judged: Judge) -> None:
    assert [line(notice) for notice in judged(GOOD)] == []


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_mistake_is_said_in_these_words(case: Path, judged: Judge) -> None:
    expected = case / "expect.txt"
    lines = [line(notice) for notice in judged(case)]
    if os.environ.get("TSUDOI_EXPECT") == case.parent.name:
        expected.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert lines == expected.read_text(encoding="utf-8").splitlines()
    assert lines, "a mistake that nobody mentions"


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_finding_can_be_acted_on(case: Path, judged: Judge) -> None:
    for notice in judged(case):
        what, remedy = sentences(notice)
        assert JAPANESE.search(what), what
        assert JAPANESE.search(remedy), remedy
        assert not NOT_FOR_PEOPLE.search(what + remedy), what + remedy
        assert str(notice.origin.file) not in ("", "."), notice
        assert notice.origin.row is not None or notice.record is None, notice  # a record always has a row


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_finding_can_be_read_in_english(case: Path, judged: Judge) -> None:
    for notice in judged(case):
        assert all(words.strip() for words in sentences(notice, "en")), notice


def test_there_are_enough_cases_for_reading_alone() -> None:
    assert len([case for case in CASES if case.parent.name == "reading"]) > 90
