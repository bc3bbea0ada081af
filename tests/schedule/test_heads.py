"""頭の字: the lexer that looks at one sign first finds what the lexer without such a look finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.schedule import sample

from tsudoi.schedule import phrases
from tsudoi.schedule.fold import fold
from tsudoi.schedule.heads import either
from tsudoi.schedule.lexicon import PATTERNS
from tsudoi.schedule.tokens import lex

_PLAIN = {kind: re.compile(pattern, re.DOTALL) for kind, pattern in PATTERNS} | {
    "NOTE": re.compile("|".join(phrases.NOTES), re.DOTALL)
}
_QUICK = {kind: re.compile(either((pattern,)), re.DOTALL) for kind, pattern in PATTERNS}


@pytest.mark.parametrize("kind", _PLAIN)
def test_each_kind_of_word_is_found_in_the_same_places(kind: str) -> None:
    for each in sample.checked():
        text = fold(each.text)
        plain, quick = ([found.span() for found in one[kind].finditer(text)] for one in (_PLAIN, _QUICK))
        assert plain == quick, text


@given(
    text=st.text(
        alphabet="毎第週月火水日祝休館1２3時半分:~〜()（）、。・\n 雨天中止場合除く年末から午前後は", max_size=60
    )
)
def test_in_any_text(text: str) -> None:
    for kind, plain in _PLAIN.items():
        assert [found.span() for found in plain.finditer(text)] == [
            found.span() for found in _QUICK[kind].finditer(text)
        ]
    lex(text)


@pytest.mark.parametrize(
    ("patterns", "quick"),
    [
        (("ab", "c?d"), r"(?=[acd])(?:ab|c?d)"),
        (("(?<=x)a|^b", r"\d+日"), r"(?=[\dab])(?:(?<=x)a|^b|\d+日)"),
        (("a", "[^b]c", "d"), "(?=[a])(?:a)|[^b]c|(?=[d])(?:d)"),
        (("(?i:a)",), "(?i:a)"),
        (("a*",), "a*"),
        (("a{0}b",), "(?=[ab])(?:a{0}b)"),
        ((r"[\w]",), r"[\w]"),
        (("(?:a|)(?:b|.)",), "(?:a|)(?:b|.)"),
        (("[a-c]-",), "(?=[a-c])(?:[a-c]-)"),
        (("[]-]",), r"(?=[\-\]])(?:[]-])"),
    ],
)
def test_what_can_begin_with_certain_signs_only_asks_for_them_first(patterns: tuple[str, ...], quick: str) -> None:
    assert either(patterns) == quick
