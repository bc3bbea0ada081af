"""ただの言葉: names of doings, places and people, which can neither give a day nor take one away."""

import re

from tsudoi.schedule import nouns

_HARMLESS = re.compile(rf"[^\n]{{0,20}}(?:{nouns.PLACES})(?:にて|で)?|in\S{{1,10}}|於\S{{1,12}}")
_CONDITIONS = (
    r"休|除|止|以外|変|偶|奇|隔|臨時(?!バス|便)|場合|とき|なら|れば|たら|状況|天[候気]|晴|次第|際|よって|より|"
    r"集まれ[ばる]|集まり次第|揃|決ま|未|限|ない|ません|(?<![個特])別(?!館)|程|頃|約|閉|指定|授業"
)
GIVEN_UP = re.compile(
    r"(?:開い|開催し|実施し|活動し|行っ|行なっ|やっ)て(?:い|おり)(?:ました|た)|(?:開い|開催し|実施し)てき(?:た|まし)|[無な]くなりました|あきらめ|諦め|(?:こと|開催|実施|再開)を目指し|準備を進め|"
    r"(?:予定|_)に合わせ|様子を見|おおよそ|おおかた|(?:空き|都合|計画|状況|予定)による|今は|いまは|以前は|縮小|減らし|開いて(?:い|おり)?(?:ない|ません)|変則|暫定|^仮$|^(?:なる)?(?:こと|場合)[がもは]|のことが多"
)
"""「(毎週水曜日に)開いていましたが、会場がなくなりました」: held no more, not yet, or not quite then."""
_SAYS_MORE = re.compile(rf"{_CONDITIONS}|[春夏秋冬]場|[0-9時更週曜祝毎]|のみ|だけ|[月日]$|期間")
_MAY_MATTER = re.compile(
    rf"{_CONDITIONS}|不|無(?!料)|希望|都合|問|連絡|確認|予定|代わ|延期|順(?!次|番)|振|繰|なし|のみ|だけ|ただ|但|翌|"
    rf"直[前後]|前日|後日|毎|第|週|曜|祝|盆|期|季|年[末始度]|旬|末"
    r"|[春夏秋冬](?:休|場|は|の|$)|うち|いずれ|どちら|また|又|もしく|ある(?:日|週|月)|交互|随時|適宜|(?<!臨)時(?!計)|[0-9]|"
    r"[一二三四五六七八九十](?:日|月|回|度|時|分|$)|(?<![本曜])日(?!本|々|常|ごろ|替|課)|月(?!見|光)"
    r"|^外|準備中|再開(?![いしさ])|検討|見合わ|見送|やめ(?!公園)|冬眠|おしまい|去年|昨年|おき$|[いなる]間|現|今|当面|当分|(?:た|ため|ので)$|頻度|ペース|カレンダー|[~-]|^[月火水木金土日]$"
)
_MATTERS_IN_A_LABEL = re.compile(r"^\d{3,}$|休|除|以外|毎|第|週|曜|祝|不定|隔|期間|変更|中止|[春夏秋冬][季期]")


def is_harmless(text: str) -> bool:
    """True for words that name a place or a doing: 「中央公民館」, 「子ども食堂」."""
    return bool(_HARMLESS.fullmatch(text)) and not _SAYS_MORE.search(text)


def is_inert(text: str) -> bool:
    """True for a word without any sign of time, condition or negation: 「詩吟」, 「配達」."""
    return is_harmless(text) or not (_MAY_MATTER.search(text) or GIVEN_UP.search(text))


def is_label(text: str) -> bool:
    """True for what may stand before a colon: 「日本語教室:」."""
    return not _MATTERS_IN_A_LABEL.search(text)
