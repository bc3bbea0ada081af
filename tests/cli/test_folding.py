"""折り返し: no line of the help begins or ends where none may, and names stay whole."""

import re

import pytest
from rich.cells import cell_len

from tsudoi import cli
from tsudoi.cli.folding import folded

COMMANDS = ["check", "build", "serve", "init", "import", "dictionary"]


def test_names_stay_whole_and_stops_stay_with_their_words():
    text = "決め手のない記録を入れます(例：kita:北)。書かなければ、care-service-2021、care-service です。"
    for width in range(20, 90):
        lines = list(folded(text, width))
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
        assert all(cell_len(line) <= width for line in lines)
        assert not [line for line in lines if re.match(r"[。、」)：]", line) or re.search(r"[「(]$", line)]
        for name in ("kita:北", "care-service-2021"):
            assert any(name in line for line in lines), (width, name)


def test_what_is_wider_than_the_line_still_comes_whole():
    assert list(folded("名前はcare-service-2021です", 10)) == ["名前は", "care-service-2021です"]


@pytest.mark.parametrize("columns", [60, 72, 80, 100, 120])
def test_the_help_of_every_command_is_folded_well(capsys, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    for command in ([], *([command] for command in COMMANDS)):
        assert cli.run([*command, "--help"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert not [line for line in lines if re.match(r"\s*[。、」)：]", line)]
    assert max(map(cell_len, lines)) <= columns
    assert any("kita:北" in line for line in lines)
    assert any("care-service-2021" in line for line in lines)
