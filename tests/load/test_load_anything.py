"""何が来ても: any bytes and any text lead to rows or findings, never to an exception, and never to a silent change."""

import json
import unicodedata
from io import BytesIO
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from tests.load.inputs import HEADINGS, ORIGIN, RECORD, read, table_of
from tests.mistakes.shapes import workbook

from tsudoi import schemas
from tsudoi.load.commas import read_csv
from tsudoi.load.content import read_document
from tsudoi.load.decode import decode
from tsudoi.load.disguise import nature
from tsudoi.load.geojson import read_geojson
from tsudoi.load.mending import mend
from tsudoi.load.readings import MANY_DAYS, READINGS
from tsudoi.load.readings import read as read_cell
from tsudoi.load.xlsx_table import xlsx_table
from tsudoi.load.yaml_rows import yaml_table
from tsudoi.load.yaml_tree import read_yaml
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.words import sentences

PLENTY = settings.default.max_examples
many = settings(max_examples=PLENTY * 3 // 2, deadline=None, derandomize=True)
few = settings(
    max_examples=PLENTY * 2 // 5, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)

NASTY = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs",)),
        st.sampled_from(
            "０１２３４５６７８９：～－（）、，；年月日令和平成元RH/.-+()TEL@<>\"'\n\r\t\u3000\u200b\ufeff|:*&!-[]{}#ﾊﾟ円人度分秒"
        ),
    ),
    max_size=60,
)
FIELDS = sorted({(field.reading, kind, field.name) for kind in schemas.KINDS for field in schemas.of(kind).fields})


def sayable(notices: tuple[Notice, ...]) -> None:
    """Every finding has its sentences, and none of them hides a fault of ours."""
    for notice in notices:
        assert notice.code not in ("cannot_read", "cannot_open")
        assert all(sentences(notice, language) for language in ("ja", "en"))


@many
@given(st.sampled_from(sorted(READINGS)), NASTY)
@example("date", "R" + "9" * 30)
@example("phone", "(" * 30)
@example("costs", "|" * 9)
@example("url", "http://[::1")
def test_any_text_through_every_reading(reading: str, text: str) -> None:
    found = read_cell(reading, text)
    assert found.text == found.text.strip()
    assert not any(unicodedata.category(letter) in ("Cc", "Cs") and letter != "\n" for letter in found.text)
    if reading not in ("multiline", "list", *MANY_DAYS, "costs"):
        assert "\n" not in found.text


@many
@given(st.sampled_from(sorted(READINGS)), NASTY)
def test_reading_twice_changes_nothing_more(reading: str, text: str) -> None:
    once = read_cell(reading, text)
    assert read_cell(reading, once.text).text == once.text


@many
@given(st.sampled_from(FIELDS), NASTY)
def test_whatever_is_changed_is_said(field: tuple[str, str, str], text: str) -> None:
    reading, kind, name = field
    mended = mend(schemas.of(kind)[name], text)
    kept = [letter for letter in unicodedata.normalize("NFKC", text) if letter.isalnum() and letter.isascii()]
    left = [letter for letter in unicodedata.normalize("NFKC", mended.text) if letter.isalnum() and letter.isascii()]
    if kept != left and reading not in ("list", "costs", "multiline"):
        assert mended.faults, (text, mended)


@many
@given(st.binary(max_size=200))
@example(b"\xff\xfe\x00")
@example(b"\xfe\xff\xd8\x00")
@example(b"PK\x03\x04")
@example(b"\xef\xbb\xbf")
def test_any_bytes_are_decoded_or_refused(raw: bytes) -> None:
    assert nature(raw)
    text, faults = decode(raw)
    assert text is not None or [fault.severity for fault in faults] == [Severity.ERROR]


@many
@given(st.one_of(st.binary(max_size=300), NASTY.map(str.encode)))
@example(b'"')
@example(b"\xef\xbb\xbf\xef\xbb\xbf\xe7")
@example(b"sep=;\n")
def test_any_bytes_as_csv(raw: bytes) -> None:
    _, notices = read_csv(raw, ORIGIN)
    sayable(notices)


@many
@given(st.lists(st.lists(NASTY, max_size=8), max_size=6))
def test_any_cells_below_the_headings(rows: list[list[str]]) -> None:
    lines = [",".join('"' + cell.replace('"', '""') + '"' for cell in cells) for cells in rows]
    _, notices = table_of("\n".join([f"{HEADINGS},電話,料金1,対象地区", RECORD, *lines]))
    sayable(notices)


