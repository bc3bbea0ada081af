"""置き場: what each file of a town's folder is taken for."""

import os
import unicodedata
from pathlib import Path

import pytest
from tests.load.inputs import HEADINGS, RECORD, codes, lay, read
from tests.mistakes.shapes import GOOD, workbook
from tests.mistakes.shapes import lay as lay_town

from tsudoi import load
from tsudoi.notices import Severity

TABLE = f"{HEADINGS}\n{RECORD}\n"


@pytest.mark.parametrize(
    "name, kind",
    [
        ("通いの場.csv", "gatherings"), ("gatherings.csv", "gatherings"), ("Gatherings.CSV", "gatherings"), ("通いの場．ｃｓｖ", "gatherings"),
        ("生活支援サービス.csv", "services"), ("services.csv", "services"), ("ボランティア活動.csv", "volunteering"),
        (unicodedata.normalize("NFD", "ボランティア活動.csv"), "volunteering"),
    ],
)  # fmt: skip
def test_a_table_is_known_by_its_name(tmp_path: Path, name: str, kind: str) -> None:
    records, notices = read(tmp_path, {f"resources/wakaba/{name}": TABLE})
    assert [(table.kind, table.folder, len(table.rows)) for table in records.tables] == [(kind, "wakaba", 1)]
    assert notices == ()


def test_every_kind_of_file_is_found(tmp_path: Path) -> None:
    records, notices = load.records(lay_town(tmp_path, GOOD))
    assert notices == ()
    assert [(table.kind, table.folder, len(table.rows)) for table in records.tables] == [
        ("districts", "", 2), ("needs", "", 2), ("volunteering", "sakura", 1), ("services", "wakaba", 1), ("gatherings", "wakaba", 2),
    ]  # fmt: skip
    assert records.town is not None
    assert records.polygons is not None
    assert [document.name for document in records.documents] == ["about"]


def test_districts_may_be_a_workbook_or_yaml(tmp_path: Path) -> None:
    records, notices = read(tmp_path, {"resources/districts.xlsx": workbook("id,名称\nwakaba,若葉\n"), "resources/needs.yaml": "- 小学校区: wakaba\n  困りごと: 買い物\n  回答数: 1\n  対象数: 2\n  調査年: 2025\n"})  # fmt: skip
    assert ([table.kind for table in records.tables], notices) == (["districts", "needs"], ())


@pytest.mark.parametrize(
    "name", ["~$通いの場.xlsx", ".DS_Store", "Thumbs.db", "._通いの場.csv", "desktop.ini", ".gitkeep", "README.md"]
)
def test_what_programs_leave_behind_is_no_news(tmp_path: Path, name: str) -> None:
    records, notices = read(tmp_path, {f"resources/{name}": b"\x00", f"resources/wakaba/{name}": b"\x00"})
    assert (records.tables, notices) == ((), ())


@pytest.mark.parametrize(
    "name, code, near",
    [
        ("resources/wakaba/通いの場 (1).csv", "file_near", "通いの場.csv"),
        ("resources/wakaba/通いの場 - コピー.xlsx", "file_near", "通いの場.xlsx"),
        ("resources/wakaba/通いの場_20260401.csv", "file_near", "通いの場.csv"),
        ("resources/wakaba/生活支援サ－ビス.csv", "file_near", "生活支援サービス.csv"),
        ("resources/wakaba/service.csv", "file_near", "services.csv"),
        ("resources/wakaba/予定.csv", "file_unknown", ""),
        ("resources/distrcts.csv", "file_near", "districts.csv"),
        ("resources/district.geojson", "file_near", "districts.geojson"),
        ("resources/wakaba/IMG_1.dng", "photo_other_format", None),
        ("resources/wakaba/2026/通いの場.csv", "file_too_deep", None),
        ("content/about.html", "content_unknown", None),
    ],
)
def test_other_files_are_reported_with_the_name_that_was_meant(
    tmp_path: Path, name: str, code: str, near: str | None
) -> None:
    _, (notice,) = read(tmp_path, {name: "x"})
    assert (notice.code, notice.severity, notice.facts.get("near"), str(notice.origin.file)) == (
        code,
        Severity.WARNING,
        near,
        name,
    )


