"""上限: how large a file, a cell and a table may be before anything is parsed."""

FILE_BYTES = 20 * 1024 * 1024
CELL_BYTES = 32 * 1024
COLUMNS = 200
ROWS = 50_000
EXPANDED_BYTES = 100 * 1024 * 1024
ZIP_ENTRIES = 10_000
VERTICES = 100_000
YAML_DEPTH = 12
JSON_DEPTH = 40
FOLDER_DEPTH = 4
LINES_ABOVE_HEADINGS = 20


def is_long(cell: str) -> bool:
    """True for a cell over the limit; most cells are told from their length alone."""
    return len(cell) * 4 > CELL_BYTES and len(cell.encode("utf-8", "surrogatepass")) > CELL_BYTES
