"""ことばを引く: from what a cell says to the term of the vocabulary that it means."""

from collections.abc import Mapping
from dataclasses import dataclass

from tsudoi.nearest import fold
from tsudoi.vocabulary import Term, Vocabulary


@dataclass(frozen=True, slots=True)
class Glossary:
    """Every folded spelling of every list."""

    categories: Mapping[str, Term]
    needs: Mapping[str, Term]
    features: Mapping[str, Term]

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> "Glossary":
        """Every spelling of the lists that cells pick their words from."""
        return cls(spellings(vocabulary.categories), spellings(vocabulary.needs), spellings(vocabulary.features))

    def category(self, text: str) -> Term:
        """The category meant; a term without an id where the word is not in the vocabulary."""
        return self.categories.get(fold(text)) or Term(id="", name=text)


def spellings(terms: tuple[Term, ...]) -> dict[str, Term]:
    """Folded name, id and synonyms → term. A name wins over another term's id, an id over a synonym, the first over later ones."""
    found: dict[str, Term] = {}
    for rank in (lambda term: (term.name,), lambda term: (term.id,), lambda term: term.synonyms):
        for term in terms:
            for word in rank(term):
                found.setdefault(fold(word), term)
    return found


def pick(known: Mapping[str, Term], items: tuple[str, ...]) -> tuple[Term, ...]:
    """The terms that the items name, in their order, each once."""
    return tuple(dict.fromkeys(term for item in items if (term := known.get(fold(item)))))
