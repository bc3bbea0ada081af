"""文字の整え: characters that look alike become one; invisible ones go. Nothing here knows what a cell means."""

import re
import unicodedata

_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0001-\U000e007f]"
)
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]|<[bB][rR] ?/?>")
_SPACES = re.compile("[\t \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_HALF_KANA = re.compile("[｡-ﾟ]+")
# Text copied out of a PDF often carries radicals in place of kanji; search would never find them.
_RADICALS = re.compile("[\u2f00-\u2fd5]")
_RADICALS_WITHOUT_RULE = str.maketrans("⺠⻁⻄⻆⻑⻘⻝⻣⻤⻨⻩⻫⻭⻯⻲⼾", "民虎西角長青食骨鬼麦黄斉歯竜亀戸")
_WIDE = re.compile("[！-｝￥]")
_WIDE_TO_NARROW = {code: code - 0xFEE0 for code in range(ord("！"), ord("～")) if chr(code) not in "！？，．"}
_WIDE_TO_NARROW |= {ord("￥"): ord("¥")}
# In running Japanese these end or part sentences and stay wide, unless they stand between letters and digits.
_SENTENCE_SIGN = re.compile("(?<=[0-9A-Za-z])[！？，．](?=[0-9A-Za-z])")
_LETTERS = "[!-;=-~ぁ-ゖァ-ヺー々〆〇、。・「」『』〜一-鿿]++"
_PLAIN = re.compile(f"{_LETTERS}(?: {_LETTERS})*+")
_EDGES = re.compile(" *\n *")
_GAPS = re.compile("\n{3,}")


def fold(text: str) -> str:
    """The text with one way of writing each character; line breaks are LF and stay."""
    if _PLAIN.fullmatch(text):
        return text
    text = _BREAKS.sub("\n", text)
    text = _INVISIBLE.sub("", text)
    text = _RADICALS.sub(_compose, text.translate(_RADICALS_WITHOUT_RULE))
    text = _HALF_KANA.sub(_compose, text)
    text = narrow(unicodedata.normalize("NFC", text))
    text = _EDGES.sub("\n", _SPACES.sub(" ", text))
    return _GAPS.sub("\n\n", text).strip()


def narrow(text: str) -> str:
    """Wide letters, digits and signs become half-width; ～ becomes the wave dash every other source writes."""
    text = text.replace("～", "〜")
    if not _WIDE.search(text):
        return text
    return _SENTENCE_SIGN.sub(lambda sign: chr(ord(sign.group()) - 0xFEE0), text.translate(_WIDE_TO_NARROW))


def key(text: str) -> str:
    """What two spellings of a name have in common: NFKC, no spaces or line breaks, no case, wave dashes alike."""
    folded = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()
    return "".join(folded.split()).replace("~", "〜")


def compatible(text: str) -> str:
    """NFKC without invisible characters and with single spaces, for values that are codes and not words."""
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", _INVISIBLE.sub("", _BREAKS.sub("\n", text)))).strip()


def one_line(text: str) -> str:
    """Line breaks as single spaces."""
    return " ".join(line for line in text.split("\n") if line) if "\n" in text else text


def _compose(run: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", run.group())
