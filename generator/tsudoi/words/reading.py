"""読み取り: what load finds while it reads files, from the folder down to the single cell."""

from tsudoi.words import reading_cells, reading_days, reading_files, reading_tables, reading_trees
from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    **reading_files.WORDS,
    **reading_tables.WORDS,
    **reading_cells.WORDS,
    **reading_days.WORDS,
    **reading_trees.WORDS,
}
