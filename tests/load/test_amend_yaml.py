"""YAMLの直しの試験: values change in their own style; comments, order and every other line stay."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tsudoi.load.amend_yaml import amend_yaml

FILE = """# 生活支援サービス(社協)
- 番号: wk-s01   # 変えない
  名称: 'わかば　お助け'
  電話: "０９９９-20-0101"
  特徴: [送迎, ２階]
  説明: |
    １行目です。
    2行目です。

  料金表:
    - {内容: ３０分, 金額: 300円}
- 番号: wk-s02
  対象地区:
    - 若葉
    - ﾜｶﾊﾞ
"""


@pytest.mark.parametrize(
    ("place", "text", "before", "after"),
    [
        ((3, "名称"), "わかば お助け", "'わかば　お助け'", "'わかば お助け'"),
        ((4, "電話"), "0999-20-0101", '"０９９９-20-0101"', '"0999-20-0101"'),
        ((5, "特徴"), "送迎\n2階", "２階]", "2階]"),
        ((6, "説明"), "1行目です。\n2行目です。", "１行目です。", "1行目です。"),
        ((2, "番号"), "wk: s01", "wk-s01   #", '"wk: s01"   #'),
        ((2, "番号"), "wk-01 #1", "wk-s01   #", '"wk-01 #1"   #'),
        ((13, "対象地区"), "若葉\nワカバ", "ﾜｶﾊﾞ", "ワカバ"),
        ((3, "名称"), "二行の\n名前", "'わかば　お助け'", '"二行の\\n名前"'),
    ],
)
def test_one_value_changes_and_nothing_else(place: tuple[int, str], text: str, before: str, after: str) -> None:
    assert amend_yaml(FILE.encode(), {place: text}).decode() == FILE.replace(before, after, 1)


@pytest.mark.parametrize("place", [(5, "特徴"), (10, "料金表"), (99, "名称"), (3, "電話")])
def test_what_does_not_fit_stays(place: tuple[int, str]) -> None:
    assert amend_yaml(FILE.encode(), {place: "三\nつ\nの"}) == FILE.encode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_file_keeps_its_encoding_and_line_ends(encoding: str, end: str) -> None:
    text = FILE.replace("\n", end)
    after = amend_yaml(text.encode(encoding), {(3, "名称"): "わかば", (6, "説明"): "あ\nい"})
    wanted = text.replace("わかば　お助け", "わかば").replace("１行目です。", "あ").replace("2行目です。", "い")
    assert after == wanted.encode(encoding)


WORDS = st.text(st.sampled_from("a あ:#'\"[]{},-?!|>&*%@`~\n1=\\"), min_size=1, max_size=8).filter(str.strip)


@given(word=WORDS, style=st.sampled_from(("'x'", '"x"', "x", "[x]")))
def test_any_word_reads_back(word: str, style: str) -> None:
    """Whatever a word is made of, and however the one before it was quoted."""
    word = word.strip()
    after = amend_yaml(f"- 名称: {style} # 覚え\n  番号: 1\n".encode(), {(1, "名称"): word}).decode()
    found = yaml.load(after, Loader=yaml.BaseLoader)[0]["名称"]
    assert found == ([word] if style == "[x]" else word)
    assert after.endswith(" # 覚え\n  番号: 1\n")
