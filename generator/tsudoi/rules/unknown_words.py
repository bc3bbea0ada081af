"""ことばの表にないことば: categories, needs and features that the vocabulary does not know, with the nearest it does."""

from collections.abc import Iterator, Mapping
from datetime import date

from tsudoi.assemble.terms import spellings
from tsudoi.nearest import fold, nearest
from tsudoi.notices import Notice
from tsudoi.register import Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import error, rows, several
from tsudoi.vocabulary import Term, Vocabulary

FIELDS = {"category": "種別", "needs": "困りごと", "features": "特徴"}
"""Not ``eligibility``: whom an activity is for may be said in free words."""


def faults(register: Register, today: date) -> Iterator[Notice]:
    lists = _lists(register.vocabulary)
    known = {field: spellings(terms) for field, terms in lists.items()}
    for entry in register.entries:
        for field, title in FIELDS.items():
            yield from _unknown(entry.row, field, title, known[field], lists[field])
    for row in rows(register, "needs"):
        yield from _unknown(row, "need", FIELDS["needs"], known["needs"], lists["needs"])


def _lists(words: Vocabulary) -> dict[str, tuple[Term, ...]]:
    return {"category": words.categories, "needs": words.needs, "features": words.features}


def _unknown(row: Row, field: str, title: str, known: Mapping[str, Term], terms: tuple[Term, ...]) -> Iterator[Notice]:
    for word in row.items(field):
        if fold(word) not in known:
            names = several(term.name for term in terms)
            meant = _meant(word, terms)
            code = "word_unknown_near" if meant else "word_unknown"
            yield error(row, field, code, value=word, title=title, near=meant, names=names)


def _meant(word: str, terms: tuple[Term, ...]) -> str:
    """The name of the nearest term; a near synonym or reading leads to its term."""
    words = ((term.name, (*term.synonyms, term.id, term.name_kana, term.name)) for term in reversed(terms))
    owners = {spelling: name for name, spellings in words for spelling in spellings if spelling}
    return owners.get(nearest(word, owners), "")
