"""ことばの表: the town's categories, needs, features and targets, with their readings and synonyms.

``vocabulary.yaml`` has up to four lists: 種別 (categories), 困りごと (needs), 特徴 (features) and 対象者 (targets). A list that the
town leaves out is the shipped one. Each term has id*, 名前* (name), ふりがな (name_kana), 説明 (hint), 印 (mark),
カレンダーの字 (letter), 形 (shape), アイコン (icon) and 言いかえ (synonyms, a list or words with 「、」 between them).
"""

from tsudoi.vocabulary.reading import at, read
from tsudoi.vocabulary.values import SHAPES, Term, Vocabulary

__all__ = ["SHAPES", "Term", "Vocabulary", "at", "read"]
