"""ローマ字: kana in Hepburn spelling, for ids that people can read in an address."""

import re
import unicodedata

_ROWS = {
    "あいうえお": "a i u e o",
    "かきくけこ": "ka ki ku ke ko",
    "さしすせそ": "sa shi su se so",
    "たちつてと": "ta chi tsu te to",
    "なにぬねの": "na ni nu ne no",
    "はひふへほ": "ha hi fu he ho",
    "まみむめも": "ma mi mu me mo",
    "や ゆ よ": "ya - yu - yo",
    "らりるれろ": "ra ri ru re ro",
    "わゐゑをん": "wa i e o n",
    "がぎぐげご": "ga gi gu ge go",
    "ざじずぜぞ": "za ji zu ze zo",
    "だぢづでど": "da ji zu de do",
    "ばびぶべぼ": "ba bi bu be bo",
    "ぱぴぷぺぽ": "pa pi pu pe po",
    "ぁぃぅぇぉ": "a i u e o",
    "ゔ": "vu",
}
_SOUNDS = {kana: sound for row, sounds in _ROWS.items() for kana, sound in zip(row, sounds.split(), strict=True)}
_SMALL = {"ゃ": "a", "ゅ": "u", "ょ": "o"}
_KATAKANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}


def romaji(text: str) -> str:
    """しらすか → shirasuka; "" when a character is no kana."""
    kana = "".join(unicodedata.normalize("NFKC", text).split()).translate(_KATAKANA)
    parts: list[str] = []
    for place, sign in enumerate(kana):
        if sign in _SMALL and parts:
            parts[-1] = _glide(parts[-1], _SMALL[sign])
        elif sign == "っ":
            parts.append(_SOUNDS.get(kana[place + 1 : place + 2], "t")[0])
        elif sign in _SOUNDS:
            parts.append(_SOUNDS[sign])
        elif sign != "ー":
            return ""
    return re.sub("(.)c(?=h)", lambda pair: ("t" if pair[1] == "c" else pair[1]) + "c", "".join(parts))


def _glide(sound: str, vowel: str) -> str:
    """き + ゃ is kya, し + ゃ is sha."""
    stem = sound.removesuffix("i")
    return stem + vowel if stem in ("sh", "ch", "j") else f"{stem}y{vowel}"