@many
@given(st.one_of(NASTY, st.text("-: \n\t'\"[]{},&*!|>#%@`番号a0", max_size=80)))
@example("? - a\n: b\n")
@example("a: &x [*x]")
@example("%YAML 1.2\n---\na")
@example("- " * 5000)
def test_any_text_as_yaml(text: str) -> None:
    tree, notices = read_yaml(text, ORIGIN)
    sayable(notices)
    assert (tree is None) == any(notice.severity is Severity.ERROR for notice in notices)
    if tree is not None:
        _, told = yaml_table("gatherings", "wakaba", tree)
        sayable(told)


@many
@given(st.recursive(st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), NASTY), lambda inner: st.lists(inner) | st.dictionaries(NASTY, inner)))  # fmt: skip
def test_any_json_as_geojson(data: object) -> None:
    text = json.dumps(data)
    tree, notices = read_geojson(text, ORIGIN)
    sayable(notices)
    if "NaN" not in text and "Infinity" not in text and tree is not None:
        assert tree.data == json.loads(text)


@many
@given(st.text('{}[]:,"0123456789.eE-+truefalsn \\ud8', max_size=80))
@example("[" * 5000)
@example('{"a": "\\ud800"}')
@example('{"a": 1e999}')
@example('{"a": ' + "9" * 5000 + "}")
def test_any_text_as_geojson(text: str) -> None:
    tree, notices = read_geojson(text, ORIGIN)
    sayable(notices)
    assert (tree is None) == bool(notices)


@many
@given(
    st.one_of(
        NASTY, NASTY.map(lambda text: f"---\n{text}\n---\n{text}"), NASTY.map(lambda text: f"---\ntitle: {text}\n---\n")
    )
)
def test_any_text_as_a_page(text: str) -> None:
    _, notices = read_document(text, Origin(PurePosixPath("content/about.md")))
    sayable(notices)


VALUES = st.one_of(
    st.none(), st.booleans(), st.floats(allow_nan=False, allow_infinity=False), st.integers(-(10**14), 10**14), st.datetimes().map(lambda moment: moment.replace(microsecond=0)),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30),
)  # fmt: skip


@few
@given(st.lists(st.lists(VALUES, max_size=6), max_size=6), st.booleans())
def test_any_cells_as_a_workbook(rows: list[list[object]], has_headings: bool) -> None:
    book = Workbook()
    for cells in ([[*HEADINGS.split(",")]] if has_headings else []) + rows:
        book.active.append(cells)  # type: ignore[union-attr]
    body = BytesIO()
    book.save(body)
    _, notices = xlsx_table("gatherings", "wakaba", body.getvalue(), ORIGIN)
    sayable(notices)


SOUND = workbook(f"{HEADINGS}\n{RECORD}\n")


@few
@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_damaged_workbook_is_refused_or_read(damages: list[tuple[int, int]]) -> None:
    raw = bytearray(SOUND)
    for place, byte in damages:
        raw[place] = byte
    _, notices = xlsx_table("gatherings", "wakaba", bytes(raw), ORIGIN)
    sayable(notices)


@few
@given(st.sampled_from(["resources/wakaba/通いの場.csv", "resources/wakaba/services.yaml", "resources/wakaba/ボランティア活動.xlsx", "resources/districts.geojson", "resources/town.yaml", "content/about.md", "resources/needs.csv"]), st.binary(max_size=200))  # fmt: skip
def test_any_bytes_in_any_place(place: str, raw: bytes) -> None:
    with TemporaryDirectory() as folder:
        _, notices = read(Path(folder), {place: raw})
    sayable(notices)
    assert all(str(notice.origin.file) == place for notice in notices)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
@given(text=st.text(st.sampled_from("番号わかばカフェ①髙〜−1a ,.、。"), max_size=40))
@few
def test_the_same_text_in_every_encoding_reads_the_same(encoding: str, text: str) -> None:
    saved = text.translate({ord("〜"): "～", ord("−"): "－"}) if encoding == "cp932" else text  # as Windows does it
    found, faults = decode(saved.encode(encoding))
    assert faults == ()
    assert found is not None
    same = found.translate({ord("－"): "−"})
    assert same == text
