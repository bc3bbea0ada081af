"""書き出し: only what changed, never anything foreign, and whole at every moment."""

import json
import os
import sys
from pathlib import Path, PurePosixPath

import pytest

from tsudoi import write
from tsudoi.plan import Artifact

OLD = {"index.html": "old home", "services/a/index.html": "old a", "services/b/index.html": "b", "assets/x.1.css": "x1"}
NEW = {
    "index.html": "new home",
    "services/a/index.html": "new a",
    "services/c/index.html": "c",
    "assets/x.2.css": "x2",
    "search/s.json": "{}",
}
FOREIGN = {".gitignore": "*", "photos of mine/a.txt": "mine"}


def artifacts(files: dict[str, str]) -> list[Artifact]:
    return [Artifact(PurePosixPath(path), body.encode()) for path, body in files.items()]


def write_site(files: dict[str, str], town: Path) -> write.Written:
    return write.site(artifacts(files), town / "site", town / ".tsudoi")


def files_of(town: Path) -> dict[str, str]:
    site = town / "site"
    return {path.relative_to(site).as_posix(): path.read_text() for path in sorted(site.rglob("*")) if path.is_file()}


def put(town: Path, files: dict[str, str]) -> None:
    for path, body in files.items():
        target = town / "site" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(body)


def test_the_first_build_writes_everything(tmp_path):
    written = write_site(OLD, tmp_path)
    assert files_of(tmp_path) == OLD
    assert {str(path) for path in written.changed} == OLD.keys()


