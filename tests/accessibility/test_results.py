"""The statement says what the tests found: no criterion more, none less, and none that failed."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.accessibility import recording

from tsudoi import accessibility, build
from tsudoi.accessibility import Criterion, Result
from tsudoi.pages import statement

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent
KNOWN = {each.number: each for each in accessibility.criteria()}


def carried() -> Iterator[str]:
    """The numbers in every ``mark.criterion(…)`` of the tests."""
    for path in sorted(TESTS.rglob("test_*.py")):
        if "node_modules" not in path.parts:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("mark.criterion"):
                    yield from (ast.literal_eval(each) for each in node.args)


def test_all_criteria_of_level_a_and_aa_are_known() -> None:
    numbers = [each.number for each in accessibility.criteria()]
    assert len(numbers) == len(set(numbers)) == 56
    by_version = {
        version: [each.number for each in KNOWN.values() if each.since == version] for version in ("2.0", "2.1", "2.2")
    }
    assert {version: len(each) for version, each in by_version.items()} == {"2.0": 38, "2.1": 12, "2.2": 6}
    assert [each.number for each in KNOWN.values() if each.is_in_jis] == by_version["2.0"]
    assert {each.level for each in KNOWN.values()} == {"A", "AA"}


def test_the_results_are_of_the_criteria_that_tests_carry() -> None:
    assert set(accessibility.results().found) == set(carried()), "make statement"
    assert set(carried()) <= set(KNOWN)


def test_every_result_was_passed() -> None:
    assert {number: each for number, each in accessibility.results().found.items() if each.passed < each.checks} == {}
    assert min(each.checks for each in accessibility.results().found.values()) > 0


def test_each_criterion_is_tested_left_to_people_or_has_nothing_to_apply_to() -> None:
    found = accessibility.results().found
    assert [each.number for each in KNOWN.values() if not (each.absent or each.people or each.number in found)] == []


@pytest.mark.parametrize(
    "absent, result, applies, said",
    [
        ("音声を使っていません。", None, "適用なし", "音声を使っていません。"),
        ("", None, "適用あり", "人がこれから確かめます。"),
        ("", Result(checks=3, passed=3), "適用あり", "機械の点検3件に、問題はありません。"),
        ("", Result(checks=3, passed=1), "適用あり", "機械の点検3件のうち、2件に問題があります。"),
    ],
)
def test_a_line_says_no_more_than_is_known(absent: str, result: Result | None, applies: str, said: str) -> None:
    criterion = Criterion(number="9.9.9", name="見本", level="A", since="2.0", absent=absent, people="ためす")
    line = statement.line(criterion, result)
    assert (line.applies, line.result) == (applies, said)


def test_the_page_has_a_line_for_each_criterion_and_what_the_town_wrote(sample_outcome: build.Outcome) -> None:
    page = next(each for each in sample_outcome.artifacts if str(each.path) == "accessibility/index.html")
    text = page.body.decode()
    assert [number for number in KNOWN if not re.search(rf'<th scope="?row"?>{re.escape(number)} ', text)] == []
    assert "していること" in text
    assert "0120-000-320" in text
    assert "配慮" in text


def test_the_check_list_for_people_names_all_that_the_page_names() -> None:
    written = (ROOT / "docs" / "accessibility-checks.md").read_text("utf-8")
    assert [what for what, _ in statement.PEOPLE if f"## {what}" not in written] == []
    assert [each.people for each in KNOWN.values() if each.people and each.people not in written] == []


def test_a_test_counts_once_for_each_of_its_criteria(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "FILE", pytester.path / "results.json")
    monkeypatch.setattr(recording, "_found", recording.defaultdict(list))
    monkeypatch.setattr(recording, "_tests", set())
    pytester.makepyfile(
        """
        import pytest
        pytestmark = pytest.mark.criterion("1.4.3")

        @pytest.mark.criterion("1.1.1", "1.4.3")
        @pytest.mark.parametrize("number", [1, 2])
        def test_one(number):
            assert number == 1

        def test_other():
            pass
        """
    )
    pytester.inline_run("-p", "no:cacheprovider", plugins=[recording])
    run = json.loads((pytester.path / "results.json").read_text())
    assert run["criteria"] == {"1.1.1": {"checks": 2, "passed": 1}, "1.4.3": {"checks": 3, "passed": 2}}
    assert list(run) == ["version", "date", "browser", "tests", "criteria"]
    assert run["tests"] == 3
