"""さがす物差し: all engines on the same queries over both towns, by kind; ``--misses ours`` shows what one of them gets wrong.

Run ``make bench``, or ``python -m bench.search`` with the names of the engines that are wanted.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.search import asking, town, towns
from bench.search.metrics import Score, Summary, score, summary
from bench.search.queries import GENERATED, KINDS, SAMPLE, Query, read

TABLES: tuple[tuple[str, Callable[[Summary], str]], ...] = (
    ("recall@10", lambda of: f"{of.recall:.3f}"),
    ("precision@1", lambda of: f"{of.precision:.3f}"),
    ("queries with nothing right in the first ten", lambda of: str(of.without)),
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A query, what an engine answered, and how good that was."""

    query: Query
    expected: frozenset[str]
    answer: tuple[str, ...]
    score: Score


@dataclass(frozen=True, slots=True)
class Hall:
    """A built town, its records, and the queries over it with what they expect."""

    site: Path
    records: list[dict[str, str]]
    queries: tuple[tuple[Query, frozenset[str]], ...]

    def judged(self, engine: str) -> list[Judged]:
        """The engine's answers in this town."""
        answers = asking.asked(engine, self.site, self.records, [query.q for query, _ in self.queries])
        pairs = zip(self.queries, answers, strict=True)
        return [Judged(query, expected, answer, score(answer, expected)) for (query, expected), answer in pairs]


def main(*words: str) -> int:
    options = _options(words)
    _prepared()
    with tempfile.TemporaryDirectory() as folder:
        halls = _halls(Path(folder))
        wanted = (options.misses,) if options.misses else tuple(options.engines) or asking.ENGINES
        found = {engine: judged for engine in wanted if (judged := _judged(engine, halls))}
        if options.misses:
            names = {each["id"]: each["name"] for hall in halls for each in hall.records}
            print("\n".join(_missed(found.get(options.misses, []), names)))
    for title, shown in TABLES:
        print(_table(title, found, shown))
    return 0 if len(found) == len(wanted) else 1


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench.search", description="How well residents' queries are answered."
    )
    parser.add_argument(
        "engines", nargs="*", metavar="ENGINE", help=f"of {', '.join(asking.ENGINES)}; all, if none is named"
    )
    parser.add_argument(
        "--misses", metavar="ENGINE", choices=asking.ENGINES, help="list the queries that this engine gets wrong"
    )
    return parser.parse_args(list(words))


def _prepared() -> None:
    try:
        asking.installed()
    except asking.NoAnswer as problem:  # our own engine needs nothing of it
        print(problem, file=sys.stderr)


def _halls(folder: Path) -> tuple[Hall, ...]:
    roots = towns.built(folder)
    truths = {GENERATED: town.truths(), SAMPLE: ()}
    pairs = {name: tuple((each, each.expected(truths[name])) for each in read() if each.town == name) for name in roots}
    return tuple(Hall(root / "site", towns.texts(root), pairs[name]) for name, root in roots.items())


def _judged(engine: str, halls: tuple[Hall, ...]) -> list[Judged]:
    try:
        return [each for hall in halls for each in hall.judged(engine)]
    except asking.NoAnswer as problem:
        print(problem, file=sys.stderr)
        return []


def _table(title: str, found: Mapping[str, list[Judged]], shown: Callable[[Summary], str]) -> str:
    """One figure of every engine, by kind, by town and in all, as a Markdown table."""
    head = (title, *KINDS, GENERATED, SAMPLE, "all")
    rows = [(engine, *map(shown, _summaries(judged))) for engine, judged in found.items()]
    lines = (head, ["---"] * len(head), *rows)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _summaries(judged: list[Judged]) -> list[Summary]:
    kinds = [[each for each in judged if each.query.kind == kind] for kind in KINDS]
    both = [[each for each in judged if each.query.town == name] for name in (GENERATED, SAMPLE)]
    return [summary(each.score for each in group) for group in (*kinds, *both, judged)]


def _missed(judged: list[Judged], names: Mapping[str, str]) -> list[str]:
    poor = [each for each in judged if each.score.recall < 1 or not each.score.is_first_right]
    return [line for each in sorted(poor, key=lambda one: one.score.recall) for line in _told(each, names)]


def _told(one: Judged, names: Mapping[str, str]) -> list[str]:
    """The query and the first ten, right ones marked ○; where ten were not answered, some that are missing."""
    said = one.query.want or f"{len(one.query.ids)} listed"
    answered = [f"    {'○' if each in one.expected else '×'} {each} {names.get(each, '')}" for each in one.answer]
    absent = sorted(one.expected - set(one.answer))[:3]
    missing = [f"    － {each} {names.get(each, '')}" for each in absent]
    head = f"{one.query.town} {one.query.kind}「{one.query.q}」 recall {one.score.recall:.2f}, {len(one.expected)} expected: {said}"
    return [head, *answered, *missing, ""]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
