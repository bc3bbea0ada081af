"""種別の形: the shape that stands for a category in lists, on pins and in what a search finds."""

from tsudoi.vocabulary import SHAPES, Term


def shape(category: Term) -> str:
    """The shape of a category; a word that has none gets the plainest."""
    return category.shape or SHAPES[0]
