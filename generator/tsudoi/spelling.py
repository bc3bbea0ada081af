"""ひとつの書き方: one spelling for all ways to write the same words, so that a search need not know which one was meant.

``folded`` has a twin in ``themes/machi/js/spelling.js``. Records are folded here when the site is built, what a resident types is folded
there; ``tests/spelling/vectors.tsv`` holds both to the same result.
"""

import re
import unicodedata

_KANJI = r"\u4e00-\u9fff"
VARIANTS = str.maketrans(
    "髙﨑邉邊澤濱濵齋齊德廣惠曻嶋嶌槗桒栁榮學國圓會櫻瀧龍瀨眞壽彌藏條靜繩驛關鐵圖發寶萬與餘來勞營縣豐鹽鷗禮冨峯嶽舘塲渕埜桧籔曾薗燈莊巖淺淨澁絲聲臺舊藝處號讀變邨郞醫釋錢險隱雜靈顏驗體齡黑點黨卽敎槇黃步每淸靑橫內吳增寬戶歷𠮷𣘺",
    "高崎辺辺沢浜浜斎斉徳広恵昇島島橋桑柳栄学国円会桜滝竜瀬真寿弥蔵条静縄駅関鉄図発宝万与余来労営県豊塩鴎礼富峰岳館場淵野檜薮曽園灯荘巌浅浄渋糸声台旧芸処号読変村郎医釈銭険隠雑霊顔験体齢黒点党即教槙黄歩毎清青横内呉増寛戸歴吉橋",
)
"""Kanji that names are written with → the usual ones."""

_SMALL = str.maketrans("ぁぃぅぇぉっゃゅょゎゕゖぢづ", "あいうえおつやゆよわかけじず")
_SILENT = re.compile(r"[\s\u30fc\u2010-\u2015\u2212\uff70~\u301c・･、。,.!?'\"()「」『』【】〈〉《》\[\]{}/:;*+&|_^`-]")
_KATAKANA = re.compile(r"[ァ-ヶ]")

_DIGITS = {each: value for value, each in enumerate("〇一二三四五六七八九")}
_TENS = {"十": 10, "百": 100, "千": 1000}
_NUMERAL = re.compile(
    r"(第?)([〇一二三四五六七八九十百千]+)(?=丁目|番|号|歳|才|回|階|人|名|時|分|月|日|年|週|[ヶケヵカか箇][月所国年])"
    r"|(第)([〇一二三四五六七八九十]+)"
)
_STEPS = (
    (re.compile(rf"([{_KANJI}])々"), r"\1\1"),
    (re.compile(r"([0-9])才"), r"\1歳"),
    (re.compile(r"([0-9])[ヶケヵカ箇](?=[月所国年])"), r"\1か"),
    (re.compile(rf"([{_KANJI}ぁ-ゖ])[ヶケ](?=[{_KANJI}])"), r"\1が"),
    (re.compile(rf"([{_KANJI}])之(?=[{_KANJI}])"), r"\1の"),
)
_VOICED = (("ゔぁ", "ば"), ("ゔぃ", "び"), ("ゔぇ", "べ"), ("ゔぉ", "ぼ"), ("ゔ", "ぶ"), ("ふぉ", "ほ"))


def folded(text: str) -> str:
    """One spelling: 「髙橋ケ丘３丁目」 and 「高橋が丘三丁目」 give the same.

    Width, case, katakana, small kana, long marks, punctuation and spaces do not count; nor do variant kanji (髙, 﨑, 邊), ケ and ヶ in the
    names of places, ノ and 之 between kanji, ぢ and づ, ヴ, フォ, 々, and kanji numerals before a counter (百才 is 100歳).
    """
    plain = numbered(unicodedata.normalize("NFKC", text).lower().translate(VARIANTS))
    for pattern, instead in _STEPS:
        plain = pattern.sub(instead, plain)
    kana = _KATAKANA.sub(lambda found: chr(ord(found[0]) - 0x60), plain)
    for sound, instead in _VOICED:
        kana = kana.replace(sound, instead)
    return _SILENT.sub("", kana.translate(_SMALL))


def numbered(text: str) -> str:
    """Kanji numerals before a counter as digits: 三丁目 is 3丁目, 第二 is 第2; 八百屋 stays."""
    return _NUMERAL.sub(lambda found: (found[1] or found[3] or "") + _number(found[2] or found[4]), text)


def _number(kanji: str) -> str:
    """The value of 百二十 is 120, that of 二〇 is 20."""
    if not any(each in _TENS for each in kanji):
        return "".join(str(_DIGITS[each]) for each in kanji)
    total = digit = 0
    for each in kanji:
        if each in _TENS:
            total += (digit or 1) * _TENS[each]
            digit = 0
        else:
            digit = _DIGITS[each]
    return str(total + digit)
