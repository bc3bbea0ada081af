"""何を言えないか: the findings that by nature lack a row, a heading or the name of a record, each with the reason.

All others name all four: file, row, heading and record. ``test_mistakes`` holds every case to it.
"""

from typing import NamedTuple

ROW, HEADING, RECORD = "row", "heading", "record"


class Nature(NamedTuple):
    """What cannot be said, why, and of which findings."""

    lacks: tuple[str, ...]
    reason: str
    codes: tuple[str, ...]


NATURES = (
    Nature(
        (ROW, HEADING, RECORD),
        "a file or folder is meant as such: it is missing, in the wrong place, of another kind, or too large to be opened",
        (
            *("content_unknown", "document_empty", "document_name", "double_bom", "encoding_jis", "file_empty"),
            *("file_is_html", "file_is_image", "file_is_locked", "file_is_old_excel", "file_is_pdf", "file_is_zip"),
            *("file_near", "file_other_format", "file_special", "file_too_deep", "file_too_large", "file_twice"),
            *("file_unknown", "file_without_district", "folder_ambiguous", "folder_like_file", "folder_unknown"),
            *("folder_unknown_near", "json_too_fine", "link_outside", "no_districts", "no_resources", "no_rows"),
            *("outlines_no_collection", "page_alone", "page_device", "page_moved", "photo_other_format"),
            *("sheets_unread", "text_in_disguise", "too_many_columns", "too_many_rows", "xlsx_broken"),
            *("xlsx_in_disguise", "xlsx_too_large"),
        ),
    ),
    Nature(
        (HEADING, RECORD),
        "nothing can be read beyond this line, so nobody knows which cell of which record it is",
        (
            *("encoding_broken", "encoding_mixed", "encoding_unknown", "json_broken", "json_deep", "json_number"),
            *("nul_bytes", "quote_misplaced", "quote_unclosed", "theme_encoding", "yaml_deep", "yaml_documents"),
        ),
    ),
    Nature(
        (HEADING, RECORD),
        "the line is no record: words, a repetition or a title stand where a record or the headings belong",
        ("instruction_row", "no_headings", "rows_above", "yaml_no_list", "yaml_no_mapping"),
    ),
    Nature(
        (RECORD,),
        "a heading is meant, which belongs to all records of the file",
        (
            *("column_missing", "columns_hidden", "consent_column_missing", "heading_near", "heading_twice"),
            *("heading_unknown", "phone_consent_column_missing"),
        ),
    ),
    Nature(
        (RECORD,),
        "a part of the file of outlines is meant that stands outside them, or a file of outlines that cannot be read",
        ("json_key_twice", "json_letter", "outlines_crs"),
    ),
    Nature((RECORD,), "a whole list of words is meant", ("not_a_list", "unknown_key_near")),
    Nature((ROW, HEADING), "the file of settings is not there, and it has no records anyway", ("no_town_file",)),
    Nature(
        (RECORD,),
        "the page has no title to be called by",
        ("document_key", "document_order", "document_without_front", "document_without_title"),
    ),
    Nature((ROW,), "the line is not there yet", ("no_base_url", "no_town_name")),
    Nature((HEADING,), "the row as a whole is meant, not one cell", ("example_row", "rows_hidden")),
    Nature((HEADING,), "what should be the heading is no text", ("yaml_odd_key",)),
    Nature(
        (HEADING,),
        "running text has no headings; the words of the link are told",
        ("image_unseen", "link_dead", "link_place", "link_refused"),
    ),
)

WHOLE_TOWN = "resources/town.yaml"
"""It speaks of the town itself, so no finding in it has a record."""

WITHOUT_A_CASE = {
    "cannot_open": "the tests may run as one who may open every file; tests/load/test_load_folder.py looks at it",
    "cannot_read": "for damage that no known file has; tests/load/test_load_folder.py looks at it",
    "name_odd": "such a name cannot be stored with the project; tests/load/test_load_folder.py looks at it",
    "left_out": "only said with --skip-invalid; tests/building/test_skipping.py looks at it",
    "left_out_file": "likewise",
    "cell_no_date": "the reading tells of it first, more exactly",
    "cell_no_number": "likewise",
    "cell_wrong_phone": "likewise",
    "cell_wrong_form": "no column of today has a pattern of its own",
    "cell_other": "for errors that frictionless does not have yet",
    "table_other": "likewise",
}
"""Codes that no folder here brings about, and why."""