@pytest.mark.parametrize(
    "name, code",
    [
        ("resources/wakaba/通いの場.xls", "file_other_format"),
        ("resources/wakaba/通いの場.txt", "file_other_format"),
        ("resources/wakaba/通いの場", "file_other_format"),
        ("resources/通いの場.csv", "file_without_district"),
    ],
)
def test_records_that_would_be_lost_are_an_error(tmp_path: Path, name: str, code: str) -> None:
    _, (notice,) = read(tmp_path, {name: TABLE})
    assert (notice.code, notice.severity) == (code, Severity.ERROR)


def test_photographs_beside_records_are_noted_and_their_bytes_handed_out(tmp_path: Path) -> None:
    files = {"resources/wakaba/a.JPG": b"1", "resources/wakaba/写真/b.png": b"2", "resources/mark.svg": b"3"}
    records, notices = read(tmp_path, files)
    assert (records.photos, notices) == (frozenset(files), ())
    assert [load.photo(tmp_path, path) for path in files] == [b"1", b"2", b"3"]


def test_a_name_that_macos_takes_apart_is_one_name(tmp_path: Path) -> None:
    lay(tmp_path, {unicodedata.normalize("NFD", "resources/がくぶち/ば.jpg"): b"1"})
    records, _ = load.records(tmp_path)
    assert records.photos == {"resources/がくぶち/ば.jpg"}
    assert load.photo(tmp_path, "resources/がくぶち/ば.jpg") == b"1"


@pytest.mark.parametrize("path", ["../secret.jpg", "/etc/passwd", "", "resources/../../secret.jpg"])
def test_no_photograph_is_handed_out_from_elsewhere(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError):
        load.photo(tmp_path, path)


@pytest.mark.parametrize("target", ["/etc", "/etc/hostname", "/nowhere", "resources/wakaba"])
def test_links_out_of_the_folder_or_to_nowhere_are_not_followed(tmp_path: Path, target: str) -> None:
    lay(tmp_path, {"resources/kita/通いの場.csv": TABLE})
    (tmp_path / "resources" / "wakaba").symlink_to(target)
    records, notices = load.records(tmp_path)
    assert ([table.folder for table in records.tables], codes(notices)) == (["kita"], ["link_outside"])


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    lay(tmp_path, {"resources/kita/通いの場.csv": TABLE, "lists/通いの場.csv": TABLE})
    (tmp_path / "resources" / "minami").symlink_to(tmp_path / "lists")
    records, notices = load.records(tmp_path)
    assert ([table.folder for table in records.tables], notices) == (["kita", "minami"], ())


