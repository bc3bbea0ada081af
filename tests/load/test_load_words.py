"""ことば: every finding of load has its sentences, and every sentence a finding."""

import re
from pathlib import Path

import pytest

from tsudoi import load
from tsudoi.words.reading import WORDS

SOURCE = "".join(path.read_text(encoding="utf-8") for path in sorted(Path(load.__file__).parent.glob("*.py")))
NAMED = set(re.findall(r'"([a-z0-9]+(?:_[a-z0-9]+)*)"', SOURCE))
FAULTS = set(re.findall(r'Fault\(\s*"([a-z0-9_]+)"', SOURCE)) | set(re.findall(r'_refuse\([^"]*"([a-z_]+)"', SOURCE))


def test_every_finding_has_words() -> None:
    assert FAULTS - WORDS.keys() == set()


def test_every_word_has_a_finding() -> None:
    assert WORDS.keys() - NAMED == set()


@pytest.mark.parametrize("code", sorted(WORDS))
def test_a_sentence_is_polite_and_whole(code: str) -> None:
    words = WORDS[code]
    for sentence in (words.what, words.remedy):
        assert re.search(r"(ます|です|ません|ました|ください|でした)(\([^)]*\))?。|→", sentence), sentence
        assert not re.search("エラーコード|不正|無効|パース|エンコーディング|バイト|してはいけません", sentence), (
            sentence
        )
    assert words.what_en.endswith((".", ")"))
    assert words.remedy_en.endswith((".", ")"))
