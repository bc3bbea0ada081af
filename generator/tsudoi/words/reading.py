"""読み取り: what load finds while it reads files."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {}
