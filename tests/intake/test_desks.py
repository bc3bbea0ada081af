"""問い合わせ先の試験: an import ends with the telephones that are still missing, in the language asked for."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.intake.lists import MAPPING, a_csv

from tsudoi import cli


def bring_in(folder: Path, *more: str) -> list[str]:
    (folder / "hiyori.yaml").write_text(MAPPING, "utf-8")
    source = a_csv(folder / "list.csv")
    asked = {
        "--map": folder / "hiyori.yaml",
        "--to": folder / "machi",
        "--assured": "2026-03-31",
        "--district": "kita:北",
    }
    return ["import", str(source), *(str(word) for pair in asked.items() for word in pair), *more]


def test_the_last_words_name_the_telephones_that_are_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(bring_in(tmp_path)) == 0
    desk, publisher = capsys.readouterr().out.splitlines()[-2:]
    assert desk.startswith("resources/districts.csv に「相談窓口」と「相談窓口の電話」を書いてください。")
    assert publisher.startswith("resources/town.yaml の「発行者」に「電話」を書いてください。")


def test_telephones_that_are_there_are_not_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    resources = tmp_path / "machi" / "resources"
    resources.mkdir(parents=True)
    a_csv(resources / "districts.csv", [["id", "名称", "相談窓口の電話"], ["kita", "北", "0999-20-0001"]])
    (resources / "town.yaml").write_text("まちの名前: ひより市\n発行者:\n  電話: 0999-20-0100\n", "utf-8")
    assert cli.run(bring_in(tmp_path)) == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith("「tsudoi check」を実行してください。")


def test_english_ends_in_english(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(bring_in(tmp_path, "--lang", "en")) == 0
    end = capsys.readouterr().out.split("\n\n")[-1]
    assert end.startswith("6 rows read, 3 records made")
    assert "ください" not in end
    assert "しました" not in end
    (tmp_path / "gone").mkdir()
    words = bring_in(tmp_path / "gone", "--lang", "en")
    Path(words[1]).unlink()
    assert cli.run(words) == 1
    assert capsys.readouterr().out.endswith("The folder was left as it was.\n")


def test_a_reader_that_leaves_early_loses_no_files(tmp_path: Path) -> None:
    program = [sys.executable, "-c", "from tsudoi.cli import main; main()", *bring_in(tmp_path)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        running.stdout.close()
        running.wait(60)
    assert (tmp_path / "machi/resources/kita/通いの場.csv").is_file()