def test_an_unchanged_build_touches_nothing(tmp_path):
    write_site(OLD, tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert write_site(OLD, tmp_path) == write.Written()
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_a_file_that_somebody_changed_is_put_right(tmp_path):
    write_site(OLD, tmp_path)
    put(tmp_path, {"index.html": "oops"})
    assert write_site(OLD, tmp_path).changed == (PurePosixPath("index.html"),)
    assert files_of(tmp_path) == OLD


def test_assets_come_first_then_data_pages_entries_and_deletes_last(tmp_path):
    write_site(OLD, tmp_path)
    written = write_site(NEW | {"services/b/index.html": "b"}, tmp_path)
    assert [str(path) for path in written.changed] == [
        "assets/x.2.css", "search/s.json", "services/a/index.html", "services/c/index.html", "index.html",
    ]  # fmt: skip
    assert written.removed == (PurePosixPath("assets/x.1.css"),)


def test_foreign_files_stay_and_emptied_folders_go(tmp_path):
    put(tmp_path, FOREIGN)
    write_site(OLD, tmp_path)
    write_site(NEW, tmp_path)
    assert files_of(tmp_path) == NEW | FOREIGN
    assert not (tmp_path / "site/services/b").exists()


def test_a_folder_that_still_holds_a_foreign_file_stays(tmp_path):
    write_site(OLD, tmp_path)
    put(tmp_path, {"services/b/note.txt": "mine"})
    write_site(NEW, tmp_path)
    assert files_of(tmp_path) == NEW | {"services/b/note.txt": "mine"}


@pytest.mark.parametrize(
    "first, second",
    [
        ({"a": "file"}, {"a/index.html": "page"}),
        ({"a/index.html": "page", "a/b.json": "1"}, {"a": "file"}),
    ],
)
def test_a_file_may_become_a_folder_and_the_reverse(tmp_path, first, second):
    write_site(first, tmp_path)
    write_site(second, tmp_path)
    assert files_of(tmp_path) == second


@pytest.mark.parametrize("path", [
    "../out.html", "a/../../out.html", "/etc/out.html", "", "a/\\..\\out", "a/c:d", "CON", "services/nul.html", "com1/index.html",
    "LPT¹.txt", "a /b", "a./b", "a/\x00b", "a/b\n",
])  # fmt: skip
def test_a_path_that_would_leave_the_site_or_fail_elsewhere_is_refused_before_anything_is_written(tmp_path, path):
    with pytest.raises(write.UnsafePath):
        write_site(OLD | {path: "x"}, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_symbolic_link_does_not_lead_out_of_the_site(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / "site").mkdir()
    (tmp_path / "site/services").symlink_to(outside)
    with pytest.raises(write.UnsafePath):
        write_site(OLD, tmp_path)
    assert list(outside.iterdir()) == []


def test_a_link_in_the_place_of_a_page_is_replaced_and_not_followed(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("new home")
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").symlink_to(secret)
    write_site({"index.html": "new home"}, tmp_path)
    assert not (tmp_path / "site/index.html").is_symlink()
    assert secret.read_text() == "new home"


@pytest.mark.parametrize(
    "manifest", [b"", b"{", b"[1]", b"\xff\xfe", b'{"../../secret.txt": "0", "/etc/hostname": "0"}']
)
def test_a_manifest_that_is_not_ours_harms_nobody(tmp_path, manifest):
    (tmp_path / "secret.txt").write_text("keep")
    (tmp_path / "town/.tsudoi").mkdir(parents=True)
    (tmp_path / "town/.tsudoi/manifest.json").write_bytes(manifest)
    put(tmp_path / "town", FOREIGN)
    write_site(OLD, tmp_path / "town")
    assert files_of(tmp_path / "town") == OLD | FOREIGN
    assert (tmp_path / "secret.txt").read_text() == "keep"


def test_the_manifest_lists_every_file_with_its_hash_in_order(tmp_path):
    write_site(OLD, tmp_path)
    manifest = json.loads((tmp_path / ".tsudoi/manifest.json").read_text())
    assert list(manifest) == sorted(OLD)
    assert manifest["services/b/index.html"] == "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"
    assert not (tmp_path / ".tsudoi/pending.json").exists()


DONE = 77
OPERATIONS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir"})


def run_with_fault(town: Path, fails_at: int, fault) -> int:
    """Write NEW in a child process whose n-th file operation fails; the child's exit code, DONE when there is no n-th."""
    child = os.fork()
    if child == 0:
        count = 0

        def watch(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal count
            if event in OPERATIONS and str(town) in str(arguments[0]):
                count += 1
                if count == fails_at:
                    fault()

        sys.addaudithook(watch)
        try:
            write_site(NEW, town)
        except OSError:
            os._exit(3)
        os._exit(DONE if count < fails_at else 0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def cut_off() -> None:
    os._exit(9)


def disk_full() -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("fault, codes", [
    (cut_off, {9}),
    (disk_full, {3, 0}),                                # 0: a folder that exists already need not be made
])  # fmt: skip
def test_a_fault_at_any_operation_leaves_every_file_whole_and_the_next_build_repairs(tmp_path, fault, codes):
    for fails_at in range(1, 1000):
        town = tmp_path / str(fails_at)
        put(town, FOREIGN)
        write_site(OLD, town)
        ended = run_with_fault(town, fails_at, fault)
        assert_whole(files_of(town))
        write_site(NEW, town)
        assert files_of(town) == NEW | FOREIGN, fails_at
        assert sorted(path.name for path in (town / ".tsudoi").iterdir()) == ["lock", "manifest.json"]
        if ended == DONE:
            break
        assert ended in codes
    assert fails_at > 30  # every open, rename, unlink, mkdir and rmdir had its turn


def assert_whole(files: dict[str, str]) -> None:
    """Every file is the old one or the new one; and the entry is new only when all that it leads to is there."""
    assert all(
        body in {OLD.get(path), NEW.get(path), FOREIGN.get(path)}
        for path, body in files.items()
        if not path.endswith(write.FRESH)
    )
    assert FOREIGN.items() <= files.items()
    assert files["index.html"] == "old home" or {"assets/x.2.css", "services/c/index.html"} <= files.keys()


def test_a_file_of_a_cut_off_build_does_not_become_foreign(tmp_path):
    """Cut off before the manifest was written, and then the record is withdrawn: its page must still go."""
    write_site(OLD, tmp_path)
    fails_at = 0
    while run_with_fault(tmp_path, fails_at := fails_at + 1, cut_off) != DONE:
        write_site(OLD, tmp_path)
        assert files_of(tmp_path) == OLD, fails_at


def test_where_a_fault_can_be_reported_no_half_file_stays(tmp_path):
    write_site(OLD, tmp_path)
    fails_at = 0
    while run_with_fault(tmp_path, fails_at := fails_at + 1, disk_full) != DONE:
        assert not list(tmp_path.rglob(f"*{write.FRESH}")), fails_at


def test_two_builds_at_once_take_turns(tmp_path):
    """Whoever is last wins, and nothing of the other is left over."""
    pages = [{f"{letter}/{number}/index.html": letter for number in range(150)} for letter in "ab"]
    for _ in range(3):
        children = [fork(lambda files=files: write_site(files, tmp_path)) for files in pages]
        assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0, 0]
        assert files_of(tmp_path) in pages


def fork(work) -> int:
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return child
