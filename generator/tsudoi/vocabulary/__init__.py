"""ことばの表: the town's categories, needs, features and targets, with their readings and synonyms.

``vocabulary.yaml`` has up to five lists. Four hold terms: 種別 (categories), 困りごと (needs), 特徴 (features) and 対象者 (targets). A list that the
town leaves out is the shipped one. Each term has id*, 名前* (name), ふりがな (name_kana), 説明 (hint), 印 (mark),
カレンダーの字 (letter), 形 (shape), アイコン (icon) and 言いかえ (synonyms, a list or words with 「、」 between them).

A fifth list, さがしことば (wishes), is the search's dictionary of daily life: ことば* (words, what residents type), さがす (finds, words of
records that answer it), ほかに (beside, words of what helps as well and comes after those), ちがう (unlike,
longer words that are something else), by their names 困りごと (needs), 種別 (categories) and 特徴 (features) that answer it and,
as names of needs and categories too, なければ (otherwise): what comes near it in a town that has nothing else.
"""

from tsudoi.vocabulary.reading import at, read
from tsudoi.vocabulary.values import SHAPES, Term, Vocabulary, Wish

__all__ = ["SHAPES", "Term", "Vocabulary", "Wish", "at", "read"]
