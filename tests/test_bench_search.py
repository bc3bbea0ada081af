"""さがす物差し: the queries are enough and name real records, the invented town is always the same, the figures are what they say."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from bench.search import asking, town, towns
from bench.search.metrics import Score, Summary, score, summary
from bench.search.queries import GENERATED, KINDS, SAMPLE, Query, read
from bench.search.truth import FIELDS, Truth, holds

ROOT = Path(__file__).parents[1]
TRUTH = Truth(
    id="aoyagi-001", kind="gatherings", about=("radio", "taiso"), answers=("legs",), weekdays=("mon", "tue"), part="am",
    districts=("aoyagi",), area="柳原", venue="", club="ひまわり", features=("送迎",),
)  # fmt: skip


def test_there_are_at_least_150_different_queries_of_eight_kinds_over_two_towns() -> None:
    queries = read()
    kinds = Counter(each.kind for each in queries)
    assert len({(each.town, each.q) for each in queries}) == len(queries) >= 170
    assert set(kinds) == set(KINDS) and len(KINDS) == 8 and min(kinds.values()) >= 20
    assert {each.town for each in queries} == {GENERATED, SAMPLE}
    assert sum(each.town == GENERATED for each in queries) >= 110


def test_some_queries_of_each_kind_are_of_several_words() -> None:
    several = Counter(each.kind for each in read() if len(each.q.split()) > 1)
    assert set(several) == set(KINDS) and min(several.values()) >= 2


@pytest.mark.parametrize("query", [each for each in read() if each.town == GENERATED], ids=lambda query: query.q)
def test_a_condition_asks_for_what_a_truth_can_tell_and_holds_for_a_record(query: Query) -> None:
    assert query.want and set(query.want) <= set(FIELDS) and not query.ids
    assert query.expected(town.truths())


def test_the_records_that_are_listed_for_the_sample_town_are_in_its_search() -> None:
    there = {each["id"] for each in towns.texts(ROOT)}
    for query in read():
        if query.town == SAMPLE:
            assert query.ids and not query.want
            assert len(set(query.ids)) == len(query.ids) and set(query.ids) <= there, query.q


def test_the_invented_town_has_2000_records_and_the_same_bytes_every_time() -> None:
    assert len({each.id for each in town.truths()}) == len(town.records()) == 2000
    program = (
        "import hashlib; from bench.search import town; print(hashlib.sha256(repr(town.files()).encode()).hexdigest())"
    )
    made = {_said(program, seed) for seed in ("1", "2")}
    assert len(made) == 1


def _said(program: str, seed: str) -> str:
    paths = os.pathsep.join((str(ROOT), str(ROOT / "generator")))
    plain = {name: value for name, value in os.environ.items() if not name.startswith("COV_CORE")}
    surroundings = plain | {"PYTHONHASHSEED": seed, "PYTHONPATH": paths}
    return subprocess.run(
        [sys.executable, "-c", program], env=surroundings, capture_output=True, text=True, check=True
    ).stdout


@pytest.mark.slow
def test_the_invented_town_is_accepted_without_an_error(tmp_path: Path) -> None:
    town.write(tmp_path)
    command = [sys.executable, "-m", "tsudoi", "check", "--root", str(tmp_path), "--today", towns.TODAY]
    assert subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode == 0


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"topic": "taiso"}, True),
        ({"topic": "salon"}, False),
        ({"topic": ["salon", "radio"]}, True),  # of a list, one is enough
        ({"topic": "taiso", "weekday": ["sat", "tue"]}, True),
        ({"topic": "taiso", "weekday": "sun"}, False),  # of several, all
        ({"feature": "送迎", "district": "aoyagi", "part": "am", "need": "legs"}, True),
        ({"venue": "銭湯 梅の湯"}, False),
    ],
)
def test_a_condition_holds_if_all_that_it_names_does(condition: dict[str, str | list[str]], expected: bool) -> None:
    assert holds(condition, TRUTH) is expected


@pytest.mark.parametrize(
    ("answer", "expected", "judged"),
    [
        ("ab", "ab", Score(1.0, True, True)),
        ("xa", "ab", Score(0.5, False, True)),
        ("ax", "ab", Score(0.5, True, True)),
        ("", "ab", Score(0.0, False, False)),
        ("0123456789a", "ab", Score(0.0, False, False)),  # the eleventh is not on the first page
        ("abcdefghij", "abcdefghijklmn", Score(1.0, True, True)),  # no more than ten can stand in the first ten
        ("aaab", "abcd", Score(0.5, True, True)),  # the same record twice is one hit
    ],
)
def test_an_answer_is_judged_by_its_first_ten_and_its_first(answer: str, expected: str, judged: Score) -> None:
    assert score(tuple(answer), set(expected)) == judged


def test_a_summary_is_the_mean_over_the_queries() -> None:
    scores = (Score(1.0, True, True), Score(0.5, False, True), Score(0.0, False, False), Score(0.5, True, True))
    assert summary(scores) == Summary(queries=4, recall=0.5, precision=0.5, without=1)


def test_every_engine_has_a_script_and_every_script_is_an_engine() -> None:
    scripts = {each.stem for each in (ROOT / "bench/search/engines").glob("*.mjs")}
    assert scripts - {"answering"} == set(asking.ENGINES)
