"""入口: exit codes, the contract for machines, and what people read."""

import json
import subprocess
import sys

import pytest
from tests.starter import TODAY, a_town, command, environment, tree_of, tsudoi, write_over

from tsudoi import cli, words
from tsudoi.cli import findings
from tsudoi.notices import Severity

GATHERINGS = "resources/kita/通いの場.csv"
CONTRACT = ["level", "code", "file", "row", "field", "record", "message", "remedy"]


@pytest.fixture
def town(tmp_path):
    return a_town(tmp_path / "machi")


@pytest.fixture
def faulty(town):
    """A word nobody knows in the first record of a file."""
    write_over(town, GATHERINGS, "体操・運動", "空中ブランコ")
    return town


def run(capsys, *arguments) -> tuple[int, str, str]:
    code = cli.run([*map(str, arguments), "--today", str(TODAY)])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_a_good_town_builds_with_0_and_says_where_to_look(capsys, town):
    code, out, _ = run(capsys, "build", "--root", town)
    assert code == 0
    assert "サイトができました。2小学校区、記録 5件" in out
    assert "見るには：tsudoi serve(" in out


def test_make_says_its_own_way_to_look(capsys, town, monkeypatch):
    monkeypatch.setenv("TSUDOI_SERVE", "make serve")
    _, out, _ = run(capsys, "build", "--root", town)
    assert "見るには：make serve(" in out
    assert (town / "site/index.html").is_file()


def test_a_second_build_says_that_nothing_changed(capsys, town):
    run(capsys, "build", "--root", town)
    before = tree_of(town)
    code, out, _ = run(capsys, "build", "--root", town)
    assert (code, "前から変わったところはありません。" in out) == (0, True)
    assert tree_of(town) == before


def test_an_error_in_a_record_ends_with_1_and_the_site_stays_as_it_was(capsys, town):
    run(capsys, "build", "--root", town)
    before = tree_of(town / "site")
    write_over(town, GATHERINGS, "体操・運動", "空中ブランコ")
    code, out, _ = run(capsys, "build", "--root", town)
    assert (code, tree_of(town / "site")) == (1, before)
    assert "誤りが 1件あります。" in out
    assert "サイトは前のままです。" in out


def test_a_first_build_with_an_error_writes_nothing(capsys, faulty):
    before = tree_of(faulty)
    assert run(capsys, "build", "--root", faulty)[0] == 1
    assert tree_of(faulty) == before


def test_check_judges_and_writes_nothing(capsys, town, tmp_path):
    before = tree_of(tmp_path)
    code, out, _ = run(capsys, "check", "--root", town)
    assert (code, tree_of(tmp_path)) == (0, before)
    assert "誤りはありません。" in out


def test_skip_invalid_publishes_the_rest_and_says_what_was_left_out(capsys, faulty):
    code, out, _ = run(capsys, "build", "--root", faulty, "--skip-invalid")
    assert code == 0
    assert "みほん体操の会\n      誤りがあるため、この記録は載せていません。" in out
    assert "記録 4件" in out
    assert not (faulty / "site/services/kita-01").exists()
    assert (faulty / "site/services/kita-02/index.html").is_file()


@pytest.mark.parametrize(
    "file, old, new",
    [
        ("resources/town.yaml", "地図タイル: なし", "地図タイル: 宇宙"),
        ("resources/districts.csv", "kita,", ","),
    ],
)
def test_skip_invalid_does_not_skip_what_concerns_everything(capsys, town, file, old, new):
    write_over(town, file, old, new)
    assert run(capsys, "build", "--root", town, "--skip-invalid")[0] == 1
    assert not (town / "site").exists()


def test_findings_name_file_row_heading_and_record_and_say_what_to_do(capsys, faulty):
    _, out, _ = run(capsys, "check", "--root", faulty)
    lines = out.splitlines()
    head = lines.index("  ●誤り 2行目「種別」 みほん体操の会")
    assert lines[head - 1] == GATHERINGS
    assert "空中ブランコ" in lines[head + 1]
    assert "ことばの表" in lines[head + 2]


