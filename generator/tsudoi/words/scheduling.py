"""日時の読み取り: what the rules say of a 開催日時 from which no days can be made."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "schedule_unread": Words(
        "開催日時「{value}」から日にちを決められないため、カレンダーには載りません({reason})。",
        "曜日や日にちが決まっていれば、「毎週火曜 10:00〜11:30」「毎月第2・第4水曜 13:30〜15:00」のように書いてください。決まっていなければ、このままで構いません。",
        "No days can be told from “{value}”, so it is on no calendar.",
        "If there are fixed days, write them like 毎週火曜 10:00〜11:30. If there are none, leave it.",
    ),
    "schedule_near": Words(
        "開催日時「{value}」から日にちを決められないため、カレンダーには載りません({reason})。",
        "たとえば「{nearest}」のように書くと載ります。ちがうときは、実際の曜日や日にちを書いてください。",
        "No days can be told from “{value}”, so it is on no calendar.",
        "“{nearest}”, for instance, can be read. Write the real days.",
    ),
    "schedule_exception": Words(
        "開催日時「{value}」の休みの決まりを読み取れないため、カレンダーには載りません({reason})。",
        "決まった曜日や日にちだけを「開催日時」に書き、休む日は「中止日」に日にちで書くと載ります。",
        "The exception in “{value}” cannot be read, so it is on no calendar.",
        "Write only the rule into 開催日時, and the days off as dates into 中止日.",
    ),
    "schedule_impossible": Words(
        "開催日時「{value}」に、あり得ない日や時刻があるため、カレンダーには載りません({reason})。",
        "日にち・曜日・時刻を確かめて、書き直してください。",
        "“{value}” names a day or time that does not exist, so it is on no calendar.",
        "Check the dates, weekdays and times.",
    ),
    "schedule_impossible_near": Words(
        "開催日時「{value}」に、あり得ない日や時刻があるため、カレンダーには載りません({reason})。",
        "「{nearest}」ではありませんか。確かめて、書き直してください。",
        "“{value}” names a day or time that does not exist, so it is on no calendar.",
        "Perhaps “{nearest}” is meant. Check it and write it anew.",
    ),
    "schedule_open": Words(
        "開催日時「{value}」は日にちが決まっていないため、カレンダーには載りません。ページには、そのままの言葉で載ります。",
        "このままで構いません。日にちが決まったら、「臨時開催日」に書いてください。",
        "“{value}” settles no days; its page shows the words as they are.",
        "Nothing to do. Put single dates into 臨時開催日.",
    ),
}
