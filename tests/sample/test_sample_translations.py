"""見本のまちの訳: every word of its list is said in every language that it shows its pages in."""

from collections.abc import Iterator
from pathlib import Path

from tsudoi import load, settings, vocabulary
from tsudoi.languages import voice
from tsudoi.vocabulary import Term

ROOT = Path(__file__).parents[2]


def words(term: Term) -> Iterator[str]:
    yield from (text for text in (term.name, term.hint, term.mark) if text)


def test_every_word_of_the_list_is_said_in_every_language() -> None:
    records, _ = load.records(ROOT)
    found, _ = vocabulary.read(records.vocabulary, load.starter_vocabulary())
    tongues = settings.read(records.town)[0].languages
    terms = (*found.categories, *found.needs, *found.features, *found.targets)
    lacking = [
        (each.code, text)
        for each in tongues
        for term in terms
        for text in words(term)
        if not voice(each.code).knows(text)
    ]
    assert (len(tongues), lacking) == (5, [])
