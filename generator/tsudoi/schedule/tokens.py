"""字句: the lexer, from folded text to tokens. It knows words and numbers, no sentences."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from tsudoi.schedule import phrases
from tsudoi.schedule.rules import Day


class Token(NamedTuple):
    """``kind`` as in PATTERNS; ``value`` is what the signs mean; ``spaced`` when a blank stands before it."""

    kind: str
    text: str
    value: Any = None
    spaced: bool = False


N = r"(?:\d{1,4}|[一二三四五六七八九十]{1,3})"
_HOLIDAY = r"国民の祝日に関する法律(?:（[^）]*）)?に(?:規定する|定める)休日|祝日法による休日|国民の祝日|国民の休日|祝祭日|祝休日|祭日|祝日|振替休日|休日(?!:|は)|祝"
_CLOSED_DAY = r"(?:定)?休(?:館|業|所|診|園|校|室|会)日|定休日|(?:お)?休みの日|休日(?=:|は)"
_CLOSED = (
    r"(?:(?:を|は|が)?(?:終日)?(?:のぞく|除く|除き(?:ます)?|除いた)|以外|(?:は|が|の間は|も)?(?:終日)?(?:利用|開放|解放)?不可|"
    r"(?:は|が|を)?(?:お)?(?:休み|休館|休業|休所|休診|休園|閉館|閉所|休会|休講|休止|中止|定休)(?:します|です|とします|となります|になります|とする|いたします)?|"
    r"(?:は|が)?(?:開催|実施|活動|営業)?(?:なし|無し|ありません|しません|しない|行いません)|(?<=[日始月曜盆祝\)])休(?!日))"
)
_CASE = r"(?:(?:に(?:当|あ)た(?:る|った)|と(?:重|かさ)な(?:る|った))(?:場合|とき|時|際)?|(?:の|である)(?:場合|とき|時|際)|なら|だったら|であれば)(?:は|には|に|、)?"
_BARE_WEEKDAY = (
    r"(?:(?<![ぁ-んァ-ヶ一-龥々])|(?<=[のとはにも月火水木金土日祝週終曜末一二三四五毎]))(?!月\d{1,2}(?:日|回|$))"
    r"[月火水木金土日](?=[月火水木金土日]*(?:[^ぁ-んァ-ヶー一-龥々]|$|[祝曜午朝昼夕夜休以除各及毎第定]|の[\d午朝昼夕夜み第毎]|[はとにがもをや](?![ぁ-ん])|から|まで|だけ|です))"
)
"""「水」 for 水曜, but not in 「水泳」, 「木のおもちゃ」 or 「練習日」."""
_ERA = r"(?:明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR])"

PATTERNS: tuple[tuple[str, str], ...] = (
    ("SPACE", r"[ \u3000]+"),
    ("STOP", r"[\n。※●○■□◆◇★☆▼▽△▲►▶→⇒*]+"),
    ("SUSPENDED", "|".join(phrases.SUSPENDED)),
    ("NOTE", "|".join(phrases.NOTES)),
    ("OFFICE", phrases.OFFICE),
    ("ERA_DATE", rf"{_ERA}\s*(?:\d{{1,2}}|元)\s*[年./-]\s*\d{{1,2}}\s*[月./-]\s*\d{{1,2}}(?:\s*日)?"),
    ("FULL_DATE", r"\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}(?:\s*日)?"),
    ("YEAR", rf"(?:{_ERA}\s*(?:\d{{1,2}}|元)|\d{{4}})\s*年度?(?:の)?"),
    ("NEXT_YEAR", r"翌年(?:の)?"),
    ("COUNT", rf"(?:毎月|毎週|月|週|年|年間|1[かヶケカヵ箇]月)(?:に)?\s*(?:{N}\s*[~、・,-]\s*)?{N}\s*(?:回|度)(?!目)(?:の?(?:ペース|開催)(?:で)?)?|週(?:に)?{N}日|(?<![\d月])[\d]{{1,2}}回(?!目)"),
    ("TAIL", r"(?:毎月)?\d(?:\s*[・、と,]\s*\d)*\s*(?:の|が)(?:付|つ)く日"),
    ("NICKNAME", r"肉の日|いちごの日"),
    ("BIWEEKLY", rf"隔週(?:で|の)?|{N}\s*週(?:間)?(?:ごと|おき|毎|に(?:1|一)(?:回|度))(?:に|の)?"),
    ("BASE", r"次回(?:の)?(?:開催)?(?:日)?|初回|起点日?|基準日|開始日"),
    ("BEGIN", r"開始(?:です|します)?|スタート|始まり|開会|始業"),
    ("FINISH", r"終了(?:です|します|予定)?|終わり|閉会|解散"),
    ("DAILY", r"毎日(?!曜)|年中無休|無休|連日"),
    ("WORKDAYS", r"平日"),
    ("LAST", r"第?最終(?:の)?|最後の|(?:毎)?月末の(?=[月火水木金土日])|末(?=[月火水木金土日]曜)"),
    ("MONTH_END", r"(?:毎)?月末日?|末日"),
    ("EVERY_MONTH", r"\(毎月\)|毎月|各月|月の?(?=第|最終)"),
    ("EVERY_WEEK", r"\(毎週\)|毎週"),
    ("EVERY", r"毎(?=[月火水木金土日])"),
    ("NEWYEAR", r"年末年始|年始年末"),
    ("NAMED", r"(?:旧)?(?:お盆|盆)(?:休み|休業)?(?:期間)?(?:中)?(?!踊)|(?:お)?正月(?:休み)?|(?:正月)?三が日|夏休み(?:期間)?(?:中)?|冬休み(?:期間)?(?:中)?|春休み(?:期間)?(?:中)?|長期休み(?:期間)?(?:中)?|夏(?:期|季)(?:休暇|休業)(?:期間)?|冬(?:期|季)(?:休暇|休業)(?:期間)?|長期休(?:暇|業)(?:期間|中)*|学校(?:の)?(?:長期)?休業日|GW(?:期間)?(?:中)?|ゴールデンウィーク(?:期間)?(?:中)?"),
    ("CASE", _CASE),
    ("SAME_DAY_MOVE", r"(?:その|直後の|次の|翌)+(?:開館日|平日)|その?直後の休日でない日"),
    ("WEEK_MOVE", r"(?:その)?(?:翌々?週|次の週|次週)(?:の(?:同じ?|同)曜日)?"),
    ("DAY_MOVE", r"(?:その)?(?:翌日|次の日|あくる日|よく日)"),
    ("BACK_MOVE", r"(?:その)?(?:前日|前の日|直前の平日|前の平日|前週|前の週)"),
    ("SHIFTED", r"(?:に|へ|は|を)?(?:変更|振り?替え?|延期|順延|移動|ずらし|繰り?下げ|繰り?上げ)(?:て)?(?:開催|実施)?(?:する|します|となります|になります)?(?!あり|の|が)"),
    ("PART", r"第?[1-3一二三]部(?!屋)(?:目)?|[1-3一二三]回目|(?:午前|午後|昼|夜|朝)の部|[\ue001-\ue014]|\([1-9]\)(?=\s*\d)"),
    ("NTH", rf"第\s*{N}(?!回|地区|自治|町|分|集|会|中|小学|公園|団地|北|東|西|南)"),
    ("MONTH_DAY", rf"{N}\s*月\s*{N}\s*日(?!曜|間)"),
    ("SLASH_DATE", r"(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])"),
    ("EVEN_ODD", r"(?:偶数|奇数)月(?:の|に)?"),
    ("SEASON", r"(?:夏|冬|春|秋)(?:季|期|場)?(?:間)?(?=\(|:|\s*\d|は|の間)"),
    ("CLOSED_DAY", _CLOSED_DAY),
    ("CLOSED", _CLOSED),
    ("MONTH", rf"{N}\s*月(?!曜|間|末)(?:中)?(?:の(?!間|み)|に(?!は))?"),
    ("DAY", r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日(?!曜|間|程|時|中|々|本|後|前|以)"),
    ("TIME", r"(?<!\d)(?:\d{1,2}|[一二三四五六七八九十]{1,2}(?=時))\s*(?:時(?!間)(?:\s*(?:\d{1,2}\s*分|[一二三四五]?十五?\s*分|\d{1,2}(?![\d:時])|半))?|:\s*\d{2}(?!\d))"),
    ("NOON", r"正午|お昼の12時|昼12時"),
    ("AMPM", r"午前(?!中)|午後|AM|PM|am|pm|A\.M\.|P\.M\.|朝(?=\d)|夜(?=\d)|夕方(?=\d)|昼(?=\d)"),
    ("DAYPART", r"時刻の記載なし|午前中|お?昼間|お昼|昼(?!食|休)|夕方|夕(?!食)|夜間|夜|朝(?!食|市)|晩"),
    ("BREAK", r"(?:昼|お昼|中)?休憩(?:時間|あり)?|昼休み"),
    ("WD", rf"[月火水木金土日]曜日?|{_BARE_WEEKDAY}"),
    ("HOLIDAY", _HOLIDAY),
    ("WEEK", r"週(?:目)?(?:の)?"),
    ("ONLY", r"のみ|だけ|に限る|限定"),
    ("FROM", r"から|より|以降|~|-|(?<=[\s\d時分半日曜月火水木金土午])ー(?=[\s\d月火水木金土日第午正]|$)"),
    ("UNTIL", r"まで(?:の間|です)?"),
    ("UNKNOWN", "|".join(phrases.UNKNOWN)),
    ("LP", r"[(「『【]"),
    ("RP", r"[)」』】]"),
    ("SEP", r"[・,/.]|及び|および|と|、|&|\+(?=第)|かつ|ならびに|並びに"),
    ("FILLER", r"開催(?:日時|曜日|時間|日程|日)?(?:しています|しております|します|いたします|中)?|実施(?:日時|日)?(?:しています|しております|します)?|活動(?:日時|日|時間|曜日)(?:は)?|活動(?:しています|しております|します|中)"
               r"|開館(?:時間|日)?(?:しています|します)?|開所(?:時間|日)?(?:しています|します)?|営業(?:時間|日)?(?:しています|します)?|利用時間|開設(?:日)?(?:しています|します)?|運営(?:日)?(?:しています|します)?|オープン|やっています|行(?:います|っています|なっています)"
               r"|ただし|但し|なお|日時|日程|曜日|時間(?!は変)|(?:会場|場所)(?=[:はが])|がある(?:日|月)|にあり|終日|すべて|全て|いずれも(?!の)|各(?=\d|午)|(?:だ|です)が、?|とも|共(?=[\s\d])|利用(?:可能?|できます)|使用可能?|あり(?:ます)?|の間(?:は|に|、)?|その間|です|ます|には|[はがをにでのも:;!]"),
    ("NUM", r"\d{1,2}(?!\d)|[一二三四五](?=[・、~土日月火水木金]|$)"),
    ("WORD", r"\d+|."),
)  # fmt: skip
_LEXER = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in PATTERNS), re.DOTALL)

_KANJI = {sign: n for n, sign in enumerate("〇一二三四五六七八九十")}
_ERAS = {
    "明治": 1867,
    "M": 1867,
    "大正": 1911,
    "T": 1911,
    "昭和": 1925,
    "S": 1925,
    "平成": 1988,
    "H": 1988,
    "令和": 2018,
    "R": 2018,
}
_PARTICLES = frozenset("はがをにでのもと")
_WORDLIKE = frozenset({"WORD", "LP", "STOP", "SEP"})
_WEEKDAYS = "月火水木金土日"
_NUMBERS = re.compile(r"\d+|[一二三四五六七八九十]+|元")


def number(text: str) -> int:
    """An Arabic or kanji number below a hundred; 元 is the first year."""
    if text.isdecimal():
        return int(text)
    if text == "元":
        return 1
    tens, ten, ones = text.partition("十")
    if not ten:
        return int("".join(str(_KANJI[sign]) for sign in text))
    return (_KANJI.get(tens, 1) if tens else 1) * 10 + _KANJI.get(ones, 0)


def numbers(text: str) -> tuple[int, ...]:
    return tuple(number(found) for found in _NUMBERS.findall(text))


def _era_day(text: str) -> Day:
    year, month, day = numbers(text.removeprefix(_era(text)))
    return Day(month, day, _ERAS[_era(text)] + year)


def _era(text: str) -> str:
    return next((era for era in _ERAS if text.startswith(era)), "")


def _full_day(text: str) -> Day:
    year, month, day = numbers(text)
    return Day(month, day, year)


def _month_day(text: str) -> Day:
    month, day = numbers(text)
    return Day(month, day)


def _year(text: str) -> tuple[int, bool]:
    """The year, and whether it is a fiscal one (年度, from April)."""
    era = _era(text)
    return _ERAS.get(era, 0) + numbers(text.removeprefix(era))[0], "年度" in text


def _clock(text: str) -> tuple[int, int]:
    found = numbers(text)
    return found[0], 30 if "半" in text else (found[1] if len(found) > 1 else 0)


_VALUES: dict[str, Callable[[str], Any]] = {
    "ERA_DATE": _era_day, "FULL_DATE": _full_day, "MONTH_DAY": _month_day, "SLASH_DATE": _month_day, "YEAR": _year,
    "COUNT": numbers, "TAIL": numbers, "BIWEEKLY": numbers, "TIME": _clock, "NOON": lambda _: (12, 0),
    "NTH": lambda text: numbers(text)[0], "MONTH": lambda text: numbers(text)[0], "DAY": lambda text: numbers(text)[0],
    "NUM": number, "WD": lambda text: _WEEKDAYS.index(text[0]), "AMPM": lambda text: (text[0] in "午" and text[1] == "後") or text[0] in "PpＰ夜夕昼",
    "NICKNAME": lambda text: {"肉の日": 29, "いちごの日": 15}[text],
}  # fmt: skip
_KINDS = {"ERA_DATE": "DATE", "FULL_DATE": "DATE", "MONTH_DAY": "DATE", "SLASH_DATE": "DATE", "NOON": "TIME"}


def lex(text: str) -> tuple[Token, ...]:
    """The tokens of a folded text; signs that mean nothing here are gathered into WORD tokens."""
    found: list[Token] = []
    spaced = False
    for match in _LEXER.finditer(text):
        kind, piece = match.lastgroup or "WORD", match.group()
        if kind == "SPACE":
            spaced = True
            continue
        token = _token(kind, piece, spaced)
        spaced = False
        _append(found, token)
    return tuple(found)


def _append(found: list[Token], token: Token) -> None:
    """Signs of one word come together again, and so do the words around a particle: 「おしゃべりの会」, 「にこにこ体操」."""
    while token.kind == "WORD" and not token.spaced and found and _belongs(found):
        before = found.pop()
        token = Token("WORD", before.text + token.text, None, before.spaced)
    found.append(token)


def _belongs(found: list[Token]) -> bool:
    if found[-1].kind == "WORD":
        return True
    if found[-1].text not in _PARTICLES:
        return False
    return found[-1].spaced or len(found) == 1 or found[-2].kind in _WORDLIKE


def _token(kind: str, text: str, spaced: bool) -> Token:
    value = _VALUES[kind](text) if kind in _VALUES else None
    return Token(_KINDS.get(kind, kind), text, value, spaced)
