"""The catalogues: fresh, whole, and with the values that the messages want."""

import re
from collections.abc import Iterator

import pytest
from babel.messages import Catalog, Message
from docs import messages

from tsudoi.languages import TONGUES, catalogues

CODES = [tongue.code for tongue in TONGUES]
VALUES = re.compile(r"\{\w+\}")
TAGS = re.compile(r"<(\w+)")
KANA = re.compile("[ぁ-ゖァ-ヺ]")
MAY_GO = {"wbr", "span"}
"""Tags that only help Japanese to break its lines; what carries a class of the theme is looked at by eye."""


def told(code: str) -> Iterator[Message]:
    return (message for message in read(code) if message.id)


def read(code: str) -> Catalog:
    return catalogues.read(code)


def test_the_template_holds_what_the_source_says_now() -> None:
    assert messages.POT.read_bytes() == messages.pot(), "make messages"


def test_everything_that_is_written_in_the_source_is_found() -> None:
    found = {message.id: {file for file, _ in message.locations} for message in messages.gathered()}
    assert "generator/tsudoi/pages/coming.py" in found["次は {day}"]
    assert "themes/machi/templates/base.html" in found["本文へ進む"]
    assert "themes/machi/js/kept-page.js" in found["印刷する"]
    assert messages.VOCABULARY in found["買い物"]


@pytest.mark.parametrize("code", CODES)
def test_a_catalogue_has_every_message_and_no_other(code: str) -> None:
    wanted = {message.id for message in messages.gathered() if message.id}
    assert {message.id for message in told(code)} == wanted
    assert [message.id for message in told(code) if not message.string or message.fuzzy] == []


@pytest.mark.parametrize("code", CODES)
def test_a_translation_names_the_same_values_and_only_known_tags(code: str) -> None:
    for message in told(code):
        assert set(VALUES.findall(message.string)) == set(VALUES.findall(message.id)), message.id
        assert message.string.count("{") == len(VALUES.findall(message.string)), message.string
        assert set(TAGS.findall(message.string)) <= set(TAGS.findall(message.id)), message.string
        assert set(TAGS.findall(message.id)) - MAY_GO <= set(TAGS.findall(message.string)), message.id


@pytest.mark.parametrize("code", CODES)
def test_no_translation_still_holds_kana(code: str) -> None:
    assert {message.id: message.string for message in told(code) if KANA.search(message.string)} == {}


@pytest.mark.parametrize("code", CODES)
def test_no_translation_brings_the_space_that_stands_between_sentences(code: str) -> None:
    marks = "。、・"
    assert [
        message.id for message in told(code) if message.id not in marks and message.string.strip() != message.string
    ] == []


def test_scripts_get_their_own_words_and_those_of_the_vocabulary() -> None:
    scripts = catalogues.words(read("en"), of_scripts=True)
    assert scripts["印刷する"] == "Print"
    assert scripts["買い物"] == "Shopping"
    assert "お住まいの地区から" not in scripts
    assert len(scripts) < len(catalogues.words(read("en")))