def test_machines_get_one_object_a_line_and_nothing_else(capsys, faulty):
    code, out, _ = run(capsys, "check", "--root", faulty, "--format", "json")
    found = [json.loads(line) for line in out.splitlines()]
    errors = [finding for finding in found if finding["level"] == "error"]
    assert code == 1
    assert all(list(finding) == CONTRACT for finding in found)
    assert [(error["file"], error["row"], error["field"], error["record"]) for error in errors] == [
        (GATHERINGS, 2, "種別", "みほん体操の会")
    ]
    assert "空中ブランコ" in errors[0]["message"]


def test_the_same_warning_thirty_times_is_told_five_times_and_then_counted(capsys, town):
    path = town / GATHERINGS
    lines = path.read_bytes().decode().splitlines(keepends=True)
    again = [lines[-1].replace("kita-02", f"kita-{number}").replace(",可,可,", ",可,,") for number in range(10, 40)]
    path.write_bytes("".join(lines + again).encode())
    _, brief, _ = run(capsys, "check", "--root", town)
    _, full, _ = run(capsys, "check", "--root", town, "--verbose")
    assert "「電話の公開」上と同じことが、ほかに 25件あります(" in brief
    assert brief.count("「電話の公開」 みほん") == 5
    assert full.count("「電話の公開」 みほん") == 30


def test_english_on_request(capsys, faulty):
    _, out, _ = run(capsys, "check", "--root", faulty, "--lang", "en")
    assert "● error row 2" in out
    assert "Please mend them and try again." in out


@pytest.mark.parametrize("arguments", [("--root", "TOWN", "check"), ("check", "--root", "TOWN")])
def test_options_may_stand_before_the_command(capsys, town, arguments):
    assert run(capsys, *(town if argument == "TOWN" else argument for argument in arguments))[0] == 0


@pytest.mark.parametrize("place", ["", "resources"])
def test_the_towns_folder_may_be_named_by_its_records(capsys, town, place):
    assert run(capsys, "check", "--root", town / place)[0] == 0


def test_the_town_is_found_from_a_folder_inside_it(capsys, town, monkeypatch):
    monkeypatch.chdir(town / "resources" / "kita")
    assert run(capsys, "check")[0] == 0


@pytest.mark.parametrize("arguments, said", [
    (["chekc"], "「chekc」というコマンドはありません。"),
    (["check", "--tody", "2026-11-24"], "「--tody」という指定はありません。"),
    (["check", "--today", "きのう"], "「きのう」という日は読み取れません。"),
    (["check", "--lang", "fr"], "「--lang」の値を読み取れません。"),
    (["check", "--root", "/nowhere"], "「/nowhere」の中に resources フォルダが見つかりません。"),
    (["init"], "「フォルダ」を書いてください。"),
    (["import", "a.csv"], "対応表を1つ決めてください。"),
    (["import", "a.csv", "--as", "nobody"], "「nobody」という対応表はありません。"),
    (["import", "a.csv", "--map", "nowhere.yaml"], "対応表「nowhere.yaml」が見つかりません。"),
])  # fmt: skip
def test_a_command_line_that_cannot_be_read_is_told_in_japanese(capsys, arguments, said):
    code = cli.run(arguments)
    err = capsys.readouterr().err
    assert (code, said in err) == (2, True), err
    assert "--help」で見られます。" in err


@pytest.mark.parametrize("arguments, said", [
    (["chekc"], "No such command 'chekc'."),
    (["check", "--tody", "2026-11-24"], "No such option: --tody"),
    (["check", "--today", "きのう"], "“きのう” is no day."),
    (["check", "--format", "xml"], "Invalid value for '--format'"),
    (["check", "--root", "/nowhere"], "There is no folder “resources” in “/nowhere”."),
    (["import", "a.csv"], "Choose one mapping"),
    (["import", "a.csv", "--as", "nobody"], "There is no mapping called “nobody”."),
    (["import", "a.csv", "--map", "nowhere.yaml"], "There is no mapping “nowhere.yaml”."),
])  # fmt: skip
@pytest.mark.parametrize("lang", [["--lang", "en"], ["--lang=en"]])
def test_a_command_line_that_cannot_be_read_is_told_in_english_on_request(capsys, arguments, said, lang):
    code = cli.run([*arguments, *lang])
    err = capsys.readouterr().err
    assert (code, said in err) == (2, True), err
    assert "--help” for how to use it." in err
    assert "。" not in err


