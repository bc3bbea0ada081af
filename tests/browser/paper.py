"""紙の文字: what a printed sheet says, as people read it."""

import re
import unicodedata

from pypdf import PageObject


def words_on(sheet: PageObject) -> str:
    """All words without spaces. Some fonts keep 日 and 月 as radicals (⽇, ⽉): folded here to the letters that stand in the page."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", sheet.extract_text()))
