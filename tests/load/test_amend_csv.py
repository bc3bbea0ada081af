"""CSVの直しの試験: only the cells that were meant change, whatever the file's encoding, line ends and quotes."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tsudoi.load.amend_csv import amend_csv

LINE_ENDS = st.sampled_from(("\n", "\r\n", "\r"))
CELLS = st.text(st.sampled_from('a あ",;\t\n\r「〜1'), max_size=6)
GRIDS = st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=5)


def parsed(text: str) -> list[list[str]]:
    return list(csv.reader(StringIO(text, newline=""), strict=True))


@given(
    grid=GRIDS, end=LINE_ENDS, quoting=st.sampled_from((csv.QUOTE_ALL, csv.QUOTE_MINIMAL)), word=CELLS, data=st.data()
)
def test_one_cell_changes_and_no_other(
    grid: list[list[str]], end: str, quoting: int, word: str, data: st.DataObject
) -> None:
    grid = [["番号", "名称", "電話", "住所"], *grid]  # what tells that the comma parts the cells
    written = StringIO(newline="")
    csv.writer(written, lineterminator=end, quoting=quoting).writerows(grid)  # type: ignore[arg-type]
    before = parsed(written.getvalue())
    row = data.draw(st.integers(0, len(before) - 1))
    column = data.draw(st.integers(0, max(0, len(before[row]) - 1)))
    after = amend_csv(written.getvalue().encode(), {(row + 1, column): word}).decode()
    if before[row]:
        before[row][column] = word
    assert parsed(after) == before


@given(grid=GRIDS, end=LINE_ENDS, encoding=st.sampled_from(("utf-8", "utf-8-sig", "utf-16")))
def test_without_a_change_every_byte_stays(grid: list[list[str]], end: str, encoding: str) -> None:
    written = StringIO(newline="")
    csv.writer(written, lineterminator=end).writerows(grid)
    raw = written.getvalue().encode(encoding)
    assert amend_csv(raw, {}) == raw


@pytest.mark.parametrize(
    ("raw", "cells", "after"),
    [
        ("番号,電話\r\n1,０９９\r\n".encode("cp932"), {(2, 1): "099"}, "番号,電話\r\n1,099\r\n".encode("cp932")),
        (
            "番号,時刻\r\n1,10時\r\n".encode("cp932"),
            {(2, 1): "10〜12時"},
            "番号,時刻\r\n1,10～12時\r\n".encode("cp932"),
        ),
        ("番号,名称\n1,髙\n".encode("cp932"), {(2, 1): "\U00020bb7"}, "番号,名称\n1,髙\n".encode("cp932")),
        ("\ufeff番号;名称\n1;a\n".encode(), {(2, 1): "a;b"}, '\ufeff番号;名称\n1;"a;b"\n'.encode()),
        (b"sep=;\na;b\n1;2\n", {(2, 1): "3"}, b"sep=;\na;b\n1;3\n"),
        (b'a,b\n\n"1","2"\n', {(3, 1): 'say "hi"'}, b'a,b\n\n"1","say ""hi"""\n'),
        (b"a,b\n1,2", {(2, 1): "3", (9, 9): "nowhere"}, b"a,b\n1,3"),
        (b"a,b\n1,\n", {(2, 1): "3"}, b"a,b\n1,3\n"),
    ],
)
def test_the_file_keeps_its_ways(raw: bytes, cells: dict[tuple[int, int], str], after: bytes) -> None:
    assert amend_csv(raw, cells) == after
