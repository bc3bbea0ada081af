"""取り込み: what intake says of other people's layouts."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {}
