"""import: what becomes of files that are there already, and what is told."""

import json

import pytest
from tests.starter import TODAY, tree_of

from tsudoi import cli

MAPPING = """\
layout: circles
headings: [団体名, 分野]
kind: {constant: 通いの場}
fields:
  名称: 団体名
  種別: {constant: サロン・お茶}
unused: {分野: この試しでは使いません。}
consent: {value: 可, because: この試しの一覧です。}
"""


@pytest.fixture
def source(tmp_path):
    (tmp_path / "circles.yaml").write_text(MAPPING, "utf-8")
    (tmp_path / "circles.csv").write_text("団体名,分野\nみどりの会,手芸\nあおばの会,詩吟\n", "utf-8")
    return tmp_path


def bring_in(source, *more: str) -> int:
    arguments = [
        "--map",
        source / "circles.yaml",
        "--to",
        source / "machi",
        "--assured",
        TODAY,
        "--district",
        "kita:北",
        *more,
    ]
    return cli.run(["import", str(source / "circles.csv"), *map(str, arguments)])


def test_records_of_another_layout_become_a_town_that_can_be_checked(source, capsys):
    assert bring_in(source) == 0
    out = capsys.readouterr().out
    assert "2行を読み、2件の記録にしました" in out
    assert "みどりの会" in (source / "machi/resources/kita/通いの場.csv").read_text("utf-8-sig")
    assert cli.run(["check", "--root", str(source / "machi"), "--today", str(TODAY)]) == 0


def test_a_second_import_does_not_write_over_records_unless_asked(source, capsys):
    bring_in(source)
    records = source / "machi/resources/kita/通いの場.csv"
    records.write_text("mine", "utf-8")
    before = tree_of(source)
    assert bring_in(source) == 2
    assert "--overwrite を付けてください。" in capsys.readouterr().err
    assert tree_of(source) == before
    assert bring_in(source, "--overwrite") == 0
    assert "みどりの会" in records.read_text("utf-8-sig")


def test_districts_that_are_there_already_stay(source, capsys):
    districts = source / "machi/resources/districts.csv"
    districts.parent.mkdir(parents=True)
    districts.write_text("id,名称\nkita,きたの\n", "utf-8")
    assert bring_in(source) == 0
    assert "districts.csv は、もうあるのでそのままにしました。" in capsys.readouterr().out
    assert districts.read_text("utf-8") == "id,名称\nkita,きたの\n"


def test_an_error_writes_nothing_and_ends_with_1(source, capsys):
    (source / "circles.csv").write_text("名まえ\nみどりの会\n", "utf-8")
    before = tree_of(source)
    assert bring_in(source, "--format", "json") == 1
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert "error" in {finding["level"] for finding in found}
    assert tree_of(source) == before


def test_a_mapping_that_cannot_be_read_is_a_finding_with_its_line(source, capsys):
    (source / "circles.yaml").write_text("layout: x\nlayout: y\n", "utf-8")
    assert bring_in(source) == 1
    assert "circles.yaml" in capsys.readouterr().out