@pytest.mark.parametrize("folder", ["resources", "content"])
def test_a_whole_folder_that_is_elsewhere_is_not_read(tmp_path: Path, folder: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    town = tmp_path / "town"
    town.mkdir()
    if folder == "content":
        (town / "resources").mkdir()
    (town / folder).symlink_to(tmp_path / "elsewhere")
    assert [(notice.code, str(notice.origin.file)) for notice in load.records(town)[1]] == [("link_outside", folder)]


def test_photographs_are_no_way_out_of_the_folder(tmp_path: Path) -> None:
    lay(tmp_path, {"resources/wakaba/写真/a.jpg": b"1"})
    (tmp_path / "resources/wakaba/写真/b.jpg").symlink_to("/etc/hostname")
    records, notices = load.records(tmp_path)
    assert (records.photos, codes(notices)) == ({"resources/wakaba/写真/a.jpg"}, ["link_outside"])
    with pytest.raises(ValueError):
        load.photo(tmp_path, "resources/wakaba/写真/b.jpg")
    with pytest.raises(FileNotFoundError):
        load.photo(tmp_path, "resources/wakaba/写真/c.jpg")


def test_a_folder_that_cannot_be_listed_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, {"resources/kita/通いの場.csv": TABLE, "resources/minami/通いの場.csv": TABLE})
    listing = Path.iterdir

    def refuse(path: Path) -> object:
        if path.name == "kita":
            raise PermissionError(path)
        return listing(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    records, notices = load.records(tmp_path)
    assert ([table.folder for table in records.tables], codes(notices)) == (["minami"], ["cannot_open"])


@pytest.mark.parametrize(
    "name, body, said",
    [
        ("a.csv", b"a,b\n1,2\n", []),
        ("a.csv", workbook("a,b\n"), []),  # an open-data file is taken for what it is
        ("a.csv", b"<!doctype html>", ["file_is_html"]),
        ("a.csv", b"", ["file_empty"]),
        ("a.xlsx", workbook(""), []),
        ("a.csv", b"a\n" + b"\n" * 20 * 1024**2, ["file_too_large"]),
    ],
)
def test_a_grid_of_any_file(tmp_path: Path, name: str, body: bytes, said: list[str]) -> None:
    (tmp_path / name).write_bytes(body)
    grid, notices = load.grid(tmp_path / name, tmp_path)
    assert (codes(notices), str(grid.origin.file)) == (said, name)
    assert load.grid(tmp_path / name, tmp_path / "town")[0].origin.file.name == name


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    lay(tmp_path, {"resources/wakaba/services.csv": TABLE})
    os.mkfifo(tmp_path / "resources" / "wakaba" / "通いの場.csv")
    assert codes(load.records(tmp_path)[1]) == ["file_special"]


def test_names_that_are_no_text_are_said(tmp_path: Path) -> None:
    lay(tmp_path, {})
    (tmp_path / "resources" / os.fsdecode("通いの場.csv".encode("cp932"))).write_bytes(b"x")
    (tmp_path / "resources" / "a\tb").mkdir()
    _, notices = load.records(tmp_path)
    assert codes(notices) == ["name_odd", "name_odd"]
    assert all(str(notice.origin).encode() for notice in notices)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open every file")
def test_a_file_that_may_not_be_opened_is_said(tmp_path: Path) -> None:
    lay(tmp_path, {"resources/wakaba/通いの場.csv": TABLE})
    (tmp_path / "resources/wakaba/通いの場.csv").chmod(0)
    assert codes(load.records(tmp_path)[1]) == ["cannot_open"]


def test_an_error_of_the_disk_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, {"resources/wakaba/通いの場.csv": TABLE, "resources/town.yaml": "まちの名前: ひより市\n"})

    def refuse(path: Path) -> bytes:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    records, notices = load.records(tmp_path)
    assert ((records.tables, records.town), codes(notices)) == (((), None), ["cannot_open", "cannot_open"])


def test_a_parser_that_drowns_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def drown(*_: object) -> None:
        raise RecursionError

    lay(tmp_path, {"resources/wakaba/通いの場.csv": TABLE})
    monkeypatch.setattr("tsudoi.load.opening.read_csv", drown)
    assert codes(load.records(tmp_path)[1]) == ["cannot_read"]


@pytest.mark.parametrize(
    "name, reader",
    [
        ("通いの場.csv", "tsudoi.load.opening.read_csv"),
        ("通いの場.xlsx", "tsudoi.load.workbook.cell_text"),
        ("通いの場.xlsx", "tsudoi.load.workbook.read_marks"),
    ],
)
def test_a_fault_of_ours_is_not_blamed_on_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, reader: str
) -> None:
    lay(tmp_path, {f"resources/wakaba/{name}": workbook(TABLE) if name.endswith(".xlsx") else TABLE})
    monkeypatch.setattr(reader, lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        load.records(tmp_path)


def test_without_resources_there_is_nothing_to_read(tmp_path: Path) -> None:
    assert codes(load.records(tmp_path)[1]) == ["no_resources"]


def test_the_order_of_the_disk_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = lay_town(tmp_path, GOOD)
    expected = load.records(root)
    listing = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda path: iter(sorted(listing(path), reverse=True)))
    assert load.records(root) == expected


def test_the_shipped_vocabulary_reads_without_a_word() -> None:
    assert list(load.starter_vocabulary().data) == ["種別", "困りごと", "特徴", "対象者", "さがしことば"]