def test_a_fault_of_ours_is_told_in_english_on_request(capsys, town):
    (town / "site").write_text("a file where the folder should be")
    code, _, err = run(capsys, "build", "--root", town, "--lang", "en")
    assert (code, "A file could not be read or written" in err) == (2, True)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--help"],
        ["check", "--help"],
        ["build", "-h"],
        ["serve", "--help"],
        ["init", "--help"],
        ["import", "--help"],
        ["dictionary", "--help"],
    ],
)
def test_help_is_in_japanese(capsys, arguments):
    assert cli.run(arguments) == 0
    out = capsys.readouterr().out
    assert out.startswith("使い方: tsudoi")
    assert not [word for word in ("Usage", "Options", "Commands", "Show this", "default:") if word in out]


@pytest.mark.parametrize("line", ["--help", "--version", "check --help", "chekc"])
def test_help_waits_for_nothing_that_only_a_build_needs(line):
    question = (
        "import sys; from tsudoi import cli; cli.run(sys.argv[1:]); print(*sys.modules, file=sys.stderr, sep='\\n')"
    )
    asked = subprocess.run([sys.executable, "-c", question, *line.split()], capture_output=True, check=True)
    loaded = set(asked.stderr.decode().split())
    assert "typer" in loaded
    assert loaded.isdisjoint(
        {
            *("folium", "frictionless", "icalendar", "jinja2", "jpholiday", "markdown", "nh3", "numpy", "openpyxl"),
            *("pandas", "PIL", "segno", "shapely", "watchfiles", "yaml"),
            *("tsudoi.build", "tsudoi.intake", "tsudoi.load"),
        }
    )


def test_a_fault_of_ours_ends_with_2_and_says_what_to_send_to_whom(town):
    (town / "site").write_text("a file where the folder should be")
    ended = tsudoi("build", "--root", town)
    message = ended.stderr.decode()
    assert ended.returncode == 2
    assert "Traceback" not in message
    assert "site" in message
    assert "もう一度お試しください。" in message


def test_debug_shows_the_trace(capsys, town):
    (town / "site").write_text("a file where the folder should be")
    code, _, err = run(capsys, "build", "--root", town, "--debug")
    assert (code, "Traceback" in err) == (2, True)


@pytest.mark.parametrize("encoding", [
    "cp932",
    pytest.param("ascii", marks=pytest.mark.slow),
    pytest.param("utf-8", marks=pytest.mark.slow),
])  # fmt: skip
def test_any_console_can_carry_the_findings(faulty, encoding):
    plain = tsudoi("check", "--root", faulty, PYTHONIOENCODING=encoding)
    assert (plain.returncode, plain.stderr) == (1, b"")
    machine = tsudoi("check", "--root", faulty, "--format", "json", PYTHONIOENCODING=encoding)
    assert "空中ブランコ" in json.loads(machine.stdout.splitlines()[-1])["message"]


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_reader_who_leaves_early_is_no_fault(faulty, form):
    with subprocess.Popen(
        command("check", "--root", faulty, "--verbose", "--format", form),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        cwd=faulty,
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == cli.UNHEARD


@pytest.mark.parametrize("epoch, day", [("1795446000", "2026-11-24"), ("1795445999", "2026-11-23")])
def test_the_date_of_a_reproducible_build_is_a_japanese_day(monkeypatch, epoch, day):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert str(cli.building.place.today(None)) == day


def test_a_cell_cannot_steer_the_terminal():
    assert findings.plain("a\x1b[31mb\u202ec\nd") == "a\ufffd[31mb\ufffdc d"


def test_every_code_of_ours_has_words_in_both_languages():
    for code, pair in words.building.WORDS.items():
        assert all(pair), code


def test_every_severity_has_its_mark():
    assert set(findings._MARKS) == {*Severity, findings.MENDED}
