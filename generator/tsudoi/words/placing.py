"""場所: what geo and its rules find in positions and outlines."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {}
