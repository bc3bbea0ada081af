"""ことばの表の試験: the town's lists over the shipped ones, and a sentence for each term that cannot be used."""

from typing import Any

import pytest
from tests.trees import a_tree

from tsudoi import vocabulary
from tsudoi.languages import Voice, tongue
from tsudoi.rows import Tree
from tsudoi.vocabulary import Term, Vocabulary
from tsudoi.words import sentences

FILE = "resources/vocabulary.yaml"
SHIPPED = a_tree(
    {
        "種別": [{"id": "taiso", "名前": "体操・運動"}],
        "困りごと": [{"id": "shopping", "名前": "買い物", "言いかえ": ["買物", "スーパー"]}],
        "特徴": [{"id": "ride", "名前": "送迎", "印": "送迎あり"}],
        "対象者": [{"id": "anyone", "名前": "どなたでも"}],
    },
    FILE,
)


def _read(data: Any) -> tuple[Vocabulary, list[str]]:
    found, notices = vocabulary.read(a_tree(data, FILE), SHIPPED)
    assert all(all(sentences(notice, lang)) for notice in notices for lang in ("ja", "en"))
    return found, [notice.code for notice in notices]


def test_without_a_file_the_shipped_lists_count() -> None:
    found, notices = vocabulary.read(None, SHIPPED)
    assert notices == ()
    assert found.categories == (Term(id="taiso", name="体操・運動", shape="taiso"),)
    assert found.needs == (Term(id="shopping", name="買い物", synonyms=("買物", "スーパー")),)
    assert found.features == (Term(id="ride", name="送迎", mark="送迎あり"),)


def test_a_list_of_the_town_takes_the_place_of_the_shipped_one() -> None:
    found, codes = _read({"needs": [{"id": "snow", "name": "雪かき"}], "特徴": ""})
    assert codes == []
    assert [term.id for term in found.needs] == ["snow"]
    assert [term.id for term in found.features] == ["ride"]  # a blank list is no list


def test_every_key_of_a_term_can_be_written_in_japanese_and_in_english() -> None:
    english = {
        "id": "salon",
        "name": "サロン",
        "name_kana": "さろん",
        "hint": "お茶とおしゃべり",
        "mark": "お茶",
        "shape": "salon",
        "icon": "tea",
        "synonyms": "お茶会、茶話会",
    }
    keys = ("id", "名前", "ふりがな", "説明", "印", "形", "アイコン", "言いかえ")
    japanese = dict(zip(keys, english.values(), strict=True))
    assert _read({"種別": [japanese]})[0].categories == _read({"categories": [english]})[0].categories
    assert _read({"種別": [japanese]})[0].categories[0].synonyms == ("お茶会", "茶話会")


@pytest.mark.parametrize(
    "category, shape",
    [
        ({"id": "salon", "名前": "サロン"}, "salon"),  # an id that is a shape's name
        ({"id": "yaoya", "名前": "八百屋"}, "taiso"),  # a circle with its word
        ({"id": "yaoya", "名前": "八百屋", "形": "shop"}, "shop"),
    ],
)
def test_every_category_has_a_shape(category: dict[str, str], shape: str) -> None:
    found, codes = _read({"種別": [category]})
    assert (found.categories[0].shape, codes) == (shape, [])


A = {"id": "a", "名前": "あ"}


@pytest.mark.parametrize(
    "data, codes",
    [
        ({"困りごと": [A, {"id": "b", "名前": "い"}]}, []),
        ({"困りごとリスト": [A]}, ["unknown_key_near"]),
        ({"困りごと": [{**A, "zzz": "あ"}]}, ["unknown_key"]),
        ({"困りごと": [{**A, "ふりかな": "あ"}]}, ["unknown_key_near"]),
        ({"困りごと": "買い物"}, ["not_a_list"]),
        ({"困りごと": {"id": "a"}}, ["not_a_list"]),
        ({"困りごと": ["買い物"]}, ["not_a_block", "term_incomplete", "term_incomplete"]),
        ({"困りごと": [{"名前": "あ"}]}, ["term_incomplete"]),
        ({"困りごと": [{"id": "a"}]}, ["term_incomplete"]),
        ({"困りごと": [{"id": "買い物", "名前": "買い物"}]}, ["wrong_term_id"]),
        ({"困りごと": [{"id": "a/../b", "名前": "あ"}]}, ["wrong_term_id"]),
        ({"困りごと": [A, {"id": "A", "名前": "い"}]}, ["term_id_twice"]),  # one file name on Windows
        ({"困りごと": [A, {"id": "b", "名前": "あ "}]}, ["term_name_twice"]),
        ({"困りごと": [A], "特徴": [A]}, []),  # other lists are other pages
        ({"種別": [{**A, "形": "circle"}]}, ["unknown_shape"]),
        ({"特徴": [{**A, "カレンダーの字": "食"}]}, []),
        ({"特徴": [{**A, "カレンダーの字": "食事"}]}, ["long_letter"]),
        ({"困りごと": [{**A, "説明": ["い"]}]}, ["not_plain_text"]),
        ([A], ["not_a_block"]),
    ],
)
def test_what_cannot_be_used_is_said(data: Any, codes: list[str]) -> None:
    assert _read(data)[1] == codes


