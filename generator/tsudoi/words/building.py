"""組み立て: what build, write and the commands say."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {}
