"""まちの組み立て: lay a good town on disk with one mistake in it; files that no editor shows are made here.

A file ``表.csv.cp932`` is laid down as ``表.csv`` in CP932, ``表.xlsx.csv`` as a workbook of these cells. A case may
hold ``made.txt`` with lines ``path = shape`` for the shapes below; ``removed`` takes a file of the good town away.
"""

import csv
import os
import shutil
import unicodedata
from collections.abc import Callable
from functools import cache
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.styles import Font

GOOD = Path(__file__).parents[1] / "towns" / "good"
ENCODINGS = {".cp932": "cp932", ".utf16": "utf-16", ".utf8sig": "utf-8-sig", ".eucjp": "euc-jp", ".jis": "iso-2022-jp"}
NOT_OF_THE_TOWN = ("expect.txt", "made.txt")

HEADINGS = "番号,名称,種別,会場,掲載同意,確認日\r\n"
RECORD = "wk-21,わかば 手芸の会,趣味・学び,わかば公民館,可,2026-10-20\r\n"


def lay(folder: Path, *layers: Path) -> Path:
    """A town's folder of the given layers, the later ones over the earlier."""
    for layer in layers:
        for source in sorted(layer.rglob("*")):
            if source.is_file() and source.name not in NOT_OF_THE_TOWN:
                _lay_file(folder, source.relative_to(layer), source.read_bytes())
        for path, shape in _made(layer):
            _lay_shape(folder / path, shape)
    return folder


def _lay_file(folder: Path, path: Path, body: bytes) -> None:
    target = folder / path
    if path.suffix in ENCODINGS:
        target = target.with_suffix("")
        body = body.decode("utf-8").encode(ENCODINGS[path.suffix])
    elif path.suffixes[-2:] == [".xlsx", ".csv"]:
        target = target.with_suffix("")
        body = _plain_workbook(body.decode("utf-8"))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(body)


def _made(layer: Path) -> list[tuple[str, str]]:
    made = layer / "made.txt"
    lines = made.read_text(encoding="utf-8").splitlines() if made.is_file() else []
    return [(path.strip(), shape.strip()) for path, _, shape in (line.partition("=") for line in lines if line.strip())]


def _lay_shape(target: Path, shape: str) -> None:
    if shape == "removed":
        shutil.rmtree(target) if target.is_dir() else target.unlink()
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    if shape in NO_FILES:
        NO_FILES[shape](target)
        return
    if shape == "decomposed_name":
        body = (HEADINGS + RECORD).encode()
        (target.parent / unicodedata.normalize("NFD", target.name)).write_bytes(body)
        return
    target.write_bytes(SHAPES[shape]())


@cache
def _plain_workbook(text: str) -> bytes:
    """The one of the good town is laid down for every case."""
    return workbook(text)


def workbook(text: str, change: Callable[[Workbook], None] = lambda book: None) -> bytes:
    """A workbook whose first sheet holds the cells of a CSV text."""
    book = Workbook()
    for cells in csv.reader(StringIO(text)):
        book.active.append([cell or None for cell in cells])  # type: ignore[union-attr]
    change(book)
    body = BytesIO()
    book.save(body)
    return body.getvalue()


def archive(entries: dict[str, bytes]) -> bytes:
    body = BytesIO()
    with ZipFile(body, "w", ZIP_DEFLATED) as packed:
        for name, content in entries.items():
            packed.writestr(name, content)
    return body.getvalue()


def _with_entry(name: str, content: bytes) -> bytes:
    """A sound workbook with one more entry, or with one replaced."""
    with ZipFile(BytesIO(workbook(HEADINGS + RECORD))) as sound:
        entries = {entry: sound.read(entry) for entry in sound.namelist()}
    return archive(entries | {name: content})


def _two_sheets(book: Workbook) -> None:
    book.active.title = "2026年度"  # type: ignore[union-attr]
    book.create_sheet("2025年度").append(["番号", "名称"])


def _merged(book: Workbook) -> None:
    book.active.append(["wk-22", "わかば 折り紙の会", "趣味・学び", "わかば公民館", "可", "2026-10-20"])  # type: ignore[union-attr]
    book.active.merge_cells("C2:C3")  # type: ignore[union-attr]


def _hidden(book: Workbook) -> None:
    book.active.row_dimensions[2].hidden = True  # type: ignore[union-attr]
    book.active.column_dimensions["C"].hidden = True  # type: ignore[union-attr]


def _struck(book: Workbook) -> None:
    book.active["B2"].font = Font(strike=True)  # type: ignore[index]


