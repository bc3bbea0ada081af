"""判定: what tables, settings, vocabulary and rules find in the records."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {}