def test_a_repeated_id_names_both_lines() -> None:
    tree: Tree = a_tree({"困りごと": [A, {"id": "A", "名前": "い"}]}, FILE)
    _, (notice,) = vocabulary.read(tree, SHIPPED)
    assert (notice.origin.row, notice.facts["first"], notice.record) == (6, 2, "い")
    assert sentences(notice)[0] == "id「A」は、2行目の「a」と重なっています。大文字と小文字は区別しません。"


def test_a_finding_about_a_word_names_it_and_its_line() -> None:
    tree = a_tree(
        {"困りごと": [{"id": "snow", "名前": "雪かき", "よみかた": "ゆきかき"}, {"名前": "買い物"}, {"id": "x"}]}, FILE
    )
    _, notices = vocabulary.read(tree, SHIPPED)
    assert [(notice.code, notice.origin.column, notice.record) for notice in notices] == [
        ("unknown_key_near", "よみかた", "雪かき"),
        ("term_incomplete", "id", "買い物"),
        ("term_incomplete", "名前", "x"),
    ]


@pytest.mark.parametrize(
    "term, field, column",
    [("snow", "id", "番号"), ("snow", "name", "名前"), ("snow", "icon", "番号"), ("hot", "id", "困りごと")],
)
def test_a_word_is_found_again_in_the_file(term: str, field: str, column: str) -> None:
    tree = a_tree({"困りごと": [{"番号": "ride", "名前": "送迎"}, {"番号": "snow", "名前": "雪かき"}]}, FILE)
    assert vocabulary.at(tree, "needs", term, field).column == column
    assert vocabulary.at(tree, "features", term, field).column is None


@pytest.mark.parametrize("key", ["en", "英語", "English"])
def test_a_term_knows_what_the_town_calls_it_in_other_languages(key: str) -> None:
    found, codes = _read({"特徴": [{"id": "hearth", "名前": "囲炉裏", "訳": {key: "Open hearth"}}]})
    (term,) = found.features
    assert (codes, term.name) == ([], "囲炉裏")
    assert (
        Voice(tongue("en"), {"囲炉裏": "Fireplace"}, {}).say(term.name) == "Open hearth"
    )  # before what the catalogue says


def test_a_town_says_hint_and_mark_in_other_languages_too() -> None:
    said = {"名前": "Open hearth", "説明": "Sit round the fire", "印": "Hearth"}
    term = {"id": "hearth", "名前": "囲炉裏", "説明": "火を囲みます", "印": "囲炉裏あり", "訳": {"英語": said}}
    found, codes = _read({"特徴": [term]})
    (hearth,) = found.features
    english = Voice(tongue("en"), {}, {}).say
    assert codes == []
    assert [english(text) for text in (hearth.name, hearth.hint, hearth.mark)] == list(said.values())
    assert (hearth.name, hearth.hint, hearth.mark) == ("囲炉裏", "火を囲みます", "囲炉裏あり")


@pytest.mark.parametrize(
    "others, code",
    [
        ({"フランス語": "foyer"}, "unknown_key_near"),
        ({"en": ["a"]}, "not_plain_text"),
        ({"en": {"印": ["a"]}}, "not_plain_text"),
        ({"en": {"形": "a"}}, "unknown_key"),
        ("Hearth", "not_a_block"),
    ],
)
def test_a_translation_that_cannot_be_used_is_said(others: Any, code: str) -> None:
    found, codes = _read({"特徴": [{"id": "hearth", "名前": "囲炉裏", "訳": others}]})
    assert (codes, [term.name for term in found.features]) == ([code], ["囲炉裏"])


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        (["買い物", "体操・運動"], []),  # needs and categories alike
        (["買いもの"], ["wish_unknown_term_near"]),
        (["送迎"], ["wish_unknown_term"]),  # a feature says nothing of what a record is for
    ],
)
def test_what_comes_near_a_wish_is_named_by_needs_and_categories(names: list[str], codes: list[str]) -> None:
    found, said = _read({"さがしことば": [{"ことば": ["米びつ"], "なければ": names}]})
    assert ([wish.otherwise for wish in found.wishes], said) == ([tuple(names)], codes)