def _formula(book: Workbook) -> None:
    book.active["B2"] = '="わかば "&"手芸の会"'  # type: ignore[index]


def _error(book: Workbook) -> None:
    book.active["B2"] = "#REF!"  # type: ignore[index]
    book.active["B2"].data_type = "e"  # type: ignore[index]


def _phone_as_number(book: Workbook) -> None:
    book.active["G1"], book.active["G2"] = "電話", 999200101  # type: ignore[index]


NO_FILES: dict[str, Callable[[Path], None]] = {
    "link_outside": lambda target: target.symlink_to("/etc/hostname"),
    "folder": lambda target: target.mkdir(),
    "pipe": os.mkfifo,
}
"""Name → how to make what is no file."""

SHAPES: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "html": lambda: b"<!DOCTYPE html>\n<html><body><table><tr><td>404</td></tr></table></body></html>\n",
    "pdf": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "jpeg": lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    "photo": (GOOD.parents[2] / "resources" / "wakaba" / "taisou.jpg").read_bytes,
    "zip": lambda: archive({"通いの場.csv": (HEADINGS + RECORD).encode()}),
    "xlsx": lambda: workbook(HEADINGS + RECORD),
    "csv": (HEADINGS + RECORD).encode,
    "old_excel": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504,
    "locked_excel": lambda: (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 120 + "EncryptedPackage".encode("utf-16-le")
    ),
    "half_xlsx": lambda: workbook(HEADINGS + RECORD)[:2000],
    "xlsx_with_broken_sheet": lambda: _with_entry("xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row>"),
    "xlsx_with_entities": lambda: _with_entry(
        "xl/worksheets/sheet1.xml", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'
    ),
    "zip_bomb": lambda: _with_entry("xl/media/image1.bmp", b"\x00" * (101 * 1024 * 1024)),
    "too_large": lambda: (HEADINGS + RECORD).encode() + b"\n" * (20 * 1024 * 1024),
    "too_many_rows": (
        HEADINGS + "".join(f"wk-{n},会{n},趣味・学び,わかば公民館,不可,2026-10-20\r\n" for n in range(50_001))
    ).encode,
    "too_many_columns": (
        ",".join(["番号", "名称", "種別", "会場", "掲載同意", "確認日", *["電話"] * 195]) + "\r\n"
    ).encode,
    "long_cell": f"{HEADINGS}wk-21,{'あ' * 11_000},趣味・学び,わかば公民館,可,2026-10-20\r\n".encode,
    "nul": lambda: (HEADINGS + RECORD).encode().replace(b"-21", b"-\x0021"),
    "utf16_without_bom": lambda: (HEADINGS + RECORD).encode("utf-16-le"),
    "utf16_cut": lambda: (HEADINGS + RECORD).encode("utf-16")[:-1],
    "mixed_encodings": lambda: HEADINGS.encode() + RECORD.encode("cp932"),
    "damaged_utf8_page": lambda: (
        "---\ntitle: この地図について\n---\n\n".encode()
        + "髙橋さんが作っています。".encode("cp932")
        + "どうぞ。\n".encode()
    ),
    "double_bom": lambda: b"\xef\xbb\xbf" * 2 + (HEADINGS + RECORD).encode(),
    "bom_as_question_mark": lambda: ("?" + HEADINGS + RECORD).encode("cp932"),
    "only_carriage_returns": lambda: (
        (HEADINGS + "wk-21,わかば 手芸の会,趣味・学び,わかば公民館,可,2026-13-20\r\n").replace("\r\n", "\r").encode()
    ),
    "two_sheets": lambda: workbook(HEADINGS + RECORD, _two_sheets),
    "merged_cells": lambda: workbook(HEADINGS + RECORD, _merged),
    "hidden_parts": lambda: workbook(HEADINGS + RECORD, _hidden),
    "formula_without_value": lambda: workbook(HEADINGS + RECORD, _formula),
    "crossed_out": lambda: workbook(HEADINGS + RECORD, _struck),
    "error_cell": lambda: workbook(HEADINGS + RECORD, _error),
    "phone_as_number": lambda: workbook(HEADINGS + RECORD, _phone_as_number),
    "deep_yaml": lambda: b"- " * 40 + b"x\n",
    "deep_geojson": lambda: b'{"type":' + b"[" * 60_000 + b"]" * 60_000 + b"}",
    "fine_geojson": lambda: b'{"type":"MultiPoint","coordinates":[' + b",".join([b"[141.4,36.3]"] * 100_001) + b"]}",
}
"""Name → the bytes of the file."""
